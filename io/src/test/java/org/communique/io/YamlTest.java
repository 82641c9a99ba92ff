package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  private static final DossierReader READER = DossierReader.strict().yaml();

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  private static List<String> codes(String yaml) {
    return READER.read(yaml).findings().stream().map(Finding::code).toList();
  }

  @Property(tries = 60)
  void whatIsWrittenIsReadBack(@ForAll("dossiers") Dossier dossier) {
    ReadResult read = READER.read(DossierWriter.yaml().toBytes(dossier));

    assertThat(read.findings()).isEmpty();
    assertThat(read.dossier()).contains(dossier);
  }

  @Property(tries = 200)
  void whateverTheBytesAreThereAreFindingsAndNoFailure(@ForAll byte[] bytes) {
    ReadResult read = READER.read(bytes);
    assertThat(read.report().hasErrors()).isTrue();
  }

  @Property(tries = 200)
  void whateverTheTextIsThereAreFindingsAndNoFailure(@ForAll String text) {
    assertThat(READER.read("id: d\nx-a: " + text).report().hasErrors()).isTrue();
  }

  private static final String TALKS =
      """
      # A comment.
      formatVersion: "1.0"
      id: talks
      title: {en: Talks}
      summits:
        - id: a
          kind: talks
          date: 2025-05-08
          titel:
            en: Talks
        - id: b
          kind: talks
          date: 2025
      """;

  @Test
  void findingsHaveTheirPlace() throws Exception {
    ReadResult read = READER.read(TALKS);

    assertThat(read.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "9:5: error: \"/summits/0/titel\": \"titel\" is not a property of a summit; did you mean"
                + " \"title\"? [unknown-property]",
            "13:11: error: \"/summits/1/date\": expected a date in quotation marks, such as"
                + " \"2025-05-08\", found the number 2025 [wrong-type]");
    assertThat(read.labels(read.findings()).at(read.findings().get(0).pointer()))
        .map(label -> label.id())
        .contains("a");
    assertThat(read.excerpts(List.of(Position.of(9, 5)), 40).get(Position.of(9, 5)).text())
        .isEqualTo("    titel:");
  }

  @Test
  void anchorsAreWhatTheyStandFor() {
    ReadResult read =
        READER.read(
            """
            formatVersion: "1.0"
            id: d
            title: &words {en: Words}
            note: *words
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(read.dossier().orElseThrow().getNote())
        .isEqualTo(read.dossier().orElseThrow().getTitle());
  }

  @Test
  @Timeout(30)
  void aliasesThatStandForBillionsAreRefused() {
    StringBuilder laughs =
        new StringBuilder("formatVersion: \"1.0\"\nid: d\nx-0: &a0 [a,a,a,a,a,a]\n");
    for (int at = 1; at < 30; at++) {
      String before = "*a" + (at - 1);
      laughs.append("x-" + at + ": &a" + at + " [" + (before + ",").repeat(9) + before + "]\n");
    }
    ReadResult read = READER.read(laughs.toString());

    assertThat(read.dossier()).isEmpty();
    assertThat(read.findings()).extracting(Finding::code).containsAnyOf("too-long", "not-json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "id: [",
        "a: b: c",
        "\t- x",
        "*nowhere",
        "? [a]\n: b",
        "&a [*a]",
        "!!java/object x",
        "\u0000",
        "id: \"\\ud83d\"",
        "- a",
        "7",
        "~",
        "%YAML 9.9\n---\na: 1"
      })
  void whatIsNoDossierIsReported(String yaml) {
    ReadResult read = READER.read(yaml);

    assertThat(read.report().hasErrors()).isTrue();
    assertThat(read.dossier()).isEmpty();
  }

  @Test
  @Timeout(30)
  void whatIsTooDeepIsReported() {
    assertThat(codes("formatVersion: \"1.0\"\nid: d\nx-a: " + "[".repeat(100_000)))
        .containsExactly("too-deep");
  }

  @Test
  void aSecondDocumentAndASecondKeyAreReported() {
    assertThat(codes("formatVersion: \"1.0\"\nid: d\n---\nid: e\n"))
        .containsExactly("trailing-content");
    assertThat(codes("formatVersion: \"1.0\"\nid: d\nid: e\n")).containsExactly("duplicate-key");
  }

  @Test
  void anotherEncodingIsReported() {
    ReadResult read = READER.read("id: Größe".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(read.findings()).extracting(Finding::code).contains("not-utf-8");
  }
}
