package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.io.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintSchemaTest {

  @ParameterizedTest
  @CsvSource({
    "dossier, dossier",
    "codegen, dossier.codegen",
    "record, dossier.record",
    "report, report",
    "extraction, extraction"
  })
  void eachSchemaIsTheFileThatIsCommitted(String which, String file) throws IOException {
    Run run = Run.of("schema", which);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(Files.readString(Path.of("..", "docs", "schema", file + ".schema.json")));
  }

  @Test
  void withoutANameItIsThatOfADossier() {
    assertThat(Run.of("schema").out()).isEqualTo(JsonSchema.dossier().toText());
  }

  @Test
  void onlyTheRecordsAskedForAreExtracted() {
    String schema = Run.of("schema", "extraction", "--records", "statements,summits").out();

    assertThat(schema).contains("\"summits\"", "\"Statement\"").doesNotContain("\"Agreement\"");
  }

  @Test
  void recordsThatCannotBeExtractedAreRefusedWithTheNearest() {
    Run run = Run.of("schema", "extraction", "--records", "summit");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("\"summit\" is no list of records that can be extracted")
        .contains("perhaps summits was meant");
  }

  @Test
  void recordsAreChosenOfAnExtractionAlone() {
    Run run = Run.of("schema", "dossier", "--records", "summits");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--records goes with extraction");
  }

  @Test
  void aMisspeltSchemaIsMetWithTheRightOne() {
    Run run = Run.of("schema", "dosier");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no schema \"dosier\"; perhaps dossier was meant");
    assertThat(Run.of("schema", "xyz").err()).contains("there are dossier, codegen, record");
  }
}
