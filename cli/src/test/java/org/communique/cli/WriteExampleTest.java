package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WriteExampleTest {

  private static final Path FOLDER = Path.of("..", "examples", "dossiers");
  private static final Path TWO_REPORTS = FOLDER.resolve("two-reports.json");

  static List<String> names() {
    return WriteExample.NAMES;
  }

  @Test
  void allExamplesCanBeNamed() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(WriteExample.NAMES);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachIsWrittenAsItsFile(String name) throws IOException {
    assertThat(Run.of("example", "--name", name))
        .isEqualTo(new Run(0, Files.readString(FOLDER.resolve(name + ".json")), ""));
  }

  @Test
  void theTwoReportsAreWrittenIfNoneIsNamed() throws IOException {
    assertThat(Run.of("example")).isEqualTo(new Run(0, Files.readString(TWO_REPORTS), ""));
  }

  @Test
  void itIsWrittenToAPath(@TempDir Path folder) {
    Path file = folder.resolve("made.json");

    assertThat(Run.of("example", file.toString())).isEqualTo(new Run(0, "", ""));
    assertThat(file).hasSameBinaryContentAs(TWO_REPORTS);
  }

  @Test
  void compactlyItIsOneLineAndReadBackTheSame() throws IOException {
    Run run = Run.of("example", "--compact");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(DossierReader.strict().read(run.out()).dossier())
        .isEqualTo(DossierReader.strict().read(Files.readString(TWO_REPORTS)).dossier());
  }

  @Test
  void aNameThatThereIsNotIsBadUsage() {
    assertThat(Run.of("example", "--name", "yalta"))
        .extracting(Run::status, Run::err)
        .containsExactly(
            2,
            "communique example: there is no example \"yalta\"; there are two-reports, test-ban,"
                + " friendship-1948, notes-1817, notes-1953\nTry: communique example --help\n");
  }

  @Test
  void showTellsTheTwoReportsToPeople() {
    Run run = Run.of("show", TWO_REPORTS.toString());

    assertThat(run.status()).isZero();
    Golden.assertSame(run.out(), "show-two-reports.txt");
  }
}
