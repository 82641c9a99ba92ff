package org.communique.registers.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The times that a panel tells of: years, each as of its last day, or days.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param from the first day
 * @param until the last day
 * @param byYear whether a row is a year, and not a day
 */
public record Span(LocalDate from, LocalDate until, boolean byYear) {

  /** The most days that a panel tells of by day: 200 years. */
  static final long MOST_DAYS = 73_050;

  /** The most years that a panel tells of. */
  static final int MOST_YEARS = 10_000;

  /**
   * Makes a span.
   *
   * @param from the first day
   * @param until the last day
   * @param byYear whether a row is a year, and not a day
   * @throws IllegalArgumentException if it ends before it begins, or is longer than 10,000 years
   *     or, by day, 200 years
   */
  public Span {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "the panel would end, " + until + ", before it begins, " + from);
    }
    long length =
        byYear ? until.getYear() - (long) from.getYear() : ChronoUnit.DAYS.between(from, until);
    if (length >= (byYear ? MOST_YEARS : MOST_DAYS)) {
      throw new IllegalArgumentException(
          byYear
              ? "a panel has at most " + MOST_YEARS + " years"
              : "a panel by day has at most " + MOST_DAYS + " days; ask for it by year");
    }
  }

  /**
   * {@return years, each as of its last day}
   *
   * @param from the first year
   * @param to the last year
   */
  public static Span ofYears(int from, int to) {
    return new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), true);
  }

  /** {@return the days as of which the panel tells: the last of each year, or each} */
  List<LocalDate> days() {
    Stream<LocalDate> all =
        byYear
            ? IntStream.rangeClosed(from.getYear(), until.getYear())
                .mapToObj(year -> LocalDate.of(year, 12, 31))
            : from.datesUntil(until.plusDays(1));
    return all.toList();
  }

  String label(LocalDate day) {
    return byYear ? Integer.toString(day.getYear()) : day.toString();
  }

  Column column() {
    return byYear
        ? new Column("year", Column.Type.YEAR, "the year; the row tells how things were at its end")
        : new Column("day", Column.Type.DAY, "the day; the row tells how things were at its end");
  }
}
