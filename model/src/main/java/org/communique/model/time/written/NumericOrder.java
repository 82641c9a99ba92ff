package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of the numbers is the day, in dates of numbers alone: 16.05.2024, 05/16/2024. */
enum NumericOrder {
  /** Of two small numbers the first is the day. */
  DAY_FIRST,
  /** Of two small numbers the first is the month. */
  MONTH_FIRST,
  /** Either may be the day. */
  EITHER;

  private static final Set<String> DAY_FIRST_LANGUAGES =
      Set.of("de", "es", "fr", "he", "it", "pt", "ru", "tr", "uk", "vi");
  private static final Set<String> MONTH_FIRST_LANGUAGES = Set.of("ja", "ko", "zh");

  static NumericOrder of(Locale locale) {
    if (MONTH_FIRST_LANGUAGES.contains(locale.getLanguage())) {
      return MONTH_FIRST;
    }
    return DAY_FIRST_LANGUAGES.contains(locale.getLanguage()) ? DAY_FIRST : EITHER;
  }

  /**
   * {@return the dates that two or three numbers may be}
   *
   * @param numbers their digits, in order; three, or two without the year
   * @param hasDots whether dots stand between them; then the day is first, where the year is not
   */
  List<WrittenDay> dates(List<String> numbers, boolean hasDots) {
    String first = numbers.get(0);
    String second = numbers.get(1);
    if (first.length() == 4) {
      return List.of(date(first, second, numbers.get(2)));
    }
    String year = numbers.size() == 2 ? "" : year(numbers.get(2));
    boolean isDayFirst = this == DAY_FIRST || this == EITHER && hasDots;
    List<WrittenDay> dates = new ArrayList<>();
    if (isDayFirst) {
      return List.of(date(year, second, first));
    }
    if (this == MONTH_FIRST && numbers.size() == 2) {
      return List.of(date("", first, second));
    }
    if (Integer.parseInt(second) <= 12) {
      dates.add(date(year, second, first));
    }
    if (Integer.parseInt(first) <= 12 && !(first.equals(second) && !dates.isEmpty())) {
      dates.add(date(year, first, second));
    }
    if (dates.isEmpty()) {
      throw new NotUnderstood("there is no month " + first + " and no month " + second);
    }
    return dates;
  }

  /** The century is not written, and not made up. */
  private static String year(String digits) {
    return digits.length() == 2 ? "XX" + digits : digits;
  }

  private static WrittenDay date(String year, String month, String day) {
    WrittenDay date =
        WrittenDay.NOTHING.withMonth(Integer.parseInt(month)).withDay(Integer.parseInt(day));
    return year.isEmpty() ? date : date.withYear(year);
  }
}
