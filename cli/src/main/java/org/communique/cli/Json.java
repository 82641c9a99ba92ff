package org.communique.cli;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the commands print it. */
final class Json {

  private Json() {}

  /**
   * {@return a result on lines of its own, with {@code lossless}: whether all of the dossier was
   * read that it tells of}
   */
  static String text(ObjectNode result, boolean lossless) {
    result.put("lossless", lossless);
    return text(result);
  }

  /** {@return an object on lines of its own} */
  static String text(ObjectNode object) {
    return printable(
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n");
  }

  /**
   * {@return JSON in which no character steers a terminal or turns the direction of writing: such a
   * character stands in a string, where its escape says the same}
   */
  static String printable(String json) {
    if (json.codePoints().noneMatch(Json::isUnseen)) {
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
