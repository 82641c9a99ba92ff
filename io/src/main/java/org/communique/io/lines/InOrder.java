package org.communique.io.lines;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Works on the dossiers of a corpus by several threads; results are taken in order by the thread
 * that cuts. For one run.
 */
final class InOrder<R> implements Closeable {

  /** Of the heap so much may be taken by texts that wait, are worked on, or wait to be taken. */
  private static final int PART_OF_HEAP = 16;

  private static final long LEAST = 2L * CorpusIterator.HANDED_OVER;
  private static final long MOST = 64L * 1024 * 1024;

  private final ExecutorService threads;
  private final DossierReader reader;
  private final CorpusIterator.Work<R> work;
  private final CorpusIterator.Taker<R> taker;
  private final Deque<Begun> begun = new ArrayDeque<>();
  private final int mostBegun;
  private final long most;
  private long bytes;
  private boolean stopped;

  InOrder(
      int threads,
      DossierReader reader,
      CorpusIterator.Work<R> work,
      CorpusIterator.Taker<R> taker) {
    if (threads < 1) {
      throw new IllegalArgumentException("cannot work with " + threads + " threads");
    }
    this.reader = reader;
    this.work = work;
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

  void run(CorpusIterator corpus) throws IOException, InterruptedException {
    CorpusIterator.Text text = cutAfterAllBefore(corpus);
    while (text != null && !stopped) {
      if (text.isShort()) {
        begin(text);
      } else {
        takeAll();
        if (!stopped) {
          readHere(text);
        }
      }
      text = stopped ? null : cutAfterAllBefore(corpus);
    }
    takeAll();
  }

  /** Where the file cannot be read further, all before that is taken first. */
  private CorpusIterator.@Nullable Text cutAfterAllBefore(CorpusIterator corpus)
      throws IOException, InterruptedException {
    try {
      return corpus.cut();
    } catch (IOException e) {
      takeAll();
      throw e;
    }
  }

  private void begin(CorpusIterator.Text text) throws IOException, InterruptedException {
    int length = text.beginning().length;
    while (!stopped
        && !begun.isEmpty()
        && (bytes + length > most || begun.size() >= mostBegun || begun.element().isDone())) {
      takeFirst();
    }
    if (!stopped) {
      bytes += length;
      begun.add(new Begun(threads.submit(() -> work(text)), length));
    }
  }

  private Done<R> work(CorpusIterator.Text text) throws IOException {
    CorpusEntry entry = text.read(reader);
    return new Done<>(entry.result(), work.on(entry));
  }

  private void readHere(CorpusIterator.Text text) throws IOException {
    CorpusEntry entry = text.read(reader);
    try {
      stopped |= !taker.take(work.on(entry));
    } finally {
      entry.result().close();
    }
  }

  private void takeAll() throws IOException, InterruptedException {
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

  @Override
  public void close() {
    threads.shutdownNow();
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
