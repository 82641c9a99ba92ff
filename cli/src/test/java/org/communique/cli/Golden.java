package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a command prints. With {@code -Dcommunique.update=true} they are rewritten,
 * and their changes are to be read before they are committed.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** Asserts that a text is what a golden file holds. */
  static void assertSame(String text, String name) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("communique.update")) {
        Files.writeString(file, text);
      }
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
