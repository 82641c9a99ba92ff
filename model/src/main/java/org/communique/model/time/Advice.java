package org.communique.model.time;

/**
 * Knows the likely fix of what is no EDTF: above all the syntax of the draft of 2012, which is
 * widely found.
 */
final class Advice {
  private static final int LONGEST_QUOTE = 24;

  private Advice() {}

  /**
   * {@return what is likely meant by the character at a place, as a hint; empty if nothing comes to
   * mind}
   */
  static String at(String text, int at) {
    if (at >= text.length()) {
      return "";
    }
    if (text.startsWith("unknown", at)) {
      return "an end that is not known is left empty: 2004/ (since 2019)";
    }
    if (text.startsWith("open", at)) {
      return "an open end is written '..': 2004/.. (since 2019)";
    }
    boolean isTime = text.charAt(at) == 't' || text.charAt(at) == 'z';
    if (isTime && (at == 0 || !Character.isDigit(text.charAt(at - 1)))) {
      return "a date is written in digits: year, month and day, such as 2025-05-08";
    }
    return ofCharacter(text.charAt(at));
  }

  private static String ofCharacter(char c) {
    return switch (c) {
      case 'u' -> "an unspecified digit is written X: 199X (since 2019)";
      case 'x' -> "an unspecified digit is written with a capital X: 199X";
      case 'y' -> "the prefix of a long year is a capital Y: Y17E7 (since 2019)";
      case 'e' -> "the exponent follows a capital E: Y17E7 (since 2019)";
      case 'p' -> "significant digits follow an S: 1950S2 (since 2019)";
      case 't', 'z' -> "it is written as a capital letter";
      case '*' -> "an open end is written '..'";
      case '^' -> "hemispheres have seasons of their own, from 25 to 32 (since 2019)";
      case '(', ')' ->
          "there are no parentheses since 2019: a qualifier behind a component holds for all up to it, one before it for"
              + " it alone";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' ->
          "components are joined by the plain hyphen '-'";
      default -> ofOther(c);
    };
  }

  private static String ofOther(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return "there is no white space, around or inside";
    }
    return c > 127 && Character.isDigit(c) ? "digits are 0 to 9" : "";
  }

  /** {@return what stands at a place, for reading} */
  static String found(String text, int at) {
    if (at >= text.length()) {
      return "the end";
    }
    if (text.startsWith("unknown", at)) {
      return quote("unknown");
    }
    if (text.startsWith("open", at)) {
      return quote("open");
    }
    int character = text.codePointAt(at);
    return isPrintable(character) ? quote(Character.toString(character)) : code(character);
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK ->
          false;
      default -> !Character.isSpaceChar(character) || character == ' ';
    };
  }

  private static String code(int character) {
    return String.format("U+%04X", character);
  }

  /** {@return a piece of the text in quotation marks, cut if it is long} */
  static String quote(String piece) {
    return "'"
        + (piece.length() <= LONGEST_QUOTE ? piece : piece.substring(0, LONGEST_QUOTE) + "…")
        + "'";
  }
}
