package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One dossier as lines, for tools that work line by line: the first has all that is no record, and
 * each other one record under the name of its list, such as {@code {"summits": {...}}}.
 */
final class RecordLines {

  private static final List<String> LISTS =
      List.of("sources", "actors", "places", "summits", "statements", "agreements", "judgments");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private RecordLines() {}

  /** Writes a dossier as lines. */
  static void split(Dossier dossier, PrintWriter out) {
    ObjectNode head = (ObjectNode) MAPPER.readTree(DossierWriter.compact().toBytes(dossier));
    ObjectNode lists = MAPPER.createObjectNode();
    for (String list : LISTS) {
      JsonNode records = head.remove(list);
      if (records != null) {
        lists.set(list, records);
      }
    }
    out.print(head + "\n");
    for (Map.Entry<String, JsonNode> list : lists.properties()) {
      for (JsonNode record : list.getValue()) {
        out.print(MAPPER.createObjectNode().set(list.getKey(), record) + "\n");
      }
    }
  }

  /**
   * {@return the dossier that lines are, as JSON in UTF-8}
   *
   * @param lines the lines; blank ones do not count
   * @throws IOException if a line is not what {@link #split} writes
   */
  static byte[] joined(List<String> lines) throws IOException {
    ObjectNode dossier = null;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.isBlank()) {
        continue;
      }
      ObjectNode object = object(line, at + 1);
      if (dossier == null) {
        dossier = object;
      } else {
        add(object, dossier, at + 1);
      }
    }
    if (dossier == null) {
      throw new IOException("there is no line; expected one with the rest of a dossier first");
    }
    return MAPPER.writeValueAsBytes(dossier);
  }

  private static ObjectNode object(String line, int number) throws IOException {
    try {
      if (MAPPER.readTree(line) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      throw new IOException("line " + number + " is no JSON: " + e.getOriginalMessage(), e);
    }
    throw new IOException("line " + number + " is no JSON object");
  }

  private static void add(ObjectNode line, ObjectNode dossier, int number) throws IOException {
    String list = line.size() == 1 ? line.propertyNames().iterator().next() : "";
    if (!LISTS.contains(list)) {
      throw new IOException(
          "line "
              + number
              + " is no record; expected one member named after its list, such as {\"summits\":"
              + " {...}}");
    }
    JsonNode records = dossier.get(list);
    ArrayNode all = records instanceof ArrayNode array ? array : dossier.putArray(list);
    all.add(line.get(list));
  }
}
