package org.communique.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of the format: {@code properties.tsv}, a row a property, each for one type or several.
 */
final class PropertyTable {

  private static final String EVERY_RECORD = "(every record)";

  /** The words of the table that stand for several types. */
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "Actor", List.of("Person", "State", "Territory", "Organization", "Group"),
          "any record",
              List.of(
                  "Source",
                  "Person",
                  "State",
                  "Territory",
                  "Organization",
                  "Group",
                  "Place",
                  "Summit",
                  "Statement",
                  "Agreement"));

  /** The types that have the properties of every record. */
  private static final Set<String> RECORDS =
      Set.of(
          "Source",
          "Person",
          "State",
          "Territory",
          "Organization",
          "Group",
          "Place",
          "Summit",
          "Statement",
          "Agreement",
          "Judgment");

  private final List<Row> rows;

  private PropertyTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static PropertyTable read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
    }
    return new PropertyTable(rows);
  }

  List<Row> rows() {
    return rows;
  }

  /** {@return the rows for one type: those of every record first, then those of the table} */
  List<Row> rowsOf(String type) {
    List<Row> found = new ArrayList<>();
    for (Row row : rows) {
      if (row.types().contains(type)) {
        found.add(row);
      }
    }
    return found;
  }

  /** {@return the names of types that a cell lists} */
  static List<String> types(String cell) {
    List<String> types = new ArrayList<>();
    for (String name : cell.split(", ")) {
      types.addAll(GROUPS.getOrDefault(name, List.of(name)));
    }
    return types;
  }

  /** A row as written. */
  record Row(
      String type,
      String property,
      String shape,
      String required,
      String vocabularyOrTarget,
      String meaning) {

    Set<String> types() {
      return type.equals(EVERY_RECORD) ? RECORDS : Set.copyOf(PropertyTable.types(type));
    }
  }
}
