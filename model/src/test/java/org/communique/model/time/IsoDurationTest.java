package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Mutations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDurationTest {

  private static Arbitrary<String> terms(String letters) {
    List<Character> units = letters.chars().mapToObj(c -> (char) c).toList();
    return Combinators.combine(
            Arbitraries.subsetOf(units), Arbitraries.longs().greaterOrEqual(0).list().ofSize(4))
        .as(
            (chosen, amounts) -> {
              StringBuilder text = new StringBuilder();
              for (int at = 0; at < units.size(); at++) {
                if (chosen.contains(units.get(at))) {
                  text.append(amounts.get(at)).append(units.get(at));
                }
              }
              return text.toString();
            });
  }

  @Provide
  Arbitrary<String> durations() {
    return Combinators.combine(Arbitraries.of("", "-", "+"), terms("YMWD"), terms("HMS"))
        .filter((sign, calendar, clock) -> !calendar.isEmpty() || !clock.isEmpty())
        .as(
            (sign, calendar, clock) ->
                sign + "P" + calendar + (clock.isEmpty() ? "" : "T" + clock));
  }

  @Provide
  Arbitrary<String> mutated() {
    return Mutations.of(durations());
  }

  @Property
  void aDurationIsGivenBackAsItWasSpelt(@ForAll("durations") String spelling) {
    IsoDuration duration = IsoDuration.parse(spelling);
    assertThat(duration).hasToString(spelling).isEqualTo(IsoDuration.parse(spelling));
    assertThat(duration).hasSameHashCodeAs(IsoDuration.parse(spelling));
  }

  @Property
  void aDamagedDurationIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.assertReadOrRefused(text, IsoDuration::parse);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    Mutations.assertReadOrRefused(text, IsoDuration::parse);
  }

  @Property
  void theAmountsAreThoseWritten(@ForAll("durations") String spelling) {
    IsoDuration duration = IsoDuration.parse(spelling);
    long sign = spelling.startsWith("-") ? -1 : 1;
    String amounts = spelling.replaceAll("[^0-9]+", " ").strip();
    assertThat(duration.units().stream().map(unit -> sign * duration.amount(unit).getAsLong()))
        .containsExactlyElementsOf(
            List.of(amounts.split(" ")).stream().map(Long::valueOf).toList());
    assertThat(duration.units()).endsWith(duration.smallestUnit());
  }

  @Property
  void theNegatedLeadsTheOtherWayAndBack(@ForAll("durations") String spelling) {
    IsoDuration duration = IsoDuration.parse(spelling);
    IsoDuration negated = duration.negated();
    assertThat(IsoDuration.parse(negated.toString())).isEqualTo(negated);
    assertThat(negated.isNegative()).isEqualTo(!duration.isNegative() && !duration.isZero());
    assertThat(negated.negated().toString()).isEqualTo(spelling.replace("+", ""));
    for (ChronoUnit unit : duration.units()) {
      assertThat(negated.amount(unit).getAsLong()).isEqualTo(-duration.amount(unit).getAsLong());
    }
  }

  @Property
  void addingIsThatOfTheJdkWhereThatCanSayIt(
      @ForAll LocalDate date,
      @ForAll @IntRange(max = 100) int years,
      @ForAll @IntRange(max = 100) int months,
      @ForAll @IntRange(max = 100) int weeks,
      @ForAll @IntRange(max = 100) int days) {
    String spelling = "P" + years + "Y" + months + "M" + weeks + "W" + days + "D";
    Period period = Period.parse(spelling);
    assertThat(IsoDuration.parse(spelling).addTo(date)).contains(date.plus(period));
    assertThat(IsoDuration.parse("-" + spelling).addTo(date)).contains(date.minus(period));
  }

  @Property
  void addingNeverOverflows(@ForAll("durations") String spelling, @ForAll LocalDate date) {
    IsoDuration duration = IsoDuration.parse(spelling);
    duration
        .addTo(date)
        .ifPresent(day -> assertThat(day.isBefore(date)).isEqualTo(duration.isNegative()));
  }

  @ParameterizedTest
  @CsvSource({
    "P30D, DAYS",
    "-P1W, WEEKS",
    "P1Y6M, MONTHS",
    "P0D, DAYS",
    "P1YT1M, MINUTES",
    "P1DT12H, HOURS",
    "PT1S, SECONDS",
    "+P2Y, YEARS"
  })
  void theSmallestUnitIsTheLastWritten(String spelling, ChronoUnit unit) {
    assertThat(IsoDuration.parse(spelling).smallestUnit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "-",
        "-P",
        "PT",
        "P1",
        "P1DT",
        "P1H",
        "PT1D",
        "P1D1Y",
        "P1D1D",
        "P1D1W",
        "P1.5D",
        "P1,5D",
        "p1d",
        "P1d",
        "P-1D",
        "--P1D",
        "P1D ",
        " P1D",
        "1D",
        "P1DT1H1D",
        "P1DP1D",
        "P١D",
        "\u2212P1D",
        "P9223372036854775808D",
        "2025-05-08"
      })
  void whatIsNoDurationIsRefused(String text) {
    assertThatThrownBy(() -> IsoDuration.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void theMessageSaysWhereWhatWasFoundAndTheLikelyFix() {
    assertThatThrownBy(() -> IsoDuration.parse("P1.5D"))
        .hasMessage(
            "not a duration: column 3: found '.', expected one of YMWD for the unit, in this order;"
                + " expected a duration of ISO 8601 in whole numbers, such as P30D, -P1W or P1Y6M;"
                + " write a part of a unit in a smaller unit");
    assertThatThrownBy(() -> IsoDuration.parse("p1d"))
        .hasMessageContaining("column 1: found 'p', expected 'P' or a sign")
        .hasMessageEndingWith("write its letters in upper case");
    assertThatThrownBy(() -> IsoDuration.parse("P-1D"))
        .hasMessageEndingWith("write one '-' before the P");
    assertThatThrownBy(() -> IsoDuration.parse("P1DT"))
        .hasMessageContaining("found the end, expected a number of hours, minutes or seconds");
    assertThatThrownBy(() -> IsoDuration.parse("P" + "0".repeat(1_000_000)))
        .hasMessageContaining("the text has 1000001 characters");
  }

  @Example
  void aWeekIsNotSevenDaysThoughAsLong() {
    LocalDate day = LocalDate.of(2025, 5, 8);
    IsoDuration week = IsoDuration.parse("-P1W");
    IsoDuration days = IsoDuration.parse("-P7D");
    assertThat(week).isNotEqualTo(days);
    assertThat(week.addTo(day)).isEqualTo(days.addTo(day)).contains(LocalDate.of(2025, 5, 1));
  }

  @Example
  void aDayThatTheMonthDoesNotHaveBecomesItsLast() {
    assertThat(IsoDuration.parse("P1M").addTo(LocalDate.of(2025, 1, 31)))
        .contains(LocalDate.of(2025, 2, 28));
  }

  @Example
  void aDateHasNoHours() {
    assertThat(IsoDuration.parse("PT48H").addTo(LocalDate.EPOCH)).isEmpty();
    assertThat(IsoDuration.parse("P1DT0H").addTo(LocalDate.EPOCH))
        .contains(LocalDate.EPOCH.plusDays(1));
  }

  @Example
  void zeroIsNotNegative() {
    assertThat(IsoDuration.parse("-P0D").isNegative()).isFalse();
    assertThat(IsoDuration.parse("-P0D").isZero()).isTrue();
    assertThat(IsoDuration.parse("-P0Y1D").isNegative()).isTrue();
  }
}
