package org.communique.model.agreement.engine;

import java.util.Collection;

/**
 * What the participants make of an instrument that is in force: when those who left leave fewer
 * than two behind it has ended, and when those who suspended leave fewer than two to apply it, it
 * is suspended.
 *
 * <p>A participant whose standing is not certain may be any of several things, so what is counted
 * is how many may be what. Each participant stands for itself; all combinations are looked at, and
 * they are few, since nobody counts beyond two.
 *
 * <p>A multilateral treaty does not end because its parties become fewer than it took to enter into
 * force (VCLT article 55).
 */
final class Tally {

  /** It left. */
  static final int LEFT = 1;

  /** It is a party and applies it. */
  static final int APPLIES = 2;

  /** It is a party and suspended it. */
  static final int SUSPENDS = 4;

  /** It is no party, and never was. */
  static final int APART = 8;

  /** What may have become of the instrument. */
  record Outcome(boolean mayHaveEnded, boolean mayBeSuspended, boolean mayLast) {
    static final Outcome LASTS = new Outcome(false, false, true);
  }

  /** More of a kind than this make no difference. */
  private static final int ENOUGH = 6;

  private final int least;
  private final int[] howMany = new int[16];

  /**
   * Starts to count.
   *
   * @param least how many parties it takes: two, or one for a one-sided instrument
   */
  Tally(int least) {
    this.least = least;
  }

  static int mask(Collection<State> states, boolean isSucceeded) {
    int mask = 0;
    for (State state : states) {
      if (state.isInForce()) {
        mask |= kinds(state, isSucceeded);
      }
    }
    return mask;
  }

  /** {@return what a participant counts as, whoever may go on in its place} */
  static int kind(State state) {
    return state.isInForce() ? kinds(state, true) : 0;
  }

  private static int kinds(State state, boolean isSucceeded) {
    if (state.isParty()) {
      return state.isSuspended() ? SUSPENDS : APPLIES;
    }
    if (!state.hasLeft()) {
      return APART;
    }
    // Somebody may go on in its place, although no event says so.
    return state.hasCeased() && !isSucceeded ? LEFT | APPLIES : LEFT;
  }

  void add(int mask) {
    howMany[mask]++;
  }

  void remove(int mask) {
    howMany[mask]--;
  }

  boolean has(int mask) {
    return howMany[mask] > 0;
  }

  /** {@return what may have become of the instrument} */
  Outcome outcome() {
    return outcome(combinations(), 0, 0, false);
  }

  /** {@return what may have become of it in the eyes of a party, who counts itself} */
  Outcome outcomeFor(int mask) {
    remove(mask);
    long others = combinations();
    add(mask);
    boolean applies = (mask & APPLIES) != 0;
    Outcome outcome = outcome(others, 1, applies ? 1 : 0, !applies);
    if (!applies || (mask & SUSPENDS) == 0) {
      return outcome;
    }
    Outcome suspended = outcome(others, 1, 0, true);
    return new Outcome(
        outcome.mayHaveEnded || suspended.mayHaveEnded,
        outcome.mayBeSuspended || suspended.mayBeSuspended,
        outcome.mayLast || suspended.mayLast);
  }

  private Outcome outcome(long combinations, int moreParties, int moreApplying, boolean suspends) {
    boolean ended = false;
    boolean suspended = false;
    boolean lasts = false;
    for (int each = 0; each < 36; each++) {
      if ((combinations & 1L << each) == 0) {
        continue;
      }
      boolean anyLeft = each % 2 == 1;
      boolean anySuspends = suspends || each / 2 % 2 == 1;
      int parties = each / 4 % 3 + moreParties;
      int applying = each / 12 + moreApplying;
      if (anyLeft && parties < least) {
        ended = true;
      } else if (anySuspends && applying < least) {
        suspended = true;
      } else {
        lasts = true;
      }
    }
    return new Outcome(ended, suspended, lasts);
  }

  /** As a set of: anyone left, anyone suspends, parties up to two, applying up to two. */
  private long combinations() {
    long reached = 1;
    for (int mask = 1; mask < howMany.length; mask++) {
      for (int times = Math.min(howMany[mask], ENOUGH); times > 0; times--) {
        reached = withOne(reached, mask);
      }
    }
    return reached;
  }

  private static long withOne(long reached, int mask) {
    long next = 0;
    for (int each = 0; each < 36; each++) {
      if ((reached & 1L << each) != 0) {
        next |= (mask & APART) != 0 ? 1L << each : 0;
        next |= (mask & LEFT) != 0 ? 1L << (each | 1) : 0;
        next |= (mask & SUSPENDS) != 0 ? 1L << moreParties(each - each / 2 % 2 * 2 + 2) : 0;
        next |= (mask & APPLIES) != 0 ? 1L << moreApplying(moreParties(each)) : 0;
      }
    }
    return next;
  }

  private static int moreParties(int each) {
    return each / 4 % 3 == 2 ? each : each + 4;
  }

  private static int moreApplying(int each) {
    return each / 12 == 2 ? each : each + 12;
  }
}
