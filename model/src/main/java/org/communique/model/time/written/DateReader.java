package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads what the words of a language fix of a date.
 *
 * <p>It understands a text as a whole or not at all: a word that it does not know might turn the
 * meaning round. Names of months and weekdays are those of the JDK's locale data, for all of its
 * languages; the small words around them ("yesterday", "last", "ago") are known in English,
 * Russian, Ukrainian, Chinese, French, Spanish, German and Arabic.
 *
 * <p>A number that may be a day or a month gives two readings in English, where both orders are in
 * use, and in languages that are not in that list. Elsewhere the day comes first, or the year.
 *
 * <p>Immutable and safe to share between threads. Making one looks up the names of its language;
 * reading takes time in proportion to the text.
 */
public final class DateReader {

  /** Longer texts are not words on a date, in characters. */
  public static final int MAX_LENGTH = 200;

  private final Locale locale;
  private final DateLexicon lexicon;

  private DateReader(Locale locale) {
    this.locale = locale;
    this.lexicon = new DateLexicon(locale);
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
   * @return what they fix: one reading, several if they are ambiguous, none if they are not
   *     understood
   */
  public List<DateClues> read(String text) {
    if (text.length() > MAX_LENGTH) {
      return List.of();
    }
    String normalized = lexicon.normalized(text);
    List<DateClues> asMonth = read(normalized, false);
    return asMonth.isEmpty() ? read(normalized, true) : asMonth;
  }

  private List<DateClues> read(String normalized, boolean asWeekday) {
    List<DateToken> tokens = new DateScanner(lexicon, normalized, asWeekday).tokens();
    return new DateGrammar(new ArrayList<>(tokens), NumericOrder.of(locale)).clues();
  }
}
