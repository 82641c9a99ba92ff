package org.communique.model.time;

/**
 * A set of days made of calendar units: the units that a value may stand for (the day 2024-05-16,
 * the months of a year, every 16 May of a century). Sets may be huge or endless, so they are asked
 * for neighbors, never listed.
 *
 * <p>PossibleDays are counted from 1970-01-01. {@link #FOREVER_BEFORE} and {@link #FOREVER_AFTER}
 * stand for the missing ends of open intervals and may be members; {@link #NONE_BEFORE} and {@link
 * #NONE_AFTER} answer that there is no such day and compare beyond all others, so that a caller can
 * test bounds without asking first.
 */
interface DaySet extends Ascending {
  /** There is no earlier member. */
  long NONE_BEFORE = Long.MIN_VALUE;

  /** An open start. */
  long FOREVER_BEFORE = Long.MIN_VALUE + 1;

  /** Earlier than every day that can be written; stands for "arbitrarily early". */
  long MIN_DAY = Gregorian.firstOfYear(-Gregorian.MAX_YEAR - 1);

  /** Later than every day that can be written; stands for "arbitrarily late". */
  long MAX_DAY = Gregorian.lastOfYear(Gregorian.MAX_YEAR + 1);

  /** An open end. */
  long FOREVER_AFTER = Long.MAX_VALUE - 1;

  /** There is no later member. */
  long NONE_AFTER = Long.MAX_VALUE;

  /** The set without members. */
  DaySet EMPTY = new DayRun(Grid.DAY, NONE_AFTER, NONE_BEFORE);

  /** {@return the first member that is not before a day, or {@link #NONE_AFTER}} */
  @Override
  long next(long day);

  /** {@return the last member that is not after a day, or {@link #NONE_BEFORE}} */
  long previous(long day);

  /** {@return the first day of the longest stretch of one unit that holds a member} */
  long unitStart(long member);

  /** {@return the last day of the longest stretch of one unit that holds a member} */
  long unitEnd(long member);

  /**
   * {@return the first of the members that come before a member without a gap; a later one if the
   * steps are spent}
   *
   * @param member a member
   * @param steps counts what this takes
   */
  long runStart(long member, Steps steps);

  /**
   * {@return the last of the members that follow a member without a gap; an earlier one if the
   * steps are spent}
   *
   * @param member a member
   * @param steps counts what this takes
   */
  long runEnd(long member, Steps steps);

  /** {@return those units that are longer than a day} */
  DaySet longUnits();

  /** {@return those units that are a single day} */
  DaySet singleDays();

  /** {@return how many sets are asked when this is} */
  default int parts() {
    return 1;
  }

  /** {@return the members, to be asked for once and in ascending order, each at little cost} */
  default Ascending cursor() {
    return this;
  }

  /** {@return whether a day is a member} */
  default boolean contains(long day) {
    return next(day) == day;
  }

  /** {@return the first member; of an empty set {@link #NONE_AFTER}} */
  default long first() {
    return next(FOREVER_BEFORE);
  }

  /** {@return the last member; of an empty set {@link #NONE_BEFORE}} */
  default long last() {
    return previous(FOREVER_AFTER);
  }

  /** {@return whether there is no member} */
  default boolean isEmpty() {
    return first() == NONE_AFTER;
  }
}
