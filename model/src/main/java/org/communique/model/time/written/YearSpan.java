package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.List;

/**
 * Two numbers that begin with a year: 2024/25, 1936-39, 2010-11, 1697/8. They are a span of years,
 * a month, or one year that the old style and the new count differently.
 *
 * @param first the first year, in four digits
 * @param second the second number, in one or two digits
 * @param hasSlash whether a slash stands between them
 */
record YearSpan(String first, String second, boolean hasSlash) {

  /** When the year began on 1 January in England too, and years were no longer written double. */
  private static final int LAST_DOUBLE_YEAR = 1751;

  /** {@return the masks that these may be} */
  List<String> masks() {
    List<String> masks = new ArrayList<>();
    int last = lastYear();
    if (last > 0) {
      masks.add(first + "/" + WrittenDay.digits(last, 4));
    }
    int month = Integer.parseInt(second);
    if (month >= 1 && month <= 12) {
      masks.add(first + "-" + WrittenDay.digits(month, 2));
    }
    if (masks.isEmpty()) {
      throw new NotUnderstood(
          second + " is no month, and no year after " + first + " in so many digits");
    }
    return masks;
  }

  /** {@return the year that the second number stands for; 0 if it is none after the first} */
  private int lastYear() {
    int year = Integer.parseInt(first);
    int size = second.length() == 1 ? 10 : 100;
    int number = Integer.parseInt(second);
    if (number > year % size) {
      return year - year % size + number;
    }
    return (year + 1) % size == number ? year + 1 : 0;
  }

  /**
   * {@return the year as counted from 1 January: 1698 for 1697/8, which was written for days before
   * 25 March only}
   */
  String doubleYear(int month, int day) {
    int year = Integer.parseInt(first);
    boolean isBeforeLadyDay = month < 3 || month == 3 && day < 25;
    if (!hasSlash || lastYear() != year + 1 || year > LAST_DOUBLE_YEAR || !isBeforeLadyDay) {
      throw new NotUnderstood(
          "the years " + first + " and " + second + " do not go with one day or month");
    }
    return WrittenDay.digits(year + 1, 4);
  }
}
