package org.communique.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates that come again and again: every 16 May, every 13th, every Thursday. They are walked away
 * from an anchor, the nearest first.
 */
public interface Recurrence {

  /** The years that EDTF writes with four digits and no sign. */
  int FIRST_YEAR = 0;

  /** The last of these. */
  int LAST_YEAR = 9999;

  /**
   * {@return those that begin on a day or before it, the nearest first; lazily}
   *
   * @param anchor the day
   */
  Stream<Edtf> backward(LocalDate anchor);

  /**
   * {@return those that begin after a day, the nearest first; lazily}
   *
   * @param anchor the day
   */
  Stream<Edtf> forward(LocalDate anchor);

  /**
   * {@return the dates that a mask comes to, year by year or month by month; empty if the mask
   * leaves nothing open that is larger than what it fixes}
   *
   * @param mask a date with unspecified digits
   */
  static Optional<Recurrence> of(Edtf mask) {
    return MaskTemplate.of(mask).filter(MaskTemplate::isRecurring).map(template -> template);
  }

  /**
   * {@return all days of this weekday}
   *
   * @param weekday the weekday
   */
  static Recurrence of(DayOfWeek weekday) {
    return new Recurrence() {
      @Override
      public Stream<Edtf> backward(LocalDate anchor) {
        return Stream.iterate(
                anchor.with(TemporalAdjusters.previousOrSame(weekday)),
                day -> day.getYear() >= FIRST_YEAR,
                day -> day.minusWeeks(1))
            .filter(day -> day.getYear() <= LAST_YEAR)
            .map(Edtf::of);
      }

      @Override
      public Stream<Edtf> forward(LocalDate anchor) {
        return Stream.iterate(
                anchor.with(TemporalAdjusters.next(weekday)),
                day -> day.getYear() <= LAST_YEAR,
                day -> day.plusWeeks(1))
            .filter(day -> day.getYear() >= FIRST_YEAR)
            .map(Edtf::of);
      }
    };
  }
}
