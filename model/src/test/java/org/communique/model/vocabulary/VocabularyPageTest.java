package org.communique.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed page of the code lists is what the lists say now. */
class VocabularyPageTest {

  private static final Path PAGE = Path.of("..", "docs", "vocabularies.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String expected = VocabularyPage.render();
    if (Boolean.getBoolean("communique.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, expected);
    }

    assertThat(PAGE)
        .as("stale: run the tests with -Dcommunique.update=true and commit the page")
        .hasContent(expected);
  }
}
