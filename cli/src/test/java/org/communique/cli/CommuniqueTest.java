package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommuniqueTest {

  private static final String TWO_REPORTS =
      Path.of("..", "examples", "dossiers", "two-reports.json").toString();

  @Test
  void helpNamesEveryCommand() {
    Run run = Run.of("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: communique", "\n  check", "\n  show", "\n  example");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check", "show", "example", "rules", "dates", "ground", "compare", "diff", "status"
      })
  void eachCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: communique " + command);
  }

  @Test
  void versionIsOneLine() {
    assertThat(Run.of("--version").out()).matches("communique \\d+\\.\\d+\\.\\S+\\R");
  }

  @Test
  void withoutACommandTheUsageIsAnError() {
    Run run = Run.of();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: communique");
  }

  @Test
  void aMisspeltCommandIsNamedWithTheOneThatWasPerhapsMeant() {
    assertThat(Run.of("chekc"))
        .isEqualTo(
            new Run(
                2,
                "",
                "communique: Unmatched argument at index 0: 'chekc'\n"
                    + "Did you mean: communique check or communique schema?\n"));
  }

  @Test
  void anUnknownOptionIsBadUsage() {
    assertThat(Run.of("show", "--frob", TWO_REPORTS))
        .isEqualTo(
            new Run(
                2, "", "communique show: Unknown option: '--frob'\nTry: communique show --help\n"));
  }

  @Test
  void choicesAreToldAsTheyAreWritten() {
    assertThat(Run.of("diff", "--format", "xml", "a.json", "b.json").err())
        .startsWith(
            "communique diff: Invalid value for option '--format': expected one of text, json;"
                + " found 'xml'\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "show"})
  void aMissingFileIsSaidInOneLine(String command) {
    assertThat(Run.of(command, "nowhere.json"))
        .extracting(Run::status, Run::err)
        .containsExactly(2, "communique: nowhere.json: no such file\n");
  }

  @Test
  void aFolderIsNoFile(@TempDir Path folder) {
    assertThat(Run.of("show", folder.toString()))
        .extracting(Run::status, Run::err)
        .containsExactly(2, "communique: " + folder + ": is a folder; name the files in it\n");
  }

  @Test
  void anEmptyFolderIsNothingToCheck(@TempDir Path folder) {
    assertThat(Run.of("check", folder.toString()))
        .extracting(Run::status, Run::err)
        .containsExactly(
            2,
            "communique: "
                + folder
                + ": holds no files .json, .jsonl or .yaml; --recursive looks into the folders in"
                + " it\n");
  }

  @Test
  void aPathThatCannotBeWrittenToIsSaidInOneLine() {
    String file = Path.of("nowhere", "made.json").toString();

    assertThat(Run.of("example", file))
        .isEqualTo(new Run(2, "", "communique: " + file + ": its folder is not there\n"));
  }

  @Test
  void outputThatIsLostIsAFailure() {
    StringWriter err = new StringWriter();

    int status =
        Communique.run(new Output(failing("no space left")), new PrintWriter(err), "example");

    assertThat(status).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("communique: not all could be written to standard output: no space left\n");
  }

  @Test
  void whereNobodyIsLeftToReadNothingIsSaid() {
    StringWriter err = new StringWriter();

    Communique.run(new Output(failing("Broken pipe")), new PrintWriter(err), "example");

    assertThat(err.toString()).isEmpty();
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void theManualHasEveryCommandAndOption() {
    String manual = Run.of("man").out();
    assertThat(manual)
        .startsWith(".TH COMMUNIQUE 1 ")
        .contains("\\fB\\-\\-format\\fR=\\fIFORMAT\\fR");
    CommandLine commands = new CommandLine(new Communique());
    commands
        .getSubcommands()
        .forEach((name, command) -> assertThat(manual).contains(".SS " + name.replace("-", "\\-")));
    assertThat(manual.lines()).noneMatch(line -> line.contains("@|"));
  }

  @Test
  void theShellCanCompleteCommands() {
    assertThat(Run.of("generate-completion").out())
        .contains("complete -F", "check", "--max-findings");
  }
}
