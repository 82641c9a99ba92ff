package org.communique.model.time.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.model.time.written.DateToken.Kind;

/**
 * The words of a language that dates are made of: names of months and weekdays as the JDK's locale
 * data has them, in the forms that stand alone and those that stand in a date, in full and
 * abbreviated, of the language and of its region; and those of {@code words.tsv} beside this class.
 *
 * <p>A phrase may have several meanings. Those of {@code words.tsv} come first, in its order.
 */
final class DateLexicon {

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final Set<String> HAN_NUMERALS = Set.of("ja", "zh");

  /** Lines of {@code words.tsv} by language. */
  private static final Map<String, List<String[]>> WORDS = lines();

  private final Map<String, List<DateToken>> meanings = new HashMap<>();
  private final Locale locale;
  private int longest;

  DateLexicon(Locale locale) {
    this.locale = locale;
    WORDS.getOrDefault(locale.getLanguage(), List.of()).forEach(this::addLine);
    Locale base = Locale.forLanguageTag(locale.getLanguage());
    STYLES.forEach(style -> addNames(style, locale));
    STYLES.forEach(style -> addNames(style, base));
  }

  private void addNames(TextStyle style, Locale names) {
    for (Month month : Month.values()) {
      add(month.getDisplayName(style, names), new DateToken(Kind.MONTH, month.getValue(), ""));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      add(day.getDisplayName(style, names), new DateToken(Kind.WEEKDAY, day.getValue(), ""));
    }
  }

  /**
   * {@return what a phrase may mean; nothing if it is not known}
   *
   * @param phrase the phrase, normalized
   */
  List<DateToken> find(String phrase) {
    return meanings.getOrDefault(phrase, List.of());
  }

  /** {@return the length of the longest phrase} */
  int longest() {
    return longest;
  }

  /** {@return whether numbers are written in Han characters as well as in digits} */
  boolean hasHanNumerals() {
    return HAN_NUMERALS.contains(locale.getLanguage());
  }

  /** {@return a text in the form in which phrases are looked up, with digits of ASCII} */
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
    if (Character.isDigit(c)) {
      plain.append((char) ('0' + Character.digit(c, 10)));
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      boolean isSecond = plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ';
      plain.append(isSecond ? "" : " ");
    } else if (c == 0x2019 || c == 0x02BC || c == 0x05F3) {
      plain.append('\'');
    } else {
      plain.appendCodePoint(c);
    }
  }

  private void add(String name, DateToken token) {
    String key = key(name);
    if (!isWord(key)) {
      return;
    }
    List<DateToken> known = meanings.computeIfAbsent(key, each -> new ArrayList<>());
    boolean isKnown = known.stream().anyMatch(each -> each.is(token.kind()));
    if (!isKnown) {
      known.add(token);
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

  private void addLine(String[] cells) {
    for (String form : cells[3].split("\\|")) {
      add(form, token(cells[1], cells[2]));
    }
  }

  private static DateToken token(String kind, String value) {
    Kind named = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    return switch (named) {
      case SHIFT, MARK, PREMARK -> new DateToken(named, 0, value);
      case UNIT -> {
        int letter = value.length() - 1;
        yield new DateToken(
            named, Integer.parseInt(value.substring(0, letter)), value.substring(letter));
      }
      default -> new DateToken(named, value.isEmpty() ? 0 : Integer.parseInt(value), value);
    };
  }

  private static Map<String, List<String[]>> lines() {
    Map<String, List<String[]>> lines = new HashMap<>();
    try (InputStream in = DateLexicon.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing beside " + DateLexicon.class);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> lines.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(cells));
    } catch (IOException e) {
      throw new UncheckedIOException("words.tsv cannot be read", e);
    }
    return lines;
  }
}
