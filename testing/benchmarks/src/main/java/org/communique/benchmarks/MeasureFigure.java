package org.communique.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Measures one figure in this JVM and prints it: the median of the processor time that the thread
 * takes for a run, in microseconds.
 *
 * <p>Processor time, for a machine that others use gives a JVM now more and now less of itself; the
 * time on the clock then says how busy the others were. What the compiler and the garbage collector
 * take in threads of their own is not counted.
 */
public final class MeasureFigure {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Keeps what was made, or the compiler may leave out what makes it. */
  private static final AtomicReference<Object> LAST = new AtomicReference<>();

  private static final long WARM_UP = 6_000_000_000L;
  private static final long MEASURED = 2_000_000_000L;

  private MeasureFigure() {}

  /**
   * Measures.
   *
   * @param arguments the figure, the corpus, and the number of records
   */
  public static void main(String[] arguments) {
    Figure figure = Figure.valueOf(arguments[0]);
    Corpus corpus = Corpus.valueOf(arguments[1]);
    Supplier<Object> run = figure.over(corpus.dossier(Integer.parseInt(arguments[2])));
    times(run, WARM_UP);
    List<Long> times = times(run, MEASURED);
    Collections.sort(times);
    System.out.println(times.get(times.size() / 2) / 1000);
  }

  /** {@return how long runs took, of as many as take some time together} */
  private static List<Long> times(Supplier<Object> run, long together) {
    List<Long> times = new ArrayList<>();
    long passed = 0;
    while (passed < together || times.size() < 5) {
      long start = THREADS.getCurrentThreadCpuTime();
      LAST.lazySet(run.get());
      long time = THREADS.getCurrentThreadCpuTime() - start;
      times.add(time);
      passed += time;
    }
    return times;
  }
}
