package org.communique.model.agreement.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;

/**
 * When so many of several acts had happened, each on one of its days.
 *
 * <p>The earliest day of the n-th act is the n-th of the earliest days, since all may be early at
 * once, and likewise the latest; so both bounds are exact.
 */
final class Earliest {

  private final List<Act> acts = new ArrayList<>();

  void add(Act act) {
    acts.add(act);
  }

  List<Act> acts() {
    return acts;
  }

  boolean isEmpty() {
    return acts.isEmpty();
  }

  /** {@return the days of the n-th act in time; never, if there are not so many} */
  PossibleDays nth(int count) {
    if (count < 1 || acts.size() < count) {
      return ActLog.NOT_AT_ALL;
    }
    long[] from = acts.stream().mapToLong(act -> act.days().from()).toArray();
    long[] to = acts.stream().mapToLong(act -> act.days().to()).toArray();
    Arrays.sort(from);
    Arrays.sort(to);
    return new PossibleDays(from[count - 1], to[count - 1]);
  }

  /** {@return the first of the acts, which is as early and as late as any of them} */
  Act first() {
    return Act.of(acts.get(0).op(), nth(1), because(1));
  }

  /** {@return what tells of the acts that had happened by then} */
  Set<Pointer> because(int count) {
    return because(acts, nth(count));
  }

  /** {@return what tells of the acts that must have happened when the n-th had} */
  static Set<Pointer> because(Collection<Act> acts, PossibleDays nth) {
    return told(acts, act -> act.days().to() <= nth.to());
  }

  /** {@return what tells of the acts that may have happened when the n-th had} */
  static Set<Pointer> counted(Collection<Act> acts, PossibleDays nth) {
    return told(acts, act -> act.days().from() <= nth.to());
  }

  private static Set<Pointer> told(Collection<Act> acts, Predicate<Act> wanted) {
    Set<Pointer> pointers = new TreeSet<>();
    for (Act act : acts) {
      if (wanted.test(act) && act.days().from() != PossibleDays.NEVER) {
        pointers.addAll(act.because());
      }
    }
    return pointers;
  }
}
