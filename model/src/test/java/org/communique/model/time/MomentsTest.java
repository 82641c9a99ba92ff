package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.time.Possibility.IMPOSSIBLE;
import static org.communique.model.time.Possibility.NECESSARY;
import static org.communique.model.time.Possibility.POSSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

  @Provide
  Arbitrary<EdtfDateTime> moments() {
    return Combinators.combine(
            Arbitraries.integers().between(-2, 2),
            Arbitraries.integers().between(0, 23),
            Arbitraries.of("00", "30"),
            Arbitraries.of("Z", "-12:00", "+14:00", "+08", "-04", "+05:45"))
        .as(
            (days, hour, minute, shift) ->
                (EdtfDateTime)
                    Edtf.parse(
                        DAY.plusDays(days) + String.format("T%02d:%s:00", hour, minute) + shift));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-4, 4).map(DAY::plusDays);
  }

  @Provide
  Arbitrary<Edtf> values() {
    return EdtfArbitraries.values();
  }

  @Property
  void momentsAreComparedAsInstants(
      @ForAll("moments") EdtfDateTime one, @ForAll("moments") EdtfDateTime other) {
    Instant first = one.toInstant().orElseThrow();
    Instant second = other.toInstant().orElseThrow();

    assertThat(Moments.before(one, other) == NECESSARY).isEqualTo(first.isBefore(second));
    assertThat(Moments.before(one, other) == IMPOSSIBLE).isEqualTo(!first.isBefore(second));
    assertThat(Moments.same(one, other) == NECESSARY).isEqualTo(first.equals(second));
    assertThat(Moments.compatible(one, other)).isEqualTo(Moments.same(one, other));
    assertThat(Moments.during(one, other)).isEqualTo(Moments.during(other, one));
  }

  @Property
  void aMomentIsOnTheDaysThatItWasSomewhereOnEarth(
      @ForAll("moments") EdtfDateTime moment, @ForAll("days") LocalDate day) {
    Edtf date = Edtf.of(day);
    List<LocalDate> somewhere =
        IntStream.rangeClosed(-12, 14)
            .mapToObj(ZoneOffset::ofHours)
            .map(zone -> LocalDate.ofInstant(moment.toInstant().orElseThrow(), zone))
            .distinct()
            .toList();

    assertThat(Moments.before(moment, date)).isEqualTo(of(somewhere, each -> each.isBefore(day)));
    assertThat(Moments.before(date, moment)).isEqualTo(of(somewhere, each -> each.isAfter(day)));
    assertThat(Moments.during(moment, date)).isEqualTo(of(somewhere, day::equals));
    assertThat(Moments.compatible(date, moment)).isEqualTo(of(somewhere, day::equals));
    assertThat(moment.dayBoundsAnywhere())
        .isEqualTo(
            new DayBounds(
                somewhere.get(0).toEpochDay(), somewhere.get(somewhere.size() - 1).toEpochDay()));
  }

  private static Possibility of(List<LocalDate> days, Predicate<LocalDate> holds) {
    if (days.stream().noneMatch(holds)) {
      return IMPOSSIBLE;
    }
    return days.stream().allMatch(holds) ? NECESSARY : POSSIBLE;
  }

  @Property
  void whatHasNoOffsetIsComparedByDays(@ForAll("values") Edtf one, @ForAll("values") Edtf other) {
    if (hasOffset(one) || hasOffset(other)) {
      return;
    }
    assertThat(Moments.before(one, other)).isEqualTo(one.before(other));
    assertThat(Moments.during(one, other)).isEqualTo(one.during(other));
    assertThat(Moments.same(one, other)).isEqualTo(one.same(other));
    assertThat(Moments.compatible(one, other)).isEqualTo(one.compatibleWith(other));
    assertThat(one.dayBoundsAnywhere()).isEqualTo(one.dayBounds());
  }

  private static boolean hasOffset(Edtf value) {
    return value instanceof EdtfDateTime time && time.offset().isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-17T01:00:00+08:00, 2024-05-16T18:00:00Z, NECESSARY", // The later day came first.
    "2024-05-16T18:00:00Z, 2024-05-17T01:00:00+08:00, IMPOSSIBLE",
    "2024-05-16T23:30:00-04:00, 2024-05-17, POSSIBLE",
    "2024-05-16T23:30:00-04:00, 2024-05-18, NECESSARY",
    "2024-05-16T12:00:00Z, 2024-05-17, POSSIBLE", // At +14:00 it was the 17th.
    "2024-05-16T09:59:59Z, 2024-05-17, NECESSARY",
    "2024-05-16T10:00:00, 2024-05-16T12:00:00, IMPOSSIBLE", // Who knows whose clocks.
    "2024-05-16T10:00:00, 2024-05-17T11:59:59Z, POSSIBLE",
    "2024-05-16, 2024-05-17, NECESSARY",
  })
  void before(String one, String other, Possibility expected) {
    assertThat(Moments.before(Edtf.parse(one), Edtf.parse(other))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-16T23:05:00Z, 2024-05-17T07:00:00+08:00, POSSIBLE", // Five minutes after it began.
    "2024-05-16T23:00:00Z, 2024-05-17T07:00:00+08:00, NECESSARY",
    "2024-05-17T00:30:00+02:00, 2024-05-16T23:30:00+02:00, POSSIBLE", // Past midnight.
    "2024-05-17T23:00:00Z, 2024-05-17T07:00:00+08:00, IMPOSSIBLE", // A day later to the second.
    "2024-05-16T23:30:00-04:00, 2024-05-17, POSSIBLE",
    "2024-05-16T23:30:00-04:00, 2024-05-14, IMPOSSIBLE",
    "2024-05-16T23:30:00-04:00, 2024-05-14/2024-05-18, NECESSARY",
    "2024-05-16T10:00:00, 2024-05-16, NECESSARY",
  })
  void during(String part, String whole, Possibility expected) {
    assertThat(Moments.during(Edtf.parse(part), Edtf.parse(whole))).isEqualTo(expected);
  }

  @Test
  void aLeapSecondCountsAsADay() {
    Edtf leap = Edtf.parse("2016-12-31T23:59:60Z");

    assertThat(((EdtfDateTime) leap).toInstant()).isEmpty();
    assertThat(Moments.before(leap, Edtf.parse("2017-01-01T00:00:00Z"))).isEqualTo(POSSIBLE);
    assertThat(Moments.before(leap, Edtf.parse("2017-01-05T00:00:00Z"))).isEqualTo(NECESSARY);
  }
}
