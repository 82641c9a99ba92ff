package org.communique.registers.wikidata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.time.Edtf;
import org.communique.registers.reading.RegisterDates;

/**
 * Times of Wikidata to EDTF: the day, month or year that the precision says, a decade, a century or
 * a millennium as one of its years; days of the Julian calendar as those of the Gregorian.
 */
final class WikidataTime {

  private static final Pattern TIME =
      Pattern.compile("([+-])(\\d{1,16})-(\\d{2})-(\\d{2})T\\d{2}:\\d{2}:\\d{2}Z");

  private WikidataTime() {}

  static Optional<Edtf> edtf(String time, int precision, String calendar) {
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches() || matcher.group(2).length() > 6) {
      return Optional.empty();
    }
    int written = Integer.parseInt(matcher.group(2));
    // There is no year 0 in the era of Wikidata: -1 is 1 BC, which is year 0 of EDTF.
    int year = matcher.group(1).equals("-") ? 1 - written : written;
    int month = Integer.parseInt(matcher.group(3));
    int day = Integer.parseInt(matcher.group(4));
    boolean julian = calendar.endsWith("Q1985786");
    return switch (precision) {
      case 11, 12, 13, 14 -> julian ? gregorian(year, month, day) : day(year, month, day);
      case 10 ->
          julian
              ? gregorianMonth(year, month)
              : RegisterDates.edtf(year(year) + String.format("-%02d", month));
      case 9 -> RegisterDates.edtf(year(year));
      case 8 -> years(Math.floorDiv(year, 10) * 10, 10);
      case 7 -> years(Math.floorDiv(year - 1, 100) * 100 + 1, 100);
      case 6 -> years(Math.floorDiv(year - 1, 1000) * 1000 + 1, 1000);
      default -> Optional.empty();
    };
  }

  private static String year(int year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    return year < 0 ? String.format("-%04d", -year) : String.format("%04d", year);
  }

  private static Optional<Edtf> day(int year, int month, int day) {
    return RegisterDates.edtf(year(year) + String.format("-%02d-%02d", month, day));
  }

  private static Optional<Edtf> years(int first, int count) {
    return RegisterDates.edtf("[" + year(first) + ".." + year(first + count - 1) + "]");
  }

  private static Optional<Edtf> gregorian(int year, int month, int day) {
    return julianDay(year, month, day)
        .flatMap(date -> day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
  }

  /** A month of the Julian calendar lies in two of the Gregorian. */
  private static Optional<Edtf> gregorianMonth(int year, int month) {
    Optional<LocalDate> first = julianDay(year, month, 1);
    Optional<LocalDate> next =
        month == 12 ? julianDay(year + 1, 1, 1) : julianDay(year, month + 1, 1);
    if (first.isEmpty() || next.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = next.get().minusDays(1);
    return RegisterDates.edtf(
        "["
            + day(first.get().getYear(), first.get().getMonthValue(), first.get().getDayOfMonth())
                .orElseThrow()
            + ".."
            + day(last.getYear(), last.getMonthValue(), last.getDayOfMonth()).orElseThrow()
            + "]");
  }

  /** {@return the day of the Gregorian calendar; empty if there is no such day of the Julian} */
  private static Optional<LocalDate> julianDay(int year, int month, int day) {
    boolean leap = Math.floorMod(year, 4) == 0;
    int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1 || day > lengths[month - 1]) {
      return Optional.empty();
    }
    // The days since 1 March of year 0; the Julian calendar has a leap day every four years.
    long fromMarch = month > 2 ? year : year - 1L;
    long months = (month + 9) % 12;
    long days = 365 * fromMarch + Math.floorDiv(fromMarch, 4L) + (153 * months + 2) / 5 + day - 1;
    // 1 March 0 of the Julian calendar is 28 February 0 of the Gregorian: two days earlier.
    return Optional.of(LocalDate.of(0, 3, 1).minusDays(2).plusDays(days));
  }
}
