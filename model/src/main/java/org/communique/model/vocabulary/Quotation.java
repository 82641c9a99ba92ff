package org.communique.model.vocabulary;

/**
 * A text as a message quotes it: in quotation marks, cut where it is long, and with nothing in it
 * that could disturb a terminal or a log.
 */
final class Quotation {

  private static final int LONGEST = 40;

  private Quotation() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int at = 0;
    while (at < text.length() && at < LONGEST) {
      int point = text.codePointAt(at);
      append(quoted, point);
      at += Character.charCount(point);
    }
    return quoted.append(at < text.length() ? "...\"" : "\"").toString();
  }

  private static void append(StringBuilder quoted, int point) {
    if (isVisible(point)) {
      quoted.appendCodePoint(point);
      return;
    }
    quoted.append(String.format("\\u{%X}", point));
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> point != '"';
    };
  }
}
