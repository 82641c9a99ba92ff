package org.communique.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;

/** Reads the dossiers that the other examples are about. */
final class Dossiers {

  private Dossiers() {}

  /**
   * {@return the dossier in a file}
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if something is wrong with it; the message says what
   */
  static Dossier read(Path file) throws IOException {
    try (ReadResult read = DossierReader.strict().read(file)) {
      if (!read.findings().isEmpty()) {
        throw new IllegalArgumentException(read.findings().toString());
      }
      return read.dossier().orElseThrow();
    }
  }
}
