package org.communique.model.time.written;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which years are counted otherwise where a language is spoken. A Thai 2567 is of the Buddhist era;
 * a Persian 1403 and an Arabic 1445 are of the Islamic calendars, solar or lunar, and the words do
 * not say which.
 */
enum LocalYears {
  /** All years are Gregorian, as far as the numbers tell. */
  GREGORIAN,
  /** Years after 2400 are of the Buddhist era. */
  BUDDHIST,
  /** Years from 1300 to 1499 are of an Islamic calendar. */
  ISLAMIC;

  private static final int FIRST_BUDDHIST = 2400;
  private static final int FIRST_ISLAMIC = 1300;
  private static final int LAST_ISLAMIC = 1499;

  /** A year in EDTF: four digits that do not stand behind a hyphen. */
  private static final Pattern YEAR = Pattern.compile("(?<![-0-9X])[0-9]{4}");

  static LocalYears of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "th" -> BUDDHIST;
      case "ar", "fa", "ps", "ur" -> ISLAMIC;
      default -> GREGORIAN;
    };
  }

  /** {@return the clues in the calendar that their year is counted in} */
  DateClues counted(DateClues clues) {
    if (this == GREGORIAN || clues.fixes().isEmpty()) {
      return clues;
    }
    Matcher years = YEAR.matcher(clues.fixes().get().toString());
    DateClues counted = clues;
    while (years.find()) {
      int year = Integer.parseInt(years.group());
      if (this == ISLAMIC && year >= FIRST_ISLAMIC && year <= LAST_ISLAMIC) {
        throw new NotUnderstood("the year " + year + " may be of more than one calendar");
      }
      if (this == BUDDHIST && year > FIRST_BUDDHIST) {
        counted = clues.withCalendar(WrittenCalendar.BUDDHIST);
      }
    }
    return counted;
  }
}
