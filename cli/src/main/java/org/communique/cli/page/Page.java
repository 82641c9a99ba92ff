package org.communique.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text on a page of fixed width.
 *
 * <p>What is given is broken between words, and within a word only if it is longer than a line or
 * is written without spaces, as Chinese is. Whatever could steer a terminal or turn the direction
 * of a line, such as an escape character in a hostile text, is shown as {@code U+FFFD}.
 */
public final class Page {

  private final int width;
  private final StringBuilder text = new StringBuilder();

  /**
   * Makes an empty page.
   *
   * @param width how many columns of a terminal a line has at most
   */
  public Page(int width) {
    this.width = width;
  }

  /**
   * Adds a heading with a line under it.
   *
   * @param words the heading
   * @param underline the character that the line is made of
   */
  public void heading(String words, char underline) {
    String heading = plain(words);
    paragraph("", heading);
    text.append(String.valueOf(underline).repeat(Math.min(width, Columns.of(heading))));
    text.append('\n');
  }

  /** Adds an empty line, but not at the top of the page. */
  public void gap() {
    if (text.length() > 0) {
      text.append('\n');
    }
  }

  /**
   * Adds a paragraph.
   *
   * @param indent what stands before the words of each line
   * @param words the words
   */
  public void paragraph(String indent, String words) {
    hanging(indent, indent, words);
  }

  /**
   * Adds a paragraph whose first line begins otherwise than those that follow.
   *
   * @param first what stands before the words of the first line, as wide as the indent
   * @param indent what stands before the words of each other line
   * @param words the words
   */
  public void hanging(String first, String indent, String words) {
    String before = first;
    for (String line : lines(plain(words), width - Columns.of(indent))) {
      text.append((before + line).stripTrailing()).append('\n');
      before = indent;
    }
  }

  private static List<String> lines(String words, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (String piece : pieces(words, room)) {
      int columns = Columns.of(piece.stripTrailing());
      if (taken + columns > room && taken > 0) {
        lines.add(line.toString());
        line.setLength(0);
        taken = 0;
      }
      line.append(piece);
      taken += Columns.of(piece);
    }
    lines.add(line.toString());
    return lines;
  }

  /** {@return the text in pieces between which a line may break, spaces at their ends} */
  private static List<String> pieces(String words, int room) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int taken = 0;
    int before = ' ';
    for (int at = 0; at < words.length(); ) {
      int c = words.codePointAt(at);
      int columns = Columns.of(c);
      if (mayBreak(before, c) || columns > 0 && taken + columns > room) {
        pieces.add(piece.toString());
        piece.setLength(0);
        taken = 0;
      }
      piece.appendCodePoint(c);
      taken += columns;
      before = c;
      at += Character.charCount(c);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int c) {
    if (c == ' ' || isClosing(c) || isOpening(before)) {
      return false;
    }
    return before == ' '
        || breaksAnywhere(c)
        || breaksAnywhere(before) && Character.isLetter(c) && !isHangul(c);
  }

  /** Chinese and Japanese are written without spaces; Korean has them, between words. */
  private static boolean breaksAnywhere(int c) {
    return Columns.isWide(c) && !isHangul(c);
  }

  private static boolean isHangul(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  /** {@return whether a character may not end a line} */
  private static boolean isOpening(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
      default -> false;
    };
  }

  /** {@return whether a character may not begin a line in East Asian text} */
  private static boolean isClosing(int c) {
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** {@return the words with single spaces between, and nothing that steers a terminal} */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words.codePoints().forEach(c -> append(plain, c));
    return plain.toString().strip();
  }

  private static void append(StringBuilder plain, int c) {
    if (Character.isWhitespace(c)) {
      if (plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    } else if (Character.isISOControl(c) || turnsDirection(c) || isHalf(c)) {
      plain.append('\uFFFD');
    } else {
      plain.appendCodePoint(c);
    }
  }

  private static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** {@return all lines} */
  @Override
  public String toString() {
    return text.toString();
  }
}
