package org.communique.examples;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;

/**
 * What a command reads: a file, or standard input.
 *
 * @param argument the argument that names it; {@code -} is standard input
 */
record Input(String argument) {

  private boolean isStandardInput() {
    return argument.equals("-");
  }

  /** Reads it as a dossier; to be closed. */
  ReadResult read() throws IOException {
    DossierReader reader = DossierReader.strict();
    if (Files.isDirectory(Path.of(argument))) {
      throw new FileSystemException(argument, null, "is a folder; name the files in it");
    }
    return isStandardInput() ? reader.read(System.in) : reader.read(Path.of(argument));
  }

  /** {@return what it is called in reports} */
  @Override
  public String toString() {
    return isStandardInput() ? "<stdin>" : argument;
  }
}
