package org.communique.model.life;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.model.time.Component;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfInterval;
import org.communique.model.time.IsoDuration;

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
record Days(long from, long to) {

  /** Earlier than every day. */
  static final long ALWAYS = Long.MIN_VALUE;

  /** Later than every day. */
  static final long NEVER = Long.MAX_VALUE;

  /** Any day. */
  static final Days ANY = new Days(ALWAYS, NEVER);

  private static final long FIRST = LocalDate.MIN.toEpochDay();
  private static final long LAST = LocalDate.MAX.toEpochDay();

  /**
   * A day before all that a date can name. Acts without a date may have been done by then, one
   * after the other, which the very first day of all would leave no room for.
   */
  static final long BEFORE_ALL = FIRST - 1;

  static Days of(Optional<Edtf> date) {
    return date.map(Days::of).orElse(ANY);
  }

  static Days of(Edtf date) {
    if (date instanceof EdtfInterval interval) {
      long from = interval.start().map(start -> of(start).from).orElse(ALWAYS);
      long to = interval.end().map(end -> of(end).to).orElse(NEVER);
      // Only doubt lets an interval run backwards.
      return new Days(Math.min(from, to), Math.max(from, to));
    }
    return doubted(
        date, date.earliest().epochDay().orElse(ALWAYS), date.latest().epochDay().orElse(NEVER));
  }

  /** A component in doubt settles nothing, as in the comparisons of {@link Edtf}. */
  private static Days doubted(Edtf date, long from, long to) {
    if (isDoubted(date, Component.YEAR)) {
      return ANY;
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

  /** Days that {@link LocalDate} cannot hold count as always or never. */
  private static Days clamped(long from, long to) {
    return new Days(
        from < FIRST ? ALWAYS : Math.min(from, LAST), to > LAST ? NEVER : Math.max(to, FIRST));
  }

  /** {@return whether the day is known} */
  boolean isOne() {
    return from == to;
  }

  /** {@return whether nothing is known of the day} */
  boolean isAny() {
    return from == ALWAYS && to == NEVER;
  }

  /** {@return whether it must have happened by a day} */
  boolean mustBy(long day) {
    return to <= day && to != NEVER;
  }

  /** {@return whether it may have happened by a day} */
  boolean mayBy(long day) {
    return from <= day;
  }

  /** {@return whether it may have happened by a day, and may not} */
  boolean isOpenOn(long day) {
    return mayBy(day) && !mustBy(day);
  }

  /** {@return whether every day of this is before every day of another} */
  boolean isBefore(Days other) {
    return to < other.from;
  }

  /** {@return the days of the earlier of two acts} */
  Days earlier(Days other) {
    return new Days(Math.min(from, other.from), Math.min(to, other.to));
  }

  /** {@return the days of the later of two acts} */
  Days later(Days other) {
    return new Days(Math.max(from, other.from), Math.max(to, other.to));
  }

  /**
   * {@return the days so long after; months have no one length, but they keep the order of days}
   */
  Days plus(IsoDuration delay) {
    return new Days(plus(from, delay), plus(to, delay));
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

  static Optional<LocalDate> date(long day) {
    return day < FIRST || day > LAST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
