package org.communique.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Spellings of EDTF, made from the grammar of the standard alone, so that they can be used wherever
 * dates are needed and know nothing of the parser. Impossible days are never made; everything else
 * that the grammar allows is.
 */
public final class EdtfArbitraries {
  private EdtfArbitraries() {}

  /** {@return spellings of any level} */
  public static Arbitrary<String> spellings() {
    return Arbitraries.oneOf(level0(), level1(), level2(), doubtful());
  }

  /** {@return values of any level} */
  public static Arbitrary<Edtf> values() {
    return spellings().map(Edtf::parse);
  }

  /** {@return dates, date-times and intervals of level 0} */
  public static Arbitrary<String> level0() {
    return Arbitraries.oneOf(plainDates(), dateTimes(), plainIntervals());
  }

  /** {@return spellings of level 1 and not of level 0} */
  public static Arbitrary<String> level1() {
    return Arbitraries.oneOf(
        longYears(),
        seasons(21, 24),
        qualifiedDates(),
        maskedFromTheRight(),
        negativeYears(),
        openIntervals(plainDates()),
        qualifiedIntervals());
  }

  /** {@return spellings of level 2 and not of level 1} */
  public static Arbitrary<String> level2() {
    return Arbitraries.oneOf(
        exponentialYears(),
        significantDigits(),
        seasons(25, 41),
        sets(),
        componentQualified(),
        masked(),
        openIntervals(masked()),
        maskedIntervals());
  }

  /** {@return intervals and sets with qualified dates, of level 1 or 2} */
  public static Arbitrary<String> doubtful() {
    return Arbitraries.oneOf(doubtfulIntervals(), doubtfulSets(5));
  }

  /**
   * {@return sets with qualified members among others}
   *
   * @param most how many members at most
   */
  public static Arbitrary<String> doubtfulSets(int most) {
    Arbitrary<String> members =
        Arbitraries.oneOf(
            plainDates(),
            longYears(),
            masked(),
            ranges(),
            seasons(21, 41),
            qualifiedDates(),
            componentQualified());
    return Combinators.combine(
            qualifiedDates(), members.list().ofMaxSize(most - 1), Arbitraries.of("[%s]", "{%s}"))
        .as(
            (first, others, shape) -> {
              List<String> all = new ArrayList<>(List.of(first));
              all.addAll(others);
              return shape.replace("%s", String.join(",", all));
            });
  }

  /**
   * {@return sets of members}
   *
   * @param members what stands between the commas
   * @param most how many members at most
   */
  public static Arbitrary<String> sets(Arbitrary<String> members, int most) {
    return Combinators.combine(
            members.list().ofMinSize(1).ofMaxSize(most), Arbitraries.of("[%s]", "{%s}"))
        .as((all, shape) -> shape.replace("%s", String.join(",", all)));
  }

  /** One end is qualified as a whole, and so may lie anywhere: no order is wrong. */
  private static Arbitrary<String> doubtfulIntervals() {
    Arbitrary<String> others =
        Arbitraries.oneOf(
            plainDates(), masked(), seasons(21, 41), qualifiedDates(), componentQualified());
    return Combinators.combine(qualifiedDates(), others, Arbitraries.of(true, false))
        .as((one, other, first) -> first ? one + "/" + other : other + "/" + one);
  }

  /** {@return days of four-digit years} */
  public static Arbitrary<String> days() {
    return localDates().map(LocalDate::toString);
  }

  /** {@return years, months and days of four digits} */
  public static Arbitrary<String> plainDates() {
    return Arbitraries.oneOf(years(), months(), days());
  }

  /** {@return dates with unspecified digits that no level-1 mask has} */
  public static Arbitrary<String> masked() {
    return Arbitraries.oneOf(
        masked(plainDates()).filter(EdtfArbitraries::isNoMaskFromTheRight),
        masked(negativeYears()).filter(EdtfArbitraries::isNoMaskFromTheRight));
  }

  private static Arbitrary<LocalDate> localDates() {
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> recent =
        Arbitraries.longs()
            .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(any, recent);
  }

  private static Arbitrary<String> years() {
    return localDates().map(day -> day.toString().substring(0, 4));
  }

  private static Arbitrary<String> months() {
    return localDates().map(day -> day.toString().substring(0, 7));
  }

  private static Arbitrary<String> negativeYears() {
    return plainDates()
        .filter(date -> !date.startsWith("0000") && !date.endsWith("02-29"))
        .map(date -> "-" + date);
  }

