package org.communique.model.agreement.engine;

/**
 * The work that may go into one answer about an agreement, all its participants and days together.
 *
 * <p>It is counted in steps and not in time, so that one log has one answer on every machine. A
 * step is about what it costs to see what one act does to one participant.
 *
 * <p>Belongs to one answer, and to one thread.
 */
public final class Budget {

  /** For all participants on one day, or for what all days have in common. */
  public static final long FOR_A_DAY = 120_000;

  /** For all participants on all days. */
  public static final long FOR_ALL_DAYS = 2_500_000;

  private final long steps;
  private long spent;

  /**
   * Makes a budget.
   *
   * @param steps how many steps may be taken
   */
  Budget(long steps) {
    this.steps = steps;
  }

  /**
   * Takes steps.
   *
   * @param more how many
   */
  void take(long more) {
    spent += more;
  }

  /** {@return whether no steps are left, so that the rest is to be answered coarsely} */
  boolean isSpent() {
    return spent >= steps;
  }

  /** {@return how many steps were taken} */
  long spent() {
    return spent;
  }
}
