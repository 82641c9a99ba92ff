package org.communique.model.time;

/**
 * The days of some years that fall in given months and on given days of the month: every 16 May,
 * the tens of a month.
 *
 * @param years the years
 * @param months one bit a month, from bit 1
 * @param daysOfMonth one bit a day of the month, from bit 1
 */
record MaskedDays(YearSet years, int months, long daysOfMonth) implements DaySet {
  private static final int ALL_MONTHS = (1 << 13) - 2;
  private static final long ALL_DAYS = (1L << 32) - 2;

  /** {@return false if no year can have a day that fits both} */
  boolean mayMeet(MaskedDays other) {
    return (months & other.months) != 0 && (daysOfMonth & other.daysOfMonth) != 0;
  }

  @Override
  public long next(long day) {
    long from = Math.max(day, MIN_DAY);
    if (from > MAX_DAY) {
      return NONE_AFTER;
    }
    long start = Gregorian.monthOf(from);
    int dayOfMonth = (int) (from - Gregorian.firstOfMonth(start)) + 1;
    for (long month = nextMonth(start); month != NONE_AFTER; month = nextMonth(month + 1)) {
      long fitting = fitting(month) & (month == start ? -1L << dayOfMonth : -1L);
      if (fitting != 0) {
        return Gregorian.firstOfMonth(month) + Long.numberOfTrailingZeros(fitting) - 1;
      }
    }
    return NONE_AFTER;
  }

  @Override
  public long previous(long day) {
    long to = Math.min(day, MAX_DAY);
    if (to < MIN_DAY) {
      return NONE_BEFORE;
    }
    long start = Gregorian.monthOf(to);
    int dayOfMonth = (int) (to - Gregorian.firstOfMonth(start)) + 1;
    for (long month = previousMonth(start);
        month != NONE_BEFORE;
        month = previousMonth(month - 1)) {
      long fitting = fitting(month) & (month == start ? (2L << dayOfMonth) - 1 : -1L);
      if (fitting != 0) {
        return Gregorian.firstOfMonth(month) + 62 - Long.numberOfLeadingZeros(fitting);
      }
    }
    return NONE_BEFORE;
  }

  private long fitting(long month) {
    int length = Gregorian.lengthOfMonth(Math.floorDiv(month, 12L), Math.floorMod(month, 12) + 1);
    return daysOfMonth & ((2L << length) - 2);
  }

  private long nextMonth(long month) {
    long year = Math.floorDiv(month, 12L);
    long fittingYear = years.next(year);
    int within = fittingYear == year ? months >>> Math.floorMod(month, 12) + 1 : 0;
    if (within != 0) {
      return month + Integer.numberOfTrailingZeros(within);
    }
    long later = fittingYear == year ? years.next(year + 1) : fittingYear;
    return later == Long.MAX_VALUE
        ? NONE_AFTER
        : later * 12 + Integer.numberOfTrailingZeros(months) - 1;
  }

  private long previousMonth(long month) {
    long year = Math.floorDiv(month, 12L);
    long fittingYear = years.previous(year);
    int within = fittingYear == year ? months & ((2 << Math.floorMod(month, 12) + 1) - 1) : 0;
    if (within != 0) {
      return year * 12 + 30 - Integer.numberOfLeadingZeros(within);
    }
    long earlier = fittingYear == year ? years.previous(year - 1) : fittingYear;
    return earlier == Long.MIN_VALUE
        ? NONE_BEFORE
        : earlier * 12 + 30 - Integer.numberOfLeadingZeros(months);
  }

  @Override
  public long unitStart(long member) {
    return member;
  }

  @Override
  public long unitEnd(long member) {
    return member;
  }

  @Override
  public long runStart(long member, Steps steps) {
    long start = startWithinMonth(member);
    while (steps.take(1) && contains(start - 1)) {
      start =
          isEveryDay()
              ? Gregorian.firstOfYear(years.runStart(Gregorian.yearOf(start - 1)))
              : startWithinMonth(start - 1);
    }
    return start;
  }

  @Override
  public long runEnd(long member, Steps steps) {
    long end = endWithinMonth(member);
    while (steps.take(1) && contains(end + 1)) {
      end =
          isEveryDay()
              ? Gregorian.lastOfYear(years.runEnd(Gregorian.yearOf(end + 1)))
              : endWithinMonth(end + 1);
    }
    return end;
  }

  /** {@return whether these are all days of the years, and not only some in each} */
  private boolean isEveryDay() {
    return months == ALL_MONTHS && daysOfMonth == ALL_DAYS;
  }

  private long startWithinMonth(long member) {
    long first = Gregorian.firstOfMonth(Gregorian.monthOf(member));
    int dayOfMonth = (int) (member - first) + 1;
    long missing = ~daysOfMonth & ((1L << dayOfMonth) - 1);
    return first + 63 - Long.numberOfLeadingZeros(missing);
  }

  private long endWithinMonth(long member) {
    long month = Gregorian.monthOf(member);
    long first = Gregorian.firstOfMonth(month);
    int dayOfMonth = (int) (member - first) + 1;
    long missing = ~fitting(month) & (-1L << dayOfMonth);
    return first + Long.numberOfTrailingZeros(missing) - 2;
  }

  @Override
  public DaySet longUnits() {
    return EMPTY;
  }

  @Override
  public DaySet singleDays() {
    return this;
  }
}
