package org.communique.io.report;

/**
 * JSON in which no character steers a terminal or turns the direction of writing: such a character
 * stands in a string, where its escape says the same.
 */
public final class PrintableJson {

  private PrintableJson() {}

  /**
   * {@return the same JSON, printable}
   *
   * @param json JSON text; line ends between its values stay
   */
  public static String of(String json) {
    if (json.codePoints().noneMatch(PrintableJson::isUnseen)) {
      return json;
    }
    StringBuilder printable = new StringBuilder(json.length() + 16);
    json.codePoints().forEach(c -> append(printable, c));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int c) {
    if (isUnseen(c)) {
      for (char unit : Character.toChars(c)) {
        printable.append(String.format("\\u%04X", (int) unit));
      }
    } else {
      printable.appendCodePoint(c);
    }
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
