package org.communique.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Measures one figure in this JVM and prints it: the median of the processor time that a run takes,
 * in microseconds, garbage collection included.
 *
 * <p>Processor time, for a machine that others use gives a JVM now more and now less of itself; the
 * time on the clock then says how busy the others were.
 */
public final class MeasureFigure {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  /** Keeps what was made, or the compiler may leave out what makes it. */
  private static final AtomicReference<Object> LAST = new AtomicReference<>();

  private static final long WARM_UP = 12_000_000_000L;
  private static final int ROUNDS = 7;

  /** The system counts in hundredths of a second, so a round takes many of them. */
  private static final long ROUND = 400_000_000L;

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
    timeOfARun(run, WARM_UP);
    long[] rounds = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      rounds[round] = timeOfARun(run, ROUND);
    }
    Arrays.sort(rounds);
    System.out.println(rounds[ROUNDS / 2] / 1000);
  }

  /** {@return the nanoseconds that a run takes, of as many as take some time together} */
  private static long timeOfARun(Supplier<Object> run, long together) {
    long start = SYSTEM.getProcessCpuTime();
    long runs = 0;
    long passed;
    do {
      LAST.lazySet(run.get());
      runs++;
      passed = SYSTEM.getProcessCpuTime() - start;
    } while (passed < together);
    return passed / runs;
  }
}
