package org.communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.communique.model.time.Edtf;
import org.communique.model.time.written.DateReader;
import org.communique.model.time.written.DateResolution;
import org.communique.model.time.written.ResolutionPolicy;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.CalendarKind;
import org.communique.model.vocabulary.DateDirection;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.EventStatus;
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

  @Test
  void whatIsReadIsKept() {
    for (String text :
        List.of(
            "from 2 May",
            "until Thursday",
            "last Thursday",
            "next May",
            "Tuesday the eleventh of January 1697/8",
            "16 May last year")) {
      assertThat(DateAsWritten.read(text, LanguageTag.of("en")))
          .as(text)
          .extracting(DateAsWritten::clues)
          .isEqualTo(DateReader.in(Locale.ENGLISH).read(text).readings());
    }
    assertThat(DateAsWritten.read("from 2 May", LanguageTag.of("en")))
        .singleElement()
        .isEqualTo(
            DateAsWritten.builder()
                .text("from 2 May")
                .language("en")
                .fixes("XXXX-05-02")
                .part(DatePart.START)
                .build());
  }

  @Test
  void aDirectionIsBeyondAnyPolicy() {
    assertThat(
            resolved(
                DateAsWritten.builder()
                    .text("next 7 May")
                    .fixes("XXXX-05-07")
                    .direction(DateDirection.FUTURE)))
        .isEqualTo("2026-05-07");
  }

  @Test
  void whatIsFixedInAnotherCalendarIsResolvedToTheGregorian() {
    assertThat(
            resolved(
                DateAsWritten.builder()
                    .text("15 Ramadan")
                    .calendar(CalendarKind.ISLAMIC_UMALQURA)
                    .fixes("XXXX-09-15")))
        .isEqualTo("2025-03-15");
    assertThat(
            resolved(
                DateAsWritten.builder()
                    .text("25 Oct.")
                    .calendar(CalendarKind.JULIAN)
                    .fixes("XXXX-10-25")))
        .isEqualTo("2024-11-07");
    assertThat(
            resolved(
                DateAsWritten.builder()
                    .text("x")
                    .calendar(CalendarKind.of("mayan"))
                    .fixes("0013-01-01")))
        .isEqualTo("nothing");
  }

  @Test
  void whatWasAnnouncedLiesAhead() {
    for (String status : List.of("announced", "proposed", "confirmed", "planned")) {
      assertThat(DateAsWritten.policyFor(EventStatus.of(status)))
          .isEqualTo(ResolutionPolicy.nearestFuture());
    }
    assertThat(DateAsWritten.policyFor(EventStatus.HELD)).isEqualTo(ResolutionPolicy.standard());
    assertThat(DateAsWritten.policyFor(EventStatus.CANCELLED))
        .isEqualTo(ResolutionPolicy.standard());
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
