package org.communique.model.time.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.chrono.MinguoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.model.time.Edtf;
import org.communique.model.time.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that the words of a source count in. Names of weekdays mean the same days in all.
 *
 * <p>The Julian calendar is computed here, the others by the chronologies of {@code java.time},
 * which know the Umm al-Qura calendar for the years 1300 to 1600 and the Japanese one from 1873. A
 * year of the Japanese calendar is that of an era if it is below 100, of any era that had it; else
 * it is the year of the common era.
 *
 * <p>EDTF can write what is fixed only as far as the Gregorian calendar has such a day: not 29
 * February 1700 in the Julian one.
 */
public enum WrittenCalendar {
  /** The calendar of EDTF and of all dates that are not said to be in another. */
  GREGORIAN("gregorian", null),
  /** The calendar of Julius Caesar, "old style", with 1 January as the first day of the year. */
  JULIAN("julian", null),
  /** The Islamic calendar as Saudi Arabia computes it. */
  ISLAMIC_UMALQURA("islamic-umalqura", HijrahChronology.INSTANCE),
  /** The Gregorian calendar with years of Japanese eras. */
  JAPANESE("japanese", JapaneseChronology.INSTANCE),
  /** The Gregorian calendar with years of the Republic of China, from 1912. */
  MINGUO("minguo", MinguoChronology.INSTANCE),
  /** The Gregorian calendar with years of the Buddhist era, as in Thailand. */
  BUDDHIST("buddhist", ThaiBuddhistChronology.INSTANCE);

  private static final int MAX_YEAR_OF_ERA = 99;

  /** Dates of one mask that are looked at beside one date: those of two years and more. */
  private static final int LIMIT = 1_000;

  private final String code;
  private final @Nullable Chronology chronology;

  WrittenCalendar(String code, @Nullable Chronology chronology) {
    this.code = code;
    this.chronology = chronology;
  }

  /** {@return the code in the list {@code calendars}} */
  public String code() {
    return code;
  }

  /**
   * {@return the calendar with a code; empty if none has it}
   *
   * @param code a code of the list {@code calendars}
   */
  public static Optional<WrittenCalendar> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /**
   * {@return the days that a day of this calendar may be: one, none if there is no such day or it
   * is beyond what is known of the calendar, several if the year is that of an era which is not
   * named}
   *
   * @param year the year
   * @param month the month, from 1
   * @param day the day of the month, from 1
   */
  public List<LocalDate> days(int year, int month, int day) {
    if (this == JULIAN) {
      return JulianDay.isDay(year, month, day)
          ? List.of(LocalDate.ofEpochDay(JulianDay.toEpochDay(year, month, day)))
          : List.of();
    }
    if (this == JAPANESE && year <= MAX_YEAR_OF_ERA) {
      List<LocalDate> days = new ArrayList<>();
      for (JapaneseEra era : JapaneseEra.values()) {
        day(() -> JapaneseChronology.INSTANCE.date(era, year, month, day)).ifPresent(days::add);
      }
      return days;
    }
    if (chronology == null) {
      return day(() -> LocalDate.of(year, month, day)).stream().toList();
    }
    // Asked first: for the year after its last, HijrahChronology leaves its table.
    return chronology.range(ChronoField.YEAR).isValidValue(year)
        ? day(() -> chronology.date(year, month, day)).stream().toList()
        : List.of();
  }

  private interface Calculation {
    ChronoLocalDate date();
  }

  private static Optional<LocalDate> day(Calculation calculation) {
    try {
      return Optional.of(LocalDate.ofEpochDay(calculation.date().toEpochDay()));
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      // No such day, or beyond the years that are known: the JDK has no length for the last month
      // of
      // the Islamic calendar, and says so by running out of its array.
      return Optional.empty();
    }
  }

  /** {@return the year of this calendar that a day is in; empty if that is not known} */
  OptionalInt yearOf(LocalDate day) {
    if (this == JULIAN) {
      return OptionalInt.of(JulianDay.yearOf(day.toEpochDay()));
    }
    try {
      return OptionalInt.of(
          chronology == null ? day.getYear() : chronology.date(day).get(ChronoField.YEAR));
    } catch (DateTimeException e) {
      return OptionalInt.empty();
    }
  }

  /** {@return a date of this calendar in the Gregorian one: one date, several or none} */
  List<Edtf> toGregorian(Edtf date) {
    return this == GREGORIAN ? List.of(date) : new CalendarConversion(this).converted(date);
  }

  /** {@return the dates that a mask comes to, in the Gregorian calendar; empty if it is stated} */
  Optional<Recurrence> recurrence(Edtf mask) {
    Optional<Recurrence> own = Recurrence.of(mask);
    return this == GREGORIAN ? own : own.map(each -> new CalendarRecurrence(this, each));
  }

  /** {@return false only if a Gregorian date cannot be what a mask of this calendar fixes} */
  boolean mayBe(Edtf date, Edtf mask) {
    if (this == GREGORIAN) {
      return date.compatibleWith(mask).isPossible();
    }
    Optional<LocalDate> first = date.earliest().toLocalDate();
    Optional<LocalDate> last = date.latest().toLocalDate();
    if (first.isEmpty() || last.isEmpty() || date.isApproximate() || date.isUncertain()) {
      return true;
    }
    Optional<Recurrence> recurrence = recurrence(mask);
    if (recurrence.isEmpty()) {
      List<Edtf> stated = toGregorian(mask);
      return stated.isEmpty()
          || stated.stream().anyMatch(each -> each.compatibleWith(date).isPossible());
    }
    List<Edtf> near = new ArrayList<>(recurrence.get().backward(first.get()).limit(1).toList());
    long end = last.get().toEpochDay();
    recurrence
        .get()
        .forward(first.get())
        .takeWhile(each -> each.earliest().epochDay().orElse(end) <= end)
        .limit(LIMIT)
        .forEach(near::add);
    return near.isEmpty()
        || near.size() > LIMIT
        || near.stream().anyMatch(each -> each.compatibleWith(date).isPossible());
  }
}
