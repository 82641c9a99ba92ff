package org.communique.model.time;

/**
 * How much work one question may take. Every walk over days counts its steps here and stops when
 * they are spent. What it has found by then proves nothing, so the answer is that it is possible.
 *
 * <p>Not thread-safe: each question has its own.
 */
final class Steps {
  /**
   * Enough for one day a month of all years with four digits, and for every day of four centuries.
   * Only values built to be hostile need more.
   */
  static final long MOST = 300_000;

  private final long most;
  private long taken;

  Steps() {
    this(MOST);
  }

  Steps(long most) {
    this.most = most;
  }

  /**
   * Counts steps.
   *
   * @param steps how many; a step is about one question to one set of days
   * @return whether there were that many left
   */
  boolean take(long steps) {
    taken += steps;
    return !areSpent();
  }

  /** {@return whether more steps were asked for than there are} */
  boolean areSpent() {
    return taken > most;
  }

  /** {@return how many steps were counted} */
  long taken() {
    return taken;
  }
}
