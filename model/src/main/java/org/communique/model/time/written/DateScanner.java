package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.time.written.DateToken.Kind;

/**
 * Cuts a text into the words and signs of dates. At each place the longest phrase that is known is
 * taken, so that it needs no spaces, and each place is looked at once.
 */
final class DateScanner {

  private static final int MAX_DIGITS = 8;

  private final DateLexicon lexicon;
  private final String text;
  private final Steps steps;
  private final List<DateWord> words = new ArrayList<>();
  private int at;

  DateScanner(DateLexicon lexicon, String normalized, Steps steps) {
    this.lexicon = lexicon;
    this.text = normalized;
    this.steps = steps;
  }

  List<DateWord> words() {
    while (at < text.length()) {
      steps.add();
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (isDigit(c)) {
        readDigits();
      } else if (!readPhrase()) {
        readSign(c);
      }
    }
    return words;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void readDigits() {
    int begin = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    addNumber(text.substring(begin, at), text.substring(begin, at));
  }

  private void addNumber(String written, String digits) {
    boolean isNumber = !digits.isEmpty() && digits.length() <= MAX_DIGITS;
    words.add(
        new DateWord(
            written,
            isNumber
                ? List.of(new DateToken(Kind.NUMBER, Integer.parseInt(digits), digits))
                : List.of()));
  }

  private boolean readPhrase() {
    int numerals = lexicon.hasHanNumerals() ? HanNumerals.end(text, at) : at;
    int end = Math.min(text.length(), at + lexicon.longest());
    for (int to = end; to > numerals; to--) {
      steps.add();
      List<DateToken> meanings = isBoundary(to) ? lexicon.find(text.substring(at, to)) : List.of();
      if (!meanings.isEmpty()) {
        words.add(new DateWord(text.substring(at, to), meanings));
        at = to;
        skipAbbreviationDot();
        return true;
      }
    }
    if (numerals == at) {
      return false;
    }
    String run = text.substring(at, numerals);
    addNumber(run, HanNumerals.digits(run));
    at = numerals;
    return true;
  }

  private void skipAbbreviationDot() {
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
    }
  }

  /** Whether a phrase may end here: not within a word, where words are set apart by spaces. */
  private boolean isBoundary(int to) {
    if (to == text.length() || !isWordPart(text.charAt(to))) {
      return true;
    }
    char last = text.charAt(to - 1);
    return !isWordPart(last) || runsOn(last) || runsOn(text.charAt(to));
  }

  private static boolean isWordPart(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether words of the script are written without spaces, or with particles at their ends. */
  private static boolean runsOn(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private void readSign(char c) {
    Kind sign =
        switch (c) {
          case '-', '~', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u301C' -> Kind.TO;
          case '/' -> Kind.SLASH;
          case '.' -> Kind.DOT;
          case ',', '\u060C', '(', ')' -> Kind.COMMA;
          default -> Kind.UNKNOWN;
        };
    if (sign != Kind.UNKNOWN) {
      at++;
      String written = String.valueOf(c);
      words.add(new DateWord(written, List.of(new DateToken(sign, 0, written))));
      return;
    }
    int begin = at++;
    while (at < text.length() && isWordPart(text.charAt(at)) && !runsOn(text.charAt(at))) {
      at++;
    }
    if (Character.isHighSurrogate(c)
        && begin + 1 == at
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))) {
      at++;
    }
    words.add(new DateWord(text.substring(begin, at), List.of()));
  }
}
