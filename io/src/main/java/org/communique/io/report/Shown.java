package org.communique.io.report;

/**
 * Text made fit to be shown on a terminal, character by character, with the columns that it takes.
 *
 * <p>For lines of a document, where a column has to stay a column; names and messages are told by
 * {@link org.communique.model.text.Quoted}. What stands in a document may be hostile: escapes that
 * move the cursor, marks that turn the direction of writing around. Controls are shown as their
 * pictures, characters that are not seen by their numbers, and a tab by spaces to the next stop, so
 * that a caret under the text points where it should.
 */
final class Shown {

  private static final int TAB = 4;

  private final StringBuilder text = new StringBuilder();
  private int width;

  private Shown() {}

  /** {@return a text as it is shown, if it begins a line} */
  static Shown of(String text) {
    Shown shown = new Shown();
    text.codePoints().forEach(shown::append);
    return shown;
  }

  /** {@return how many columns the text takes} */
  int width() {
    return width;
  }

  private void append(int character) {
    if (character == '\t') {
      append(" ".repeat(TAB - width % TAB));
    } else if (character < ' ') {
      append(Character.toString(0x2400 + character));
    } else if (character == 0x7F) {
      append("\u2421");
    } else if (isUnseen(character)) {
      append(String.format("<U+%04X>", character));
    } else {
      text.appendCodePoint(character);
      width += width(character);
    }
  }

  private void append(String narrow) {
    text.append(narrow);
    width += narrow.length();
  }

  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** {@return the columns that a terminal gives a character, as far as its block tells} */
  private static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F // Hangul Jamo
            || c >= 0x2E80 && c <= 0x303E // radicals, CJK punctuation
            || c >= 0x3041 && c <= 0xA4CF // kana, ideographs, Yi
            || c >= 0xAC00 && c <= 0xD7A3 // Hangul syllables
            || c >= 0xF900 && c <= 0xFAFF // compatibility ideographs
            || c >= 0xFE30 && c <= 0xFE6F // vertical and small forms
            || c >= 0xFF01 && c <= 0xFF60 // full-width forms
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1F64F // pictures and faces
            || c >= 0x1F680 && c <= 0x1F6FF // transport
            || c >= 0x1F900 && c <= 0x1FAFF // more pictures
            || c >= 0x20000 && c <= 0x3FFFD); // ideographs beyond the first plane
  }

  /** {@return the text, with nothing in it that does more than being shown} */
  @Override
  public String toString() {
    return text.toString();
  }
}
