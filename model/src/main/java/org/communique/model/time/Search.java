package org.communique.model.time;

/**
 * Looks for days that sets have in common, by leaping from one to the other. A search stops when
 * its {@link Steps} are spent and then takes the day to exist; the caller has to look at the steps
 * before relying on that.
 */
final class Search {
  /** How many sets are asked in a step. */
  private final int weight;

  private final Steps steps;

  Search(DaySet one, DaySet other, Steps steps) {
    this.weight = one.parts() + other.parts();
    this.steps = steps;
  }

  /** {@return the steps that are counted} */
  Steps steps() {
    return steps;
  }

  /** {@return whether there is a step left to ask both sets; it is counted} */
  boolean goesOn() {
    return steps.take(weight);
  }

  /** {@return whether two sets have a day in common} */
  boolean meet(Ascending one, Ascending other) {
    return meet(one, other, DaySet.FOREVER_BEFORE, DaySet.FOREVER_AFTER);
  }

  /** {@return whether two sets have a day in common within bounds} */
  boolean meet(Ascending one, Ascending other, long from, long to) {
    if (one instanceof MaskedDays masked
        && other instanceof MaskedDays others
        && !masked.mayMeet(others)) {
      return false;
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
      boolean goesOn = goesOn();
      long met = other.next(day);
      if (met == day || met != DaySet.NONE_AFTER && !goesOn) {
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
      boolean goesOn = goesOn();
      long met = other.previous(day);
      if (met == day || met != DaySet.NONE_BEFORE && !goesOn) {
        return day;
      }
      day = met == DaySet.NONE_BEFORE ? met : one.previous(met);
    }
    return day;
  }

  /** {@return whether two sets have the same days; false if the steps do not suffice to tell} */
  static boolean areSame(DaySet one, DaySet other) {
    Search search = new Search(one, other, new Steps());
    return !search.leaves(one, other) && !search.leaves(other, one) && !search.steps.areSpent();
  }

  /** {@return whether some day of one set is not in the other} */
  boolean leaves(DaySet days, DaySet others) {
    long day = days.first();
    while (day != DaySet.NONE_AFTER) {
      if (!others.contains(day) || !goesOn()) {
        return true;
      }
      day = days.next(others.runEnd(day, steps) + 1);
    }
    return false;
  }
}
