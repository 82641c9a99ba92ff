package org.communique.registers.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.io.ReadResult;
import org.communique.io.lines.CorpusEntry;
import org.communique.io.lines.CorpusForm;
import org.communique.io.lines.CorpusIterator;
import org.communique.io.lines.CorpusReader;

/**
 * Dossiers in files: single ones, corpora, and folders of both, whose files are read in the order
 * of their names. One dossier at a time is in memory.
 */
public final class DossierFiles {

  private static final List<String> ENDINGS =
      List.of(".json", ".jsonl", ".ndjson", ".jsonlines", ".json.gz", ".jsonl.gz", ".ndjson.gz");

  private DossierFiles() {}

  /** Takes what was read. */
  public interface Reader {
    /**
     * Takes a dossier, or what is wrong with a text that is none.
     *
     * @param name the file, with the number of the line if it is one of several
     * @param result what was read; not to be kept
     * @throws IOException if it cannot be dealt with
     */
    void read(String name, ReadResult result) throws IOException;
  }

  /**
   * Reads a file, or the files of a folder and of those in it.
   *
   * @param file the file or folder
   * @param into takes what was read, in order
   * @throws IOException if something cannot be read
   */
  public static void read(Path file, Reader into) throws IOException {
    if (Files.isDirectory(file)) {
      List<Path> all;
      try (Stream<Path> files = Files.walk(file)) {
        all = files.filter(Files::isRegularFile).filter(DossierFiles::isDossier).sorted().toList();
      }
      for (Path each : all) {
        read(each, into);
      }
      return;
    }
    try (CorpusIterator entries = CorpusReader.strict().open(file)) {
      read(file.toString(), entries, into);
    }
  }

  private static boolean isDossier(Path file) {
    String name = file.getFileName().toString();
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * Reads a stream.
   *
   * @param name what it is called
   * @param in the stream, which is left open
   * @param into takes what was read, in order
   * @throws IOException if it cannot be read
   */
  public static void read(String name, InputStream in, Reader into) throws IOException {
    try (CorpusIterator entries = CorpusReader.strict().open(new LeftOpen(in))) {
      read(name, entries, into);
    }
  }

  private static void read(String name, CorpusIterator entries, Reader into) throws IOException {
    boolean single = entries.form() == CorpusForm.DOCUMENT;
    try {
      while (entries.hasNext()) {
        CorpusEntry entry = entries.next();
        try (ReadResult result = entry.result()) {
          into.read(single ? name : name + ":" + entry.line(), result);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A stream that whoever closes it does not close. */
  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
