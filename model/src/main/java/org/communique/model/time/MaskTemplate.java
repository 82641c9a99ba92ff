package org.communique.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mask as a form to be filled in with a year, or with a year and a month: {@code XXXX-05-16},
 * {@code XXXX-XX-13}, {@code XXXX-11-02/XXXX-11-18}.
 *
 * <p>A date that is earlier in the year than the one before it is in the year after.
 *
 * <p>Only what is larger than what the mask fixes is filled in. The last digits of {@code 201X} or
 * {@code XXXX-05-1X} stay open, for nothing in the words would close them.
 */
final class MaskTemplate implements Recurrence {

  /** Longer ones are taken as they are: words that fix so much leave nothing to be found out. */
  private static final int MAX_LENGTH = 200;

  private static final int YEAR_DIGITS = 4;

  /** Where the components of one date are in the spelling; -1 where there is none. */
  private record Slots(int year, int month, int day) {}

  private final String text;
  private final List<Slots> dates;
  private final int[] turns;
  private final boolean fillsMonths;

  private MaskTemplate(String text, List<Slots> dates) {
    this.text = text;
    this.dates = dates;
    this.turns = turns(text, dates);
    Slots first = dates.get(0);
    this.fillsMonths =
        dates.size() == 1
            && first.day() >= 0
            && isOpen(first.month(), 2)
            && hasDigit(first.day(), 2);
  }

  /** {@return the template; empty if the mask has years that are not of four digits} */
  static Optional<MaskTemplate> of(Edtf mask) {
    if (mask.kind() == Edtf.Kind.DATE_TIME || mask.toString().length() > MAX_LENGTH) {
      return Optional.empty();
    }
    List<Slots> dates = new Scan(mask.toString()).dates();
    return dates == null || dates.isEmpty()
        ? Optional.empty()
        : Optional.of(new MaskTemplate(mask.toString(), dates));
  }

  /** {@return whether there is anything to fill in} */
  boolean isRecurring() {
    return fillsMonths || dates.stream().anyMatch(this::fillsYear);
  }

  private boolean fillsYear(Slots date) {
    return isOpen(date.year(), YEAR_DIGITS)
        && (hasDigit(date.month(), 2) || hasDigit(date.day(), 2));
  }

  @Override
  public Stream<Edtf> backward(LocalDate anchor) {
    long day = anchor.toEpochDay();
    int from = Math.min(anchor.getYear(), LAST_YEAR);
    return IntStream.iterate(from, year -> year >= FIRST_YEAR, year -> year - 1)
        .filter(this::fitsYear)
        .boxed()
        .flatMap(year -> months().map(month -> 13 - month).map(month -> filled(year, month)))
        .flatMap(Optional::stream)
        .filter(date -> date.earliest().epochDay().orElse(day) <= day);
  }

  @Override
  public Stream<Edtf> forward(LocalDate anchor) {
    long day = anchor.toEpochDay();
    int from = Math.max(anchor.getYear(), FIRST_YEAR);
    return IntStream.iterate(from, year -> year <= LAST_YEAR, year -> year + 1)
        .filter(this::fitsYear)
        .boxed()
        .flatMap(year -> months().map(month -> filled(year, month)))
        .flatMap(Optional::stream)
        .filter(date -> date.earliest().epochDay().orElse(day) > day);
  }

  /** {@return the months to fill in; one that counts for nothing if none is} */
  private Stream<Integer> months() {
    return fillsMonths ? IntStream.rangeClosed(1, 12).boxed() : Stream.of(1);
  }

  private boolean fitsYear(int year) {
    Slots first = dates.get(0);
    return !isOpen(first.year(), YEAR_DIGITS)
        ? !fillsMonths || digits(year, YEAR_DIGITS).equals(component(first.year(), YEAR_DIGITS))
        : fits(year, first.year(), YEAR_DIGITS);
  }

