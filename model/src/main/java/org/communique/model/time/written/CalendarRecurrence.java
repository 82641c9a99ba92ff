package org.communique.model.time.written;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.communique.model.time.Edtf;
import org.communique.model.time.Recurrence;

/**
 * Dates that come again in another calendar. A mask is filled in with that calendar's years, as if
 * they were Gregorian, and each date is converted then. Walks begin a year off the anchor, for the
 * two calendars do not turn the year on the same day.
 */
final class CalendarRecurrence implements Recurrence {

  private final WrittenCalendar calendar;
  private final Recurrence own;

  CalendarRecurrence(WrittenCalendar calendar, Recurrence own) {
    this.calendar = calendar;
    this.own = own;
  }

  @Override
  public Stream<Edtf> backward(LocalDate anchor) {
    OptionalInt year = calendar.yearOf(anchor);
    return year.isEmpty() || year.getAsInt() < FIRST_YEAR
        ? Stream.empty()
        : own.backward(LocalDate.of(Math.min(year.getAsInt() + 1, LAST_YEAR), 12, 31))
            .flatMap(date -> calendar.toGregorian(date).stream())
            .filter(date -> date.earliest().epochDay().orElse(0) <= anchor.toEpochDay());
  }

  @Override
  public Stream<Edtf> forward(LocalDate anchor) {
    OptionalInt year = calendar.yearOf(anchor);
    return year.isEmpty() || year.getAsInt() > LAST_YEAR
        ? Stream.empty()
        : own.forward(LocalDate.of(Math.max(year.getAsInt() - 2, FIRST_YEAR), 12, 31))
            .flatMap(date -> calendar.toGregorian(date).stream())
            .filter(date -> date.earliest().epochDay().orElse(0) > anchor.toEpochDay());
  }
}
