package org.communique.model.agreement.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;

/**
 * Acts in the order in which they are told of. What is told of twice on one day is one act, so to
 * add it again adds to its reasons only.
 */
final class Acts extends AbstractList<Act> {

  /** What is told more often than this is told often enough. */
  private static final int MOST_TOLD = 50;

  private final List<Act> list = new ArrayList<>();
  private final Map<Told, Integer> known = new HashMap<>();

  /** What is told of a day that is known. */
  private record Told(Act.Kind kind, PossibleDays day, boolean isDerived) {}

  @Override
  public boolean add(Act act) {
    Integer at =
        act.days().isOne()
            ? known.putIfAbsent(new Told(act.kind(), act.days(), act.isDerived()), list.size())
            : null;
    if (at == null) {
      return list.add(act);
    }
    List<Pointer> both = new ArrayList<>(list.get(at).because());
    if (both.size() < MOST_TOLD) {
      both.addAll(act.because());
      list.set(at, act.toldBy(both));
    }
    return true;
  }

  @Override
  public Act get(int at) {
    return list.get(at);
  }

  @Override
  public Act set(int at, Act act) {
    return list.set(at, act);
  }

  @Override
  public int size() {
    return list.size();
  }
}