  /** {@return the date with this year and month; empty if there is none, as on 30 February} */
  private Optional<Edtf> filled(int year, int month) {
    StringBuilder spelling = new StringBuilder(text);
    for (int i = 0; i < turns.length; i++) {
      Slots date = dates.get(i);
      if (!fill(spelling, date.year(), year + turns[i], YEAR_DIGITS)
          || fillsMonths && !fill(spelling, date.month(), month, 2)) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(Edtf.parse(spelling.toString()));
    } catch (EdtfException e) {
      return Optional.empty(); // 30 February, or an end before the start.
    }
  }

  /**
   * {@return how many years each date lies after the first} In "28 December to 3 January", and in
   * "28 December and 3 January", the second is in the year after: dates are told in their order.
   */
  private static int[] turns(String text, List<Slots> dates) {
    int[] turns = new int[dates.size()];
    for (int i = 1; i < turns.length; i++) {
      boolean isEarlier =
          monthAndDay(text, dates.get(i)).compareTo(monthAndDay(text, dates.get(i - 1))) < 0;
      turns[i] = turns[i - 1] + (isEarlier ? 1 : 0);
    }
    return turns;
  }

  private static String monthAndDay(String text, Slots date) {
    return (date.month() < 0 ? "" : text.substring(date.month(), date.month() + 2))
        + (date.day() < 0 ? "" : text.substring(date.day(), date.day() + 2));
  }

  /** {@return whether the number fits; a component without open digits is left as it is} */
  private boolean fill(StringBuilder spelling, int at, int number, int width) {
    if (!isOpen(at, width)) {
      return true;
    }
    if (!fits(number, at, width)) {
      return false;
    }
    spelling.replace(at, at + width, digits(number, width));
    return true;
  }

  private boolean fits(int number, int at, int width) {
    for (int i = at + width - 1, rest = number; i >= at; i--, rest /= 10) {
      char c = text.charAt(i);
      if (c != 'X' && c != '0' + rest % 10) {
        return false;
      }
    }
    return number < (width == 2 ? 100 : 10_000);
  }

  private boolean isOpen(int at, int width) {
    return at >= 0 && component(at, width).indexOf('X') >= 0;
  }

  private boolean hasDigit(int at, int width) {
    return at >= 0 && component(at, width).chars().anyMatch(c -> c != 'X');
  }

  private String component(int at, int width) {
    return text.substring(at, at + width);
  }

  private static String digits(int number, int width) {
    return Spelling.padded(new StringBuilder(width), number, width).toString();
  }

  /** Finds the dates in a spelling, which is known to be valid. */
  private static final class Scan {

    private static final String QUALIFIERS = "?~%";
    private static final String AROUND_DATES = "[]{},./";

    private final String text;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    /** {@return where the dates are; null if one has a year that is not of four digits} */
    @Nullable List<Slots> dates() {
      List<Slots> dates = new ArrayList<>();
      while (skip(AROUND_DATES)) {
        skip(QUALIFIERS);
        int year = component(YEAR_DIGITS);
        if (year < 0) {
          return null;
        }
        int month = next();
        dates.add(new Slots(year, month, month < 0 ? -1 : next()));
        skip(QUALIFIERS);
        if (at < text.length() && AROUND_DATES.indexOf(text.charAt(at)) < 0) {
          return null;
        }
      }
      return dates;
    }

    private int next() {
      skip(QUALIFIERS);
      if (at == text.length() || text.charAt(at) != '-') {
        return -1;
      }
      at++;
      skip(QUALIFIERS);
      return component(2);
    }

    private int component(int width) {
      int begin = at;
      while (at < text.length() && at < begin + width && isDigitOrX(text.charAt(at))) {
        at++;
      }
      return at == begin + width ? begin : -1;
    }

    private static boolean isDigitOrX(char c) {
      return c == 'X' || c >= '0' && c <= '9';
    }

    /** {@return whether anything is left after these characters} */
    private boolean skip(String characters) {
      while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return at < text.length();
    }
  }
}
