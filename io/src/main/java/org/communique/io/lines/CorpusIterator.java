package org.communique.io.lines;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers of one corpus, in order.
 *
 * <p>For one thread, unless something else is said. Where the file cannot be read to its end, an
 * {@link UncheckedIOException} is thrown, and nothing comes after it.
 */
public final class CorpusIterator implements Iterator<CorpusEntry>, Closeable {

  /** A longer text is read by the thread that cuts, and not handed to another. */
  static final int HANDED_OVER = 1024 * 1024;

  private final DossierReader reader;
  private final @Nullable Path file;
  private final Counted counted;
  private final boolean packed;
  private final Intake in;
  private final Cutter cutter;
  private final CorpusForm form;
  private long number;
  private @Nullable CorpusEntry ahead;
  private @Nullable ReadResult open;

  private CorpusIterator(
      DossierReader reader,
      @Nullable Path file,
      Counted counted,
      boolean packed,
      Intake in,
      Cutter cutter,
      CorpusForm form) {
    this.reader = reader;
    this.file = file;
    this.counted = counted;
    this.packed = packed;
    this.in = in;
    this.cutter = cutter;
    this.form = form;
  }

  /**
   * {@return the dossiers of a stream}
   *
   * @param reader what reads each
   * @param stream the stream
   * @param name what it is called
   * @param file the regular file that it comes from; null if it comes from elsewhere
   */
  static CorpusIterator of(
      DossierReader reader, InputStream stream, String name, @Nullable Path file)
      throws IOException {
    Counted counted = new Counted(stream);
    InputStream unpacked = Packing.unpacked(counted);
    Intake in = new Intake(unpacked);
    boolean marked = Beginning.isMarked(in);
    boolean yaml = Packing.isNamedYaml(name);
    CorpusForm form =
        yaml ? CorpusForm.DOCUMENT : Beginning.form(in, marked, Packing.isNamedLines(name));
    Cutter cutter = Cutter.of(form, in, marked);
    return new CorpusIterator(
        yaml ? reader.yaml() : reader, file, counted, Packing.isPacked(unpacked), in, cutter, form);
  }

  /** {@return how the dossiers stand in it} */
  public CorpusForm form() {
    return form;
  }

  /**
   * {@return how many bytes of the file were read so far; of a compressed file, compressed} May be
   * asked by any thread, for showing how far the work is.
   */
  public long bytesRead() {
    return counted.count;
  }

  /**
   * {@return whether there is another dossier, which is then read}
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  @Override
  public boolean hasNext() {
    if (ahead == null) {
      try {
        letGo();
        Text text = cut();
        ahead = text == null ? null : read(text);
        open = ahead == null ? null : ahead.result();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ahead != null;
  }

  /**
   * {@return the next dossier} The text of the one before is let go.
   *
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the file cannot be read
   */
  @Override
  public CorpusEntry next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("there is no other dossier");
    }
    CorpusEntry next = ahead;
    ahead = null;
    return next;
  }

  /**
   * Works on all dossiers by several threads, and hands the results on in the order of the file, as
   * {@link OrderedWork} does.
   *
   * @param threads how many threads work, 1 or more; the calling thread cuts the file and takes
   *     results
   * @param work what is done with each dossier
   * @param taker what takes the results
   * @param <R> the type of the results
   * @throws IOException if the file cannot be read, or what work or taker throws; the results of
   *     all dossiers before it were taken
   * @throws InterruptedException if the thread is interrupted
   */
  public <R> void forEachInOrder(int threads, OrderedWork.Work<R> work, OrderedWork.Taker<R> taker)
      throws IOException, InterruptedException {
    try (OrderedWork<R> inOrder = OrderedWork.of(threads, taker)) {
      inOrder.addAll(this, work);
      inOrder.finish();
    }
  }

  /** {@return the next text; null at the end} */
  @Nullable Text cut() throws IOException {
    if (!cutter.next()) {
      return null;
    }
    number++;
    byte[] beginning = cutter.text().readNBytes(HANDED_OVER + 1);
    boolean isShort = beginning.length <= HANDED_OVER;
    return new Text(number, cutter.line(), cutter.offset(), beginning, isShort);
  }

  /** Reads a text; a long one, before the next is cut. */
  CorpusEntry read(Text text) throws IOException {
    return new CorpusEntry(text.number(), text.line(), text.offset(), result(text));
  }

  private ReadResult result(Text text) throws IOException {
    if (text.isShort()) {
      return reader.read(text.beginning());
    }
    if (file != null && form == CorpusForm.DOCUMENT && !packed) {
      return reader.read(file); // It need not be held a second time to be read again.
    }
    return reader.read(
        new SequenceInputStream(new ByteArrayInputStream(text.beginning()), cutter.text()));
  }

  /** The text of one dossier before it is read; of a long one, the beginning. */
  record Text(long number, int line, long offset, byte[] beginning, boolean isShort) {

    int length() {
      return beginning.length;
    }
  }

  private void letGo() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /** Closes the file, and lets go of the text of the last dossier. */
  @Override
  public void close() throws IOException {
    letGo();
    in.close();
  }

  /** Counts what is read of a file. */
  private static final class Counted extends FilterInputStream {

    private volatile long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      add(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      add(Math.max(0, read));
      return read;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // One thread writes.
    private void add(int more) {
      count += more;
    }
  }
}
