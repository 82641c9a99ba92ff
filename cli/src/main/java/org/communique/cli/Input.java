package org.communique.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;

/**
 * What a command reads: a file, or standard input.
 *
 * @param argument the argument that names it; {@code -} is standard input
 */
record Input(String argument) {

  /** {@return whether it is standard input, which can be read only once} */
  boolean isStandardInput() {
    return argument.equals("-");
  }

  /** Reads it as a dossier; to be closed. */
  ReadResult read() throws IOException {
    return read(DossierReader.strict());
  }

  /** Reads it as a dossier with a reader; to be closed. */
  ReadResult read(DossierReader reader) throws IOException {
    if (isStandardInput()) {
      return reader.read(System.in);
    }
    Path file = path(argument);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(argument, null, "is a folder; name the files in it");
    }
    return reader.read(file);
  }

  /** {@return the path that an argument names} Not every text is one, in every locale. */
  static Path path(String argument) throws FileSystemException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new FileSystemException(
          argument, null, "cannot be the name of a file in this locale; try LC_ALL=C.UTF-8");
    }
  }

  /** {@return what it is called in reports} */
  @Override
  public String toString() {
    return isStandardInput() ? "<stdin>" : argument;
  }
}
