package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made from the code and committed. */
final class Generated {

  private Generated() {}

  /** Holds a file to what it should say; with {@code -Dcommunique.update=true}, rewrites it. */
  static void check(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("communique.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    assertThat(file)
        .as("stale: run the tests with -Dcommunique.update=true and commit what has changed")
        .hasContent(expected);
  }
}
