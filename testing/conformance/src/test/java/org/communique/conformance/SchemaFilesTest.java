package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.io.schema.JsonSchema;
import org.communique.model.meta.PartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The committed schemas are what the metamodel says now, and are schemas. */
class SchemaFilesTest {

  private static final Path FOLDER = Path.of("..", "..", "docs", "schema");

  /**
   * A schema that is made.
   *
   * @param file the name of its file
   * @param schema the schema
   */
  record Made(String file, JsonSchema schema) {

    @Override
    public String toString() {
      return file;
    }
  }

  static List<Made> made() {
    return List.of(
        new Made("dossier.schema.json", JsonSchema.dossier()),
        new Made("dossier.codegen.schema.json", JsonSchema.codegen()),
        new Made("dossier.record.schema.json", JsonSchema.record()),
        new Made("report.schema.json", JsonSchema.report()),
        new Made("extraction.schema.json", JsonSchema.extraction(JsonSchema.extractedLists())));
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".schema.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void theFileIsUpToDate(Made made) throws IOException {
    Generated.check(FOLDER.resolve(made.file()), made.schema().toText());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsASchemaOfItsDialect(Path file) throws IOException {
    JsonNode schema = SchemaCheck.MAPPER.readTree(Files.readString(file));

    assertThat(schema.path("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(SchemaCheck.metaschema().problems(schema)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theIdOfAFileIsAUrnOfItsNameWithTheVersionOfTheFormat(Path file) throws IOException {
    JsonNode schema = SchemaCheck.MAPPER.readTree(Files.readString(file));
    String name = file.getFileName().toString().replace(".schema.json", "");

    assertThat(schema.path("$id").asString()).isEqualTo("urn:communique:schema:" + name + ":1.0");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileShipsWithTheJar(Path file) throws IOException {
    try (var shipped = JsonSchema.class.getResourceAsStream(file.getFileName().toString())) {
      assertThat(shipped).as("resource beside JsonSchema").isNotNull();
    }
  }

  @Test
  void everyReferenceLeadsToADefinitionThatIsUsed() throws IOException {
    for (Path file : files()) {
      JsonNode schema = SchemaCheck.MAPPER.readTree(Files.readString(file));
      List<String> references = schema.findValuesAsString("$ref");
      List<String> definitions =
          schema.path("$defs").propertyNames().stream().map(name -> "#/$defs/" + name).toList();

      assertThat(definitions).as(file.toString()).containsAll(references);
      assertThat(references).as(file.toString()).containsAll(definitions);
    }
  }

  /** An example that is wrong would teach a mistake. */
  @ParameterizedTest
  @MethodSource("types")
  void everyTypeHasAnExampleThatFollowsItsDefinition(String type) throws IOException {
    ObjectNode schema = (ObjectNode) SchemaCheck.MAPPER.readTree(JsonSchema.dossier().toText());
    JsonNode examples =
        type.equals("Dossier")
            ? schema.path("examples")
            : schema.path("$defs").path(type).path("examples");
    ObjectNode definition = SchemaCheck.MAPPER.createObjectNode();
    definition.set("$schema", schema.get("$schema"));
    definition.set("$defs", schema.get("$defs"));
    definition.put("$ref", "#/$defs/" + type);
    SchemaCheck check =
        SchemaCheck.of(type.equals("Dossier") ? schema.toString() : definition.toString());

    assertThat(examples).as("add one to examples.json of io.schema").isNotEmpty();
    assertThat(examples).allSatisfy(each -> assertThat(check.problems(each)).isEmpty());
  }

  static List<String> types() {
    return PartType.all().stream().map(PartType::name).toList();
  }
}
