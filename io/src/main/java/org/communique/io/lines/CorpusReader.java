package org.communique.io.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.communique.io.DossierReader;

/**
 * Reads corpora, one dossier at a time.
 *
 * <pre>{@code
 * try (Stream<CorpusEntry> entries = CorpusReader.strict().stream(Path.of("corpus.jsonl.gz"))) {
 *   entries.flatMap(entry -> entry.result().dossier().stream()).forEach(...);
 * }
 * }</pre>
 *
 * <p>A corpus is JSON Lines, a JSON text sequence (RFC 7464), or a JSON array of dossiers; a single
 * dossier is a corpus of one. Which it is shows what the file begins with, see {@link CorpusForm};
 * a file whose name ends in {@code .jsonl}, {@code .ndjson} or {@code .jsonlines} is read line by
 * line whatever its first line holds, and one that ends in {@code .yaml} or {@code .yml} is a
 * dossier in YAML. What begins as gzip does is unpacked, also of several members; Zstandard is,
 * where the library {@code com.github.luben:zstd-jni} is on the path.
 *
 * <p>What is wrong with one dossier is reported in its {@link CorpusEntry}, and the next is read. A
 * line that is longer than the reader allows is reported and skipped; it is never held as a whole.
 * Blank lines are no dossiers. In an array the brackets tell items apart, so that an item with a
 * bracket too few takes the rest of the file with it: prefer lines.
 *
 * <p>Immutable and safe to share between threads; best made once.
 */
public final class CorpusReader {

  private static final CorpusReader STRICT = new CorpusReader(DossierReader.strict());

  private final DossierReader reader;

  private CorpusReader(DossierReader reader) {
    this.reader = reader;
  }

  /** {@return the reader that reports whatever does not follow the format} */
  public static CorpusReader strict() {
    return STRICT;
  }

  /**
   * {@return a reader that reads each dossier with another}
   *
   * @param reader what reads one dossier; its limits hold for each
   */
  public static CorpusReader of(DossierReader reader) {
    return new CorpusReader(Objects.requireNonNull(reader, "reader"));
  }

  /**
   * Opens a file.
   *
   * @param file the file
   * @return its dossiers; to be closed
   * @throws IOException if there is no such file or it cannot be read
   */
  public CorpusIterator open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      Path name = file.getFileName();
      return CorpusIterator.of(
          reader, in, name == null ? "" : name.toString(), Files.isRegularFile(file) ? file : null);
    } catch (IOException | RuntimeException | Error e) {
      in.close();
      throw e;
    }
  }

  /**
   * Opens a stream.
   *
   * @param in the stream, which closing what is returned closes
   * @return its dossiers; to be closed
   * @throws IOException if the stream cannot be read
   */
  public CorpusIterator open(InputStream in) throws IOException {
    return open(in, "");
  }

  /**
   * Opens a stream of which a name is known, such as that of the object in a store.
   *
   * @param in the stream, which closing what is returned closes
   * @param name the name, which may say that it holds JSON Lines
   * @return its dossiers; to be closed
   * @throws IOException if the stream cannot be read
   */
  public CorpusIterator open(InputStream in, String name) throws IOException {
    return CorpusIterator.of(
        reader, Objects.requireNonNull(in, "in"), Objects.requireNonNull(name, "name"), null);
  }

  /**
   * {@return the dossiers of a file, in order; to be closed}
   *
   * <p>The stream is sequential; {@link CorpusIterator#forEachInOrder} works with several threads
   * and bounded memory. Where the file cannot be read to its end, an {@link UncheckedIOException}
   * is thrown.
   *
   * @param file the file
   * @throws IOException if there is no such file or it cannot be read
   */
  public Stream<CorpusEntry> stream(Path file) throws IOException {
    return stream(open(file));
  }

  /**
   * {@return the dossiers of a stream, in order; to be closed, which closes the stream} It is like
   * that of a file.
   *
   * @param in the stream
   * @throws IOException if the stream cannot be read
   */
  public Stream<CorpusEntry> stream(InputStream in) throws IOException {
    return stream(open(in));
  }

  private static Stream<CorpusEntry> stream(CorpusIterator entries) {
    int about = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, about), false)
        .onClose(
            () -> {
              try {
                entries.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
