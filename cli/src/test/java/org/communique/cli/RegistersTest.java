package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} and {@code table}, as the page on registers shows them. */
class RegistersTest {

  private static final Path PAGE = Path.of("..", "docs", "registers.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  @TempDir Path folder;

  @Test
  void theTwoCommandsOfThePageMakeThePanelOfThePage() throws IOException {
    List<String> commands = block("sh").lines().toList();
    assertThat(commands).hasSize(2);

    Run imported = run(commands.get(0));
    assertThat(imported.status()).isZero();
    assertThat(imported.out()).isEqualTo(block("text"));
    Run table = run(commands.get(1));
    assertThat(table.status()).isZero();

    List<String> panel = Files.readAllLines(folder.resolve("panel.csv"));
    for (String row : rowsOfThePage()) {
      String[] cells = row.split(",", -1);
      assertThat(panel)
          .as(row)
          .anyMatch(
              line ->
                  line.contains("," + cells[0] + ",")
                      && line.contains("," + cells[1] + "," + cells[2] + ",")
                      && line.contains("," + cells[3] + "," + cells[4] + "," + cells[5] + ","));
    }
    assertThat(panel)
        .anyMatch(line -> line.contains(",denmark,") && line.contains("none|party|former-party"));
    assertThat(folder.resolve("panel.datapackage.json")).isRegularFile();
    assertThat(folder.resolve("panel.croissant.json")).isRegularFile();
    assertThat(Run.of("check", importedAsOne()).status()).isZero();
  }

  private String importedAsOne() {
    String file = folder.resolve("one.json").toString();
    Run one =
        Run.of(
            "import",
            "untc",
            "../examples/registers/4-91.csv",
            "../examples/registers/index.csv",
            "--out",
            file);
    assertThat(one.status()).isZero();
    return file;
  }

  private static List<String> rowsOfThePage() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.matches("\\| [a-z]+ \\| \\d{4} \\|.*"))
        .map(line -> line.replaceAll("^\\| | \\|$", "").replaceAll(" *\\| *", ","))
        .toList();
  }

  private Run run(String command) {
    String[] words =
        command
            .replace("cli/communique ", "")
            .replace("examples/registers", "../examples/registers")
            .replace("treaties.jsonl", folder.resolve("treaties.jsonl").toString())
            .replace("panel.csv", folder.resolve("panel.csv").toString())
            .split(" ");
    return Run.of(words);
  }

  private static String block(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutAFileDossiersGoToStandardOutputALineEach() {
    Run run = Run.of("import", "untc", "../examples/registers/4-91.csv");

    assertThat(run.out().lines()).hasSize(1).allSatisfy(line -> assertThat(line).startsWith("{"));
    assertThat(run.err()).contains("1 dossier of ");
    assertThat(
            Run.reading(run.out(), "table", "status", "-", "--from", "1951", "--to", "1951").out())
        .startsWith("dossier,agreement,");
  }

  @Test
  void findingsAreToldWithRowAndColumn() throws IOException {
    Path broken =
        Files.writeString(folder.resolve("4-1.csv"), "Participant,Signature\nRuritania,some day\n");

    Run run = Run.of("import", "untc", broken.toString(), "--report");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("4-1.csv:2:2: warning: Signature: found \"some day\"")
        .contains("4-1.csv:2:1: warning: Participant: \"Ruritania\" is not in the table");
  }

  @Test
  void misuseIsExplained() {
    assertThat(Run.of("import", "unct", "x.csv").err()).contains("did you mean untc?");
    assertThat(Run.of("table", "statis", "x.json").err()).contains("did you mean status?");
    assertThat(Run.of("table", "status", "x.json").err()).contains("needs --from and --to");
    assertThat(Run.of("table", "offices", "x.json", "--from", "1990").err())
        .contains("go with status and dyads");
    assertThat(Run.of("table", "status", "x.json", "--from", "2000", "--to", "199").err())
        .contains("before it begins");
    assertThat(Run.of("table", "offices", "nowhere.json").status()).isEqualTo(2);
    assertThat(Run.of("import", "untc", "nowhere.csv").err()).contains("no such file");
  }
}
