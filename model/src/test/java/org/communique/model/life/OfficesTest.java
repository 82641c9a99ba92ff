package org.communique.model.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.model.Office;
import org.communique.model.Person;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.OfficeKind;
import org.junit.jupiter.api.Test;

class OfficesTest {

  @Test
  void anOfficeIsHeldFromItsFirstDayToItsLast() {
    UnaryOperator<Office.Builder> term = o -> o.from("1959-01-08").until("1969-04-28");
    assertThat(heldOn(term, "1959-01-07")).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(heldOn(term, "1959-01-08")).isEqualTo(Possibility.NECESSARY);
    assertThat(heldOn(term, "1969-04-28")).isEqualTo(Possibility.NECESSARY);
    assertThat(heldOn(term, "1969-04-29")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void inAYearOfChangeAnOfficeMayHaveBeenHeld() {
    UnaryOperator<Office.Builder> term = o -> o.from("1959").until("1969");
    assertThat(heldOn(term, "1959-06-01")).isEqualTo(Possibility.POSSIBLE);
    assertThat(heldOn(term, "1964")).isEqualTo(Possibility.NECESSARY);
    assertThat(heldOn(term, "1958")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void aTermWithoutAnEndMayLast() {
    assertThat(heldOn(o -> o.from("2012-05-07"), "2040")).isEqualTo(Possibility.POSSIBLE);
    assertThat(heldOn(o -> o.from("2012-05-07"), "2011")).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(heldOn(o -> o, "2011")).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void onAnUnknownDateEveryOfficeMayBeHeld() {
    Person person =
        Person.builder()
            .id("p")
            .name("en", "P")
            .addOffice(o -> o.office(OfficeKind.MINISTER).until("1950"))
            .addOffice(o -> o.office(OfficeKind.AMBASSADOR).from("1951"))
            .build();
    assertThat(Offices.mayHold(person, Optional.empty())).isEqualTo(person.getOffices());
    assertThat(Offices.mayHold(person, Optional.of(Edtf.parse("1960"))))
        .extracting(Office::getOffice)
        .containsExactly(OfficeKind.AMBASSADOR);
  }

  private static Possibility heldOn(UnaryOperator<Office.Builder> term, String date) {
    Office office = term.apply(Office.builder().office(OfficeKind.HEAD_OF_STATE)).build();
    return Offices.heldOn(office, Edtf.parse(date));
  }
}
