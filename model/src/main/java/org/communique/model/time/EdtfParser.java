package org.communique.model.time;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDTF by recursive descent on characters: one pass, one method for each rule of the grammar.
 *
 * <pre>
 * value    = set | interval | date time? | date
 * set      = "[" elements "]" | "{" elements "}"
 * elements = element ("," element)*
 * element  = date | date ".." date | ".." date (first only) | date ".." (last only)
 * interval = end "/" end
 * end      = date | ".." | ""
 * date     = mark? year mark? ("-" mark? part mark? ("-" mark? part mark?)?)?
 * year     = "-"? digit digit digit digit significant? | "Y" "-"? number ("E" number)? significant?
 * mark     = "?" | "~" | "%"
 * </pre>
 */
final class EdtfParser {
  /** How many digits a year may have; none may be beyond the range of a {@code long}. */
  static final int MAX_YEAR_DIGITS = 19;

  /** How many elements a set may have. */
  static final int MAX_ELEMENTS = 500_000;

  private static final int END = -1;
  private static final int MAX_OFFSET_HOURS = 18;
  private static final String DATE = "a date";
  private static final String LARGEST_YEAR = "a year of at most 19 digits, up to " + Long.MAX_VALUE;

  private final String text;
  private final EdtfDate.Builder date = new EdtfDate.Builder();
  private int at;

  /** The digits left out in the part read last, one bit a digit. */
  private int mask;

  EdtfParser(String text) {
    this.text = text;
  }

  Edtf parse() {
    int first = peek();
    Edtf value = first == '[' || first == '{' ? set() : dateOrInterval();
    if (at < text.length()) {
      throw error("the end");
    }
    return value;
  }

  private Edtf dateOrInterval() {
    if (peek() == '/' || startsWith("..")) {
      return interval(null);
    }
    Edtf first = date("a date, an interval or a set");
    return switch (peek()) {
      case 'T' -> dateTime(first);
      case '/' -> interval(first);
      case END -> first;
      default -> throw error(afterDate(first));
    };
  }

  private static String afterDate(Edtf date) {
    boolean needsMore = date instanceof EdtfDate plain && plain.datePrecision() != Precision.DAY;
    return needsMore ? "'-', '/' or the end" : "'/' or the end";
  }

  // ---- intervals

  private EdtfInterval interval(@Nullable Edtf start) {
    EdtfInterval.End startKind = start == null ? keyword() : EdtfInterval.End.DATE;
    if (peek() != '/') {
      throw error("'/'");
    }
    at++;
    int endAt = at;
    Edtf end = null;
    EdtfInterval.End endKind = keyword();
    if (endKind == EdtfInterval.End.UNKNOWN && at < text.length()) {
      end = date("a date, '..' or the end");
      endKind = EdtfInterval.End.DATE;
    }
    if (at < text.length()) {
      throw error(
          end instanceof EdtfDate d && d.datePrecision() != Precision.DAY
              ? "'-' or the end"
              : "the end");
    }
    if (start == null && end == null) {
      throw error(0, text, "an interval with a date at one end at least", "");
    }
    EdtfInterval interval = new EdtfInterval(start, startKind, end, endKind, text);
    if (!isInOrder(start, end, interval)) {
      throw error(endAt, text.substring(endAt), "an end that is not before the start", "");
    }
    return interval;
  }

  private static boolean isInOrder(
      @Nullable Edtf start, @Nullable Edtf end, EdtfInterval interval) {
    if (start instanceof EdtfDate first
        && end instanceof EdtfDate last
        && first.isExact()
        && last.isExact()) {
      return first.plainlyBeginsBeforeEndOf(last);
    }
    return interval.startDays().first() <= interval.endDays().last();
  }

  private EdtfInterval.End keyword() {
    return take("..") ? EdtfInterval.End.OPEN : EdtfInterval.End.UNKNOWN;
  }

  // ---- sets

  private EdtfSet set() {
    boolean allOf = text.charAt(at++) == '{';
    char close = allOf ? '}' : ']';
    List<EdtfSet.Element> elements = new ArrayList<>();
    do {
      if (elements.size() == MAX_ELEMENTS) {
        throw error("a set of at most " + MAX_ELEMENTS + " elements");
      }
      elements.add(element(elements.isEmpty(), close));
    } while (take(","));
    if (peek() != close) {
      throw error("',' or '" + close + "'");
    }
    at++;
    return new EdtfSet(allOf, List.copyOf(elements), text);
  }

