package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.model.time.written.DateToken.Kind;

/**
 * Reads what the words of a language fix of a date.
 *
 * <p>It understands a text as a whole or not at all: a word that it does not know might turn the
 * meaning round. Names of months and weekdays are those of the JDK's locale data, for all of its
 * languages; the words around them ("yesterday", "last", "ago") are data, in {@code words.tsv}
 * beside this class, for the languages that {@code docs/dates-as-written.md} names.
 *
 * <p>A number that may be a day or a month gives two readings where both orders are in use, as in
 * English, and in languages that are not in that list. Elsewhere the day comes first, or the year.
 *
 * <p>Immutable and safe to share between threads. Making one looks up the names of its language;
 * reading takes time in proportion to the text.
 */
public final class DateReader {

  /** Longer texts are not words on a date, in characters. */
  public static final int MAX_LENGTH = 200;

  private final DateLexicon lexicon;
  private final NumericOrder order;
  private final LocalYears years;

  private DateReader(Locale locale) {
    this.lexicon = new DateLexicon(locale);
    this.order = NumericOrder.of(locale);
    this.years = LocalYears.of(locale);
  }

  /**
   * {@return the reader for a language}
   *
   * @param locale the language; {@link Locale#ROOT} if it is not known
   */
  public static DateReader in(Locale locale) {
    return new DateReader(locale);
  }

  /**
   * Reads a text.
   *
   * @param text the words of a source
   * @return what they fix: one reading, several if they are ambiguous; or what stops the reading
   */
  public DateReading read(String text) {
    return read(text, new Steps());
  }

  DateReading read(String text, Steps steps) {
    if (text.length() > MAX_LENGTH) {
      return DateReading.stoppedBy(
          "the text has " + text.length() + " characters; a date has at most " + MAX_LENGTH);
    }
    List<DateWord> words = new DateScanner(lexicon, lexicon.normalized(text), steps).words();
    DateReading asMonth = readHomonyms(words(words, Kind.MONTH, Kind.WEEKDAY), steps);
    if (asMonth.obstacle().isEmpty() || words.stream().noneMatch(DateReader::isMonthOrWeekday)) {
      return asMonth;
    }
    DateReading asWeekday = readHomonyms(words(words, Kind.WEEKDAY, Kind.MONTH), steps);
    return asWeekday.obstacle().isEmpty() ? asWeekday : asMonth;
  }

  /** Spanish "mar" is a month, and only where that does not fit a weekday. */
  private static boolean isMonthOrWeekday(DateWord word) {
    return word.is(Kind.MONTH) && word.is(Kind.WEEKDAY);
  }

  /** German "Morgen" is a part of a day as well as tomorrow, and both may fit. */
  private DateReading readHomonyms(List<DateWord> words, Steps steps) {
    DateReading asPart = parsed(words(words, Kind.DAYPART, Kind.SHIFT), steps);
    if (words.stream().noneMatch(word -> word.is(Kind.DAYPART) && word.is(Kind.SHIFT))) {
      return asPart;
    }
    DateReading asShift = parsed(words(words, Kind.SHIFT, Kind.DAYPART), steps);
    if (asPart.obstacle().isPresent() || asShift.obstacle().isPresent()) {
      return asShift.obstacle().isPresent() ? asPart : asShift;
    }
    Set<DateClues> readings = new LinkedHashSet<>(asPart.readings());
    readings.addAll(asShift.readings());
    return DateReading.of(List.copyOf(readings));
  }

  /** {@return the words, with one kind taken from those that may be of two} */
  private static List<DateWord> words(List<DateWord> words, Kind kept, Kind dropped) {
    return words.stream().map(word -> word.is(kept) ? word.otherThan(dropped) : word).toList();
  }

  private DateReading parsed(List<DateWord> words, Steps steps) {
    try {
      return DateReading.of(
          new DateGrammar(new ArrayList<>(words), order, steps)
              .clues().stream().map(years::counted).toList());
    } catch (NotUnderstood e) {
      return DateReading.stoppedBy(e.getMessage());
    }
  }
}
