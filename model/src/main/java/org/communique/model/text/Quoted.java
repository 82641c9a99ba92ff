package org.communique.model.text;

/**
 * Found text, made fit to stand in a message.
 *
 * <p>What was found may be hostile: long, or full of characters that break the line, turn the
 * direction of writing around, or are not seen at all. A message that shows it as it is could be
 * made to say something else. So text is quoted, shortened, and every character that cannot be seen
 * is written as its escape.
 */
public final class Quoted {

  /** How much of a text is shown, in Unicode code points. */
  public static final int MAX_LENGTH = 80;

  private static final int MAX_UNQUOTED = 1_000;

  private Quoted() {}

  /**
   * Quotes a text.
   *
   * <p>The escapes are those of JSON: {@code \"}, {@code \\}, {@code \n}, {@code \r}, {@code \t},
   * and <code>&#92;u200B</code> for every other control, format, private-use or unassigned
   * character, for lone surrogates, and for white space other than the plain space.
   *
   * @param text any text
   * @return the text between quotation marks; of a text that is longer than {@value #MAX_LENGTH}
   *     code points the beginning, with an ellipsis after the closing mark
   */
  public static String text(String text) {
    StringBuilder quoted = new StringBuilder().append('"');
    int at = 0;
    for (int shown = 0; at < text.length() && shown < MAX_LENGTH; shown++) {
      int character = text.codePointAt(at);
      append(quoted, character);
      at += Character.charCount(character);
    }
    quoted.append('"');
    return at < text.length() ? quoted.append('…').toString() : quoted.toString();
  }

  /**
   * {@return a text whole and without quotation marks, in which every character that cannot be seen
   * is written as its escape}
   *
   * <p>For names of files and the like, which people copy.
   *
   * @param text any text
   */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (character == '"' || character == '\\') {
                visible.appendCodePoint(character);
              } else {
                append(visible, character);
              }
            });
    return visible.toString();
  }

  /**
   * Names one character of a text.
   *
   * @param text a text
   * @param index the index of the character, in UTF-16 units
   * @return the character between quotation marks; if it cannot be seen, its code point and name,
   *     such as {@code U+200B (ZERO WIDTH SPACE)}
   * @throws IndexOutOfBoundsException if the text has no such index
   */
  public static String character(String text, int index) {
    int character = text.codePointAt(index);
    if (isSeen(character) && character != ' ') {
      return text(Character.toString(character));
    }
    String codePoint = String.format("U+%04X", character);
    String name = Character.getName(character);
    return name == null ? codePoint : codePoint + " (" + name + ")";
  }

  /**
   * {@return a text as it is, except that of a very long one (over 1,000 UTF-16 units) there is
   * only the beginning, with an ellipsis}
   *
   * @param text the text
   */
  public static String shortened(String text) {
    if (text.length() <= MAX_UNQUOTED) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(MAX_UNQUOTED - 2));
    return text.substring(0, splits ? MAX_UNQUOTED - 2 : MAX_UNQUOTED - 1) + "…";
  }

  private static void append(StringBuilder quoted, int character) {
    switch (character) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isSeen(character)) {
          quoted.appendCodePoint(character);
        } else {
          appendEscape(quoted, character);
        }
      }
    }
  }

  private static void appendEscape(StringBuilder quoted, int character) {
    for (char unit : Character.toChars(character)) {
      quoted.append(String.format("\\u%04X", (int) unit));
    }
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> true;
    };
  }
}
