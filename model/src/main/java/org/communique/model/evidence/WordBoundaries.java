package org.communique.model.evidence;

/**
 * Where words begin and end, as far as letters show it: between a letter or digit and something
 * else.
 *
 * <p>In scripts that are written without spaces (Han, kana, Thai, Lao, Khmer, Myanmar, Tibetan, and
 * the like) a word may end between any two letters. Korean particles follow their word without a
 * space, so a Hangul word may end there as well. A combining mark belongs to the letter before it
 * in every script.
 */
final class WordBoundaries {

  /** No letter has more; a hostile text may have millions. */
  private static final int MAX_MARKS = 32;

  private WordBoundaries() {}

  /** {@return whether a stretch that begins there begins within a word} */
  static boolean cutsStart(String text, int at) {
    return cuts(text, at);
  }

  /** {@return whether a stretch that ends there ends within a word or between letter and mark} */
  static boolean cutsEnd(String text, int at) {
    boolean hasParticle =
        at > 0
            && at < text.length()
            && isHangul(text.codePointAt(at))
            && isHangul(codePointBefore(text, at));
    return !hasParticle && cuts(text, at);
  }

  private static boolean cuts(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    int after = text.codePointAt(at);
    if (isMark(after)) {
      return true;
    }
    int before = codePointBefore(text, at);
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && !isUnspaced(before)
        && !isUnspaced(after);
  }

  /** {@return the letter before an index, past its marks} */
  private static int codePointBefore(String text, int at) {
    int index = at;
    int found = text.codePointBefore(index);
    for (int marks = 0; marks < MAX_MARKS && isMark(found); marks++) {
      index -= Character.charCount(found);
      if (index <= 0) {
        break;
      }
      found = text.codePointBefore(index);
    }
    return found;
  }

  /** {@return whether a character is a mark that belongs to the letter before it} */
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isHangul(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  /** {@return whether a character is of a script, or punctuation of one, that has no spaces} */
  static boolean isUnspaced(int c) {
    if (c < 0xE00) {
      return false; // Told quickly: most of most texts.
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN,
          HIRAGANA,
          KATAKANA,
          BOPOMOFO,
          YI,
          THAI,
          LAO,
          KHMER,
          MYANMAR,
          TIBETAN,
          JAVANESE,
          TAI_LE,
          NEW_TAI_LUE,
          TAI_THAM,
          TAI_VIET ->
          true;
      default ->
          c >= 0x3001 && c <= 0x303F
              || c >= 0x30FB && c <= 0x30FC
              || c >= 0xFF01 && c <= 0xFF64 && !Character.isLetterOrDigit(c);
    };
  }
}
