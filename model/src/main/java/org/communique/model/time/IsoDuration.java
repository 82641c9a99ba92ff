package org.communique.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.communique.model.text.NeedsJsonModule;

/**
 * A length of time as ISO 8601 writes it, such as {@code P30D}, {@code -P1W} or {@code P1Y6M}.
 *
 * <p>A sign may lead, minus for backward in time (ISO 8601-2). Then follow {@code P} and amounts of
 * years, months, weeks and days, and after a {@code T} of hours, minutes and seconds: each at most
 * once, in this order, at least one. Amounts are whole numbers. The units count as written: {@code
 * P1W} is a week, although it is as long as {@code P7D}.
 *
 * <p>{@link #parse} and {@link #toString} are inverse, and two durations are equal if they are
 * spelt alike. Immutable and safe to share between threads.
 */
public final class IsoDuration implements NeedsJsonModule {

  /** The longest that is accepted, in characters. */
  public static final int MAX_LENGTH = 200;

  private static final String EXPECTED =
      "expected a duration of ISO 8601 in whole numbers, such as P30D, -P1W or P1Y6M";

  private static final List<ChronoUnit> CALENDAR =
      List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.WEEKS, ChronoUnit.DAYS);
  private static final List<ChronoUnit> CLOCK =
      List.of(ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);
  private static final String CALENDAR_LETTERS = "YMWD";
  private static final String CLOCK_LETTERS = "HMS";

  /** One amount of one unit, without the sign. */
  private record Term(ChronoUnit unit, long amount) {}

  private final String spelling;
  private final List<Term> terms;

  private IsoDuration(String spelling, List<Term> terms) {
    this.spelling = spelling;
    this.terms = List.copyOf(terms);
  }

  /**
   * Reads a duration.
   *
   * @param spelling the text form
   * @return the duration
   * @throws IllegalArgumentException if it is not of that form, longer than {@value #MAX_LENGTH}
   *     characters, or an amount is beyond the range of {@code long}
   */
  public static IsoDuration parse(String spelling) {
    if (spelling.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "not a duration: the text has " + spelling.length() + " characters; " + EXPECTED);
    }
    return new IsoDuration(spelling, new Reading(spelling).terms());
  }

  /**
   * {@return what {@link #parse(String)} returns} Frameworks that turn a text into a value, such as
   * Spring, Jakarta REST and picocli, look for a method of this name.
   *
   * @param spelling the spelling
   * @throws IllegalArgumentException if it is not of that form
   */
  public static IsoDuration valueOf(String spelling) {
    return parse(spelling);
  }

  /** {@return the unit of the last amount as written: weeks for {@code -P1W}, days for P1M3D} */
  public ChronoUnit smallestUnit() {
    return terms.get(terms.size() - 1).unit();
  }

  /** {@return the units as written, the largest first} */
  public List<ChronoUnit> units() {
    return terms.stream().map(Term::unit).toList();
  }

  /**
   * {@return the amount of a unit as written, negative if the duration is; empty if it is not
   * written}
   *
   * @param unit the unit
   */
  public OptionalLong amount(ChronoUnit unit) {
    for (Term term : terms) {
      if (term.unit() == unit) {
        return OptionalLong.of(hasMinus() ? -term.amount() : term.amount());
      }
    }
    return OptionalLong.empty();
  }

  /** {@return whether every amount is zero, as in {@code P0D}} */
  public boolean isZero() {
    return terms.stream().allMatch(term -> term.amount() == 0);
  }

  /** {@return whether it leads backward in time: it has a minus sign and is not zero} */
  public boolean isNegative() {
    return hasMinus() && !isZero();
  }

  private boolean hasMinus() {
    return spelling.charAt(0) == '-';
  }

  /** {@return the same length in the other direction: {@code -P1D} for {@code P1D}, and back} */
  public IsoDuration negated() {
    String unsigned = spelling.substring(spelling.indexOf('P'));
    return new IsoDuration(hasMinus() ? unsigned : "-" + unsigned, terms);
  }

  /**
   * Finds the day that lies so far from another.
   *
   * <p>Years and months are counted first, and a day that the month does not have becomes its last
   * (31 January and {@code P1M} is the last of February), then weeks and days.
   *
   * @param date the day to start from
   * @return the day; empty if that is beyond {@link LocalDate}'s years, or if the duration has
   *     hours, minutes or seconds, for a day is not so fine
   */
  public Optional<LocalDate> addTo(LocalDate date) {
    if (terms.stream().anyMatch(term -> CLOCK.contains(term.unit()) && term.amount() != 0)) {
      return Optional.empty();
    }
    try {
      long months = sum(ChronoUnit.YEARS, 12, ChronoUnit.MONTHS);
      long days = sum(ChronoUnit.WEEKS, 7, ChronoUnit.DAYS);
      return Optional.of(date.plusMonths(months).plusDays(days));
    } catch (ArithmeticException | DateTimeException e) {
      return Optional.empty(); // Farther than a LocalDate can say.
    }
  }

  private long sum(ChronoUnit large, int size, ChronoUnit small) {
    return Math.addExact(
        Math.multiplyExact(amount(large).orElse(0), size), amount(small).orElse(0));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IsoDuration that && spelling.equals(that.spelling);
  }

  @Override
  public int hashCode() {
    return spelling.hashCode();
  }

  /** {@return the spelling} */
  @Override
  public String toString() {
    return spelling;
  }

  /** One reading of one text, from left to right. */
  private static final class Reading {

    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private int at;

    Reading(String text) {
      this.text = text;
    }

    List<Term> terms() {
      if (isAhead('-') || isAhead('+')) {
        at++;
      }
      if (!isAhead('P')) {
        throw refused("'P'" + (at == 0 ? " or a sign" : ""));
      }
      at++;
      readTerms(CALENDAR, CALENDAR_LETTERS);
      if (isAhead('T')) {
        at++;
        readTerms(CLOCK, CLOCK_LETTERS);
        if (terms.isEmpty() || !CLOCK.contains(terms.get(terms.size() - 1).unit())) {
          throw refused("a number of hours, minutes or seconds");
        }
      }
      if (at < text.length() || terms.isEmpty()) {
        throw refused(terms.isEmpty() ? "a number" : "the end");
      }
      return terms;
    }

    private void readTerms(List<ChronoUnit> units, String letters) {
      int allowed = 0;
      while (at < text.length() && isDigit(text.charAt(at))) {
        long amount = readAmount();
        int unit = at < text.length() ? letters.indexOf(text.charAt(at), allowed) : -1;
        if (unit < 0) {
          throw refused("one of " + letters.substring(allowed) + " for the unit, in this order");
        }
        at++;
        allowed = unit + 1;
        terms.add(new Term(units.get(unit), amount));
      }
    }

    private long readAmount() {
      int begin = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
      try {
        return Long.parseLong(text, begin, at, 10);
      } catch (NumberFormatException e) {
        at = begin;
        throw refused("a number of at most " + Long.MAX_VALUE);
      }
    }

    private boolean isAhead(char c) {
      return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private IllegalArgumentException refused(String expected) {
      return new IllegalArgumentException(
          "not a duration: column "
              + (at + 1)
              + ": found "
              + found()
              + ", expected "
              + expected
              + "; "
              + EXPECTED
              + fix());
    }

    private String found() {
      if (at == text.length()) {
        return "the end";
      }
      char c = text.charAt(at);
      return c > ' ' && c < 0x7F ? "'" + c + "'" : String.format("U+%04X", text.codePointAt(at));
    }

    private String fix() {
      if (at == text.length()) {
        return "";
      }
      return switch (text.charAt(at)) {
        case 'p', 'y', 'm', 'w', 'd', 't', 'h', 's' -> "; write its letters in upper case";
        case '.', ',' -> "; write a part of a unit in a smaller unit";
        case '-', '\u2212' -> "; write one '-' before the P";
        default -> "";
      };
    }
  }
}
