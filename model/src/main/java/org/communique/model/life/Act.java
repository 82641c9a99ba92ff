package org.communique.model.life;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.finding.Pointer;

/**
 * An event of the log, or what follows from one, as one participant or the instrument sees it.
 *
 * @param op what it does
 * @param days when it takes effect
 * @param because the events, or whatever else, that tell of it
 * @param impliesSignature whether who consents by it must have signed before
 * @param awaited whether the consent that this expresses takes effect by another act, on its own
 *     day
 */
record Act(Op op, Days days, List<Pointer> because, boolean impliesSignature, boolean awaited) {

  Act {
    because = List.copyOf(because);
  }

  static Act of(Op op, Days days, Pointer because) {
    return new Act(op, days, List.of(because), false, false);
  }

  static Act of(Op op, Days days, List<Pointer> because) {
    return new Act(op, days, because, false, false);
  }

  static Act consent(Days days, Pointer because, boolean impliesSignature) {
    return new Act(Op.CONSENT, days, List.of(because), impliesSignature, false);
  }

  Act on(Days other) {
    return new Act(op, other, because, impliesSignature, awaited);
  }

  Act thatIsAwaited() {
    return new Act(op, days, because, impliesSignature, true);
  }

  /**
   * Adds an act to others, unless it is one of them: what was done twice on one day was told of
   * twice.
   */
  static void addTo(List<Act> acts, Act added) {
    for (int at = 0; at < acts.size(); at++) {
      Act act = acts.get(at);
      if (act.days.isOne() && act.isLike(added)) {
        List<Pointer> both = new ArrayList<>(act.because);
        both.addAll(added.because);
        acts.set(at, new Act(act.op, act.days, both, act.impliesSignature, act.awaited));
        return;
      }
    }
    acts.add(added);
  }

  /** {@return whether another act does the same on the same days} */
  boolean isLike(Act other) {
    return op == other.op
        && days.equals(other.days)
        && impliesSignature == other.impliesSignature
        && awaited == other.awaited;
  }

  /** {@return whether it is of the instrument, so that all participants see it} */
  boolean isShared() {
    return op == Op.ENTER || op == Op.ENTER_BY_CONSENT || op == Op.END || op == Op.RENEW;
  }
}
