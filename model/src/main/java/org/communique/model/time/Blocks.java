package org.communique.model.time;

/**
 * The same blocks of months in some years: every May, a spring that may be that of either
 * hemisphere, whole years. A block belongs to the year in which it begins.
 *
 * @param years the years
 * @param firstMonths one bit for the first month of each block, from bit 0 for January
 * @param length how many months a block has
 */
record Blocks(YearSet years, int firstMonths, int length) implements DaySet {
  private static final int MONTHS = 12;

  @Override
  public long next(long day) {
    long from = Math.max(day, MIN_DAY);
    if (from > MAX_DAY) {
      return NONE_AFTER;
    }
    long best = NONE_AFTER;
    long month = Gregorian.monthOf(from);
    for (int rest = firstMonths; rest != 0; rest &= rest - 1) {
      int first = Integer.numberOfTrailingZeros(rest);
      long year = years.next(Math.floorDiv(month - first - length, 12L) + 1);
      if (year != Long.MAX_VALUE) {
        best = Math.min(best, Math.max(from, Gregorian.firstOfMonth(year * 12 + first)));
      }
    }
    return best;
  }

  @Override
  public long previous(long day) {
    long to = Math.min(day, MAX_DAY);
    if (to < MIN_DAY) {
      return NONE_BEFORE;
    }
    long best = NONE_BEFORE;
    long month = Gregorian.monthOf(to);
    for (int rest = firstMonths; rest != 0; rest &= rest - 1) {
      int first = Integer.numberOfTrailingZeros(rest);
      long year = years.previous(Math.floorDiv(month - first, 12L));
      if (year != Long.MIN_VALUE) {
        long end = Gregorian.lastOfMonth(year * 12 + first + length - 1);
        best = Math.max(best, Math.min(to, end));
      }
    }
    return best;
  }

  @Override
  public long unitStart(long member) {
    long month = Gregorian.monthOf(member);
    long start = month;
    for (int rest = firstMonths; rest != 0; rest &= rest - 1) {
      int first = Integer.numberOfTrailingZeros(rest);
      long year = years.next(Math.floorDiv(month - first - length, 12L) + 1);
      if (year != Long.MAX_VALUE) {
        start = Math.min(start, year * 12 + first);
      }
    }
    return Gregorian.firstOfMonth(start);
  }

  @Override
  public long unitEnd(long member) {
    long month = Gregorian.monthOf(member);
    long end = month;
    for (int rest = firstMonths; rest != 0; rest &= rest - 1) {
      int first = Integer.numberOfTrailingZeros(rest);
      long year = years.previous(Math.floorDiv(month - first, 12L));
      if (year != Long.MIN_VALUE) {
        end = Math.max(end, year * 12 + first + length - 1);
      }
    }
    return Gregorian.lastOfMonth(end);
  }

  @Override
  public long runStart(long member, Steps steps) {
    long start = unitStart(member);
    while (steps.take(1) && contains(start - 1)) {
      start = Math.min(unitStart(start - 1), startOfWholeYears(start));
    }
    return start;
  }

  @Override
  public long runEnd(long member, Steps steps) {
    long end = unitEnd(member);
    while (steps.take(1) && contains(end + 1)) {
      end = Math.max(unitEnd(end + 1), endOfWholeYears(end));
    }
    return end;
  }

  /** {@return the first day of the whole years that a day ends; the day if there are none} */
  private long startOfWholeYears(long day) {
    long year = Gregorian.yearOf(day);
    return isWhole(year) ? Gregorian.firstOfYear(years.runStart(year) + 1) : day;
  }

  /** {@return the last day of the whole years that a day begins; the day if there are none} */
  private long endOfWholeYears(long day) {
    long year = Gregorian.yearOf(day);
    return isWhole(year) ? Gregorian.lastOfYear(years.runEnd(year)) : day;
  }

  /**
   * {@return whether each month of a year is held, as it is if the blocks leave no gap and those of
   * the year before are there too}
   */
  private boolean isWhole(long year) {
    return holdEveryMonth() && years.next(year - 1) == year - 1 && years.next(year) == year;
  }

  private boolean holdEveryMonth() {
    int held = 0;
    for (int rest = firstMonths; rest != 0; rest &= rest - 1) {
      int first = Integer.numberOfTrailingZeros(rest);
      for (int month = first; month < first + length; month++) {
        held |= 1 << month % MONTHS;
      }
    }
    return held == (1 << MONTHS) - 1;
  }

  @Override
  public DaySet longUnits() {
    return this;
  }

  @Override
  public DaySet singleDays() {
    return EMPTY;
  }
}
