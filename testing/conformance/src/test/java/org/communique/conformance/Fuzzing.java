package org.communique.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives hostile input to everything that takes input from strangers, for a time. Whatever fails is
 * told with its subject and its seed, which give the same input again.
 *
 * <p>As a program it goes on for {@code -Dminutes=60}, or checks one input: {@code -Dsubject=READER
 * -Dseed=42}.
 */
public final class Fuzzing {

  /** No input is large: what takes as long would go on for ever, or as good as. */
  private static final int SECONDS_AN_INPUT = 60;

  private final long seed;
  private final PrintStream log;
  private final Map<FuzzSubject, Long> counts = new EnumMap<>(FuzzSubject.class);
  private final Path folder;
  private int failures;

  Fuzzing(long seed, PrintStream log, Path folder) {
    this.seed = seed;
    this.log = log;
    this.folder = folder;
  }

  /**
   * Fuzzes, and exits with 1 if something failed.
   *
   * @param arguments none
   * @throws Exception if there can be no temporary folder
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("fuzzing");
    Fuzzing fuzzing = new Fuzzing(Long.getLong("seed", System.nanoTime()), System.out, folder);
    String subject = System.getProperty("subject", "");
    if (subject.isEmpty()) {
      fuzzing.run(TimeUnit.MINUTES.toMillis(Integer.getInteger("minutes", 1)), 1, 100);
    } else {
      fuzzing.again(FuzzSubject.valueOf(subject));
    }
    System.exit(fuzzing.failures == 0 ? 0 : 1);
  }

  private void again(FuzzSubject subject) throws IOException {
    subject.check(new FuzzInputs(seed), folder.resolve("input.json"));
  }

  /**
   * Goes on for a time and for so many rounds at least, or until so many inputs have failed.
   *
   * @return how many have
   */
  int run(long millis, int leastRounds, int mostFailures) throws InterruptedException {
    log.println("fuzzing with seed " + seed);
    ExecutorService worker =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "fuzzing");
              thread.setDaemon(true); // One that hangs must not keep the program.
              return thread;
            });
    SplittableRandom seeds = new SplittableRandom(seed);
    long end = System.currentTimeMillis() + millis;
    for (int round = 0;
        failures < mostFailures && (round < leastRounds || System.currentTimeMillis() < end);
        round++) {
      for (FuzzSubject subject : FuzzSubject.values()) {
        if (!check(worker, subject, seeds.nextLong())) {
          worker.shutdownNow();
          return failures;
        }
      }
    }
    worker.shutdownNow();
    log.println("inputs: " + counts + "; failures: " + failures);
    return failures;
  }

  /** {@return whether the worker can go on} */
  private boolean check(ExecutorService worker, FuzzSubject subject, long inputSeed)
      throws InterruptedException {
    Future<?> check =
        worker.submit(
            () -> {
              subject.check(new FuzzInputs(inputSeed), folder.resolve("input.json"));
              return null;
            });
    counts.merge(subject, 1L, Long::sum);
    try {
      check.get(SECONDS_AN_INPUT, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      fail(subject, inputSeed, e.getCause());
    } catch (TimeoutException e) {
      fail(subject, inputSeed, e);
      return false;
    }
    return true;
  }

  private void fail(FuzzSubject subject, long inputSeed, Throwable failure) {
    failures++;
    log.printf("FAILED -Dsubject=%s -Dseed=%d%n", subject, inputSeed);
    StackTraceElement[] trace = failure.getStackTrace();
    log.println("  " + String.valueOf(failure).replace("\n", "\n  "));
    for (int at = 0; at < Math.min(8, trace.length); at++) {
      log.println("    at " + trace[at]);
    }
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      log.println("  because of " + cause + " at " + cause.getStackTrace()[0]);
    }
    log.flush();
  }
}
