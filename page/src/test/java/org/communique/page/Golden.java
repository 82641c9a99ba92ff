package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages that are committed, to see what a change does to them. */
final class Golden {

  private Golden() {}

  /** Holds a file to what it should say; with {@code -Dcommunique.update=true}, rewrites it. */
  static void check(String name, String page) throws IOException {
    Path file = Path.of("src", "test", "resources", "golden", name + ".html");
    if (Boolean.getBoolean("communique.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page);
    }
    assertThat(file)
        .as("stale: run the tests with -Dcommunique.update=true and commit what has changed")
        .hasContent(page);
  }
}
