package org.communique.conformance.shapes;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What something took: bytes allocated, which are the same in every run but for a little, and
 * processor time of this thread.
 *
 * @param bytes the bytes that were allocated
 * @param nanos the processor time, the least of several runs
 */
record Measure(long bytes, long nanos) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** None with {@code -Dquick=true}: everything is done once, and times mean little then. */
  private static final long ENOUGH = Boolean.getBoolean("quick") ? 0 : 80_000_000;

  private static final int MOST_RUNS = 6;

  /** Runs something until it took long enough in all, or often enough. */
  static Measure of(Runnable work) {
    Measure least = once(work);
    long spent = least.nanos;
    for (int run = 1; run < MOST_RUNS && spent < ENOUGH; run++) {
      Measure next = once(work);
      spent += next.nanos;
      least = new Measure(Math.min(least.bytes, next.bytes), Math.min(least.nanos, next.nanos));
    }
    return least;
  }

  /** Runs something once. */
  static Measure once(Runnable work) {
    long self = Thread.currentThread().getId();
    long bytes = THREADS.getThreadAllocatedBytes(self);
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    long passed = THREADS.getCurrentThreadCpuTime() - start;
    return new Measure(THREADS.getThreadAllocatedBytes(self) - bytes, passed);
  }

  double millis() {
    return nanos / 1e6;
  }
}