  private static Arbitrary<String> dateTimes() {
    Arbitrary<String> shifts =
        Arbitraries.of("", "Z", "+00:00", "+03", "-04", "+04:30", "-12:00", "+14:00");
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 23),
            Arbitraries.integers().between(0, 59),
            Arbitraries.integers().between(0, 59),
            shifts)
        .as((day, h, m, s, shift) -> day + String.format("T%02d:%02d:%02d", h, m, s) + shift);
  }

  private static Arbitrary<String> plainIntervals() {
    return Combinators.combine(plainDates(), plainDates()).as(EdtfArbitraries::interval);
  }

  /**
   * Puts the earlier one first, by the order of the characters, which is that of the first days.
   */
  private static String interval(String one, String other) {
    return one.compareTo(other) <= 0 ? one + "/" + other : other + "/" + one;
  }

  private static Arbitrary<String> longYears() {
    return Combinators.combine(
            Arbitraries.of("Y", "Y-"), Arbitraries.longs().between(10_000, Long.MAX_VALUE))
        .as((prefix, year) -> prefix + year);
  }

  private static Arbitrary<String> exponentialYears() {
    return Combinators.combine(
            Arbitraries.of("Y", "Y-"),
            Arbitraries.integers().between(1, 9223),
            Arbitraries.integers().between(1, 15))
        .as((prefix, number, exponent) -> prefix + number + "E" + exponent);
  }

  private static Arbitrary<String> significantDigits() {
    Arbitrary<String> plain =
        Combinators.combine(
                Arbitraries.integers().between(1000, 9999), Arbitraries.integers().between(1, 4))
            .as((year, digits) -> year + "S" + digits);
    Arbitrary<String> exponential =
        Combinators.combine(exponentialYears(), Arbitraries.integers().between(1, 2))
            .as((year, digits) -> year + "S" + digits);
    return Arbitraries.oneOf(plain, plain.map(year -> "-" + year), exponential);
  }

  private static Arbitrary<String> seasons(int first, int last) {
    return Combinators.combine(years(), Arbitraries.integers().between(first, last))
        .as((year, code) -> year + "-" + code);
  }

  private static Arbitrary<String> marks() {
    return Arbitraries.of("?", "~", "%");
  }

  private static Arbitrary<String> qualifiedDates() {
    return Combinators.combine(
            Arbitraries.oneOf(plainDates(), seasons(21, 24), maskedFromTheRight()), marks())
        .as((date, mark) -> date + mark);
  }

  private static Arbitrary<String> qualifiedIntervals() {
    return Combinators.combine(plainIntervals(), marks()).as((interval, mark) -> interval + mark);
  }

  private static Arbitrary<String> componentQualified() {
    Arbitrary<String> optional = Arbitraries.of("", "?", "~", "%");
    return Combinators.combine(
            Arbitraries.oneOf(plainDates(), masked()), marks(), optional, optional, optional)
        .as(EdtfArbitraries::qualifyComponents);
  }

  private static String qualifyComponents(
      String date, String first, String second, String third, String fourth) {
    String sign = date.startsWith("-") ? "-" : "";
    String[] parts = date.substring(sign.length()).split("-");
    StringBuilder text = new StringBuilder(first).append(sign).append(parts[0]).append(second);
    for (int i = 1; i < parts.length; i++) {
      text.append('-').append(third).append(parts[i]).append(i == 1 ? fourth : second);
    }
    return text.toString();
  }

  private static Arbitrary<String> maskedFromTheRight() {
    return Arbitraries.oneOf(
        years().map(year -> year.substring(0, 3) + "X"),
        years().map(year -> year.substring(0, 2) + "XX"),
        years().map(year -> year + "-XX"),
        months().map(month -> month + "-XX"),
        years().map(year -> year + "-XX-XX"));
  }

  /** Leaves out any digits; what was a day before stays possible. */
  private static Arbitrary<String> masked(Arbitrary<String> dates) {
    return Combinators.combine(dates, Arbitraries.integers().between(1, 255))
        .as(
            (date, mask) -> {
              StringBuilder text = new StringBuilder(date);
              for (int at = 0, digit = 0; at < text.length(); at++) {
                if (text.charAt(at) != '-' && (mask >> digit++ & 1) == 1) {
                  text.setCharAt(at, 'X');
                }
              }
              return text.toString();
            })
        .filter(date -> date.indexOf('X') >= 0);
  }

  private static boolean isNoMaskFromTheRight(String date) {
    String unsigned = date.startsWith("-") ? date.substring(1) : date;
    String shape = unsigned.replaceAll("[0-9]", "0");
    return !List.of("000X", "00XX", "0000-XX", "0000-00-XX", "0000-XX-XX").contains(shape);
  }

  private static Arbitrary<String> openIntervals(Arbitrary<String> dates) {
    return Combinators.combine(dates, Arbitraries.of("%s/..", "../%s", "%s/", "/%s"))
        .as((date, shape) -> shape.replace("%s", date));
  }

  private static Arbitrary<String> maskedIntervals() {
    return Combinators.combine(
            Arbitraries.of("19XX", "1999-XX", "1999-12-XX", "199X-12-31", "1998-24"),
            Arbitraries.of("20XX", "2000-XX", "2000-01-1X", "2001-21", "2000-06-~20"))
        .as((start, end) -> start + "/" + end);
  }

  private static Arbitrary<String> sets() {
    Arbitrary<String> elements =
        Arbitraries.oneOf(
            plainDates(), negativeYears(), longYears(), masked(), seasons(21, 41), ranges());
    Arbitrary<String> first = Arbitraries.oneOf(elements, plainDates().map(date -> ".." + date));
    Arbitrary<String> last = Arbitraries.oneOf(elements, plainDates().map(date -> date + ".."));
    return Combinators.combine(
            first, elements.list().ofMaxSize(4), last, Arbitraries.of(true, false))
        .as(
            (one, middle, other, allOf) -> {
              String inner = middle.isEmpty() ? "" : String.join(",", middle) + ",";
              String all = one + "," + inner + other;
              return allOf ? "{" + all + "}" : "[" + all + "]";
            });
  }

  private static Arbitrary<String> ranges() {
    return Arbitraries.oneOf(range(years()), range(months()), range(days()));
  }

  private static Arbitrary<String> range(Arbitrary<String> dates) {
    return Combinators.combine(dates, dates)
        .as((one, other) -> interval(one, other).replace("/", ".."));
  }
}
