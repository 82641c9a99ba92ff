package org.communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.model.time.Edtf;
import org.communique.model.time.written.DateResolution;
import org.communique.model.time.written.ResolutionPolicy;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.Weekday;
import org.junit.jupiter.api.Test;

class DateAsWrittenTest {

  private static final Edtf HEADER = Edtf.parse("2025-05-08");

  @Test
  void wordsAreResolvedAgainstTheDayGiven() {
    assertThat(resolved(DateAsWritten.builder().text("Thursday").weekday(Weekday.THURSDAY)))
        .isEqualTo("2025-05-08");
    assertThat(resolved(DateAsWritten.builder().text("yesterday").shift("-P1D")))
        .isEqualTo("2025-05-07");
  }

  @Test
  void anAnchorOfTheirOwnCountsBeforeTheOneGiven() {
    assertThat(
            resolved(DateAsWritten.builder().text("a day later").shift("P1D").anchor("2024-05-16")))
        .isEqualTo("2024-05-17");
  }

  @Test
  void anAnchorThatIsNoDayResolvesNothingRelative() {
    assertThat(
            DateAsWritten.builder()
                .text("yesterday")
                .shift("-P1D")
                .build()
                .resolve(Edtf.parse("2025-05"), ResolutionPolicy.standard())
                .rule())
        .isEqualTo(DateResolution.NO_ANCHOR);
  }

  @Test
  void wordsOnOneEndSpeakOfThatEnd() {
    Edtf visit = Edtf.parse("2025-05-07/");
    DateAsWritten.Builder words = DateAsWritten.builder().text("Wednesday");

    assertThat(words.build().spokenOf(visit)).contains(visit);
    assertThat(words.part(DatePart.START).build().spokenOf(visit))
        .contains(Edtf.parse("2025-05-07"));
    assertThat(words.part(DatePart.END).build().spokenOf(visit)).isEmpty();
    assertThat(words.part(DatePart.END).build().spokenOf(HEADER)).contains(HEADER);
  }

  private static String resolved(DateAsWritten.Builder words) {
    return words
        .build()
        .resolve(HEADER, ResolutionPolicy.standard())
        .chosen()
        .map(Edtf::toString)
        .orElse("nothing");
  }
}
