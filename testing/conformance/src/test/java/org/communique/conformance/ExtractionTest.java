package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.schema.Extraction;
import org.communique.io.schema.ExtractionMapper;
import org.communique.io.schema.JsonSchema;
import org.communique.model.Dossier;
import org.communique.model.Source;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Severity;
import org.communique.model.value.Digest;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema for language models, filled in for the two reports without one: it is valid by the
 * schema, and becomes a dossier whose quotations are where the example has them.
 */
class ExtractionTest {

  private static final List<String> LISTS =
      List.of("summits", "statements", "agreements", "judgments");

  private final Dossier example = example();
  private final String filledIn = read(Path.of("extraction", "two-reports.json"));

  private static Dossier example() {
    String text = read(Path.of("..", "..", "examples", "dossiers", "two-reports.json"));
    try (ReadResult result = DossierReader.strict().read(text)) {
      return result.dossier().orElseThrow();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Sources with their texts but without digests, and actors and places. */
  private Dossier known() {
    return example.toBuilder()
        .sources(example.getSources().stream().map(ExtractionTest::withoutDigest).toList())
        .summits(List.of())
        .statements(List.of())
        .agreements(List.of())
        .judgments(List.of())
        .build();
  }

  private static Source withoutDigest(Source source) {
    return source.getText().isEmpty()
        ? source
        : source.toBuilder().textDigest(java.util.Optional.empty()).build();
  }

  @Test
  void theTwoReportsAreFilledInByTheSchema() {
    assertThat(SchemaCheck.of(JsonSchema.extraction(LISTS).toText()).problems(filledIn)).isEmpty();
  }

  @Test
  void theTwoReportsBecomeADossierInWhichNothingIsWrong() {
    Extraction extraction = ExtractionMapper.into(known()).map(filledIn);

    assertThat(extraction.read().findings()).isEmpty();
    assertThat(extraction.unfound()).isEmpty();
    assertThat(extraction.isLossless()).isTrue();
    assertThat(DossierValidator.standard().validate(dossier(extraction)).findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void quotationsGetTheOffsetsThatTheExampleHas() {
    Dossier made = dossier(ExtractionMapper.into(known()).map(filledIn));

    for (int i = 0; i < example.getStatements().size(); i++) {
      var expected = example.getStatements().get(i);
      var actual = made.getStatements().get(i);
      assertThat(actual.getContent())
          .extracting(content -> content.getQuotedRanges())
          .isEqualTo(expected.getContent().stream().map(c -> c.getQuotedRanges()).toList());
      assertThat(actual.getEvidence())
          .flatExtracting(citation -> citation.getAnchors())
          .isEqualTo(
              expected.getEvidence().stream().flatMap(c -> c.getAnchors().stream()).toList());
      assertThat(actual.getEvidence())
          .flatExtracting(citation -> citation.getChain())
          .isEqualTo(expected.getEvidence().stream().flatMap(c -> c.getChain().stream()).toList());
    }
  }

  @Test
  void sourcesGetTheDigestOfTheirText() {
    Dossier made = dossier(ExtractionMapper.into(known()).map(filledIn));

    assertThat(made.getSources())
        .filteredOn(source -> source.getText().isPresent())
        .isNotEmpty()
        .allSatisfy(
            source ->
                assertThat(source.getTextDigest())
                    .contains(Digest.ofText(source.getText().orElseThrow())));
  }

  @Test
  void wordsThatTheSourceHasNotAreLeftForTheRulesToReport() {
    String wrong = filledIn.replaceFirst("held talks in Beijing", "held talks in Peking");

    Dossier made = dossier(ExtractionMapper.into(known()).map(wrong));

    assertThat(DossierValidator.standard().validate(made).findings())
        .extracting(Finding::code)
        .contains("quotation-not-in-source");
  }

  @Test
  void quotedWordsThatTheContentHasNotAreReported() {
    String wrong =
        filledIn.replace("\"words\": \"positive development\"", "\"words\": \"negative growth\"");

    Extraction extraction = ExtractionMapper.into(known()).map(wrong);

    assertThat(extraction.unfound()).extracting(e -> e.words()).containsOnly("negative growth");
    assertThat(extraction.isLossless()).isFalse();
  }

  @Test
  void whatDoesNotFollowTheFormatIsReportedByTheReader() {
    ObjectNode tree = (ObjectNode) SchemaCheck.MAPPER.readTree(filledIn);
    ((ObjectNode) tree.path("summits").path(0)).put("date", "16 May").put("colour", "red");

    Extraction extraction = ExtractionMapper.into(known()).map(tree.toString());

    assertThat(extraction.read().findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("malformed-value", "unknown-property");
    assertThat(extraction.isLossless()).isFalse();
  }

  @Test
  void whatIsNoJsonIsReportedAsSuch() {
    Extraction extraction = ExtractionMapper.into(known()).map("Here is the JSON: {");

    assertThat(extraction.read().dossier()).isEmpty();
    assertThat(extraction.read().findings()).extracting(Finding::code).contains("not-json");
  }

  @Test
  void theSchemaIsSmallEnoughForTheGrammarsOfModels() {
    String compact =
        JsonSchema.extraction(List.of("summits", "statements", "agreements")).toCompactText();

    assertThat(compact.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(16 * 1024);
  }

  @Test
  void everyObjectOfTheSchemaIsClosedAndRequiresAllThatItHas() {
    JsonNode schema =
        SchemaCheck.MAPPER.readTree(JsonSchema.extraction(JsonSchema.extractedLists()).toText());

    assertThat(schema.findParents("properties"))
        .hasSizeGreaterThan(15)
        .allSatisfy(
            object -> {
              assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
              assertThat(object.path("required").valueStream().map(JsonNode::asString))
                  .containsExactlyElementsOf(object.path("properties").propertyNames());
            });
    assertThat(schema.toString()).doesNotContain("anyOf", "oneOf", "patternProperties", "null");
  }

  @Test
  void onlyListsOfRecordsCanBeAskedFor() {
    assertThatThrownBy(() -> JsonSchema.extraction(List.of("sources")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"sources\" is no list of records that can be extracted");
    assertThatThrownBy(() -> JsonSchema.extraction(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Dossier dossier(Extraction extraction) {
    return extraction.read().dossier().orElseThrow();
  }
}
