package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each command prints for programs is what its schema in {@code docs/schema} says. */
class CommandSchemasTest {

  private static final Path ROOT = Path.of("..");

  @TempDir Path folder;

  private static void assertFollows(String schema, String json) throws IOException {
    String text = Files.readString(ROOT.resolve("docs/schema/" + schema + ".schema.json"));
    var compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);

    assertThat(compiled.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("examples/dossiers"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void statusFollowsItsSchema(Path example) throws IOException {
    JsonNode dossier = JsonMapper.shared().readTree(Files.readString(example));
    for (JsonNode agreement : dossier.path("agreements")) {
      String id = agreement.path("id").asString();
      String file = example.toString();

      assertFollows("status", Run.of("status", file, id, "--format", "json").out());
      assertFollows(
          "status", Run.of("status", file, id, "--on", "1970-01-01", "--format", "json").out());
    }
  }

  @Test
  void theListOfAgreementsFollowsTheSchemaOfStatus() throws IOException {
    String two =
        """
        {"formatVersion": "1.0", "id": "d", "agreements": [
          {"id": "a", "kind": "treaty", "title": {"en": "A treaty"}},
          {"id": "b", "kind": "treaty"}]}
        """;
    String list = Run.reading(two, "status", "-", "--format", "json").out();

    assertThat(list).contains("\"agreements\"", "\"A treaty\"", "null");
    assertFollows("status", list);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void groundFollowsItsSchema(Path example) throws IOException {
    assertFollows("grounding", Run.of("ground", example.toString(), "--format", "json").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotation-not-in-source", "quotation-drifted", "anchor-offset-wrong"})
  void groundFollowsItsSchemaWhereAQuotationIsWrong(String rule) throws IOException {
    String dossier = Run.of("rules", rule, "--example", "violating").out();

    assertFollows("grounding", Run.reading(dossier, "ground", "-", "--format", "json").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"accounts-disagree", "held-but-denied", "sources-not-independent"})
  void compareFollowsItsSchema(String rule) throws IOException {
    String dossier = Run.of("rules", rule, "--example", "violating").out();

    assertFollows("comparison", Run.reading(dossier, "compare", "-", "--format", "json").out());
  }

  @Test
  void compareFollowsItsSchemaOnTheExamples() throws IOException {
    for (Path example : examples()) {
      assertFollows("comparison", Run.of("compare", example.toString(), "--format", "json").out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-speaker",
        "identifier-shared",
        "unknown-code",
        "judged-same-of-different-type"
      })
  void diffFollowsItsSchema(String rule) throws IOException {
    String violating = Run.of("rules", rule, "--example", "violating").out();
    String conforming = Run.of("rules", rule, "--example", "conforming").out();
    Path file = Files.writeString(folder.resolve("conforming.json"), conforming);

    assertFollows(
        "difference",
        Run.reading(violating, "diff", "-", file.toString(), "--format", "json").out());
    for (Path example : examples()) {
      assertFollows(
          "difference",
          Run.of("diff", example.toString(), file.toString(), "--format", "json").out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "impossible"})
  void checkFollowsItsSchema(String dossier) throws IOException {
    String file = "src/test/resources/dossiers/" + dossier + ".json";

    assertFollows("report", Run.of("check", file, "--format", "json").out());
  }

  @Test
  void checkFollowsItsSchemaWhereAFindingIsAcknowledged() throws IOException {
    String dossier = Run.of("rules", "acknowledged-nothing", "--example", "conforming").out();
    String report = Run.reading(dossier, "check", "-", "--format", "json").out();

    assertThat(report).contains("\"acknowledgment\"");
    assertFollows("report", report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambiguous", "chinese", "thursday", "weekday-fits-none"})
  void datesFollowTheirSchema(String golden) throws IOException {
    Path file = Path.of("src", "test", "resources", "golden", "dates-" + golden + ".json");

    assertFollows("resolution", Files.readString(file));
  }

  @Test
  void theCatalogueOfRulesFollowsItsSchema() throws IOException {
    assertFollows(
        "rules",
        Files.readString(
            ROOT.resolve("validation/src/main/resources/org/communique/validation/rules.json")));
  }
}
