package org.communique.io.lines;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.io.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Works on the dossiers of corpora by several threads, and hands the results on in order.
 *
 * <pre>{@code
 * try (OrderedWork<Report> work = OrderedWork.of(threads, report -> true)) {
 *   for (Path file : files) {
 *     try (CorpusIterator corpus = CorpusReader.strict().open(file)) {
 *       work.addAll(corpus, entry -> check(entry));
 *     }
 *   }
 *   work.finish();
 * }
 * }</pre>
 *
 * <p>The thread that adds also cuts the files and takes results; it is for one thread. What is read
 * ahead is bounded by what the texts take: a sixteenth of the heap for all together. A dossier of
 * more than a megabyte is read and worked on by the thread that adds, while no other is.
 *
 * @param <R> the type of the results
 */
public final class OrderedWork<R> implements Closeable {

  /** Of the heap so much may be taken by texts that wait, are worked on, or wait to be taken. */
  private static final int PART_OF_HEAP = 16;

  private static final long LEAST = 2L * CorpusIterator.HANDED_OVER;
  private static final long MOST = 64L * 1024 * 1024;

  private final ExecutorService threads;
  private final Taker<R> taker;
  private final Deque<Begun> begun = new ArrayDeque<>();
  private final int mostBegun;
  private final long most;
  private long bytes;
  private boolean stopped;

  private OrderedWork(int threads, Taker<R> taker) {
    this.taker = taker;
    this.mostBegun = threads * 64;
    this.most = Math.max(LEAST, Math.min(MOST, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "communique-corpus");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * {@return work to which corpora can be added; to be closed, which ends its threads}
   *
   * @param threads how many threads work, 1 or more
   * @param taker what takes the results, in the thread that adds
   * @param <R> the type of the results
   * @throws IllegalArgumentException if there are fewer threads
   */
  public static <R> OrderedWork<R> of(int threads, Taker<R> taker) {
    if (threads < 1) {
      throw new IllegalArgumentException("cannot work with " + threads + " threads");
    }
    return new OrderedWork<>(threads, Objects.requireNonNull(taker, "taker"));
  }

  /**
   * Adds all dossiers of a corpus; some results may still be outstanding afterwards.
   *
   * @param corpus the corpus, which may be closed afterwards
   * @param work what is done with each dossier
   * @throws IOException if the corpus cannot be read, or what work or taker throws; the results of
   *     all dossiers before it were taken
   * @throws InterruptedException if the thread is interrupted
   */
  public void addAll(CorpusIterator corpus, Work<R> work) throws IOException, InterruptedException {
    CorpusIterator.Text text = cutAfterAllBefore(corpus);
    while (text != null && !stopped) {
      if (text.isShort()) {
        begin(text, corpus, work);
      } else {
        finish();
        if (!stopped) {
          readHere(text, corpus, work);
        }
      }
      text = stopped ? null : cutAfterAllBefore(corpus);
    }
  }

  /** Where the file cannot be read further, all before that is taken first. */
  private CorpusIterator.@Nullable Text cutAfterAllBefore(CorpusIterator corpus)
      throws IOException, InterruptedException {
    if (stopped) {
      return null;
    }
    try {
      return corpus.cut();
    } catch (IOException e) {
      finish();
      throw e;
    }
  }

  private void begin(CorpusIterator.Text text, CorpusIterator corpus, Work<R> work)
      throws IOException, InterruptedException {
    int length = text.length();
    while (!stopped
        && !begun.isEmpty()
        && (bytes + length > most || begun.size() >= mostBegun || begun.element().isDone())) {
      takeFirst();
    }
    if (!stopped) {
      bytes += length;
      begun.add(new Begun(threads.submit(() -> work(text, corpus, work)), length));
    }
  }

  private Done<R> work(CorpusIterator.Text text, CorpusIterator corpus, Work<R> work)
      throws IOException {
    CorpusEntry entry = corpus.read(text);
    return new Done<>(entry.result(), work.on(entry));
  }

  private void readHere(CorpusIterator.Text text, CorpusIterator corpus, Work<R> work)
      throws IOException {
    CorpusEntry entry = corpus.read(text);
    try {
      stopped |= !taker.take(work.on(entry));
    } finally {
      entry.result().close();
    }
  }

  /**
   * Waits for all that was added, and hands the results on. More may be added afterwards.
   *
   * @throws IOException what work or taker throws
   * @throws InterruptedException if the thread is interrupted
   */
  public void finish() throws IOException, InterruptedException {
    while (!begun.isEmpty() && !stopped) {
      takeFirst();
    }
  }

  private void takeFirst() throws IOException, InterruptedException {
    Begun first = begun.remove();
    bytes -= first.length;
    Done<R> done = first.get();
    try {
      stopped |= !taker.take(done.result());
    } finally {
      done.read().close();
    }
  }

  /** {@return whether the taker wanted no more} Nothing is done then with what is added. */
  public boolean isStopped() {
    return stopped;
  }

  /** Ends the threads; results that were not taken are dropped. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  /**
   * What is done with each dossier.
   *
   * @param <R> the type of the results
   */
  @FunctionalInterface
  public interface Work<R> {

    /**
     * Works on a dossier, in any of the threads. The text is at hand until the result was taken.
     *
     * @param entry the dossier
     * @return the result
     * @throws IOException if its text cannot be read again, or something else cannot be read or
     *     written
     */
    R on(CorpusEntry entry) throws IOException;
  }

  /**
   * What takes the results.
   *
   * @param <R> the type of the results
   */
  @FunctionalInterface
  public interface Taker<R> {

    /**
     * Takes a result.
     *
     * @param result the result
     * @return whether to go on
     * @throws IOException if it cannot be written
     */
    boolean take(R result) throws IOException;
  }

  private record Done<R>(ReadResult read, R result) {}

  /** A dossier that a thread has or will have. */
  private final class Begun {

    private final Future<Done<R>> done;
    private final int length;

    Begun(Future<Done<R>> done, int length) {
      this.done = done;
      this.length = length;
    }

    boolean isDone() {
      return done.isDone();
    }

    Done<R> get() throws IOException, InterruptedException {
      try {
        return done.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException disk) {
          throw disk;
        }
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e.getCause() instanceof RuntimeException mistake
            ? mistake
            : new IllegalStateException(e.getCause());
      }
    }
  }
}
