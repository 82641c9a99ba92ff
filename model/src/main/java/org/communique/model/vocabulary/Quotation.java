package org.communique.model.vocabulary;

/**
 * A text as a message quotes it: in quotation marks, cut where it is long, and with nothing in it
 * that could disturb a terminal or a log.
 *
 * <p>Written as {@code finding.Quoted} writes it, which this package may not know: whoever passes a
 * message on sees by that whether the text is in it already, and does not quote it once more. A
 * test holds both equal.
 */
final class Quotation {

  private static final int LONGEST = 80;

  private Quotation() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int at = 0;
    for (int shown = 0; at < text.length() && shown < LONGEST; shown++) {
      int point = text.codePointAt(at);
      append(quoted, point);
      at += Character.charCount(point);
    }
    return quoted.append(at < text.length() ? "\"…" : "\"").toString();
  }

  private static void append(StringBuilder quoted, int point) {
    switch (point) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isVisible(point)) {
          quoted.appendCodePoint(point);
        } else {
          appendEscape(quoted, point);
        }
      }
    }
  }

  private static void appendEscape(StringBuilder quoted, int point) {
    for (char unit : Character.toChars(point)) {
      quoted.append(String.format("\\u%04X", (int) unit));
    }
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
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
