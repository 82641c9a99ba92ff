package org.communique.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Office;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.OfficeKind;
import org.junit.jupiter.api.Test;

class OfficesTest {

  private static final Ref<Person> ADENAUER = Ref.to(Person.class, "adenauer");
  private static final Ref<Actor> GERMANY = Ref.to(Actor.class, "germany");

  /** Adenauer was mayor, then chancellor, and for four years his own foreign minister. */
  private static final Dossier BONN =
      Dossier.builder()
          .id("bonn")
          .addState(s -> s.id("germany").name("en", "Germany"))
          .addPerson(
              p ->
                  p.id("adenauer")
                      .name("en", "Konrad Adenauer")
                      .addOffice(o -> o.office(OfficeKind.OFFICIAL).of("cologne").until("1933"))
                      .addOffice(
                          o ->
                              o.office(OfficeKind.HEAD_OF_GOVERNMENT)
                                  .of("germany")
                                  .from("1949-09-15")
                                  .until("1963-10-16"))
                      .addOffice(
                          o ->
                              o.office(OfficeKind.FOREIGN_MINISTER)
                                  .of("germany")
                                  .from("1951-03")
                                  .until("1955-06")))
          .addPerson(
              p ->
                  p.id("erhard")
                      .name("en", "Ludwig Erhard")
                      .addOffice(
                          o ->
                              o.office(OfficeKind.HEAD_OF_GOVERNMENT)
                                  .of("germany")
                                  .from("1963-10-16")
                                  .until("1966-11-30")))
          .addPerson(
              p ->
                  p.id("deputy")
                      .name("en", "A deputy")
                      .addOffice(
                          o ->
                              o.office(OfficeKind.HEAD_OF_GOVERNMENT)
                                  .of("germany")
                                  .from("1957-08-01")
                                  .until("1957-08-31")
                                  .acting(true)))
          .build();

  private final Offices offices = Offices.of(DossierIndex.of(BONN));

