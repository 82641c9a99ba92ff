package org.communique.model.time;

/** Units of one grid without a gap: a day, a month, the years from one to another. */
record DayRun(Grid grid, long from, long to) implements DaySet {
  /** All days, and both open ends: an end that is not known. */
  static final DayRun UNKNOWN_END = new DayRun(Grid.DAY, FOREVER_BEFORE, FOREVER_AFTER);

  static final DayRun OPEN_START = new DayRun(Grid.DAY, FOREVER_BEFORE, FOREVER_BEFORE);
  static final DayRun OPEN_END = new DayRun(Grid.DAY, FOREVER_AFTER, FOREVER_AFTER);

  static DayRun ofDay(long day) {
    return new DayRun(Grid.DAY, day, day);
  }

  static DayRun ofMonth(long year, int month) {
    long first = Gregorian.day(year, month, 1);
    return new DayRun(Grid.MONTH, first, first + Gregorian.lengthOfMonth(year, month) - 1);
  }

  static DayRun ofYears(long first, long last) {
    return new DayRun(Grid.YEAR, Gregorian.firstOfYear(first), Gregorian.lastOfYear(last));
  }

  /** {@return any unit of a grid, wherever it lies} */
  static DayRun anywhere(Grid grid) {
    return new DayRun(grid, MIN_DAY, MAX_DAY);
  }

  @Override
  public long next(long day) {
    return day > to ? NONE_AFTER : Math.max(day, from);
  }

  @Override
  public long previous(long day) {
    return day < from ? NONE_BEFORE : Math.min(day, to);
  }

  @Override
  public long unitStart(long member) {
    return grid.start(member);
  }

  @Override
  public long unitEnd(long member) {
    return grid.end(member);
  }

  @Override
  public long runStart(long member, Steps steps) {
    return from;
  }

  @Override
  public long runEnd(long member, Steps steps) {
    return to;
  }

  @Override
  public DaySet longUnits() {
    return grid == Grid.DAY ? EMPTY : this;
  }

  @Override
  public DaySet singleDays() {
    return grid == Grid.DAY ? this : EMPTY;
  }
}
