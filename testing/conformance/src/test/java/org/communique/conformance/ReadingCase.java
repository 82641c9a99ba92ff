package org.communique.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.io.reading.ReadLimits;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An input for the reader, and what reading it must report; {@code reading/README.md} describes the
 * folder.
 *
 * @param name the name of the folder
 * @param input the bytes
 * @param limits what the reader is to put up with
 * @param expected what it must report, no more and no less
 */
record ReadingCase(String name, byte[] input, ReadLimits limits, List<Row> expected) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static List<ReadingCase> all(Path folder) throws IOException {
    List<ReadingCase> cases = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder).filter(Files::isDirectory).sorted()) {
      for (Path each : folders.toList()) {
        cases.add(of(each));
      }
    }
    return cases;
  }

  private static ReadingCase of(Path folder) throws IOException {
    Path bytes = folder.resolve("input.bytes");
    Path input = Files.exists(bytes) ? bytes : folder.resolve("dossier.json");
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : tree(folder.resolve("expected.json"))) {
      rows.add(Row.of(row));
    }
    return new ReadingCase(
        folder.getFileName().toString(), Files.readAllBytes(input), limits(folder), rows);
  }

  /** {@return the limits that a folder gives to the reader} */
  static ReadLimits limits(Path folder) throws IOException {
    ReadLimits limits = ReadLimits.defaults();
    Path file = folder.resolve("limits.json");
    if (!Files.exists(file)) {
      return limits;
    }
    JsonNode given = tree(file);
    if (given.has("depth")) {
      limits = limits.withDepth(given.get("depth").asInt());
    }
    if (given.has("string")) {
      limits = limits.withTextLength(given.get("string").asInt());
    }
    if (given.has("document")) {
      limits = limits.withDocumentLength(given.get("document").asLong());
    }
    if (given.has("tokens")) {
      limits = limits.withTokens(given.get("tokens").asLong());
    }
    return limits;
  }

  private static JsonNode tree(Path file) throws IOException {
    return MAPPER.readTree(Files.readAllBytes(file));
  }

  /**
   * {@return what of the findings and the rows does not go together, in words; empty if each row is
   * one finding}
   */
  List<String> differences(List<Finding> findings) {
    List<Finding> left = new ArrayList<>(findings);
    List<String> differences = new ArrayList<>();
    // Rows that say more choose first.
    for (Row row : expected.stream().sorted(Comparator.comparing(Row::said).reversed()).toList()) {
      Optional<Finding> match = left.stream().filter(row::matches).findFirst();
      match.ifPresentOrElse(left::remove, () -> differences.add("missing: " + row));
    }
    left.forEach(finding -> differences.add("not expected: " + finding));
    return differences;
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }

  /** A finding as far as it is decided; what is absent may be anything. */
  record Row(
      String code,
      Optional<String> pointer,
      Optional<Integer> line,
      Optional<Integer> column,
      Optional<String> mentions) {

    static Row of(JsonNode row) {
      return new Row(
          row.get("code").asString(),
          Optional.ofNullable(row.get("pointer")).map(JsonNode::asString),
          Optional.ofNullable(row.get("line")).map(JsonNode::asInt),
          Optional.ofNullable(row.get("column")).map(JsonNode::asInt),
          Optional.ofNullable(row.get("mentions")).map(JsonNode::asString));
    }

    /** {@return how much the row says} */
    long said() {
      return Stream.of(pointer, line, column, mentions).filter(Optional::isPresent).count();
    }

    /** {@return whether a value is the one asked for, if one is asked for} */
    private static <T> boolean agrees(Optional<T> wanted, Optional<T> found) {
      return wanted.isEmpty() || wanted.equals(found);
    }

    boolean matches(Finding finding) {
      return code.equals(finding.code())
          && agrees(pointer, Optional.of(finding.pointer().toString()))
          && agrees(line, finding.position().map(Position::line))
          && agrees(column, finding.position().map(Position::column))
          && mentions.map(finding.message()::contains).orElse(true);
    }
  }
}
