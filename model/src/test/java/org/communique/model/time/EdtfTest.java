package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @Test
  void aDayIsItselfAndNothingElse() {
    Edtf day = Edtf.parse("2024-05-16");

    assertThat(day).hasToString("2024-05-16").isEqualTo(Edtf.of(LocalDate.of(2024, 5, 16)));
    assertThat(day.toLocalDate()).contains(LocalDate.of(2024, 5, 16));
    assertThat(day.weekday()).contains(DayOfWeek.THURSDAY);
    assertThat(day.level()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05",
        "2024",
        "2024-05-16?",
        "2024-05-16~",
        "2024-05-1X",
        "2024-05-16/2024-05-17",
        "2024-05-16/..",
        "[2024-05-16,2024-05-17]",
        "{2024-05-16,2024-05-17}",
        "2024-21"
      })
  void whatIsNotKnownToTheDayIsNoDay(String spelling) {
    Edtf value = Edtf.parse(spelling);

    assertThat(value.isDay()).isFalse();
    assertThat(value.toLocalDate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-16, THURSDAY",
    "'[2024-05-16,2024-05-23]', THURSDAY",
    "2024-05-16T23:59:59-11:00, THURSDAY",
    "2024-05-16/2024-05-16, THURSDAY",
    "'[2024-05-16,2024-05-17]', ",
    "2024-05-16?, ",
    "20XX-05-16, ",
    "2024-05, ",
    "2024-05-16/.., ",
  })
  void aWeekdayIsToldWhereItFollows(String spelling, DayOfWeek expected) {
    assertThat(Edtf.parse(spelling).weekday().orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-16, DATE",
    "XXXX-05-16, DATE",
    "2024-21, SEASON",
    "2024-05-16T10:00:00, DATE_TIME",
    "2024-05-16/2024-05-17, INTERVAL",
    "2024-05-16/, INTERVAL",
    "'[2024-05-16,2024-05-17]', ONE_OF",
    "'{2024-05-16,2024-05-17}', ALL_OF",
  })
  void aPeriodIsToldFromOneOfSeveralDays(String spelling, Edtf.Kind kind) {
    assertThat(Edtf.parse(spelling).kind()).isEqualTo(kind);
  }

  @Test
  void aShiftIsKeptAndNeverMovesTheDay() {
    EdtfDateTime late = (EdtfDateTime) Edtf.parse("2024-05-16T23:30:00-05:00");

    assertThat(late.offset()).contains(ZoneOffset.ofHours(-5));
    assertThat(late.toLocalDate()).contains(LocalDate.of(2024, 5, 16));
    assertThat(late.toLocalDateTime()).contains(LocalDateTime.of(2024, 5, 16, 23, 30));
  }

  @Test
  void aLocalTimeHasNoShift() {
    EdtfDateTime local = (EdtfDateTime) Edtf.parse("2024-05-16T09:08:07");

    assertThat(local.offset()).isEmpty();
    assertThat(List.of(local.hour(), local.minute(), local.second())).containsExactly(9, 8, 7);
    assertThat(local.day()).isEqualTo(Edtf.parse("2024-05-16"));
  }

  @Test
  void qualifiersAreToldByComponent() {
    Edtf value = Edtf.parse("?2004-06-~11");

    assertThat(value.isUncertain(Component.YEAR)).isTrue();
    assertThat(value.isApproximate(Component.YEAR)).isFalse();
    assertThat(value.isUncertain(Component.MONTH)).isFalse();
    assertThat(value.isApproximate(Component.DAY)).isTrue();
    assertThat(value.isUncertain()).isTrue();
    assertThat(value.isApproximate()).isTrue();
    assertThat(value.withoutQualifiers()).isEqualTo(Edtf.parse("2004-06-11"));
  }

  @Test
  void anIntervalGivesItsEnds() {
    EdtfInterval interval = (EdtfInterval) Edtf.parse("2024-05-16/..");

    assertThat(interval.start()).contains(Edtf.parse("2024-05-16"));
    assertThat(interval.startKind()).isEqualTo(EdtfInterval.End.DATE);
    assertThat(interval.end()).isEmpty();
    assertThat(interval.endKind()).isEqualTo(EdtfInterval.End.OPEN);
  }

  @Test
  void aSetGivesItsElements() {
    EdtfSet set = (EdtfSet) Edtf.parse("{..1667,1670..1672,1680}");

    assertThat(set.elements())
        .extracting(Object::toString)
        .containsExactly("..1667", "1670..1672", "1680");
    assertThat(set.elements().get(0).first()).isEmpty();
    assertThat(set.elements().get(1).last()).contains(Edtf.parse("1672"));
    assertThat(set.elements().get(2).isSingle()).isTrue();
  }

  @Test
  void aDateGivesTheComponentsThatAreStated() {
    EdtfDate masked = (EdtfDate) Edtf.parse("2024-XX-16");

    assertThat(masked.year()).hasValue(2024);
    assertThat(masked.month()).isEmpty();
    assertThat(masked.dayOfMonth()).hasValue(16);
    assertThat(masked.hasUnspecifiedDigits()).isTrue();
    assertThat(((EdtfDate) Edtf.parse("1950S2")).significantDigits()).hasValue(2);
  }

  @Test
  void aClosedValueIsCountedThrough() {
    Edtf winter = Edtf.parse("2023-28");

    assertThat(winter.days()).hasSize(31 + 31 + 29);
    assertThat(winter.months())
        .containsExactly(YearMonth.of(2023, 12), YearMonth.of(2024, 1), YearMonth.of(2024, 2));
    assertThat(winter.years()).containsExactly(Year.of(2023), Year.of(2024));
    assertThat(Edtf.parse("{1960,1964..1965}").years())
        .containsExactly(Year.of(1960), Year.of(1964), Year.of(1965));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/..", "2024/", "[..1984]", "Y170000000002"})
  void whatIsNotClosedIsNotCounted(String spelling) {
    Edtf value = Edtf.parse(spelling);

    assertThatIllegalStateException().isThrownBy(value::days).withMessageContaining(spelling);
    assertThatIllegalStateException().isThrownBy(value::years).withMessageContaining(spelling);
  }

  @Test
  void candidatesAreListedWithinAWindow() {
    Edtf may = Edtf.parse("XXXX-05-16");

    assertThat(may.daysWithin(LocalDate.of(2023, 5, 17), LocalDate.of(2025, 5, 16)))
        .containsExactly(LocalDate.of(2024, 5, 16), LocalDate.of(2025, 5, 16));
    assertThat(may.mayDenote(LocalDate.of(2019, 5, 16))).isTrue();
    assertThat(may.mayDenote(LocalDate.of(2019, 5, 17))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'[1668,1667,1670..1671,1669]', '[1667..1671]'",
    "'[..1984,1980..]', '[..-0001,0000..]'",
    "2024-05-XX, '[2024-05-01..2024-05-31]'",
    "1950S2, 19XX",
    "?2004-?06-?11, 2004-06-11?",
    "Y17E8, Y1700000000",
    "2024-05-16T10:00:00+00, 2024-05-16T10:00:00Z",
    "{1984}, 1984",
  })
  void sayTheSame(String one, String other) {
    assertThat(Edtf.parse(one).denotesSame(Edtf.parse(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05, 2024-05-XX",
    "2024-05-16, 2024-05-16?",
    "2024/.., 2024/",
    "'[1984,1985]', '{1984,1985}'",
    "'[1984,1985]', 1984/1985",
    "2024-05-16T10:00:00, 2024-05-16T10:00:00Z",
    "2001-21, 2001-23",
  })
  void doNotSayTheSame(String one, String other) {
    assertThat(Edtf.parse(one).denotesSame(Edtf.parse(other))).isFalse();
  }

  @Test
  void displayOrderIsByTimeThenBySpelling() {
    List<Edtf> sorted =
        Stream.of("2024-05", "2024-05-01", "/2023", "[..1984]", "2024", "2024/..", "2024?")
            .map(Edtf::parse)
            .sorted(Edtf.DISPLAY_ORDER)
            .toList();

    assertThat(sorted)
        .extracting(Edtf::toString)
        .containsExactly("[..1984]", "/2023", "2024", "2024?", "2024/..", "2024-05-01", "2024-05");
  }

  @Test
  void anErrorNamesThePlaceAndWhatCouldStandThere() {
    assertThatThrownBy(() -> Edtf.parse("2024-02-30"))
        .isInstanceOfSatisfying(
            EdtfException.class,
            error -> {
              assertThat(error.column()).isEqualTo(9);
              assertThat(error.found()).isEqualTo("'30'");
              assertThat(error.expected()).isEqualTo("a day that the month has");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y9223372036854775808",
        "Y-9223372036854775808",
        "Y10000000000000000000",
        "Y1E19",
        "Y93E17",
        "Y1E999",
        "1950S99999999999999999999"
      })
  void sizesAreBounded(String spelling) {
    assertThatThrownBy(() -> Edtf.parse(spelling))
        .isInstanceOf(EdtfException.class)
        .hasMessageContaining("digits");
  }

  @Test
  void hugeSetsAreRefused() {
    String huge = "[" + "1984,".repeat(EdtfParser.MAX_ELEMENTS) + "1985]";

    assertThatThrownBy(() -> Edtf.parse(huge))
        .isInstanceOf(EdtfException.class)
        .hasMessageContaining("at most 500000 elements")
        .message()
        .hasSizeLessThan(200);
  }

  @Test
  void daysOfLongYearsCannotBeWritten() {
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.of(LocalDate.of(10_000, 1, 1)));
  }
}
