package org.communique.model.time.written;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.time.Edtf;

/** Days of the week, held against dates that may be known to less than a day. */
final class Weekdays {

  /** Further days are not looked at: by then a date has been on every weekday, or means to be. */
  private static final int LIMIT = 500;

  private Weekdays() {}

  static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** {@return false only if no day of the date has this weekday, and nothing is in doubt} */
  static boolean mayFallOn(Edtf date, DayOfWeek weekday) {
    if (isInDoubt(date)) {
      return true;
    }
    Iterator<LocalDate> days = date.days().limit(LIMIT).iterator();
    int seen = 0;
    while (days.hasNext()) {
      seen++;
      if (days.next().getDayOfWeek() == weekday) {
        return true;
      }
    }
    return seen == LIMIT;
  }

  /** {@return the days of a date that have this weekday, at most those of a year} */
  static List<Edtf> daysOn(Edtf date, DayOfWeek weekday) {
    return isInDoubt(date)
        ? List.of()
        : date.days()
            .limit(LIMIT)
            .filter(day -> day.getDayOfWeek() == weekday)
            .map(Edtf::of)
            .toList();
  }

  /** {@return why a date does not fall on a weekday} */
  static String objection(Edtf date, DayOfWeek weekday) {
    Optional<DayOfWeek> actual = date.weekday();
    return actual.isPresent()
        ? "is a " + name(actual.get()) + ", not a " + name(weekday)
        : "has no " + name(weekday);
  }

  private static boolean isInDoubt(Edtf date) {
    return date.isApproximate()
        || date.isUncertain()
        || date.earliest().toLocalDate().filter(Weekdays::isWritable).isEmpty()
        || date.latest().toLocalDate().filter(Weekdays::isWritable).isEmpty();
  }

  private static boolean isWritable(LocalDate day) {
    return Math.abs(day.getYear()) <= 9999;
  }
}