  @Test
  void anOfficeIsHeldFromItsFirstDayToItsLast() {
    UnaryOperator<Office.Builder> term = o -> o.from("1959-01-08").until("1969-04-28");
    assertThat(held(term, "1959-01-07")).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(held(term, "1959-01-08")).isEqualTo(Possibility.NECESSARY);
    assertThat(held(term, "1969-04-28")).isEqualTo(Possibility.NECESSARY);
    assertThat(held(term, "1969-04-29")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void inAYearOfChangeAnOfficeMayHaveBeenHeld() {
    UnaryOperator<Office.Builder> term = o -> o.from("1959").until("1969");
    assertThat(held(term, "1959-06-01")).isEqualTo(Possibility.POSSIBLE);
    assertThat(held(term, "1964")).isEqualTo(Possibility.NECESSARY);
    assertThat(held(term, "1958")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void aTermWithoutAnEndMayLast() {
    assertThat(held(o -> o.from("2012-05-07"), "2040")).isEqualTo(Possibility.POSSIBLE);
    assertThat(held(o -> o.from("2012-05-07"), "2011")).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(held(o -> o, "2011")).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void severalOfficesAreHeldAtOnceEachAsSurelyAsItsDatesAllow() {
    assertThat(officesOn("1953-01-01"))
        .containsExactly("head-of-government NECESSARY", "foreign-minister NECESSARY");
    assertThat(officesOn("1951-03-20"))
        .containsExactly("head-of-government NECESSARY", "foreign-minister POSSIBLE");
    assertThat(officesOn("1960")).containsExactly("head-of-government NECESSARY");
    assertThat(officesOn("1940")).isEmpty();
    assertThat(officesOn("1930")).containsExactly("official POSSIBLE");
  }

  @Test
  void onAnUnknownDateEveryOfficeMayBeHeld() {
    assertThat(offices.tenures(ADENAUER, null))
        .hasSize(3)
        .allSatisfy(tenure -> assertThat(tenure.held()).isEqualTo(Possibility.POSSIBLE));
  }

  @Test
  void whoIsNoPersonOfTheDossierHoldsNothing() {
    assertThat(offices.officesOn(Ref.to(Person.class, "germany"), Edtf.parse("1960"))).isEmpty();
    assertThat(offices.officesOn(Ref.to(Person.class, "nobody"), Edtf.parse("1960"))).isEmpty();
  }

  @Test
  void onTheDayOfAChangeBothHoldTheOffice() {
    assertThat(chancellorsOn("1963-10-15")).containsExactly("adenauer");
    assertThat(chancellorsOn("1963-10-16")).containsExactly("adenauer", "erhard");
    assertThat(chancellorsOn("1963-10-17")).containsExactly("erhard");
    assertThat(chancellorsOn("1970")).isEmpty();
  }

  @Test
  void whoActsForAnotherHoldsTheOfficeBesides() {
    assertThat(offices.holdersOn(OfficeKind.HEAD_OF_GOVERNMENT, GERMANY, Edtf.parse("1957-08-10")))
        .extracting(tenure -> tenure.holder() + " " + tenure.isActing())
        .containsExactly("adenauer false", "deputy true");
  }

  @Test
  void theOfficeOfAnotherStateIsNotMeant() {
    assertThat(
            offices.holdersOn(
                OfficeKind.HEAD_OF_GOVERNMENT, Ref.to(Actor.class, "france"), Edtf.parse("1960")))
        .isEmpty();
  }

  @Test
  void aHeadOfStateAndGovernmentHoldsBoth() {
    Offices washington =
        Offices.of(
            DossierIndex.of(
                one(o -> o.office(OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT).of("us").from("1961"))));
    Ref<Actor> us = Ref.to(Actor.class, "us");
    for (OfficeKind half : List.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT)) {
      assertThat(washington.holdersOn(half, us, Edtf.parse("1962"))).hasSize(1);
      assertThat(washington.holds(Ref.to(Person.class, "p"), half, Edtf.parse("1960")))
          .isEqualTo(Possibility.IMPOSSIBLE);
    }
    assertThat(washington.holdersOn(OfficeKind.VICE_PRESIDENT, us, Edtf.parse("1962"))).isEmpty();
  }

  @Test
  void anOfficeThatIsNotRecordedMayHaveBeenHeld() {
    assertThat(offices.holds(ADENAUER, OfficeKind.PARTY_LEADER, Edtf.parse("1955")))
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(offices.holds(ADENAUER, OfficeKind.FOREIGN_MINISTER, Edtf.parse("1960")))
        .isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void whereTheListOfOfficesIsOpenThereMayBeAnotherTerm() {
    Dossier open =
        Dossier.builder()
            .id("d")
            .addPerson(
                p ->
                    p.id("p")
                        .name("en", "P")
                        .addOpen("offices")
                        .addOffice(o -> o.office(OfficeKind.MINISTER).until("1950")))
            .build();
    assertThat(
            Offices.of(DossierIndex.of(open))
                .holds(Ref.to(Person.class, "p"), OfficeKind.MINISTER, Edtf.parse("1960")))
        .isEqualTo(Possibility.POSSIBLE);
  }

  @Property(tries = 200)
  void bothEndsAgreeOnWhoHeldWhat(@ForAll @IntRange(min = 1925, max = 1970) int year) {
    Edtf date = Edtf.parse(Integer.toString(year));
    for (Actor actor : BONN.getActors()) {
      Ref<Person> person = Ref.to(Person.class, actor.getId());
      for (Tenure tenure : offices.officesOn(person, date)) {
        assertThat(
                offices.holdersOn(
                    tenure.office().getOffice(), tenure.office().getOf().orElseThrow(), date))
            .contains(tenure);
        assertThat(offices.holds(person, tenure.office().getOffice(), date))
            .isLessThanOrEqualTo(tenure.held());
      }
    }
  }

  @Property(tries = 200)
  void aDayOfAYearNeverContradictsWhatTheYearSettles(
      @ForAll @IntRange(min = 1931, max = 1970) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    for (OfficeKind kind : List.of(OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.FOREIGN_MINISTER)) {
      Possibility inTheYear = offices.holds(ADENAUER, kind, Edtf.parse(Integer.toString(year)));
      Possibility onTheDay =
          offices.holds(ADENAUER, kind, Edtf.parse("%d-%02d-15".formatted(year, month)));
      if (inTheYear != Possibility.POSSIBLE) {
        assertThat(onTheDay).isEqualTo(inTheYear);
      }
    }
  }

  @Test
  void ofSeveralDaysAndOfAPeriodAnyDayMayBeMeant() {
    for (String date : List.of("{1990,2010}", "[1990,2010]", "1990/2010", "2004/", "../2004")) {
      assertThat(held(o -> o.from("2000").until("2005"), date)).isEqualTo(Possibility.POSSIBLE);
    }
    for (String date : List.of("{2001,2004}", "[2001,2004]", "2001/2004", "2001-21")) {
      assertThat(held(o -> o.from("2000").until("2005"), date)).isEqualTo(Possibility.NECESSARY);
    }
    for (String date : List.of("{1990,1999}", "2006/2010", "/1999")) {
      assertThat(held(o -> o.from("2000").until("2005"), date)).isEqualTo(Possibility.IMPOSSIBLE);
    }
  }

  @Test
  void anyDayMayBeMeantOfAnEndThatIsSeveralDaysOrAPeriod() {
    for (String from : List.of("{1999,2001}", "[1999,2001]", "1999/2001", "2000?")) {
      assertThat(held(o -> o.from(from).until("2005"), "2000")).isEqualTo(Possibility.POSSIBLE);
    }
    for (String from : List.of("{1999,2001}", "[1999,2001]", "1999/2001", "2001")) {
      assertThat(held(o -> o.from(from).until("2005"), "2002")).isEqualTo(Possibility.NECESSARY);
    }
  }

  private List<String> officesOn(String date) {
    return offices.officesOn(ADENAUER, Edtf.parse(date)).stream()
        .map(tenure -> tenure.office().getOffice() + " " + tenure.held())
        .toList();
  }

  private List<String> chancellorsOn(String date) {
    return offices.holdersOn(OfficeKind.HEAD_OF_GOVERNMENT, GERMANY, Edtf.parse(date)).stream()
        .map(tenure -> tenure.holder().toString())
        .toList();
  }

  private static Possibility held(UnaryOperator<Office.Builder> term, String date) {
    Dossier dossier = one(o -> term.apply(o.office(OfficeKind.HEAD_OF_STATE)));
    Ref<Person> person = Ref.to(Person.class, "p");
    return Offices.of(DossierIndex.of(dossier)).officesOn(person, Edtf.parse(date)).stream()
        .map(Tenure::held)
        .findFirst()
        .orElse(Possibility.IMPOSSIBLE);
  }

  private static Dossier one(UnaryOperator<Office.Builder> office) {
    return Dossier.builder()
        .id("d")
        .addPerson(p -> p.id("p").name("en", "P").addOffice(office::apply))
        .build();
  }
}
