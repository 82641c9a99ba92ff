package org.communique.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.reading.ReadLimits;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.validation.DossierValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two documents that show what a code of the catalogue means: one that draws it, one that does not.
 * {@code rules/README.md} describes the folder.
 *
 * @param code the name of the folder
 * @param violating the bytes of the document that draws the code
 * @param conforming the bytes of the document that does not
 * @param expected what the first draws, no more and no less
 * @param limits what the reader is to put up with
 */
record RuleExample(
    String code, byte[] violating, byte[] conforming, List<Row> expected, ReadLimits limits) {

  static final Path FOLDER = Path.of("rules");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * What a document is to draw.
   *
   * @param code the code of the finding
   * @param pointer the place of the finding
   */
  record Row(String code, String pointer) {}

  static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> folders = Files.list(FOLDER).filter(Files::isDirectory)) {
      folders.forEach(folder -> codes.add(folder.getFileName().toString()));
    }
    return codes;
  }

  static RuleExample of(String code) throws IOException {
    Path folder = FOLDER.resolve(code);
    List<Row> expected = new ArrayList<>();
    for (JsonNode row : tree(folder.resolve("expected.json"))) {
      expected.add(new Row(row.get("code").asString(), row.get("pointer").asString()));
    }
    return new RuleExample(
        code,
        Files.readAllBytes(folder.resolve("violating.json")),
        Files.readAllBytes(folder.resolve("conforming.json")),
        List.copyOf(expected),
        ReadingCase.limits(folder));
  }

  /** {@return what reader and rules report of one of the documents} */
  List<Finding> draws(byte[] document) {
    ReadResult read = DossierReader.strict().withLimits(limits).read(document);
    Report.Builder report = Report.builder().addAll(read.report());
    if (read.hasEveryPart()) {
      DossierValidator.standard().validate(read.dossier().orElseThrow(), report);
    }
    return report.build().findings();
  }

  private static JsonNode tree(Path file) throws IOException {
    return MAPPER.readTree(Files.readAllBytes(file));
  }
}
