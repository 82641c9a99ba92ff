package org.communique.io.lines;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.io.DossierWriter;
import org.communique.io.disk.WholeFile;
import org.communique.model.Dossier;

/**
 * Writes JSON Lines: one dossier a line, in UTF-8, each line ended by LF.
 *
 * <pre>{@code
 * CorpusWriter.write(dossiers, Path.of("corpus.jsonl.gz"));
 * }</pre>
 *
 * <p>For one thread.
 */
public final class CorpusWriter implements Closeable {

  private static final DossierWriter COMPACT = DossierWriter.compact();

  private final OutputStream out;

  private CorpusWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes a file, whole or not at all, as {@link DossierWriter#write(Dossier, Path)} does. A name
   * that ends in {@code .gz} asks for gzip, one in {@code .zst} for Zstandard.
   *
   * @param dossiers the dossiers, taken one at a time; the stream is left open
   * @param file the file, which may be there already
   * @throws IOException if the file cannot be written, or if the dossiers throw an {@link
   *     UncheckedIOException}
   */
  public static void write(Stream<Dossier> dossiers, Path file) throws IOException {
    Objects.requireNonNull(dossiers, "dossiers");
    String name = String.valueOf(file.getFileName());
    try {
      WholeFile.write(
          file,
          out -> {
            OutputStream packed = Packing.packed(new LeftOpen(out), name);
            try (CorpusWriter writer = new CorpusWriter(packed)) {
              for (Iterator<Dossier> each = dossiers.iterator(); each.hasNext(); ) {
                writer.append(each.next());
              }
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * {@return a writer to a stream, uncompressed}
   *
   * @param out the stream, which {@link #close} closes
   */
  public static CorpusWriter to(OutputStream out) {
    return new CorpusWriter(Objects.requireNonNull(out, "out"));
  }

  /**
   * Writes a line.
   *
   * @param dossier the dossier
   * @throws IOException if the stream fails
   */
  public void append(Dossier dossier) throws IOException {
    out.write(COMPACT.toBytes(dossier));
    out.write('\n');
  }

  /** Ends and closes the stream. */
  @Override
  public void close() throws IOException {
    out.close();
  }

  /** What is packed has to be ended by closing; the file is closed by whoever opened it. */
  private static final class LeftOpen extends FilterOutputStream {

    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
