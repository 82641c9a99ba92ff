package org.communique.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.lines.CorpusIterator;
import org.communique.io.lines.CorpusReader;

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
    if (argument.toLowerCase(Locale.ROOT).matches("(?s).*\\.ya?ml")) {
      return reader.yaml().read(path(argument));
    }
    Path file = path(argument);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(argument, null, "is a folder; name the files in it");
    }
    return reader.read(file);
  }

  /** Opens it as a corpus, of one dossier or many; to be closed. */
  CorpusIterator open(DossierReader reader) throws IOException {
    CorpusReader corpora = CorpusReader.of(reader);
    if (isStandardInput()) {
      return corpora.open(new LeftOpen(System.in));
    }
    Path file = path(argument);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(argument, null, "is a folder; name the files in it");
    }
    return corpora.open(file);
  }

  /** {@return all of it} */
  byte[] bytes() throws IOException {
    if (isStandardInput()) {
      return System.in.readAllBytes();
    }
    return Files.readAllBytes(path(argument));
  }

  /** {@return its lines, all at once} */
  List<String> lines() throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes()))
          .toString()
          .lines()
          .toList();
    } catch (CharacterCodingException e) {
      throw new IOException(this + ": is not in UTF-8", e);
    }
  }

  /** {@return how many bytes it has; empty if that is not known} */
  OptionalLong size() {
    try {
      Path file = path(argument);
      return !isStandardInput() && Files.isRegularFile(file)
          ? OptionalLong.of(Files.size(file))
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty(); // Whoever opens it says what is wrong.
    }
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

  /** Standard input is not ours to close. */
  private static final class LeftOpen extends FilterInputStream {

    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
