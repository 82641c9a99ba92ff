package org.communique.page.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How characters are written that are markup, or that nobody would see. */
public final class Shown {

  private Shown() {}

  /**
   * {@return what is written instead of a character; null if it is written as it is}
   *
   * <p>Controls become their pictures, such as ␇. Embeddings, overrides and isolates of direction,
   * which would turn round what stands behind them, become their numbers, such as ‹U+202E›; the
   * marks of direction that texts in Hebrew and Arabic have stay. Half a character becomes �.
   *
   * @param c the code point
   */
  static @Nullable String instead(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\n', '\t' -> null;
      case '\r' -> ""; // Of two that end a line one is enough.
      case 0x7F -> "\u2421";
      default -> other(c);
    };
  }

  private static @Nullable String other(int c) {
    if (c < ' ') {
      return String.valueOf((char) (0x2400 + c));
    }
    if (turnsDirection(c) || c > 0x7F && c < 0xA0) {
      return String.format(Locale.ROOT, "‹U+%04X›", c);
    }
    boolean isHalf = c >= 0xD800 && c <= 0xDFFF;
    return isHalf || (c & 0xFFFE) == 0xFFFE ? "\uFFFD" : null;
  }

  /**
   * {@return whether a character turns the direction of what follows}
   *
   * @param c the code point
   */
  public static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** {@return whether a text has letters or marks that run from right to left} */
  static boolean mayRunLeft(String text) {
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (c >= 0x590) {
        byte direction = Character.getDirectionality(c);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
            || direction == Character.DIRECTIONALITY_ARABIC_NUMBER) {
          return true;
        }
      }
      at += Character.charCount(c);
    }
    return false;
  }
}
