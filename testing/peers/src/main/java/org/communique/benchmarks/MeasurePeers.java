package org.communique.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what a peer takes as a ratio to {@code readTree} of the same bytes, both measured in turn
 * in this JVM: medians of the processor time of the thread.
 */
public final class MeasurePeers {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long WARM_UP = 5_000_000_000L;
  private static final int ROUNDS = 21;

  private MeasurePeers() {}

  /**
   * Measures.
   *
   * @param arguments the peer, and the length of the document in bytes
   */
  public static void main(String[] arguments) {
    Peer peer = Peer.valueOf(arguments[0]);
    byte[] document = peer.document(Integer.parseInt(arguments[1]));
    JsonMapper mapper = new JsonMapper();
    Supplier<Object> baseline = () -> mapper.readTree(document);
    Supplier<Object> work = peer.over(document);
    for (long passed = 0; passed < WARM_UP; ) {
      passed += time(baseline) + time(work);
    }
    List<Long> baselines = new ArrayList<>();
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      baselines.add(time(baseline));
      times.add(time(work));
    }
    double tree = median(baselines);
    double own = median(times);
    System.out.printf(
        Locale.ROOT,
        "%-18s %9d bytes, readTree %.1f ms, %.1f ms, ratio %.1f%n",
        peer,
        document.length,
        tree,
        own,
        own / tree);
  }

  private static double median(List<Long> times) {
    Collections.sort(times);
    return times.get(times.size() / 2) / 1e6;
  }

  private static long time(Supplier<Object> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    Object made = work.get();
    long passed = THREADS.getCurrentThreadCpuTime() - start;
    if (made == null) {
      throw new IllegalStateException("nothing was made");
    }
    return passed;
  }
}
