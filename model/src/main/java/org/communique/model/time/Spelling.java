package org.communique.model.time;

/** Writes the parts of dates. */
final class Spelling {
  private Spelling() {}

  /** Appends a number with leading zeros up to a width. */
  static StringBuilder padded(StringBuilder text, long number, int width) {
    for (long bound = 10, digits = 1; digits < width; digits++, bound *= 10) {
      if (number < bound) {
        text.append('0');
      }
    }
    return text.append(number);
  }

  /**
   * Appends a number of a width, with {@code X} for each masked digit.
   *
   * @param masked one bit a digit, the lowest for the units
   */
  static StringBuilder masked(StringBuilder text, long number, int masked, int width) {
    for (int place = width - 1, unit = power(place); place >= 0; place--, unit /= 10) {
      text.append((masked >> place & 1) == 1 ? 'X' : (char) ('0' + number / unit % 10));
    }
    return text;
  }

  /** Appends a year: of four digits if it has no more, else after {@code Y}. */
  static StringBuilder year(StringBuilder text, long year) {
    long magnitude = Math.abs(year);
    if (magnitude > 9999) {
      text.append('Y');
    }
    return padded(year < 0 ? text.append('-') : text, magnitude, 4);
  }

  private static int power(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
