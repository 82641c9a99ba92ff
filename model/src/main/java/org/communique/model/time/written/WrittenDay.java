package org.communique.model.time.written;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * A day, month and year as far as they are written in one place.
 *
 * @param year the year in four digits, X for one that is not written; empty if there is none
 * @param month the month; 0 if there is none
 * @param day the day; 0 if there is none
 */
record WrittenDay(String year, int month, int day) {

  static final WrittenDay NOTHING = new WrittenDay("", 0, 0);

  private static final List<Integer> LENGTHS =
      List.of(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

  boolean isNothing() {
    return equals(NOTHING);
  }

  boolean hasYear() {
    return !year.isEmpty();
  }

  /** {@return whether there is a year, and nothing else} */
  boolean isYear() {
    return hasYear() && month == 0 && day == 0;
  }

  WrittenDay withYear(String digits) {
    if (hasYear()) {
      throw new NotUnderstood("there are two years, " + year + " and " + digits);
    }
    if (digits.length() != 4 || digits.equals("0000")) {
      throw new NotUnderstood(digits + " is no year of four digits");
    }
    return new WrittenDay(digits, month, day);
  }

  WrittenDay withMonth(int named) {
    if (month != 0) {
      throw new NotUnderstood("there are two months, " + month + " and " + named);
    }
    if (named < 1 || named > 12) {
      throw new NotUnderstood("there is no month " + named);
    }
    return new WrittenDay(year, named, day);
  }

  WrittenDay withDay(int named) {
    if (day != 0) {
      throw new NotUnderstood("there are two days, " + day + " and " + named);
    }
    if (named < 1 || named > 31) {
      throw new NotUnderstood("no month has a day " + named);
    }
    return new WrittenDay(year, month, named);
  }

  /** {@return this with what it leaves out and another date beside it has} */
  WrittenDay completedFrom(WrittenDay other) {
    boolean takesMonth = month == 0 && day > 0;
    return new WrittenDay(hasYear() ? year : other.year, takesMonth ? other.month : month, day);
  }

  /** {@return this a year earlier, where the year is known} */
  WrittenDay aYearEarlier() {
    if (!hasYear()) {
      return this;
    }
    if (year.indexOf('X') >= 0 || year.equals("0001")) {
      throw new NotUnderstood("the year before " + year + " cannot be told");
    }
    return new WrittenDay(digits(Integer.parseInt(year) - 1, 4), month, day);
  }

  /** {@return whether both are stated as finely} */
  boolean isAsFineAs(WrittenDay other) {
    return (month == 0) == (other.month == 0)
        && (day == 0) == (other.day == 0)
        && hasYear() == other.hasYear();
  }

  /** {@return whether this is later in the year than another, or the same} */
  boolean isNotEarlierInYear(WrittenDay other) {
    return month > other.month || month == other.month && day >= other.day;
  }

  /** {@return the days of its month, as far as it is known; 29 for February of no year} */
  int lengthOfMonth() {
    boolean isCommonFebruary =
        month == 2 && year.matches("[0-9]{4}") && !Year.isLeap(Integer.parseInt(year));
    return isCommonFebruary ? 28 : LENGTHS.get(month - 1);
  }

  /** {@return this in EDTF, with unspecified digits for what is not written} */
  String mask() {
    if (day > 0 && month > 0 && day > lengthOfMonth()) {
      String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      String of = month == 2 && lengthOfMonth() == 28 ? name + " " + year : name;
      throw new NotUnderstood(of + " has " + lengthOfMonth() + " days");
    }
    StringBuilder mask = new StringBuilder(10);
    mask.append(hasYear() ? year : "XXXX");
    if (month > 0 || day > 0) {
      mask.append('-').append(month == 0 ? "XX" : digits(month, 2));
    }
    if (day > 0) {
      mask.append('-').append(digits(day, 2));
    }
    return mask.toString();
  }

  static String digits(int number, int width) {
    return String.format(Locale.ROOT, "%0" + width + "d", number);
  }
}
