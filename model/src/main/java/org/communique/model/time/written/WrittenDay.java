package org.communique.model.time.written;

import java.util.List;
import java.util.Locale;
import org.communique.model.time.written.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A day, month and year as far as they are written in one place.
 *
 * @param year the year; 0 if there is none
 * @param month the month; 0 if there is none
 * @param day the day; 0 if there is none
 */
record WrittenDay(int year, int month, int day) {

  private static final WrittenDay NOTHING = new WrittenDay(0, 0, 0);

  /** {@return what is written; null if it is no date} */
  static @Nullable WrittenDay of(List<DateToken> tokens) {
    WrittenDay read = NOTHING;
    for (int i = 0; i < tokens.size(); i++) {
      DateToken token = tokens.get(i);
      @Nullable DateToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      WrittenDay more;
      if (token.is(Kind.MONTH)) {
        more = read.withMonth(token.value());
      } else if (!token.is(Kind.NUMBER)) {
        return null;
      } else if (next != null && isMark(next)) {
        more = read.marked(token, next);
        i++;
      } else {
        more = read.number(token);
      }
      if (more == null) {
        return null;
      }
      read = more;
    }
    return read.equals(NOTHING) ? null : read;
  }

  private static boolean isMark(DateToken token) {
    return token.is(Kind.ORDINAL) || token.is(Kind.UNIT);
  }

  private @Nullable WrittenDay marked(DateToken number, DateToken mark) {
    if (mark.is(Kind.ORDINAL) || mark.isUnit('D')) {
      return withDay(number.value());
    }
    if (mark.isUnit('Y')) {
      return withYear(number);
    }
    return mark.isUnit('M') ? withMonth(number.value()) : null;
  }

  private @Nullable WrittenDay number(DateToken number) {
    return number.text().length() <= 2 ? withDay(number.value()) : withYear(number);
  }

  private @Nullable WrittenDay withYear(DateToken number) {
    return year == 0 && number.text().length() == 4 && number.value() > 0
        ? new WrittenDay(number.value(), month, day)
        : null;
  }

  private @Nullable WrittenDay withMonth(int named) {
    return month == 0 && named >= 1 && named <= 12 ? new WrittenDay(year, named, day) : null;
  }

  private @Nullable WrittenDay withDay(int named) {
    return day == 0 && named >= 1 && named <= 31 ? new WrittenDay(year, month, named) : null;
  }

  /** {@return this with what it leaves out and another date beside it has} */
  WrittenDay completedFrom(WrittenDay other) {
    boolean takesMonth = month == 0 && day > 0;
    return new WrittenDay(year == 0 ? other.year : year, takesMonth ? other.month : month, day);
  }

  WrittenDay aYearEarlier() {
    return new WrittenDay(year - 1, month, day);
  }

  /** {@return whether both are stated as finely} */
  boolean isAsFineAs(WrittenDay other) {
    return (month == 0) == (other.month == 0)
        && (day == 0) == (other.day == 0)
        && (year == 0) == (other.year == 0);
  }

  /** {@return whether this is later in the year than another, or the same} */
  boolean isNotEarlierInYear(WrittenDay other) {
    return month > other.month || month == other.month && day >= other.day;
  }

  /** {@return this in EDTF, with unspecified digits for what is not written} */
  String mask() {
    StringBuilder mask = new StringBuilder(10);
    mask.append(year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year));
    if (month > 0 || day > 0) {
      mask.append('-').append(month == 0 ? "XX" : String.format(Locale.ROOT, "%02d", month));
    }
    if (day > 0) {
      mask.append('-').append(String.format(Locale.ROOT, "%02d", day));
    }
    return mask.toString();
  }
}
