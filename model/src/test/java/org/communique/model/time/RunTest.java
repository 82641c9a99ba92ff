package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days that follow each other without a gap, against a walk from day to day. */
class RunTest {
  private static final long FEW = 200;

  @Provide
  Arbitrary<String> spellings() {
    return Arbitraries.oneOf(
        EdtfArbitraries.masked(),
        EdtfArbitraries.sets(EdtfArbitraries.masked(), 4),
        Arbitraries.of(
            "2001-21",
            "200X-24",
            "2001-28",
            "20X1-39",
            "-000X-28",
            "-000X",
            "-00X1-1X",
            "2XX1-XX-3X",
            "20X3-XX-X1",
            "000X-XX-XX",
            "20X0-1X-XX",
            "[2001-28,2002-29,2003]",
            "[2001-24,2001-22,2002-0X-01,2002-1X]",
            "[200X-33,200X-34,200X-35]"));
  }

  @Property
  void aRunIsTheDaysToTheNextGap(
      @ForAll("spellings") String spelling,
      @ForAll @LongRange(min = -800_000, max = 800_000) long near) {
    DaySet days = Edtf.parse(spelling).denoted();
    long member = days.next(near) == DaySet.NONE_AFTER ? days.last() : days.next(near);
    long first = member;
    while (days.contains(first - 1) && member - first < 5_000) {
      first--;
    }
    long last = member;
    while (days.contains(last + 1) && last - member < 5_000) {
      last++;
    }

    assertThat(Math.max(member - 5_000, days.runStart(member, new Steps()))).isEqualTo(first);
    assertThat(Math.min(member + 5_000, days.runEnd(member, new Steps()))).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2001-05~", "2001-21~", "2001~", "2001-05-16~", "?2001-XX-XX", "?2001-XX"})
  void anyMonthOrDayOfAnyYearIsOneRun(String spelling) {
    Readings readings = Edtf.parse(spelling).readings();
    Steps steps = new Steps(FEW);

    assertThat(readings.days.runStart(0, steps)).isLessThanOrEqualTo(DaySet.MIN_DAY);
    assertThat(readings.days.runEnd(0, steps)).isGreaterThanOrEqualTo(DaySet.MAX_DAY);
    assertThat(steps.areSpent()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX-XX-XX", "XXXX-XX", "XXXX"})
  void anyYearOfFourDigitsIsOneRun(String spelling) {
    DaySet days = Edtf.parse(spelling).denoted();
    Steps steps = new Steps(FEW);

    assertThat(days.runStart(0, steps)).isEqualTo(Gregorian.firstOfYear(0));
    assertThat(days.runEnd(0, steps)).isEqualTo(Gregorian.lastOfYear(9999));
    assertThat(steps.areSpent()).isFalse();
  }
}
