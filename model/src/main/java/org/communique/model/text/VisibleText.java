package org.communique.model.text;

/**
 * Which characters may stand in ids and addresses: those that can be seen.
 *
 * <p>Refused are white space, controls, characters that show nothing or turn the direction of
 * writing around, and lone surrogates. The list is written out, so that the same text is accepted
 * on every Java version, whatever its version of Unicode.
 */
public final class VisibleText {

  private VisibleText() {}

  /**
   * {@return the index of the first character that is refused; -1 if none}
   *
   * @param text the text
   */
  public static int flaw(String text) {
    for (int at = 0; at < text.length(); ) {
      char unit = text.charAt(at);
      if (unit > ' ' && unit < 0x7F) { // As nearly all are.
        at++;
        continue;
      }
      int character = text.codePointAt(at);
      if (isRefused(character)) {
        return at;
      }
      at += Character.charCount(character);
    }
    return -1;
  }

  private static boolean isRefused(int c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return isWhiteSpaceOrControl(c) || isUnseen(c) || c >= 0xD800 && c <= 0xDFFF;
  }

  /** The C1 controls, and what has the property White_Space beyond ASCII. */
  private static boolean isWhiteSpaceOrControl(int c) {
    return c <= 0xA0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** Soft hyphen, joiners, marks of direction, byte order mark, annotations, tags. */
  private static boolean isUnseen(int c) {
    return c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF
        || c >= 0xFFF9 && c <= 0xFFFB
        || c >= 0xE0000 && c <= 0xE007F;
  }
}
