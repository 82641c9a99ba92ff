package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue is what the rules, the reader and the examples say now. */
class CatalogueTest {

  private static final Path ROOT = Path.of("..", "..");

  @Test
  void theTwinForProgramsIsUpToDate() throws IOException {
    Generated.check(
        ROOT.resolve("validation/src/main/resources/org/communique/validation/rules.json"),
        CatalogueJson.render());
  }

  @Test
  void everySummaryIsOneSentence() {
    assertThat(Catalogue.entries())
        .allSatisfy(entry -> assertThat(entry.summary()).matches("[A-Z0-9][^|]*\\."));
  }
}
