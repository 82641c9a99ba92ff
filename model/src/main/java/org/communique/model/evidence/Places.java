package org.communique.model.evidence;

import java.util.Arrays;

/** Collects places in a text, up to a limit. */
final class Places {

  private final int limit;
  private int[] places = new int[4];
  private int count;

  Places(int limit) {
    this.limit = limit;
  }

  boolean isFull() {
    return count == limit;
  }

  void add(int place) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = place;
  }

  int[] toArray() {
    return Arrays.copyOf(places, count);
  }
}
