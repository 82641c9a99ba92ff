package org.communique.model.time.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenCalendarTest {

  @Property
  void theJulianCalendarIsThatOfTheJdkBeforeItsChange(
      @ForAll @IntRange(min = 1, max = 9998) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 31) int day) {
    GregorianCalendar julian = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    julian.setGregorianChange(new Date(Long.MAX_VALUE));
    julian.clear();
    julian.set(year, month - 1, day);
    boolean isDay = julian.get(Calendar.DAY_OF_MONTH) == day;

    assertThat(WrittenCalendar.JULIAN.days(year, month, day))
        .isEqualTo(
            isDay ? List.of(julian.toInstant().atOffset(ZoneOffset.UTC).toLocalDate()) : List.of());
  }

  /** Found by fuzzing: the JDK fails in the year after the last that it knows of Umm al-Qura. */
  @Property
  void noYearIsBeyondWhatCanBeAsked(
      @ForAll WrittenCalendar calendar,
      @ForAll @IntRange(min = 0, max = 9999) int year,
      @ForAll @IntRange(min = 0, max = 14) int month,
      @ForAll @IntRange(min = 0, max = 32) int day) {
    assertThat(calendar.days(year, month, day)).hasSizeLessThanOrEqualTo(5);
    assertThat(calendar.days(1601, month, day)).hasSizeLessThanOrEqualTo(1);
  }

  @Example
  void theLastYearKnownOfUmmAlQuraIsWhole() {
    assertThat(WrittenCalendar.ISLAMIC_UMALQURA.days(1600, 12, 29)).hasSize(1);
    assertThat(WrittenCalendar.ISLAMIC_UMALQURA.days(1601, 1, 1)).isEmpty();
    assertThat(WrittenCalendar.ISLAMIC_UMALQURA.toGregorian(Edtf.parse("1601"))).isEmpty();
  }

  @Property
  void noDayOfAnyCalendarIsTooFarToBeAskedFor(
      @ForAll WrittenCalendar calendar,
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 13) int month,
      @ForAll @IntRange(min = 1, max = 31) int day) {
    assertThat(calendar.days(year, month, day)).hasSizeLessThan(10);
  }

  @Example
  void theLastMonthThatTheJdkKnowsOfTheIslamicCalendarHasNoDays() {
    for (int year = 1590; year <= 1601; year++) {
      for (int month = 1; month <= 12; month++) {
        assertThat(WrittenCalendar.ISLAMIC_UMALQURA.days(year, month, 30)).hasSizeLessThan(2);
      }
    }
  }

  @Property
  void aDayIsInTheYearThatItWasMadeOf(
      @ForAll WrittenCalendar calendar,
      @ForAll @IntRange(min = 1350, max = 1500) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 29) int day) {
    for (LocalDate each : calendar.days(year, month, day)) {
      assertThat(calendar.yearOf(each)).hasValue(year);
    }
  }

  @Property(tries = 300)
  void aDayIsFoundFromItselfByItsNumbersInAnyCalendar(
      @ForAll WrittenCalendar calendar, @ForAll @IntRange(min = 0, max = 50_000) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    int year = calendar.yearOf(day).orElseThrow();
    for (int month = 1; month <= 12; month++) {
      for (int number = 1; number <= 28; number++) {
        if (calendar.days(year, month, number).equals(List.of(day))) {
          DateClues clues =
              DateClues.NONE
                  .withCalendar(calendar)
                  .withFixes(Edtf.parse("XXXX-%02d-%02d".formatted(month, number)));
          assertThat(clues.resolve(day, ResolutionPolicy.standard()).chosen())
              .contains(Edtf.of(day));
          assertThat(clues.allowFixesOf(Edtf.of(day))).isTrue();
          assertThat(clues.allowFixesOf(Edtf.of(day.plusDays(1)))).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "julian, 1698-01-11, 1698-01-21",
    "julian, 1917-10, 1917-10-14/1917-11-13",
    "julian, 1700, 1700-01-11/1701-01-11",
    "julian, 1917-10-25~, 1917-11-07~",
    "julian, 1917-10-25/1917-10-26, 1917-11-07/1917-11-08",
    "julian, '{1917-10-25,1917-10-26}', '{1917-11-07,1917-11-08}'",
    "islamic-umalqura, 1445-09-01, 2024-03-11",
    "islamic-umalqura, 1445, 2023-07-19/2024-07-06",
    "minguo, 0113-05-20, 2024-05-20",
    "buddhist, 2567-05-16, 2024-05-16",
    "japanese, 2024-05-01, 2024-05-01",
  })
  void aDateThatIsStatedIsConverted(String calendar, String fixes, String expected) {
    assertThat(
            DateClues.NONE
                .withCalendar(WrittenCalendar.of(calendar).orElseThrow())
                .withFixes(Edtf.parse(fixes))
                .gregorian())
        .isEqualTo(Optional.of(Edtf.parse(expected)));
  }

  @Example
  void aYearOfAnEraThatIsNotNamedIsThatOfAny() {
    DateClues clues =
        DateClues.NONE.withCalendar(WrittenCalendar.JAPANESE).withFixes(Edtf.parse("0006-05-01"));

    assertThat(clues.resolveWithoutAnchor().candidates())
        .extracting(Edtf::toString)
        .contains("1917-05-01", "1931-05-01", "1994-05-01", "2024-05-01");
    assertThat(clues.gregorian()).isEmpty();
  }

  @Example
  void whatIsBeyondACalendarIsNoDate() {
    assertThat(WrittenCalendar.ISLAMIC_UMALQURA.days(1200, 1, 1)).isEmpty();
    assertThat(WrittenCalendar.JULIAN.days(1900, 2, 30)).isEmpty();
    assertThat(WrittenCalendar.of("mayan")).isEmpty();
  }
}
