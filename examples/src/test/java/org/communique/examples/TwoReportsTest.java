package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.examples.tworeports.TwoReports;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.junit.jupiter.api.Test;

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
}
