package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.communique.fixtures.Dossiers;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.communique.io.schema.JsonSchema;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * That reader and schema say the same of a document: the strict reader finds nothing if and only if
 * a validator accepts it, but for what a schema cannot say.
 *
 * <p>A longer run takes more mutations of each dossier: {@code -Dcommunique.schema.mutations=400}
 * makes 200,000 documents.
 */
class SchemaAgreementTest {

  private static final Path ROOT = Path.of("..", "..");

  /** What lies beside documents and tells of them. */
  private static final Set<String> DESCRIPTIONS = Set.of("expected.json", "limits.json");

  private static final int DOSSIERS = 500;
  private static final int MUTATIONS = Integer.getInteger("communique.schema.mutations", 9);

  private static final SchemaCheck SCHEMA = SchemaCheck.of(JsonSchema.dossier().toText());

  /** What the reader finds, and what the validator says. */
  private record Verdicts(List<Finding> findings, boolean accepted) {

    static Verdicts of(String document) {
      return new Verdicts(read(document), SCHEMA.accepts(document));
    }

    private static List<Finding> read(String document) {
      try (ReadResult read = DossierReader.strict().read(document)) {
        return read.findings();
      }
    }

    boolean agree() {
      return findings.isEmpty() == accepted
          || accepted && findings.stream().allMatch(f -> BeyondSchema.of(f).isPresent());
    }
  }

  @Property(tries = DOSSIERS)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void readerAndSchemaAgreeOnDossiersAndOnWhatBecomesOfThem(
      @ForAll("dossiers") Dossier dossier, @ForAll long seed) {
    String text = DossierWriter.compact().toText(dossier);
    JsonNode tree = SchemaCheck.MAPPER.readTree(text);
    Random random = new Random(seed);

    assertThat(SCHEMA.problems(tree)).isEmpty();

    for (int i = 0; i < MUTATIONS; i++) {
      Verdicts verdicts = assertAgree(JsonMutations.of(tree, random));
      Statistics.collect(verdicts.accepted());
    }
    Statistics.coverage(
        said -> {
          said.check(true).percentage(share -> share > 10);
          said.check(false).percentage(share -> share > 40);
        });
  }

  private static Verdicts assertAgree(String document) {
    Verdicts verdicts = Verdicts.of(document);
    assertThat(verdicts.agree())
        .as(
            () ->
                "reader: %s%nvalidator: %s%n%s"
                    .formatted(verdicts.findings(), SCHEMA.problems(document), document))
        .isTrue();
    return verdicts;
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  static List<ReadingCase> cases() throws IOException {
    return ReadingCase.all(Path.of("reading"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readerAndSchemaAgreeOnTheReadingCases(ReadingCase given) {
    String text = new String(given.input(), StandardCharsets.UTF_8);
    try {
      SchemaCheck.MAPPER.readTree(text);
    } catch (JacksonException notJson) {
      assertThat(given.expected()).isNotEmpty();
      return;
    }
    if (!text.isBlank() && !text.startsWith("\ufeff")) {
      assertAgree(text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatASchemaCannotSayIsRefusedByTheReaderAlone(BeyondSchema exception) {
    Verdicts verdicts = Verdicts.of(exception.example());

    assertThat(verdicts.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(BeyondSchema.of(finding)).contains(exception));
    assertThat(SCHEMA.problems(exception.example())).isEmpty();
  }

  /** Eight kinds of mistake, one in each document. */
  static Stream<Arguments> mistakes() {
    String start = "{\"formatVersion\": \"1.0\", \"id\": \"d\", ";
    String summit = start + "\"summits\": [{\"id\": \"s\", ";
    return Stream.of(
        arguments("missing-property", summit + "\"date\": \"2025-05-08\"}]}"),
        arguments("unknown-property", start + "\"titel\": {\"en\": \"Talks\"}}"),
        arguments("wrong-type", summit + "\"kind\": \"talks\", \"hosts\": \"russia\"}]}"),
        arguments("null-value", summit + "\"kind\": \"talks\", \"date\": null}]}"),
        arguments("malformed-value", summit + "\"kind\": \"talks\", \"date\": \"8 May\"}]}"),
        arguments(
            "unknown-type",
            start
                + "\"actors\": [{\"id\": \"a\", \"type\": \"country\", \"name\": {\"en\": \"A\"}}]}"),
        arguments("malformed-value", summit + "\"kind\": \"Pull Aside\"}]}"),
        arguments("unsupported-version", "{\"formatVersion\": \"2.0\", \"id\": \"d\"}"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void eightKindsOfMistakeAreRefusedByBoth(String code, String document) {
    Verdicts verdicts = Verdicts.of(document);

    assertThat(verdicts.findings()).extracting(Finding::code).containsOnly(code);
    assertThat(verdicts.accepted()).isFalse();
  }

  /**
   * What other validators are to say of the documents of the repository, for testing/schema: {@code
   * reader} and {@code schema} differ where a schema cannot say what is wrong.
   */
  @Test
  void theVerdictsForOtherValidatorsAreUpToDate() throws IOException {
    StringBuilder table = new StringBuilder("document\treader\tschema\n");
    for (Path document : documents()) {
      String text = new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
      boolean isUtf8 = !text.contains("\ufffd");
      if (isUtf8 && !text.isBlank() && isJson(text)) {
        Verdicts verdicts = Verdicts.of(text);
        table
            .append(ROOT.relativize(document).toString().replace('\\', '/'))
            .append(verdicts.findings().isEmpty() ? "\tvalid" : "\tinvalid")
            .append(verdicts.accepted() ? "\tvalid\n" : "\tinvalid\n");
      }
    }
    Generated.check(ROOT.resolve("testing/schema/verdicts.tsv"), table.toString());
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder : List.of("testing/conformance/reading", "examples/dossiers")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".json"))
            .filter(file -> !DESCRIPTIONS.contains(file.getFileName().toString()))
            .forEach(documents::add);
      }
    }
    documents.sort(Comparator.comparing(Path::toString));
    return documents;
  }

  private static boolean isJson(String text) {
    try {
      SchemaCheck.MAPPER.readTree(text);
      return true;
    } catch (JacksonException notJson) {
      return false;
    }
  }

  /** Documents and verdicts for testing/schema, always the same for the same format. */
  @Test
  void generatedDocumentsAreLeftForOtherValidators() throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(12);
    for (Path example : documents()) {
      if (example.startsWith(ROOT.resolve("examples"))) {
        JsonNode tree = SchemaCheck.MAPPER.readTree(Files.readString(example));
        for (int i = 0; i < 300; i++) {
          String document = JsonMutations.of(tree, random);
          ObjectNode line = SchemaCheck.MAPPER.createObjectNode();
          line.put("document", document).put("valid", SCHEMA.accepts(document));
          lines.append(line).append('\n');
        }
      }
    }
    Files.writeString(Path.of("target", "schema-cases.jsonl"), lines);
  }

  @Test
  void thePageListsWhatASchemaCannotSay() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/schema.md"));

    assertThat(page)
        .contains(List.of(BeyondSchema.values()).stream().map(e -> "- " + e.sentence()).toList());
  }
}
