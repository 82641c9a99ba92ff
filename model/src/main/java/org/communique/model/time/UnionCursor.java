package org.communique.model.time;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Goes through the days of several sets in order. A set is asked again only when its day has come,
 * so that a long list of sets costs no more a day than a short one.
 *
 * <p>Remembers where it is: it has to be asked for days in ascending order. Not thread-safe.
 */
final class UnionCursor implements Ascending {
  private record Head(long day, DaySet set) {}

  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(Comparator.comparingLong(Head::day));

  UnionCursor(List<DaySet> sets) {
    sets.forEach(set -> heads.add(new Head(DaySet.NONE_BEFORE, set)));
  }

  @Override
  public long next(long day) {
    while (!heads.isEmpty() && heads.peek().day() < day) {
      DaySet set = heads.remove().set();
      long next = set.next(day);
      if (next != DaySet.NONE_AFTER) {
        heads.add(new Head(next, set));
      }
    }
    return heads.isEmpty() ? DaySet.NONE_AFTER : heads.peek().day();
  }
}
