package org.communique.cli;

import org.communique.io.report.PrintableJson;
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

  /** {@return a result on one line, as it stands among those of other dossiers} */
  static String line(ObjectNode result, boolean lossless) {
    result.put("lossless", lossless);
    return line(result);
  }

  /** {@return an object on one line} */
  static String line(ObjectNode object) {
    return PrintableJson.of(JsonMapper.shared().writeValueAsString(object)) + "\n";
  }

  /** {@return an object on lines of its own} */
  static String text(ObjectNode object) {
    return PrintableJson.of(
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n");
  }
}
