package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.time.written.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the words and signs of dates. At each place the longest phrase that is known is
 * taken, so that it needs no spaces, and each place is looked at once.
 */
final class DateScanner {

  private static final int MAX_DIGITS = 8;

  private final DateLexicon lexicon;
  private final boolean asWeekday;
  private final String text;
  private final List<DateToken> tokens = new ArrayList<>();
  private int at;

  DateScanner(DateLexicon lexicon, String normalized, boolean asWeekday) {
    this.lexicon = lexicon;
    this.text = normalized;
    this.asWeekday = asWeekday;
  }

  List<DateToken> tokens() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (Character.isDigit(c)) {
        readNumber();
      } else if (!readPhrase()) {
        readSign(c);
      }
    }
    return tokens;
  }

  private void readNumber() {
    int begin = at;
    int value = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      if (at - begin < MAX_DIGITS) {
        value = value * 10 + Character.digit(text.charAt(at), 10);
      }
      at++;
    }
    Kind kind = at - begin <= MAX_DIGITS ? Kind.NUMBER : Kind.UNKNOWN;
    tokens.add(new DateToken(kind, value, text.substring(begin, at)));
  }

  private boolean readPhrase() {
    int end = Math.min(text.length(), at + lexicon.longest());
    for (int to = end; to > at; to--) {
      DateToken token = isBoundary(to) ? lexicon.find(text.substring(at, to), asWeekday) : null;
      if (token != null) {
        tokens.add(token);
        at = to;
        skipAbbreviationDot();
        return true;
      }
    }
    return false;
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
    return !isWordPart(last) || isHan(last) || isHan(text.charAt(to));
  }

  private static boolean isWordPart(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private void readSign(char c) {
    @Nullable Kind sign =
        switch (c) {
          case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> Kind.TO;
          case '/' -> Kind.SLASH;
          case '.' -> Kind.DOT;
          case ',', '\u060C' -> Kind.COMMA;
          default -> null;
        };
    if (sign != null) {
      at++;
      tokens.add(new DateToken(sign, 0, String.valueOf(c)));
      return;
    }
    int begin = at++;
    while (at < text.length() && isWordPart(text.charAt(at)) && !isHan(text.charAt(at))) {
      at++;
    }
    tokens.add(new DateToken(Kind.UNKNOWN, 0, text.substring(begin, at)));
  }
}
