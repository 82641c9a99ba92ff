package org.communique.model.time;

/**
 * Looks for days that sets have in common, by leaping from one to the other. The effort is bounded:
 * a search that grows too long is given up, and the day is taken to exist, so that the answer
 * becomes "possible" where it might have been "impossible". The steps suffice for one day a month
 * of all years with four digits, and for every day of four centuries; only values built to be
 * hostile need more.
 */
final class Search {
  private static final long MOST_STEPS = 150_000;

  /** How many sets are asked in a step. */
  private final int weight;

  private long steps;

  Search(DaySet one, DaySet other) {
    this.weight = one.parts() + other.parts();
  }

  /** Counts a step. */
  boolean isExhausted() {
    steps += weight;
    return steps > 2 * MOST_STEPS;
  }

  /** {@return whether two sets have a day in common} */
  boolean meet(Ascending one, Ascending other) {
    return meet(one, other, DaySet.FOREVER_BEFORE, DaySet.FOREVER_AFTER);
  }

  /** {@return whether two sets have a day in common within bounds} */
  boolean meet(Ascending one, Ascending other, long from, long to) {
    if (one instanceof MaskedDays masked && other instanceof MaskedDays others) {
      return masked.mayMeet(others) && firstCommon(one, other, from) <= to;
    }
    return firstCommon(one, other, from) <= to;
  }

  /** {@return whether a day of one set within bounds is followed by a day of the other} */
  boolean touch(Ascending one, Ascending other, long from, long to) {
    return meet(one, day -> other.next(day + 1) - 1, from, to);
  }

  /**
   * {@return the first day from a bound on that two sets have in common, or {@link
   * DaySet#NONE_AFTER}}
   */
  long firstCommon(Ascending one, Ascending other, long from) {
    long day = one.next(from);
    while (day != DaySet.NONE_AFTER) {
      boolean givenUp = isExhausted();
      long met = other.next(day);
      if (met == day || met != DaySet.NONE_AFTER && givenUp) {
        return day;
      }
      day = met == DaySet.NONE_AFTER ? met : one.next(met);
    }
    return day;
  }

  /**
   * {@return the last day up to a bound that two sets have in common, or {@link
   * DaySet#NONE_BEFORE}}
   */
  long lastCommon(DaySet one, DaySet other, long to) {
    long day = one.previous(to);
    while (day != DaySet.NONE_BEFORE) {
      boolean givenUp = isExhausted();
      long met = other.previous(day);
      if (met == day || met != DaySet.NONE_BEFORE && givenUp) {
        return day;
      }
      day = met == DaySet.NONE_BEFORE ? met : one.previous(met);
    }
    return day;
  }

  /** {@return whether two sets have the same days} */
  static boolean areSame(DaySet one, DaySet other) {
    Search search = new Search(one, other);
    return !search.leaves(one, other) && !search.leaves(other, one);
  }

  /** {@return whether some day of one set is not in the other} */
  boolean leaves(DaySet days, DaySet others) {
    long day = days.first();
    while (day != DaySet.NONE_AFTER) {
      if (!others.contains(day) || isExhausted()) {
        return true;
      }
      day = days.next(others.runEnd(day) + 1);
    }
    return false;
  }
}
