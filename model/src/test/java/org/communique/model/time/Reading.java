package org.communique.model.time;

import java.util.BitSet;

/**
 * One reading of a value in a small universe of numbered days; the first and the last number stand
 * for open ends.
 */
record Reading(BitSet days) {
  static Reading between(int first, int last) {
    BitSet days = new BitSet();
    days.set(first, last + 1);
    return new Reading(days);
  }

  Reading with(Reading other) {
    BitSet both = (BitSet) days.clone();
    both.or(other.days);
    return new Reading(both);
  }

  private int first() {
    return days.nextSetBit(0);
  }

  private int last() {
    return days.length() - 1;
  }

  boolean before(Reading other) {
    return last() < other.first();
  }

  boolean meets(Reading other) {
    return last() + 1 == other.first();
  }

  boolean overlaps(Reading other) {
    return first() < other.first() && other.first() <= last() && last() < other.last();
  }

  boolean starts(Reading other) {
    return first() == other.first() && last() < other.last();
  }

  boolean finishes(Reading other) {
    return last() == other.last() && first() > other.first();
  }

  boolean during(Reading other) {
    for (int from = first(); from >= 0; from = days.nextSetBit(days.nextClearBit(from))) {
      if (other.days.nextClearBit(from) < days.nextClearBit(from)) {
        return false;
      }
    }
    return true;
  }

  boolean same(Reading other) {
    return days.equals(other.days);
  }

  boolean compatible(Reading other) {
    return days.intersects(other.days);
  }
}
