package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed page on the example dossiers is what the commands print now. */
class DossiersPageTest {

  private static final Path PAGE = Path.of("..", "docs", "dossiers.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String expected = DossiersPage.render();
    if (Boolean.getBoolean("communique.update")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Files.readString(PAGE))
        .as("stale: run the tests with -Dcommunique.update=true and commit the page")
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("org.communique.cli.DossiersTest#files")
  void eachDossierIsOnThePage(Path file) {
    assertThat(DossiersPage.render()).contains("../examples/dossiers/" + file.getFileName() + ")");
  }
}
