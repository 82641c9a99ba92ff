package org.communique.model.vocabulary;

import java.util.Locale;
import java.util.Optional;
import org.communique.model.text.Quoted;

/**
 * The form in which every code is written: lower-kebab.
 *
 * <p>Checked by hand, one look at each character, for the input is hostile and may be long.
 */
final class CodeForm {

  /** The longest code, in characters. */
  static final int MAX_LENGTH = 100;

  private static final String EXPECTED =
      "expected words of a-z and 0-9 joined by a single '-', at most "
          + MAX_LENGTH
          + " characters, such as pull-aside";

  private CodeForm() {}

  static boolean isWellFormed(String code) {
    return code.length() <= MAX_LENGTH && flaw(code) < 0;
  }

  /**
   * Says what is wrong with a text that is no code.
   *
   * @param code the text
   * @param list the name of the list that it should be a code of
   * @param nearest the known code that was perhaps meant
   * @return what was found, what was expected, and the likely fix if there is one
   */
  static String explain(String code, String list, Optional<String> nearest) {
    String fix = nearest.or(() -> repaired(code)).map(to -> "; write " + to).orElse("");
    return "not a code of " + list + ": " + found(code) + "; " + EXPECTED + fix;
  }

  private static String found(String code) {
    if (code.isEmpty()) {
      return "the text is empty";
    }
    if (code.length() > MAX_LENGTH) {
      return Quoted.text(code) + " has " + code.length() + " characters";
    }
    int at = flaw(code);
    int end = code.offsetByCodePoints(at, 1);
    return Quoted.text(code)
        + " has "
        + Quoted.text(code.substring(at, end))
        + " at character "
        + (at + 1);
  }

  /** {@return the index of the first character that may not stand where it does; -1 if none} */
  private static int flaw(String code) {
    boolean inWord = false;
    for (int at = 0; at < code.length(); at++) {
      char c = code.charAt(at);
      boolean joins = c == '-' && inWord;
      if (!joins && !isOfWord(c)) {
        return at;
      }
      inWord = !joins;
    }
    return inWord ? -1 : Math.max(0, code.length() - 1);
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** {@return the same words in lower-kebab form, where case and joints are all that is wrong} */
  private static Optional<String> repaired(String code) {
    if (code.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String kebab =
        code.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-').replace('.', '-');
    return isWellFormed(kebab) ? Optional.of(kebab) : Optional.empty();
  }
}
