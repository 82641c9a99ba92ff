package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of many dossiers, and folders of files. */
class CheckCorporaTest {

  @TempDir private Path folder;

  /** Draws one info. */
  private static String visit(String id) {
    return "{\"formatVersion\": \"1.0\", \"id\": \""
        + id
        + "\", \"summits\": [{\"id\": \"visit-"
        + id
        + "\", \"kind\": \"visit\"}]}";
  }

  private static final String WELL = "{\"formatVersion\": \"1.0\", \"id\": \"well\"}";
  private static final String BROKEN = "{\"formatVersion\": \"1.0\", \"id\": 7, \"titel\": {}}";
  private static final String CORPUS =
      String.join("\n", visit("a"), WELL, "", BROKEN, "  " + visit("b"), "{", visit("c")) + "\n";

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static byte[] gzip(String text) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void eachLineIsCheckedAndTheRestGoesOnAfterABrokenOne() throws IOException {
    Path file = file("c.jsonl", CORPUS);
    Run run = Run.of("check", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replace(file.toString(), "c.jsonl").lines())
        .filteredOn(line -> line.startsWith("c.jsonl:"))
        .extracting(line -> line.replaceAll("^([^ ]*) ([a-z]*): .*\\[([a-z-]*)]$", "$1 $2 $3"))
        .containsExactly(
            "c.jsonl:1:" + (visit("a").indexOf("{\"id\"") + 1) + ": info no-evidence",
            "c.jsonl:4:32: error wrong-type",
            "c.jsonl:4:35: error unknown-property",
            "c.jsonl:5:" + (visit("b").indexOf("{\"id\"") + 3) + ": info no-evidence",
            "c.jsonl:6:2: error not-json",
            "c.jsonl:7:" + (visit("c").indexOf("{\"id\"") + 1) + ": info no-evidence");
    assertThat(run.out())
        .contains("checked 6 dossiers in 1 file: 3 errors, 3 infos")
        .contains("the rules were not run: " + file + " (2 dossiers)")
        .contains("  5 | …")
        .contains("  in visit-b\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "jsonl", "sarif", "github", "junit"})
  void howManyThreadsWorkDoesNotShow(String format) throws IOException {
    StringBuilder corpus = new StringBuilder();
    for (int at = 0; at < 300; at++) {
      corpus.append(at % 50 == 0 ? BROKEN : visit("v" + at)).append('\n');
    }
    Path file = file("c.jsonl", corpus.toString());
    Run one = Run.of("check", "--threads=1", "--format", format, file.toString());
    Run four = Run.of("check", "--threads=4", "--format", format, file.toString());

    assertThat(four).isEqualTo(one);
    assertThat(one.status()).isEqualTo(1);
  }

  @Test
  void inRowsEachFindingHasItsDossierRecordLineAndOffset() throws IOException {
    Path file = file("c.jsonl", CORPUS);
    List<String> rows = Run.of("check", "--format=csv", file.toString()).out().lines().toList();

    assertThat(rows).hasSize(1 + 6);
    int offset = CORPUS.indexOf("  " + visit("b")) + 2;
    assertThat(rows.get(4))
        .startsWith(
            file + ",5," + (visit("b").indexOf("{\"id\"") + 3) + "," + offset + ",b,visit-b,");
  }

  @Test
  void jsonNamesTheRecordOfEachDossier() throws IOException {
    Path file = file("c.jsonl", visit("a") + "\n" + visit("b") + "\n");
    String out = Run.of("check", "--format=json", file.toString()).out().replaceAll("\\s", "");

    assertThat(out).contains("{\"id\":\"visit-a\"},\"line\":1", "{\"id\":\"visit-b\"},\"line\":2");
  }

  @Test
  void asManyFindingsOfACodeAreToldOfAFileAsAskedFor() throws IOException {
    Path file = file("c.jsonl", CORPUS);
    Run run = Run.of("check", "--max-findings=2", file.toString());

    assertThat(run.out()).contains("not shown: 1 of no-evidence");
    assertThat(run.out().lines().filter(line -> line.contains("[no-evidence]"))).hasSize(2);
    assertThat(Run.of("check", "--format=csv", "--max-findings=1", file.toString()).out().lines())
        .hasSize(1 + 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "array", "sequence", "gzip"})
  void standardInputIsTakenForWhatItBeginsWith(String form) throws IOException {
    List<String> texts = List.of(visit("a"), WELL, visit("b"));
    String text =
        switch (form) {
          case "array" -> "[" + String.join(",\n", texts) + "]";
          case "sequence" -> "\u001E" + String.join("\n\u001E", texts) + "\n";
          default -> String.join("\n", texts);
        };
    byte[] bytes = form.equals("gzip") ? gzip(text) : text.getBytes(StandardCharsets.UTF_8);
    Run run = Run.reading(bytes, "check", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("checked 3 dossiers in 1 file: 2 infos\n");
  }

  @Test
  void aFolderIsItsDossiersAndOfTheFoldersInItIfAsked() throws IOException {
    file("in/a.json", visit("a"));
    file("in/b.jsonl", visit("b") + "\n" + visit("c"));
    Files.write(file("in/c.json.gz", ""), gzip(visit("d")));
    file("in/readme.txt", "no dossier");
    file("in/.hidden.json", "no dossier");
    file("in/below/e.json", visit("e"));
    String in = folder.resolve("in").toString();

    assertThat(Run.of("check", in).out()).endsWith("checked 4 dossiers in 3 files: 4 infos\n");
    assertThat(Run.of("check", "--recursive", in).out())
        .endsWith("checked 5 dossiers in 4 files: 5 infos\n");
    assertThat(Run.of("check", "-r", in, in + "/a.json").out())
        .endsWith("checked 5 dossiers in 4 files: 5 infos\n");
  }

  @ParameterizedTest
  @CsvSource({
    "in/*.json, 2",
    "in/**.json, 3",
    "'in/{a,b}.json', 2",
    "in/b*/?.json, 1",
    "in/[b].json, 1"
  })
  void aPatternIsWhatMatches(String pattern, int files) throws IOException {
    file("in/a.json", WELL);
    file("in/b.json", WELL);
    file("in/below/e.json", WELL);

    Run run = Run.of("check", folder + "/" + pattern);
    assertThat(run.out())
        .isEqualTo("checked " + files + (files == 1 ? " file" : " files") + ": nothing found\n");
  }

  @Test
  void whatNamesNothingIsOneClearLine() throws IOException {
    file("in/readme.txt", "no dossier");
    Run run = Run.of("check", folder.resolve("in").toString(), folder + "/none/*.json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "communique: "
                + folder.resolve("in")
                + ": holds no files .json, .jsonl or .yaml; --recursive looks into the folders in"
                + " it\ncommunique: "
                + folder
                + "/none/*.json: matches no file\n");
  }

  @Test
  void aFileThatCannotBeReadIsToldOfAtItsPlaceAndTheOthersAreChecked() throws IOException {
    Path first = file("in/a.jsonl", visit("a") + "\n" + visit("b"));
    Path locked = file("in/b.jsonl", visit("c"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "the administrator may read everything");
    Run run = Run.of("check", "-r", first.getParent().toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("communique: " + locked + ": permission denied\n");
    assertThat(run.out()).contains("could not read 1");
  }

  @Test
  void gzipThatIsCutOffGivesWhatIsThereAndStatusTwo() throws IOException {
    StringBuilder corpus = new StringBuilder();
    for (int at = 0; at < 2_000; at++) {
      corpus.append(visit(Integer.toHexString(at * 7919))).append('\n');
    }
    byte[] whole = gzip(corpus.toString());
    Path file = folder.resolve("c.jsonl.gz");
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    Run run = Run.of("check", file.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "communique: " + file + ": the compressed data ends too early; the file was cut off\n");
    assertThat(run.out()).contains("[no-evidence]").contains("could not read 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001F\u008B", "[[[[", "7", "\uD83D", "nul", "{}\n{}\n"})
  void whatIsNoCorpusGivesFindings(String text) throws IOException {
    Run run = Run.reading(text, "check", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("error: ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aSummaryCountsByFileAndCode() throws IOException {
    Path one = file("one.jsonl", CORPUS);
    Path other = file("other.json", visit("d"));
    Run run = Run.of("check", "--summary", one.toString(), other.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            one
                + ": 6 dossiers, 2 not whole, 3 error, 3 info\n"
                + "  3 no-evidence\n"
                + "  1 not-json\n"
                + "  1 unknown-property\n"
                + "  1 wrong-type\n"
                + other
                + ": 1 dossier, 1 info\n"
                + "  1 no-evidence\n"
                + "all files\n"
                + "  4 no-evidence\n"
                + "  1 not-json\n"
                + "  1 unknown-property\n"
                + "  1 wrong-type\n"
                + "checked 7 dossiers in 2 files: 3 errors, 4 infos; not all could be read, so the"
                + " rules were not run: "
                + one
                + " (2 dossiers)\n");
    assertThat(
            Run.of("check", "--summary", "--format=json", one.toString())
                .out()
                .replaceAll("\\s", ""))
        .contains("\"read\":\"lossy\",\"dossiers\":6,\"notWhole\":2,\"error\":3")
        .contains("\"byCode\":{\"no-evidence\":3,");
    assertThat(Run.of("check", "--summary", "--format=csv", one.toString()).status()).isEqualTo(2);
  }

  /** As many dossiers as come, one in a thousand broken, and the same whoever counts them. */
  @Test
  @Timeout(120)
  void theCountsOfALargeCorpusAreTheSameByOneThreadAndByTwoAndInRows() throws IOException {
    StringBuilder corpus = new StringBuilder();
    for (int at = 0; at < 10_000; at++) {
      corpus.append(at % 1000 == 500 ? "{\"id\": " : at % 10 == 0 ? visit("v" + at) : WELL);
      corpus.append('\n');
    }
    Path file = file("c.jsonl", corpus.toString());
    String one = Run.of("check", "--summary", "--threads=1", file.toString()).out();
    String two = Run.of("check", "--summary", "--threads=2", file.toString()).out();
    String rows = Run.of("check", "--format=jsonl", file.toString()).out();

    assertThat(two).isEqualTo(one).contains("10000 dossiers, 10 not whole, 10 error, 990 info");
    assertThat(one).doesNotContain("not shown");
    assertThat(rows.lines().filter(row -> row.contains("\"no-evidence\""))).hasSize(990);
    assertThat(rows.lines().filter(row -> row.contains("\"not-json\""))).hasSize(10);
  }

  @Test
  void threadsAreOneOrMore() {
    assertThat(Run.reading(WELL, "check", "--threads=0", "-").status()).isEqualTo(2);
  }
}
