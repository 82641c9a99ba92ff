package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class GregorianTest {
  private static final long DAYS_OF_LOCAL_DATE = 365_000_000_000L;

  @Property
  void daysAreCountedAsTheJdkCountsThem(
      @ForAll @LongRange(min = -DAYS_OF_LOCAL_DATE, max = DAYS_OF_LOCAL_DATE) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);

    assertThat(Gregorian.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
        .isEqualTo(day);
    assertThat(Gregorian.yearOf(day)).isEqualTo(date.getYear());
    assertThat(Gregorian.monthOf(day)).isEqualTo(date.getYear() * 12L + date.getMonthValue() - 1);
    assertThat(DayBound.ofDay(day)).hasToString(date.toString());
    assertThat(DayBound.ofDay(day).toLocalDate()).contains(date);
  }

  @Property
  void theCalendarRepeatsFarOutsideTheJdk(
      @ForAll @LongRange(min = -Gregorian.MAX_YEAR, max = Gregorian.MAX_YEAR) long year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    int alike = (int) Math.floorMod(year, 400L) + 400;
    long first = Gregorian.day(year, month, 1);

    assertThat(Gregorian.isLeap(year)).isEqualTo(Year.isLeap(alike));
    assertThat(Gregorian.monthOf(first)).isEqualTo(year * 12 + month - 1);
    assertThat(Gregorian.firstOfMonth(Gregorian.monthOf(first))).isEqualTo(first);
    assertThat(Gregorian.lastOfMonth(Gregorian.monthOf(first)) - first + 1)
        .isEqualTo(LocalDate.of(alike, month, 1).lengthOfMonth());
    assertThat(Math.floorMod(first - LocalDate.of(alike, month, 1).toEpochDay(), 7)).isZero();
  }
}
