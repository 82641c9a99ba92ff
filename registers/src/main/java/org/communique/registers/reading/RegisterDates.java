package org.communique.registers.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.time.Edtf;

/**
 * Dates as registers write them, to EDTF: {@code 12 May 1955}, {@code May 12, 1955}, {@code May
 * 1955}, {@code 12/05/1955} with the day first, {@code 00/05/1955}, {@code 1955-05-12}, {@code
 * 1955}.
 *
 * <p>No day is invented: what a register does not say stays unsaid, and a day that no calendar has
 * is no date.
 */
public final class RegisterDates {

  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("jan", "01"),
          Map.entry("feb", "02"),
          Map.entry("mar", "03"),
          Map.entry("apr", "04"),
          Map.entry("may", "05"),
          Map.entry("jun", "06"),
          Map.entry("jul", "07"),
          Map.entry("aug", "08"),
          Map.entry("sep", "09"),
          Map.entry("oct", "10"),
          Map.entry("nov", "11"),
          Map.entry("dec", "12"));

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + ",? (\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  private RegisterDates() {}

  /**
   * {@return the date that a text writes; empty if it writes none}
   *
   * @param text the text
   */
  public static Optional<Edtf> parse(String text) {
    String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (plain.length() > 40) {
      return Optional.empty();
    }
    Matcher matcher = DAY_MONTH_YEAR.matcher(plain);
    if (matcher.matches()) {
      return day(matcher.group(3), month(matcher.group(2)), matcher.group(1));
    }
    matcher = MONTH_DAY_YEAR.matcher(plain);
    if (matcher.matches()) {
      return day(matcher.group(3), month(matcher.group(1)), matcher.group(2));
    }
    matcher = MONTH_YEAR.matcher(plain);
    if (matcher.matches()) {
      return edtf(matcher.group(2) + "-" + month(matcher.group(1)));
    }
    matcher = SLASHES.matcher(plain);
    if (matcher.matches()) {
      return day(matcher.group(3), matcher.group(2), matcher.group(1));
    }
    return ISO.matcher(plain).matches() ? edtf(plain) : Optional.empty();
  }

  private static String month(String name) {
    return MONTHS.getOrDefault(name.substring(0, 3), "");
  }

  /** A month or day of 00 is one that the register does not know. */
  private static Optional<Edtf> day(String year, String month, String day) {
    int monthNumber = Integer.parseInt(month);
    int dayNumber = Integer.parseInt(day);
    if (monthNumber == 0) {
      return dayNumber == 0 ? edtf(year) : Optional.empty();
    }
    String toMonth = String.format("%s-%02d", year, monthNumber);
    return edtf(dayNumber == 0 ? toMonth : String.format("%s-%02d", toMonth, dayNumber));
  }

  /**
   * {@return the date that a text in EDTF writes; empty if it is none}
   *
   * @param text the text
   */
  public static Optional<Edtf> edtf(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
