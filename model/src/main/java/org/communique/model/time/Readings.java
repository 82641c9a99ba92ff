package org.communique.model.time;

/**
 * All the ways to read a value: each reading is a set of days on which something was the case.
 * Relations ask for the extremes over all readings, and for the days at which a reading may begin
 * and end.
 */
abstract sealed class Readings {
  /** The days on which a reading may begin, up to {@link #maxStart}. */
  final DaySet starts;

  /** The days on which a reading may end, from {@link #minEnd} on. */
  final DaySet ends;

  /** The days that a reading may hold. */
  final DaySet days;

  final long minStart;
  final long maxStart;
  final long minEnd;
  final long maxEnd;

  private Readings(DaySet starts, DaySet ends, DaySet days, long maxStart, long minEnd) {
    this.starts = starts;
    this.ends = ends;
    this.days = days;
    this.minStart = starts.first();
    this.maxStart = maxStart;
    this.minEnd = minEnd;
    this.maxEnd = ends.last();
  }

  /** {@return the first day from a given one on with which a reading that starts there may end} */
  final long endFrom(long start) {
    return ends.next(Math.max(start, minEnd));
  }

  /** {@return the last day up to a given one with which a reading that ends there may start} */
  final long startUpTo(long end) {
    return starts.previous(Math.min(end, maxStart));
  }

  final boolean hasOneStart() {
    return minStart == maxStart;
  }

  final boolean hasOneEnd() {
    return minEnd == maxEnd;
  }

  /** {@return whether there is one reading only} */
  boolean isOne() {
    return hasOneStart() && hasOneEnd();
  }

  /** Some stretch of days within one of the units: what happened at a date. */
  static final class Within extends Readings {
    Within(DaySet units) {
      super(units, units, units, units.last(), units.first());
    }
  }

  /** From a day of the start to a day of the end: what lasted. */
  static final class Lasting extends Readings {
    Lasting(DaySet starts, DaySet ends) {
      super(
          starts,
          ends,
          new DayRun(Grid.DAY, starts.first(), ends.last()),
          starts.previous(ends.last()),
          ends.next(starts.first()));
    }
  }

  /** Something at each of several dates. */
  static final class Occasions extends Readings {
    private final OccasionList list;

    private Occasions(OccasionList list) {
      super(
          list.hasEarlierForEver() ? DayRun.OPEN_START : list.days(),
          list.hasLaterForEver() ? DayRun.OPEN_END : list.days(),
          list.days(),
          list.leastLast(),
          list.greatestFirst());
      this.list = list;
    }

    /** {@return the readings; of one single date, those of the date} */
    static Readings of(OccasionList list) {
      return list.isSingle() ? new Within(list.days()) : new Occasions(list);
    }

    OccasionList list() {
      return list;
    }

    @Override
    boolean isOne() {
      return list.isFixed();
    }
  }
}
