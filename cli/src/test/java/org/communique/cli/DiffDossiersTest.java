package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what two versions of a dossier differ. */
class DiffDossiersTest {

  private static final String FIRST =
      """
      {"formatVersion": "1.0", "id": "d", "note": {"en": "A draft"},
       "actors": [{"type": "state", "id": "china", "name": {"en": "China"}}, {"type": "state", "id": "russia", "name": {"en": "Russia"}}],
       "summits": [{"id": "talks", "kind": "talks", "date": "2025-05-08", "x-desk": {"by": [1, null]}},
                   {"id": "toast", "kind": "working-dinner"}],
       "judgments": [{"relation": "distinct", "records": ["talks", "toast"], "reason": {"en": "Two meals"}}]}
      """;

  private static final String SECOND =
      """
      {"formatVersion": "1.0", "id": "d",
       "actors": [{"type": "state", "id": "russia", "name": {"en": "Russia"}}, {"type": "state", "id": "china", "name": {"en": "China"}}],
       "summits": [{"id": "talks", "kind": "talks", "date": "2025-05-09", "x-desk": 7,
                    "participants": [{"actor": "china"}]}],
       "statements": [{"id": "s", "act": "announce"}]}
      """;

  @TempDir Path folder;
  private String first;
  private String second;

  @BeforeEach
  void write() throws IOException {
    first = Files.writeString(folder.resolve("first.json"), FIRST).toString();
    second = Files.writeString(folder.resolve("second.json"), SECOND).toString();
  }

  @Test
  void eachChangeIsALine() {
    Run run = Run.of("diff", first, second);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.startsWith("~ /note"))
        .contains("~ talks /date: \"2025-05-08\" -> \"2025-05-09\"", "- summits toast")
        .contains("+ statements s")
        .anyMatch(line -> line.matches("> actors (china|russia)"));
  }

  @Test
  void programsGetTheValues() {
    Run run = Run.of("diff", first, second, "--format", "json");

    String flat = run.out().replaceAll("\\s+", "");
    assertThat(flat)
        .contains(
            "{\"change\":\"changed\",\"id\":\"talks\",\"pointer\":\"/date\","
                + "\"before\":\"2025-05-08\",\"after\":\"2025-05-09\"}")
        .contains("\"pointer\":\"/x-desk\",\"before\":{\"by\":[1,null]},\"after\":7}")
        .contains("\"change\":\"removed\",\"list\":\"judgments\",\"position\":0,\"record\":{")
        .contains("\"pointer\":\"/note\",\"before\":{\"en\":\"Adraft\"}}");
  }

  @Test
  void layoutAndOrderOfPropertiesMakeNoDifference() throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(
        other,
        FIRST
            .replace("\n", " ")
            .replace(
                "\"id\": \"toast\", \"kind\": \"working-dinner\"",
                "\"kind\": \"working-dinner\", \"id\": \"toast\""));

    Run run = Run.of("diff", first, other.toString(), "--exit-code");

    assertThat(run).isEqualTo(new Run(0, "The two dossiers say the same.\n", ""));
  }

  @Test
  void theExitStatusTellsThatTheyDifferIfAsked() {
    assertThat(Run.of("diff", first, second, "--exit-code").status()).isEqualTo(1);
    assertThat(Run.reading(SECOND, "diff", first, "-").status()).isZero();
  }

  @Test
  void standardInputIsOneOfTheTwo() {
    Run run = Run.reading(FIRST, "diff", "-", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("both dossiers are -; one of them has to be a file");
  }

  @Test
  void recordsThatShareAnIdCannotBeToldApart() throws IOException {
    Path twice = folder.resolve("twice.json");
    Files.writeString(twice, FIRST.replace("\"id\": \"toast\"", "\"id\": \"talks\""));

    Run run = Run.of("diff", first, twice.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("several records have the id talks");
  }
}