  private EdtfSet.Element element(boolean isFirst, char close) {
    int start = at;
    if (take("..")) {
      if (!isFirst) {
        throw error(start, "'..'", DATE, "earlier dates without limit are named first in a set");
      }
      Edtf last = rangeEnd();
      if (startsWith("..")) {
        throw error("',' or '" + close + "'");
      }
      return new EdtfSet.Element(null, last);
    }
    Edtf first = date(isFirst ? "a date or '..'" : DATE);
    int dots = at;
    if (!take("..")) {
      return new EdtfSet.Element(first, first);
    }
    exact(first, start, dots);
    if (peek() == close) {
      return new EdtfSet.Element(first, null);
    }
    if (peek() == ',') {
      throw error("a date or '" + close + "'", "later dates without limit are named last in a set");
    }
    int second = at;
    Edtf last = rangeEnd();
    inOrder(first, last, second);
    return new EdtfSet.Element(first, last);
  }

  private Edtf rangeEnd() {
    int start = at;
    Edtf end = date(DATE);
    exact(end, start, at);
    return end;
  }

  private void exact(Edtf end, int from, int to) {
    if (!(end instanceof EdtfDate plain) || !plain.isExact()) {
      throw error(
          from,
          text.substring(from, to),
          "a year, month or day, all digits stated and none qualified",
          "a range counts from one date to another");
    }
  }

  private void inOrder(Edtf first, Edtf last, int lastAt) {
    String found = text.substring(lastAt, at);
    if (!first.precision().equals(last.precision())) {
      throw error(lastAt, found, "a date as precise as the one before the '..'", "");
    }
    if (!((EdtfDate) first).plainlyBeginsBeforeEndOf((EdtfDate) last)) {
      throw error(lastAt, found, "a date that is not before the one before the '..'", "");
    }
  }

  // ---- dates

  private Edtf date(String expected) {
    int start = at;
    date.reset();
    boolean fieldsSpell = year(expected);
    if (peek() == '-') {
      if (!fieldsSpell && isAlone(start)) {
        throw error("the end of the date", "such a year has no month");
      }
      int left = part();
      if (isSeason()) {
        return season(start, left);
      }
      month();
      qualify(Component.MONTH, left);
      if (peek() == '-') {
        int leftOfDay = part();
        date.day = date.number;
        date.dayMask = mask;
        day();
        qualify(Component.DAY, leftOfDay);
      }
    }
    return fieldsSpell && date.qualifiers == 0
        ? date.build()
        : date.build(text.substring(start, at));
  }

  /** {@return whether the year read is one that neither month nor season can follow} */
  private boolean isAlone(int start) {
    int first = Qualifier.of(text.charAt(start)) == Qualifier.NONE ? start : start + 1;
    return text.charAt(first) == 'Y' || date.significantDigits > 0;
  }

  /**
   * Reads the year with its marks.
   *
   * @return whether the fields of the date give its spelling
   */
  private boolean year(String expected) {
    int left = mark();
    boolean prefixed = take("Y");
    if (prefixed) {
      longYear();
    } else {
      fourDigitYear(expected);
    }
    boolean significant = significantDigits();
    qualify(Component.YEAR, left);
    return !prefixed && !significant;
  }

  private void fourDigitYear(String expected) {
    int start = at;
    date.negative = take("-");
    int digitsAt = at;
    int year = 0;
    mask = 0;
    for (int i = 0; i < 4; i++) {
      year = year * 10 + digit(i == 0 && start == at ? expected : "a digit or X", digitsAt);
    }
    date.year = year;
    date.yearMask = mask;
    if (isDigit(peek())) {
      throw error(afterYear(), longDigits(digitsAt));
    }
    if (date.negative && year == 0 && mask == 0) {
      throw error(start, "-0000", "a year", "the year 0 has no sign: 0000");
    }
  }

  private static String afterYear() {
    return "'-', '/' or the end";
  }

