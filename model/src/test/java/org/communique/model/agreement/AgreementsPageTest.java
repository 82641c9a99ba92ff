package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed page on the life of agreements is what the code says now. */
class AgreementsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "agreements.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String expected = AgreementsPage.render();
    if (Boolean.getBoolean("communique.update")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(PAGE)
        .as("stale: run the tests with -Dcommunique.update=true and commit the page")
        .hasContent(expected);
  }
}
