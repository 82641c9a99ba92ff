package org.communique.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that is asked to end (Ctrl-C, SIGTERM) tell what it has done so far. The system
 * ends the process after that, with a status of its own.
 */
final class Interruption implements AutoCloseable {

  /** So long the command may take to notice; it may be waiting for input that does not come. */
  private static final int SECONDS = 2;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean asked;

  private Interruption(Runnable end) {
    this.hook =
        new Thread(
            () -> {
              asked = true;
              if (!isDone()) {
                end.run();
              }
            },
            "communique-interrupted");
  }

  private boolean isDone() {
    try {
      return done.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  /**
   * Watches out until this is closed.
   *
   * @param end tells what was done, if the command itself has not within two seconds; called by
   *     another thread
   */
  static Interruption watch(Runnable end) {
    Interruption interruption = new Interruption(end);
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException e) {
      interruption.asked = true; // The program is ending already.
    }
    return interruption;
  }

  /** {@return whether the command was asked to end} */
  boolean isAsked() {
    return asked;
  }

  /** Says that the command has told all. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The program is ending, and has waited for this.
    }
  }
}
