package org.communique.model.time;

/**
 * The proleptic Gregorian calendar over {@code long} days, counted from 1970-01-01 as {@link
 * java.time.LocalDate} does, for years that {@code LocalDate} cannot hold. The arithmetic counts
 * days in eras of 400 years, each 146,097 days long, with years that begin in March, so that the
 * leap day comes last.
 */
final class Gregorian {
  /**
   * The largest year, and with a minus sign the smallest, whose days are counted one by one. The
   * days of all years of a {@code long} would not fit a {@code long}.
   */
  static final long MAX_COUNTED = 9_999_999_999_999_999L;

  /** How many years beyond share the days of one. */
  private static final long YEARS_TOGETHER = 1_000;

  /** The largest year that days are counted for. */
  static final long MAX_YEAR =
      MAX_COUNTED + 1 + (Long.MAX_VALUE - MAX_COUNTED - 1) / YEARS_TOGETHER;

  private static final long DAYS_PER_ERA = 146_097;
  private static final long DAYS_TO_1970 = 719_468;

  private Gregorian() {}

  /**
   * {@return the year whose days stand for those of a year} Beyond {@link #MAX_COUNTED} it is one
   * for a thousand years in a row. What is after another year stays there or comes to share its
   * days, so that an order that is told is true.
   */
  static long counted(long year) {
    if (isCounted(year)) {
      return year;
    }
    long beyond = (Math.abs(year) - MAX_COUNTED - 1) / YEARS_TOGETHER;
    return Long.signum(year) * (MAX_COUNTED + 1 + beyond);
  }

  /** {@return whether the days of a year are its own} */
  static boolean isCounted(long year) {
    return Math.abs(year) <= MAX_COUNTED;
  }

  static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int lengthOfMonth(long year, int month) {
    return switch (month) {
      case 2 -> isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  static long day(long year, int month, int dayOfMonth) {
    long y = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(y, 400L);
    long yearOfEra = y - era * 400;
    long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
  }

  /** {@return the number of the month that holds a day, counted from January of the year 0} */
  static long monthOf(long day) {
    long shifted = day + DAYS_TO_1970;
    long era = Math.floorDiv(shifted, DAYS_PER_ERA);
    long dayOfEra = shifted - era * DAYS_PER_ERA;
    long yearOfEra = yearOfEra(dayOfEra);
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long monthFromMarch = (5 * dayOfYear + 2) / 153;
    return (yearOfEra + era * 400) * 12 + monthFromMarch + 2;
  }

  private static long yearOfEra(long dayOfEra) {
    return (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
  }

  static long yearOf(long day) {
    return Math.floorDiv(monthOf(day), 12L);
  }

  static long firstOfMonth(long month) {
    return day(Math.floorDiv(month, 12L), Math.floorMod(month, 12) + 1, 1);
  }

  static long lastOfMonth(long month) {
    return firstOfMonth(month + 1) - 1;
  }

  static long firstOfYear(long year) {
    return day(year, 1, 1);
  }

  static long lastOfYear(long year) {
    return day(year, 12, 31);
  }
}
