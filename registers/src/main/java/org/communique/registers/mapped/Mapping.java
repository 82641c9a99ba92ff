package org.communique.registers.mapped;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.communique.registers.reading.RegisterFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a mapping file says: which record a row is, and what each column is of it.
 *
 * @param record encounter, agreement or office
 * @param kind the kind of every record, where no column says it
 * @param id how ids are made: text with {@code {row}} and the names of columns in braces
 * @param monthFirst whether in 3/4/1950 the month comes first
 * @param title the title of the source; empty if none is given
 * @param columns what each column is, by its header
 */
record Mapping(
    String record,
    Optional<String> kind,
    String id,
    boolean monthFirst,
    Optional<String> title,
    Map<String, Target> columns) {

  private static final int LONGEST = 1_000_000;

  private static final Map<String, Set<String>> TARGETS =
      Map.of(
          "encounter",
          Set.of(
              "participant",
              "on-behalf-of",
              "host",
              "start",
              "end",
              "date",
              "kind",
              "rank",
              "status",
              "place",
              "title",
              "note",
              "identifier",
              "leave-out"),
          "agreement",
          Set.of(
              "title", "kind", "participant", "event", "date", "note", "identifier", "leave-out"),
          "office",
          Set.of(
              "person",
              "office",
              "title",
              "of",
              "to",
              "from",
              "until",
              "note",
              "identifier",
              "leave-out"));

  /**
   * What a column is.
   *
   * @param to the property
   * @param type what an unknown actor is; for participants
   * @param office the office of a participant
   * @param event the kind of an event, whose date the column is
   * @param scheme the scheme of an identifier
   * @param separator between several values; none if absent
   * @param values what the words of the column stand for
   */
  record Target(
      String to,
      Optional<String> type,
      Optional<String> office,
      Optional<String> event,
      Optional<String> scheme,
      Optional<String> separator,
      Map<String, String> values) {}

  /** What is wrong with a mapping. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
      super(message);
    }
  }

  static Mapping read(RegisterFile file) throws IOException, Unusable {
    byte[] text;
    try (InputStream in = file.open()) {
      text = in.readNBytes(LONGEST + 1);
    }
    if (text.length > LONGEST) {
      throw new Unusable("a mapping has at most " + LONGEST + " bytes");
    }
    try {
      // JSON is YAML.
      return of(YAMLMapper.shared().readTree(text));
    } catch (JacksonException e) {
      throw new Unusable("it is neither YAML nor JSON: " + e.getOriginalMessage());
    }
  }

  private static Mapping of(JsonNode root) throws Unusable {
    if (!root.isObject()) {
      throw new Unusable("expected \"record\" and \"columns\", found no such thing");
    }
    known(root, Set.of("record", "kind", "id", "dates", "source", "columns"), "the mapping");
    String record = text(root, "record").orElse("");
    if (!TARGETS.containsKey(record)) {
      throw new Unusable(
          "\"record\" is " + Quoted.text(record) + "; expected encounter, agreement or office");
    }
    String dates = text(root, "dates").orElse("day-first");
    if (!Set.of("day-first", "month-first").contains(dates)) {
      throw new Unusable(
          "\"dates\" is " + Quoted.text(dates) + "; expected day-first or month-first");
    }
    Map<String, Target> columns = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> column : root.path("columns").properties()) {
      columns.put(column.getKey(), target(record, column.getKey(), column.getValue()));
    }
    if (columns.isEmpty()) {
      throw new Unusable("\"columns\" is missing or empty");
    }
    return new Mapping(
        record,
        text(root, "kind"),
        text(root, "id").orElse(record + "-{row}"),
        dates.equals("month-first"),
        text(root, "source"),
        columns);
  }

  private static Target target(String record, String column, JsonNode node) throws Unusable {
    if (node.isObject()) {
      known(
          node,
          Set.of("to", "type", "office", "event", "scheme", "separator", "values"),
          "the column " + column);
    }
    String to = node.isObject() ? text(node, "to").orElse("") : node.asString();
    if (!TARGETS.get(record).contains(to)) {
      throw new Unusable(
          "the column "
              + Quoted.text(column)
              + " goes to "
              + Quoted.text(to)
              + "; "
              + Spelling.nearest(to, TARGETS.get(record))
                  .map(nearest -> "did you mean " + nearest + "?")
                  .orElse(
                      "an "
                          + record
                          + " has "
                          + String.join(", ", new TreeSet<>(TARGETS.get(record)))));
    }
    if (to.equals("event") && text(node, "event").isEmpty()) {
      throw new Unusable("the column " + Quoted.text(column) + " needs \"event\", such as signed");
    }
    Map<String, String> values = new LinkedHashMap<>();
    node.path("values")
        .properties()
        .forEach(each -> values.put(each.getKey(), each.getValue().asString()));
    return new Target(
        to,
        text(node, "type"),
        text(node, "office"),
        text(node, "event"),
        text(node, "scheme"),
        text(node, "separator"),
        values);
  }

  private static void known(JsonNode node, Set<String> names, String where) throws Unusable {
    for (String name : node.propertyNames()) {
      if (!names.contains(name)) {
        throw new Unusable(
            where
                + " has "
                + Quoted.text(name)
                + "; "
                + Spelling.nearest(name, names)
                    .map(nearest -> "did you mean " + nearest + "?")
                    .orElse("it may have " + String.join(", ", List.copyOf(new TreeSet<>(names)))));
      }
    }
  }

  private static Optional<String> text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() && !value.asString().isEmpty()
        ? Optional.of(value.asString())
        : Optional.empty();
  }
}
