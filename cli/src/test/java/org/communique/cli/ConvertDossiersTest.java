package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertDossiersTest {

  private static final String TWO_REPORTS = "../examples/dossiers/two-reports.json";
  private static final String A = "{\"formatVersion\":\"1.0\",\"id\":\"a\",\"x-n\":1.5}";
  private static final String B = "{\"formatVersion\":\"1.0\",\"id\":\"b\"}";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "jsonl", "records"})
  void thereAndBackNothingIsLost(String form) throws IOException {
    Run there = Run.of("convert", "--to", form, TWO_REPORTS);
    Path file = file("there." + (form.equals("records") ? "jsonl" : form), there.out());
    Run back =
        form.equals("records")
            ? Run.of("convert", "--to=json", "--from-records", file.toString())
            : Run.of("convert", "--to=json", file.toString());

    assertThat(there.status()).isZero();
    assertThat(back.out()).isEqualTo(Files.readString(Path.of(TWO_REPORTS)));
  }

  @Test
  void severalDossiersAreAnArrayOrLines() throws IOException {
    Path file = file("c.jsonl", A + "\n" + B + "\n");
    Run array = Run.of("convert", "--to=json", file.toString());

    assertThat(array.out().replaceAll("\\s", "")).isEqualTo("[" + A + "," + B + "]");
    assertThat(Run.reading(array.out(), "convert", "--to=jsonl", "-").out())
        .isEqualTo(A + "\n" + B + "\n");
    assertThat(Run.of("convert", "--to=yaml", file.toString()).status()).isEqualTo(2);
  }

  @Test
  void recordsAreLinesOfTheirOwn() {
    String text =
        "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"sources\":[{\"id\":\"s\",\"kind\":\"report\"},"
            + "{\"id\":\"t\",\"kind\":\"report\"}],\"x-n\":1e400}";

    assertThat(Run.reading(text, "convert", "--to=records", "-").out())
        .isEqualTo(
            "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"x-n\":1E+400}\n"
                + "{\"sources\":{\"id\":\"s\",\"kind\":\"report\"}}\n"
                + "{\"sources\":{\"id\":\"t\",\"kind\":\"report\"}}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "7", "{\n", "{}\n[]", "{}\n{\"a\": 1, \"b\": 2}", "{}\n{\"id\": \"a\"}"})
  void linesThatAreNoRecordsAreOneClearLine(String text) {
    Run run = Run.reading(text, "convert", "--to=json", "--from-records", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("communique: ").hasLineCount(1).doesNotContain("mistake");
  }

  @Test
  void whatCouldNotBeReadInFullIsLeftOut() {
    Run run = Run.reading(A + "\n{}\n" + B, "convert", "--to=jsonl", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(A + "\n" + B + "\n");
    assertThat(run.err()).contains("<stdin>:2: it could not be read in full");
  }

  @Test
  void yamlIsCheckedAndShownByItsName() throws IOException {
    Path file = file("d.yaml", "formatVersion: \"1.0\"\nid: d\nsummits:\n- id: v\n  kind: visit\n");

    assertThat(Run.of("check", file.toString()).out())
        .contains("d.yaml:4:3: info: no source is cited", "4 | - id: v");
    assertThat(Run.of("show", file.toString()).status()).isZero();
    assertThat(Run.of("canonical", file.toString()).out())
        .isEqualTo(
            "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"summits\":[{\"id\":\"v\",\"kind\":\"visit\"}]}\n");
    assertThat(Run.of("status", file.toString()).status()).isZero();
  }

  @Test
  void aRecordIsShownAndQuotationsAreGroundedInCorpora() throws IOException {
    String two = Run.of("convert", "--to=jsonl", TWO_REPORTS).out();
    Path file = file("c.jsonl", A + "\n" + two + B + "\n");
    Run shown = Run.of("show", "--record=talks-beijing", file.toString());
    Run grounded = Run.of("ground", "--format=json", file.toString());

    assertThat(shown.out()).startsWith(file + ":2\n\n");
    assertThat(shown.status()).isZero();
    assertThat(Run.of("show", file.toString()).status()).isEqualTo(2);
    assertThat(Run.of("show", "--record=none", file.toString()).err())
        .contains("no dossier of " + file + " has a record with the id none");
    assertThat(grounded.status()).isZero();
    assertThat(grounded.out().lines()).hasSize(3);
    assertThat(Run.of("ground", file.toString()).out()).contains(file + ":2 ");
  }
}
