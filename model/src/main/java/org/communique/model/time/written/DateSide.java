package org.communique.model.time.written;

import java.util.List;
import org.communique.model.time.IsoDuration;
import org.jspecify.annotations.Nullable;

/**
 * What the words say of one date, collected word by word: of the only one, of one end of a period,
 * or of one of several. Where each thing was written is kept, for "the second Monday of May" is not
 * Monday, 2 May.
 */
final class DateSide {

  private static final int NOWHERE = -1;

  private WrittenDay written = WrittenDay.NOTHING;
  private List<WrittenDay> alternatives = List.of();
  private @Nullable YearSpan span;
  private @Nullable String decade;
  private int season;
  private int weekday;
  private @Nullable IsoDuration shift;
  private @Nullable Integer direction;
  private int ordinalUnit;
  private @Nullable String unit;
  private boolean hasPart;
  private boolean isPlainNumber;
  private int dayAt = NOWHERE;
  private int monthAt = NOWHERE;
  private int weekdayAt = NOWHERE;
  private int directionAt = NOWHERE;

  // What is collected.

  void addYear(String digits) {
    written = written.withYear(digits);
  }

  void addMonth(int month, int at) {
    written = written.withMonth(month);
    monthAt = at;
  }

  void addDay(int day, int at) {
    written = written.withDay(day);
    dayAt = at;
  }

  /** A number with nothing that makes it a day. */
  void addPlainDay(int day, int at) {
    addDay(day, at);
    isPlainNumber = true;
  }

  /** Adds a date in numbers, which may be one of several. */
  void addDates(List<WrittenDay> dates) {
    if (!written.isNothing() || !alternatives.isEmpty()) {
      throw new NotUnderstood("there is another date beside the one in numbers");
    }
    if (dates.size() == 1) {
      written = dates.get(0);
    } else {
      alternatives = dates;
    }
  }

  void addSpan(YearSpan years) {
    if (span != null) {
      throw new NotUnderstood("there are two spans of years");
    }
    span = years;
  }

  void addDecade(String digits) {
    if (decade != null) {
      throw new NotUnderstood("there are two decades");
    }
    decade = digits.substring(0, 3) + "X";
  }

  void addSeason(int number) {
    if (season != 0) {
      throw new NotUnderstood("there are two seasons");
    }
    season = number;
  }

  void addWeekday(int day, int at) {
    if (weekday != 0) {
      throw new NotUnderstood("there are two weekdays");
    }
    weekday = day;
    weekdayAt = at;
  }

  void addShift(IsoDuration far) {
    if (shift != null) {
      throw new NotUnderstood("the words lead away from the anchor twice");
    }
    shift = far;
  }

  void addDirection(int way, int at) {
    if (direction != null) {
      throw new NotUnderstood("the words point forward or back twice");
    }
    direction = way;
    directionAt = at;
  }

  /** Adds "the first day of" or "the last month of". */
  void addUnitOf(int ordinal, String letter) {
    if (unit != null) {
      throw new NotUnderstood("there are two parts of something larger");
    }
    ordinalUnit = ordinal;
    unit = letter;
  }

  void addPart() {
    hasPart = true;
  }

  // What it comes to.

  WrittenDay written() {
    return written;
  }

  @Nullable IsoDuration shift() {
    return shift;
  }

  @Nullable Integer direction() {
    return direction;
  }

  int weekday() {
    return weekday;
  }

  boolean hasSeason() {
    return season != 0;
  }

  boolean isEmpty() {
    return written.isNothing() && !isMoreThanWritten() && weekday == 0 && shift == null;
  }

  /** {@return whether it says nothing but a day, month and year} */
  boolean isPlain() {
    return !isMoreThanWritten() && weekday == 0 && direction == null && !hasPart;
  }

  private boolean isMoreThanWritten() {
    return !alternatives.isEmpty() || span != null || decade != null || season != 0 || unit != null;
  }

  /** {@return whether the year is written in the old style, as 1697/8} */
  boolean isOldStyle() {
    return span != null && written.month() > 0;
  }

  /** Tells what is wrong with the order of the words, if anything is. */
  void checkOrder() {
    for (int between : new int[] {weekdayAt, directionAt}) {
      boolean isBetween = between > Math.min(dayAt, monthAt) && between < Math.max(dayAt, monthAt);
      if (dayAt != NOWHERE && monthAt != NOWHERE && between != NOWHERE && isBetween) {
        throw new NotUnderstood("a word stands between the day and its month");
      }
    }
    if (isPlainNumber && written.month() == 0 && weekday == 0 && shift == null) {
      throw new NotUnderstood("the number " + written.day() + " alone may count anything");
    }
    if (isEmpty()) {
      throw new NotUnderstood(
          hasPart || direction != null
              ? "the words name part of a time, but no time"
              : "the words name no date");
    }
  }

  /** {@return the dates that are fixed; none if only a weekday or a shift is} */
  List<String> masks() {
    if (unit != null) {
      return List.of(maskOfUnit(unit));
    }
    if (season != 0) {
      checkNothingBut(written.month() == 0 && written.day() == 0, "season");
      return List.of((written.hasYear() ? written.year() : "XXXX") + "-" + season);
    }
    if (decade != null) {
      checkNothingBut(written.isNothing() && shift == null && weekday == 0, "decade");
      return List.of(decade);
    }
    if (span != null) {
      return masks(span);
    }
    if (!alternatives.isEmpty()) {
      checkNothingBut(written.isNothing() && shift == null, "date in numbers");
      return alternatives.stream().map(WrittenDay::mask).toList();
    }
    return written.isNothing() ? List.of() : List.of(written.mask());
  }

  private List<String> masks(YearSpan years) {
    if (written.month() > 0) {
      return List.of(written.withYear(years.doubleYear(written.month(), written.day())).mask());
    }
    checkNothingBut(written.isNothing() && shift == null && weekday == 0, "span of years");
    return years.masks();
  }

  private void checkNothingBut(boolean isAlone, String what) {
    boolean hasTwo = (span == null ? 0 : 1) + (decade == null ? 0 : 1) + (season == 0 ? 0 : 1) > 1;
    if (!isAlone || hasTwo || what.equals("season") && weekday != 0) {
      throw new NotUnderstood("a " + what + " stands beside another date");
    }
  }

  /** "The last day of May", "the first month of 2024". */
  private String maskOfUnit(String letter) {
    checkNothingBut(written.day() == 0 && shift == null && weekday == 0, "part of something");
    boolean isFirst = ordinalUnit > 0;
    if (letter.equals("D") && written.month() > 0 && season == 0) {
      boolean isLastOfFebruary = !isFirst && written.month() == 2 && !written.hasYear();
      return isLastOfFebruary
          ? written.mask() + "-2X"
          : written.withDay(isFirst ? 1 : written.lengthOfMonth()).mask();
    }
    if (!letter.equals("W") && written.isYear() && season == 0) {
      WrittenDay month = written.withMonth(isFirst ? 1 : 12);
      return (letter.equals("D") ? month.withDay(isFirst ? 1 : 31) : month).mask();
    }
    throw new NotUnderstood("which days that part of something is cannot be told");
  }
}
