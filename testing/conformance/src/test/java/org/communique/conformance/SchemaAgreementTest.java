package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * That reader and schema say the same of a document: the strict reader finds nothing if and only if
 * a validator accepts it, but for what a schema cannot say.
 *
 * <p>A longer run takes more mutations of each dossier: {@code -Dcommunique.schema.mutations=400}
 * makes 200,000 documents.
 */
class SchemaAgreementTest {

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

  @Test
  void thePageListsWhatASchemaCannotSay() throws IOException {
    String page = Files.readString(Path.of("..", "..", "docs", "schema.md"));

    assertThat(page)
        .contains(List.of(BeyondSchema.values()).stream().map(e -> "- " + e.sentence()).toList());
  }
}
