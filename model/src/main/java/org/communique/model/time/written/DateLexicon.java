package org.communique.model.time.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.model.time.written.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that dates are made of: names of months and weekdays as the JDK's locale
 * data has them, in the forms that stand alone and those that stand in a date, in full and
 * abbreviated; and those of {@code words.tsv} beside this class.
 */
final class DateLexicon {

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final List<String> WORDS = lines();

  private final Map<String, DateToken> tokens = new HashMap<>();
  private final Map<String, DateToken> weekdays = new HashMap<>();
  private final Locale locale;
  private int longest;

  DateLexicon(Locale locale) {
    this.locale = locale;
    for (TextStyle style : STYLES) {
      for (Month month : Month.values()) {
        add(month.getDisplayName(style, locale), new DateToken(Kind.MONTH, month.getValue(), ""));
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        addWeekday(day.getDisplayName(style, locale), day.getValue());
      }
    }
    for (String line : WORDS) {
      addLine(line);
    }
  }

  /**
   * {@return what a phrase is; null if it is not known}
   *
   * @param phrase the phrase, normalized
   * @param asWeekday whether it is a weekday where it may be that or a month: Spanish "mar"
   */
  @Nullable DateToken find(String phrase, boolean asWeekday) {
    DateToken weekday = weekdays.get(phrase);
    DateToken other = tokens.get(phrase);
    return weekday != null && (asWeekday || other == null) ? weekday : other;
  }

  /** {@return the length of the longest phrase} */
  int longest() {
    return longest;
  }

  /** {@return a text in the form in which phrases are looked up} */
  String normalized(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(locale)
        .codePoints()
        .forEach(c -> appendPlain(c, plain));
    return plain.toString();
  }

  private static void appendPlain(int c, StringBuilder plain) {
    boolean isVowelSign = c >= 0x064B && c <= 0x0652 || c == 0x0640;
    if (isVowelSign || Character.getType(c) == Character.FORMAT) {
      return;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      boolean isSecond = plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ';
      plain.append(isSecond ? "" : " ");
    } else if (c == 0x2019 || c == 0x02BC) {
      plain.append('\'');
    } else {
      plain.appendCodePoint(c);
    }
  }

  private void addWeekday(String name, int value) {
    String key = key(name);
    if (isWord(key)) {
      weekdays.put(key, new DateToken(Kind.WEEKDAY, value, ""));
      longest = Math.max(longest, key.length());
    }
  }

  private void add(String name, DateToken token) {
    String key = key(name);
    if (isWord(key)) {
      tokens.put(key, token);
      longest = Math.max(longest, key.length());
    }
  }

  /** In languages without names for months the JDK gives numbers, which are no words. */
  private static boolean isWord(String key) {
    return !key.isEmpty() && !Character.isDigit(key.codePointAt(0));
  }

  private String key(String name) {
    String key = normalized(name).strip();
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  private void addLine(String line) {
    String[] cells = line.split("\t", -1);
    if (!cells[0].equals(locale.getLanguage())) {
      return;
    }
    for (String form : cells[3].split("\\|")) {
      if (cells[1].equals("weekday")) {
        addWeekday(form, Integer.parseInt(cells[2]));
      } else {
        add(form, token(cells[1], cells[2]));
      }
    }
  }

  private static DateToken token(String kind, String value) {
    Kind named = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    return switch (named) {
      case SHIFT -> new DateToken(named, 0, value);
      case UNIT -> new DateToken(named, value.charAt(0) - '0', value.substring(1));
      // Two signs stand for a number of a day and not of a year.
      case NUMBER -> new DateToken(named, Integer.parseInt(value), "##");
      case COUNT, MONTH, DIRECTION -> new DateToken(named, Integer.parseInt(value), "");
      default -> new DateToken(named, 0, "");
    };
  }

  private static List<String> lines() {
    try (InputStream in = DateLexicon.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing beside " + DateLexicon.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("words.tsv cannot be read", e);
    }
  }
}
