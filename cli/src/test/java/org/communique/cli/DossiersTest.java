package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every example dossier. */
class DossiersTest {

  private static final Path FOLDER = Path.of("..", "examples", "../examples/dossiers");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static Dossier read(Path file) throws IOException {
    try (ReadResult result = DossierReader.strict().read(file)) {
      return result.dossier().orElseThrow();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingIsWrongWithIt(Path file) {
    assertThat(Run.of("check", file.toString()))
        .isEqualTo(new Run(0, "checked 1 file: nothing found\n", ""));
  }

  /** So that whoever changes one with a program sees in the difference what was changed. */
  @ParameterizedTest
  @MethodSource("files")
  void itIsWrittenBackToTheByte(Path file) throws IOException {
    assertThat(DossierWriter.pretty().toText(read(file))).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void itIsNamedAsItsFile(Path file) throws IOException {
    assertThat(file.getFileName()).hasToString(read(file).getId() + ".json");
  }

  @ParameterizedTest
  @MethodSource("files")
  void theLifeOfAnAgreementRestsOnASource(Path file) throws IOException {
    for (Agreement agreement : read(file).getAgreements()) {
      boolean hasSource = !agreement.getEvidence().isEmpty();
      assertThat(agreement.getEvents())
          .allMatch(event -> hasSource || !event.getEvidence().isEmpty());
    }
  }
}
