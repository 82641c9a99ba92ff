package org.communique.model.time;

/** PossibleDays in ascending order, to be asked for the next one. */
@FunctionalInterface
interface Ascending {
  /** {@return the first day that is not before the one given, or {@link DaySet#NONE_AFTER}} */
  long next(long day);

  /** {@return those days of the units longer than a day that are not the first of their unit} */
  static Ascending notFirst(DaySet units) {
    DaySet longer = units.longUnits();
    return day -> {
      long next = longer.next(day);
      return next != DaySet.NONE_AFTER && longer.unitStart(next) == next
          ? longer.next(next + 1)
          : next;
    };
  }

  /** {@return those days of the units longer than a day that are not the last of their unit} */
  static Ascending notLast(DaySet units) {
    DaySet longer = units.longUnits();
    return day -> {
      long next = longer.next(day);
      return next != DaySet.NONE_AFTER && longer.unitEnd(next) == next
          ? longer.next(next + 1)
          : next;
    };
  }
}