  private String longDigits(int from) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end)) && end - from < MAX_YEAR_DIGITS) {
      end++;
    }
    String digits = text.substring(from, end);
    if (digits.length() == 8) {
      return "dates have hyphens: "
          + digits.substring(0, 4)
          + "-"
          + digits.substring(4, 6)
          + "-"
          + digits.substring(6);
    }
    return "years of more than four digits follow a Y: " + (date.negative ? "Y-" : "Y") + digits;
  }

  private void longYear() {
    date.negative = take("-");
    int start = at;
    long number = number("a year without leading zeros", MAX_YEAR_DIGITS);
    boolean exponent = take("E");
    if (exponent) {
      int exponentAt = at;
      long power = number("an exponent from 1", 2);
      for (long i = 0; i < power; i++) {
        if (number > Long.MAX_VALUE / 10) {
          throw error(exponentAt, Long.toString(power), LARGEST_YEAR, "");
        }
        number *= 10;
      }
    } else if (number <= 9999 && peek() == 'e') {
      throw error("E");
    } else if (number <= 9999) {
      String plain = Spelling.padded(new StringBuilder(), number, 4).toString();
      throw error(
          start,
          Long.toString(number),
          "a year of more than four digits",
          "this one is written " + (date.negative ? "-" : "") + plain);
    }
    date.year = number;
  }

  private boolean significantDigits() {
    if (!take("S")) {
      return false;
    }
    int start = at;
    if (date.yearMask != 0) {
      throw error(
          at - 1, "S", "the end of the year", "unspecified digits are not significant ones");
    }
    long digits = number("a number of significant digits from 1", 2);
    int most = EdtfDate.digits(date.year);
    if (digits > most) {
      throw error(
          start,
          Long.toString(digits),
          "a number from 1 to " + most,
          "the year has no more digits than that");
    }
    date.significantDigits = (int) digits;
    return true;
  }

  /** Reads the hyphen, the mark and the two digits of a month, season or day. */
  private int part() {
    at++;
    int left = mark();
    int start = at;
    mask = 0;
    int tens = digit("two digits", start);
    date.number = tens * 10 + digit("a second digit", start);
    return left;
  }

  private boolean isSeason() {
    return mask == 0 && date.number >= EdtfSeason.FIRST_CODE && date.number <= EdtfSeason.LAST_CODE;
  }

  private EdtfSeason season(int start, int left) {
    int code = date.number;
    int right = mark();
    date.qualifyUpTo(Component.YEAR, right);
    if (peek() == '-') {
      throw error("the end of the date", "a season has no days");
    }
    return new EdtfSeason(date.buildNormal(), code, left | right, text.substring(start, at));
  }

  private void month() {
    date.month = date.number;
    date.monthMask = mask;
    if (EdtfDate.fitting(date.month, mask, 12) == 0) {
      throw error(
          at - 2,
          text.substring(at - 2, at),
          "a month from 01 to 12, or a season from 21 to 41",
          "");
    }
  }

  private void day() {
    String found = text.substring(at - 2, at);
    if (EdtfDate.fitting(date.day, mask, 31) == 0) {
      throw error(at - 2, found, "a day from 01 to 31", "");
    }
    if (!date.hasDay()) {
      throw error(at - 2, found, "a day that the month has", "");
    }
  }

  private void qualify(Component component, int left) {
    date.qualify(component, left);
    date.qualifyUpTo(component, mark());
  }

  private int mark() {
    int mark = at < text.length() ? Qualifier.of(text.charAt(at)) : Qualifier.NONE;
    if (mark != Qualifier.NONE) {
      at++;
      if (at < text.length() && Qualifier.of(text.charAt(at)) != Qualifier.NONE) {
        throw error("one qualifier", "uncertain and approximate together are written %");
      }
    }
    return mark;
  }

  // ---- times of day

  private EdtfDateTime dateTime(Edtf day) {
    if (!(day instanceof EdtfDate plain)
        || !plain.isExact()
        || plain.datePrecision() != Precision.DAY) {
      throw error(afterDate(day), "a time of day follows a whole date without qualifiers only");
    }
    at++;
    int hour = timePart("an hour from 00 to 23", 23);
    colon();
    int minute = timePart("a minute from 00 to 59", 59);
    colon();
    int secondAt = at;
    int second = timePart("a second from 00 to 59", 60);
    ZoneOffset offset = offset();
    if (second == 60 && !isLeapSecond(hour, minute, offset)) {
      throw error(
          secondAt, "60", "a second from 00 to 59", "leap seconds end a day of UTC: 23:59:60Z");
    }
    return new EdtfDateTime(plain, hour, minute, second, offset, text);
  }

  private static boolean isLeapSecond(int hour, int minute, @Nullable ZoneOffset offset) {
    int shift = offset == null ? 0 : offset.getTotalSeconds() / 60;
    return Math.floorMod(hour * 60 + minute - shift, 24 * 60) == 24 * 60 - 1;
  }

  private int timePart(String expected, int most) {
    int start = at;
    for (int i = 0; i < 2; i++) {
      if (!isDigit(peek())) {
        throw error(expected);
      }
      at++;
    }
    int number = (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
    if (number > most) {
      throw error(start, text.substring(start, at), expected, "");
    }
    return number;
  }

  private void colon() {
    if (!take(":")) {
      throw error("':'", at == text.length() ? "a time of day is stated to the second" : "");
    }
  }

  private @Nullable ZoneOffset offset() {
    if (take("Z")) {
      return ZoneOffset.UTC;
    }
    int sign = peek();
    if (sign == END) {
      return null;
    }
    if (sign != '+' && sign != '-') {
      throw error(
          "'Z', '+', '-' or the end", sign == '.' || sign == ',' ? "seconds are whole" : "");
    }
    int start = at++;
    int hours = timePart("hours from 00 to " + MAX_OFFSET_HOURS, MAX_OFFSET_HOURS);
    int minutes = take(":") ? timePart("minutes from 00 to 59", 59) : 0;
    if (hours == MAX_OFFSET_HOURS && minutes > 0) {
      throw error(start, text.substring(start, at), "a shift of at most 18 hours", "");
    }
    if (sign == '-' && hours == 0 && minutes == 0) {
      throw error(start, text.substring(start, at), "a shift", "no shift is written Z or +00:00");
    }
    int direction = sign == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
  }

  // ---- characters

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private boolean startsWith(String piece) {
    return text.startsWith(piece, at);
  }

  private boolean take(String piece) {
    if (!startsWith(piece)) {
      return false;
    }
    at += piece.length();
    return true;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Reads a digit, or an X, which counts as 0 and is noted in the mask. */
  private int digit(String expected, int digitsAt) {
    int c = peek();
    if (!isDigit(c) && c != 'X') {
      throw error(expected, shortYear(digitsAt));
    }
    at++;
    mask = mask << 1 | (c == 'X' ? 1 : 0);
    return c == 'X' ? 0 : c - '0';
  }

  /** Decades and centuries have no form of their own in EDTF. */
  private String shortYear(int digitsAt) {
    int length = at - digitsAt;
    boolean bare = digitsAt == 0 && at == text.length() && (length == 2 || length == 3);
    return bare
        ? (length == 2 ? "a century" : "a decade") + " is written " + text + "X".repeat(4 - length)
        : "";
  }

  private long number(String expected, int maxDigits) {
    int start = at;
    long number = 0;
    if (peek() == '0') {
      throw error(expected);
    }
    while (isDigit(peek())) {
      if (at - start == maxDigits) {
        throw error("a number of at most " + maxDigits + " digits");
      }
      int digit = text.charAt(at) - '0';
      if (number > (Long.MAX_VALUE - digit) / 10) {
        throw error(LARGEST_YEAR);
      }
      number = number * 10 + digit;
      at++;
    }
    if (at == start) {
      throw error(expected);
    }
    return number;
  }

  // ---- errors

  private EdtfException error(String expected) {
    return error(expected, "");
  }

  private EdtfException error(String expected, String advice) {
    String better = advice.isEmpty() ? Advice.at(text, at) : advice;
    return new EdtfException(at + 1, Advice.found(text, at), expected, better);
  }

  private static EdtfException error(int at, String found, String expected, String advice) {
    return new EdtfException(at + 1, Advice.quote(found), expected, advice);
  }
}
