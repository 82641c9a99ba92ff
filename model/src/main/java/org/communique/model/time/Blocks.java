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
  public long runEnd(long member) {
    long end = unitEnd(member);
    while (contains(end + 1)) {
      end = unitEnd(end + 1);
    }
    return end;
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
