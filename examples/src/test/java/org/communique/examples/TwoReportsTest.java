package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.examples.tworeports.TwoReports;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoReportsTest {

  private static final Path FILE = Path.of("dossiers", "two-reports.json");

  @Test
  void theBuiltDossierIsTheOneInTheFile() throws IOException {
    assertThat(DossierReader.strict().read(FILE).dossier()).contains(TwoReports.dossier());
  }

  @Test
  void itIsWrittenAsTheFileToTheByte() throws IOException {
    assertThat(DossierWriter.pretty().toText(TwoReports.dossier()))
        .isEqualTo(Files.readString(FILE));
  }

  @Test
  void buildPrintsIt() throws IOException {
    assertThat(Run.of("build")).isEqualTo(new Run(0, Files.readString(FILE), ""));
  }

  @Test
  void buildWritesItToAPath(@TempDir Path folder) {
    Path file = folder.resolve("made.json");

    assertThat(Run.of("build", file.toString())).isEqualTo(new Run(0, "", ""));
    assertThat(file).hasSameBinaryContentAs(FILE);
  }

  @Test
  void compactlyItIsOneLineAndReadBackTheSame() throws IOException {
    Run run = Run.of("build", "--compact");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(DossierReader.strict().read(run.out()).dossier()).contains(TwoReports.dossier());
  }

  @Test
  void showTellsItToPeople() {
    Run run = Run.of("show", FILE.toString());

    assertThat(run.status()).isZero();
    Golden.assertSame(run.out(), "show-two-reports.txt");
  }
}
