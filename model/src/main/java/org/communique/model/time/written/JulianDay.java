package org.communique.model.time.written;

import java.util.List;

/** Days of the Julian calendar, counted from 1 January 1970 of the Gregorian one. */
final class JulianDay {

  private static final List<Integer> LENGTHS =
      List.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

  /** 1 March of year 0 of the Julian calendar: 28 February of year 0, two days short. */
  private static final long MARCH_OF_YEAR_ZERO = -719_470;

  private static final int DAYS_OF_FOUR_YEARS = 1_461;

  private JulianDay() {}

  static boolean isDay(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
  }

  static int lengthOfMonth(int year, int month) {
    return month == 2 && Math.floorMod(year, 4) == 0 ? 29 : LENGTHS.get(month - 1);
  }

  static long toEpochDay(int year, int month, int day) {
    long sinceMarch = Math.floorMod(month - 3, 12);
    long yearFromMarch = month < 3 ? year - 1L : year;
    long daysOfYear = (153 * sinceMarch + 2) / 5 + day - 1;
    return MARCH_OF_YEAR_ZERO + Math.floorDiv(yearFromMarch * DAYS_OF_FOUR_YEARS, 4) + daysOfYear;
  }

  static int yearOf(long epochDay) {
    int year = (int) Math.floorDiv((epochDay - MARCH_OF_YEAR_ZERO) * 4, DAYS_OF_FOUR_YEARS);
    while (toEpochDay(year + 1, 1, 1) <= epochDay) {
      year++;
    }
    while (toEpochDay(year, 1, 1) > epochDay) {
      year--;
    }
    return year;
  }
}
