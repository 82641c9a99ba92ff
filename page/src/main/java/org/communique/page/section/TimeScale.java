package org.communique.page.section;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days along the width of a drawing: a day is so many hundredths of it from the left. */
final class TimeScale {

  /** How many labels fit on a phone. */
  private static final int MOST_TICKS = 5;

  /** Room at both ends, in hundredths. */
  private static final double MARGIN = 2;

  /** Browsers know no day that is farther off; years of the geologists are at the edge. */
  private static final long FARTHEST = 90_000_000;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  private final long first;
  private final long last;

  private TimeScale(long first, long last) {
    this.first = first;
    this.last = last;
  }

  /**
   * {@return a scale that has room for some days}
   *
   * @param first the first day that is to be shown
   * @param last the last day
   */
  static TimeScale of(long first, long last) {
    long start = near(first);
    long end = near(last);
    long spare = Math.max(2, (end - start) / 25);
    return new TimeScale(start - spare, end + spare);
  }

  private static long near(long day) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, day));
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  /** {@return where a day is, in hundredths of the width; one that lies outside is at the edge} */
  double at(long day) {
    long within = Math.max(first, Math.min(last, day));
    return MARGIN + (100 - 2 * MARGIN) * (within - first) / Math.max(1, last - first);
  }

  /** {@return a place as SVG has it, such as {@code 12.5%}} */
  static String percent(double at) {
    long hundredths = Math.round(at * 100);
    long rest = hundredths % 100;
    String decimals =
        rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
    return hundredths / 100 + decimals + "%";
  }

  /**
   * A day that has a label.
   *
   * @param day the day
   * @param label its label
   */
  record Tick(long day, String label) {}

  /** {@return a few days with round dates} */
  List<Tick> ticks() {
    LocalDate start = LocalDate.ofEpochDay(first);
    LocalDate end = LocalDate.ofEpochDay(last);
    if (last - first <= MOST_TICKS) {
      // One day with some room: the day alone is named.
      long middle = first + (last - first) / 2;
      return List.of(
          new Tick(
              middle,
              DAY.format(LocalDate.ofEpochDay(middle))
                  + " "
                  + LocalDate.ofEpochDay(middle).getYear()));
    }
    long years = (long) end.getYear() - start.getYear();
    if (years >= 3) {
      return yearly(start, end, years);
    }
    List<Tick> ticks = new ArrayList<>();
    long months = years * 12 + end.getMonthValue() - start.getMonthValue();
    if (months >= 3) {
      int step = (int) Math.max(1, (months + MOST_TICKS - 1) / MOST_TICKS);
      LocalDate at = start.withDayOfMonth(1).plusMonths(1);
      for (; !at.isAfter(end); at = at.plusMonths(step)) {
        ticks.add(new Tick(at.toEpochDay(), MONTH.format(at)));
      }
      return ticks;
    }
    long step = Math.max(1, (last - first + MOST_TICKS - 1) / MOST_TICKS);
    for (long day = first + 1; day <= last; day += step) {
      ticks.add(new Tick(day, DAY.format(LocalDate.ofEpochDay(day))));
    }
    return ticks;
  }

  private static List<Tick> yearly(LocalDate start, LocalDate end, long years) {
    long step = YEARS[YEARS.length - 1];
    for (int each : YEARS) {
      if (years / each <= MOST_TICKS) {
        step = each;
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (long year = Math.floorDiv(start.getYear(), step) * step;
        year <= end.getYear();
        year += step) {
      LocalDate day = LocalDate.of((int) year, 1, 1);
      if (!day.isBefore(start)) {
        ticks.add(new Tick(day.toEpochDay(), String.valueOf(year)));
      }
      if (ticks.size() > 2 * MOST_TICKS) {
        break;
      }
    }
    return ticks;
  }
}
