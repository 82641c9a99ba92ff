package org.communique.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on one of which an act was done: from the earliest to the latest, counted from
 * 1970-01-01.
 *
 * <p>An act is a day: of what lasted, or is not known to the day, one day is meant and we do not
 * know which. So two bounds say all that a status asks of a single act, whether it had happened by
 * a day. Days in between that a set or a mask leaves out are not kept; at most that leaves open the
 * order of two acts which the gap would settle, and never makes certain what is not.
 *
 * @param from the earliest day, or {@link #ALWAYS}
 * @param to the latest day, or {@link #NEVER}
 */
public record PossibleDays(long from, long to) {

  /** Earlier than every day. */
  public static final long ALWAYS = Long.MIN_VALUE;

  /** Later than every day. */
  public static final long NEVER = Long.MAX_VALUE;

  /** A year in doubt, such as "about 1990", may be so many years earlier or later. */
  public static final int YEARS_OF_DOUBT = 10;

  /** Any day. */
  public static final PossibleDays ANY = new PossibleDays(ALWAYS, NEVER);

  private static final long FIRST = LocalDate.MIN.toEpochDay();
  private static final long LAST = LocalDate.MAX.toEpochDay();

  /**
   * A day before all that a date can name. Acts without a date may have been done by then, one
   * after the other, which the very first day of all would leave no room for.
   */
  public static final long BEFORE_ALL = FIRST - 1;

  /**
   * {@return the days that a date may mean; any day if there is no date}
   *
   * @param date a date
   */
  public static PossibleDays of(Optional<Edtf> date) {
    return date.map(PossibleDays::of).orElse(ANY);
  }

  /**
   * {@return the days that a date may mean} A month or day that is approximate or uncertain leaves
   * open every day of the next larger unit, and a year the {@value #YEARS_OF_DOUBT} years before
   * and after it.
   *
   * @param date a date
   */
  public static PossibleDays of(Edtf date) {
    if (date instanceof EdtfInterval interval) {
      long from = interval.start().map(start -> of(start).from).orElse(ALWAYS);
      long to = interval.end().map(end -> of(end).to).orElse(NEVER);
      // Only doubt lets an interval run backwards.
      return new PossibleDays(Math.min(from, to), Math.max(from, to));
    }
    return doubted(
        date, date.earliest().epochDay().orElse(ALWAYS), date.latest().epochDay().orElse(NEVER));
  }

  /** A component in doubt settles nothing, as in the comparisons of {@link Edtf}. */
  private static PossibleDays doubted(Edtf date, long from, long to) {
    if (isDoubted(date, Component.YEAR)) {
      return new PossibleDays(yearsLater(from, -YEARS_OF_DOUBT), yearsLater(to, YEARS_OF_DOUBT));
    }
    if (isDoubted(date, Component.MONTH)) {
      return clamped(
          from < FIRST ? from : firstOf(from).withDayOfYear(1).toEpochDay(),
          to > LAST ? to : lastOfYear(to));
    }
    if (isDoubted(date, Component.DAY)) {
      return clamped(
          from < FIRST ? from : firstOf(from).withDayOfMonth(1).toEpochDay(),
          to > LAST ? to : lastOfMonth(to));
    }
    return clamped(from, to);
  }

  /** So many years later to the end of that year, or so many earlier to its beginning. */
  private static long yearsLater(long day, int years) {
    if (day < FIRST || day > LAST) {
      return day < FIRST ? ALWAYS : NEVER;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    if (date.getYear() + (long) years < LocalDate.MIN.getYear()) {
      return ALWAYS;
    }
    if (date.getYear() + (long) years > LocalDate.MAX.getYear()) {
      return NEVER;
    }
    LocalDate moved = date.plusYears(years);
    return (years < 0 ? moved.withDayOfYear(1) : moved.withDayOfYear(moved.lengthOfYear()))
        .toEpochDay();
  }

  private static boolean isDoubted(Edtf date, Component component) {
    return date.isApproximate(component) || date.isUncertain(component);
  }

  private static LocalDate firstOf(long day) {
    return LocalDate.ofEpochDay(day);
  }

  private static long lastOfYear(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.withDayOfYear(date.lengthOfYear()).toEpochDay();
  }

  private static long lastOfMonth(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.withDayOfMonth(date.lengthOfMonth()).toEpochDay();
  }

  /** PossibleDays that {@link LocalDate} cannot hold count as always or never. */
  private static PossibleDays clamped(long from, long to) {
    return new PossibleDays(
        from < FIRST ? ALWAYS : Math.min(from, LAST), to > LAST ? NEVER : Math.max(to, FIRST));
  }

  /** {@return whether the day is known} */
  public boolean isOne() {
    return from == to;
  }

  /** {@return whether nothing is known of the day} */
  public boolean isAny() {
    return from == ALWAYS && to == NEVER;
  }

  /**
   * {@return whether it must have happened by a day}
   *
   * @param day a day, counted from 1970-01-01
   */
  public boolean mustBy(long day) {
    return to <= day && to != NEVER;
  }

  /**
   * {@return whether it may have happened by a day}
   *
   * @param day a day, counted from 1970-01-01
   */
  public boolean mayBy(long day) {
    return from <= day;
  }

  /**
   * {@return whether it may have happened by a day, and may not}
   *
   * @param day a day, counted from 1970-01-01
   */
  public boolean isOpenOn(long day) {
    return mayBy(day) && !mustBy(day);
  }

  /**
   * {@return whether every day of this is before every day of another}
   *
   * @param other the other
   */
  public boolean isBefore(PossibleDays other) {
    return to < other.from;
  }

  /**
   * {@return the days of the earlier of two acts}
   *
   * @param other the other
   */
  public PossibleDays earlier(PossibleDays other) {
    return new PossibleDays(Math.min(from, other.from), Math.min(to, other.to));
  }

  /**
   * {@return the days of the later of two acts}
   *
   * @param other the other
   */
  public PossibleDays later(PossibleDays other) {
    return new PossibleDays(Math.max(from, other.from), Math.max(to, other.to));
  }

  /**
   * {@return the days so long after; months have no one length, but they keep the order of days}
   *
   * @param delay the delay
   */
  public PossibleDays plus(IsoDuration delay) {
    return new PossibleDays(plus(from, delay), plus(to, delay));
  }

  private static long plus(long day, IsoDuration delay) {
    if (day == ALWAYS || day == NEVER) {
      return day;
    }
    return delay
        .addTo(LocalDate.ofEpochDay(day))
        .map(LocalDate::toEpochDay)
        .orElse(delay.isNegative() ? ALWAYS : NEVER);
  }

  /**
   * {@return a day as a date; empty if it is none that can be named}
   *
   * @param day a day, counted from 1970-01-01
   */
  public static Optional<LocalDate> date(long day) {
    return day < FIRST || day > LAST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
