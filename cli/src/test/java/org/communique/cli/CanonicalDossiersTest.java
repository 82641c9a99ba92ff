package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.model.value.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalDossiersTest {

  private static final String TEXT =
      "{ \"id\": \"d\", \"x-n\": -1.50e1,\n \"formatVersion\": \"1.0\", \"sources\": [{\"kind\":"
          + " \"report\", \"id\": \"s\"}] }";
  private static final String RECORD = "{\"id\":\"s\",\"kind\":\"report\"}";
  private static final String FORM =
      "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"sources\":[" + RECORD + "],\"x-n\":-15}";

  @Test
  void theFormIsWritten() {
    assertThat(Run.reading(TEXT, "canonical", "-")).isEqualTo(new Run(0, FORM + "\n", ""));
    assertThat(Run.reading(TEXT, "canonical", "--record=s", "-"))
        .isEqualTo(new Run(0, RECORD + "\n", ""));
  }

  @Test
  void theDigestIsThatOfTheForm() {
    assertThat(Run.reading(TEXT, "canonical", "--digest", "-").out())
        .isEqualTo(Digest.ofText(FORM) + "  d  <stdin>\n");
    assertThat(Run.reading(TEXT, "canonical", "--digest", "--record", "s", "-").out())
        .isEqualTo(Digest.ofText(RECORD) + "  s  <stdin>\n");
  }

  @Test
  void eachDossierOfACorpusHasALine(@TempDir Path folder) throws IOException {
    String one = TEXT.replace("\n", " ");
    Path file = Files.writeString(folder.resolve("c.jsonl"), one + "\n{\n" + one + "\n");
    Run run = Run.of("canonical", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(FORM + "\n" + FORM + "\n");
    assertThat(run.err())
        .isEqualTo(
            "communique: "
                + file
                + ":2: it could not be read in full; communique check says where\n");
    assertThat(Run.of("canonical", "--digest", folder.toString()).out())
        .endsWith("  d  " + file + ":3\n");
  }

  @Test
  void whatIsNotKnownIsKeptIfAsked() {
    String later = TEXT.replace("\"x-n\"", "\"later\"").replace("1.0", "1.9");

    assertThat(Run.reading(later, "canonical", "-").status()).isEqualTo(1);
    assertThat(Run.reading(later, "canonical", "--lenient", "-").out())
        .isEqualTo(
            "{\"formatVersion\":\"1.9\",\"id\":\"d\",\"later\":-15,\"sources\":["
                + RECORD
                + "]}\n");
    assertThat(Run.reading(later, "check", "--lenient", "-").out())
        .contains("warning: \"later\" is not a property of a dossier; it is kept");
  }

  @Test
  void aNumberThatNoDoubleHoldsIsOneClearLine() {
    Run run = Run.reading(TEXT.replace("1.50e1", "1e999"), "canonical", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("<stdin>: canonical JSON has no number as large as -1E+999")
        .hasLineCount(1);
  }

  @Test
  void aRecordThatIsNotThereIsOneClearLine() {
    assertThat(Run.reading(TEXT, "canonical", "--record=t", "-").err())
        .startsWith("communique canonical: there is no record with the id t\n");
  }

  @Test
  void oneBrokenRecordDoesNotSilenceTheRules() {
    String text =
        "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"summits\": [\n{\"id\": \"a\"},\n{\"id\":"
            + " \"b\", \"kind\": \"visit\", \"hosts\": [\"nowhere\"]}]}";
    Run run = Run.reading(text, "check", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("<stdin>:2:1: error: \"kind\" is missing")
        .contains("<stdin>:3:1: info: no source is cited")
        .doesNotContain("[unresolved-reference]")
        .contains("broken records were set aside: <stdin>")
        .containsPattern("were silent where they need them: .*unresolved-reference");
  }
}
