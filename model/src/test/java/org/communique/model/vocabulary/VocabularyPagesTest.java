package org.communique.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed pages of the code lists are what the lists say now, and there are no others. */
class VocabularyPagesTest {

  private static final Path FOLDER = Path.of("..", "docs", "reference", "vocabularies");

  @Test
  void thePagesAreUpToDate() throws IOException {
    Map<String, String> expected = VocabularyPages.render();
    if (Boolean.getBoolean("communique.update")) {
      rewrite(expected);
    }

    assertThat(names()).as("the pages in %s", FOLDER).isEqualTo(new TreeSet<>(expected.keySet()));
    expected.forEach(
        (name, text) ->
            assertThat(FOLDER.resolve(name))
                .as("stale: run the tests with -Dcommunique.update=true and commit the pages")
                .hasContent(text));
  }

  private static void rewrite(Map<String, String> pages) throws IOException {
    Files.createDirectories(FOLDER);
    for (String name : names()) {
      Files.delete(FOLDER.resolve(name));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  private static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }
}
