package org.communique.page.words;

import java.math.BigInteger;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.communique.model.time.EdtfDate;

/**
 * Years, months and days in English words, whatever digits are unspecified: "16 May 2024", "a day
 * in May of a year in the 1560s", "44 BC".
 *
 * <p>EDTF counts years as astronomers do, with a year 0; words count as historians do, so that the
 * year 0 is 1 BC. Qualifiers are for {@link DateWords} to tell.
 */
final class CalendarWords {

  private static final int MOST_MONTHS = 4;
  private static final String UNKNOWN_YEAR = "an unknown year";

  /** The digits and masks of each component; empty where there is none. */
  private final String year;

  private final String month;
  private final String day;

  private CalendarWords(String year, String month, String day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** {@return a date in words, without its qualifiers} */
  static String of(EdtfDate date) {
    String text = date.withoutQualifiers().toString();
    int first = text.indexOf('-', text.startsWith("Y") ? text.length() : 1);
    if (first < 0) {
      return year(date, text);
    }
    int second = text.indexOf('-', first + 1);
    String month = second < 0 ? text.substring(first + 1) : text.substring(first + 1, second);
    String day = second < 0 ? "" : text.substring(second + 1);
    return new CalendarWords(year(date, text.substring(0, first)), month, day).words(date.year());
  }

  private String words(OptionalLong knownYear) {
    if (day.isEmpty()) {
      return monthAndYear();
    }
    List<Integer> months = matching(month, 12);
    List<Integer> days = matching(day, lengthOf(months, knownYear));
    if (days.size() == 1) {
      return months.size() == 1
          ? days.get(0) + " " + monthAndYear()
          : "the " + ordinal(days.get(0)) + " of " + monthAndYear();
    }
    if (!day.equals("XX")) {
      return days(days) + " of " + monthAndYear();
    }
    boolean isAnyDay = month.equals("XX") && year.equals(UNKNOWN_YEAR);
    return isAnyDay ? "an unknown day" : "a day " + in(months);
  }

  private String in(List<Integer> months) {
    return months.size() == 1
        ? "in " + monthAndYear()
        : month.equals("XX") ? "in " + year : "of " + monthAndYear();
  }

  private String monthAndYear() {
    List<Integer> months = matching(month, 12);
    if (months.size() == 1) {
      return name(months.get(0)) + (isPlain(year) ? " " : " of ") + year;
    }
    if (month.equals("XX")) {
      return year.equals(UNKNOWN_YEAR) ? "an unknown month" : "a month of " + year;
    }
    String any =
        months.size() > MOST_MONTHS
            ? "a month from " + name(months.get(0)) + " to " + name(months.get(months.size() - 1))
            : Words.list(months.stream().map(CalendarWords::name).toList(), "or");
    return any + " of " + year;
  }

  /** {@return whether a year can follow the name of a month} */
  private static boolean isPlain(String year) {
    return Character.isDigit(year.charAt(0)) || year.startsWith("AD ");
  }

  /** {@return how many days the longest of the months has} */
  private static int lengthOf(List<Integer> months, OptionalLong year) {
    boolean isLeap = year.isEmpty() || YearMonth.of((int) (year.getAsLong() % 400), 2).isLeapYear();
    return months.stream().mapToInt(m -> Month.of(m).length(isLeap)).max().orElse(31);
  }

  private static List<Integer> matching(String mask, int most) {
    if (mask.indexOf('X') < 0) { // As nearly all are.
      int value = Integer.parseInt(mask);
      return value >= 1 && value <= most ? List.of(value) : List.of();
    }
    return IntStream.rangeClosed(1, most).filter(value -> matches(value, mask)).boxed().toList();
  }

  private static boolean matches(int value, String mask) {
    return matches((char) ('0' + value / 10), mask.charAt(0))
        && matches((char) ('0' + value % 10), mask.charAt(1));
  }

  private static boolean matches(char digit, char mask) {
    return mask == 'X' || mask == digit;
  }

  private static String days(List<Integer> days) {
    int first = days.get(0);
    int last = days.get(days.size() - 1);
    boolean isRun = days.size() > 2 && last - first == days.size() - 1;
    return isRun
        ? "a day from the " + ordinal(first) + " to the " + ordinal(last)
        : "the " + Words.list(days.stream().map(CalendarWords::ordinal).toList(), "or");
  }

  /** {@return "1st", "22nd", "13th"} */
  private static String ordinal(int number) {
    boolean isTeen = number / 10 % 10 == 1;
    String ending =
        switch (isTeen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  private static String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String year(EdtfDate date, String text) {
    if (date.year().isEmpty()) {
      return masked(text);
    }
    String words = year(BigInteger.valueOf(date.year().getAsLong()));
    if (date.significantDigits().isEmpty()) {
      return words;
    }
    int digits = date.significantDigits().getAsInt();
    return words
        + (digits == 1 ? " (only the first digit" : " (only the first " + digits + " digits")
        + " certain)";
  }

  /** {@return a year as historians count: "2024", "AD 800", "44 BC", "the year 170,000,002"} */
  static String year(BigInteger year) {
    if (year.signum() <= 0) {
      return grouped(BigInteger.ONE.subtract(year)) + " BC";
    }
    if (year.bitLength() > 31 || year.intValueExact() > 9999) {
      return "the year " + grouped(year);
    }
    return year.intValueExact() < 1000 ? "AD " + year : year.toString();
  }

  private static String grouped(BigInteger number) {
    return number.toString().length() > 4
        ? String.format(Locale.ENGLISH, "%,d", number)
        : number.toString();
  }

  /** {@return the words for a year of four digits, of which some are unspecified} */
  private static String masked(String text) {
    boolean isNegative = text.startsWith("-");
    String digits = isNegative ? text.substring(1) : text;
    if (digits.equals("XXXX")) {
      return isNegative ? "an unknown year before 1 BC" : UNKNOWN_YEAR;
    }
    int known = digits.indexOf('X');
    if (!digits.substring(known).matches("X+")) {
      String beginning = "a year with the digits " + digits.replace('X', '_');
      return isNegative ? beginning + " before the year 0" : beginning;
    }
    BigInteger low = new BigInteger(digits.replace('X', '0'));
    BigInteger high = new BigInteger(digits.replace('X', '9'));
    if (isNegative) {
      return "a year from " + year(high.negate()) + " to " + year(low.negate());
    }
    boolean isDecade = known == 3 && low.signum() > 0;
    return isDecade
        ? "a year in the " + low + "s"
        : "a year from " + year(low) + " to " + year(high);
  }
}
