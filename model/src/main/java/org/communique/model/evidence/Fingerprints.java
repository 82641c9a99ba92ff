package org.communique.model.evidence;

import java.util.Arrays;

/** A growing list of fingerprints, eight bytes each. */
final class Fingerprints {

  private long[] values = new long[64];
  private int size;

  void add(long fingerprint) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = fingerprint;
  }

  /** {@return those that are there now, sorted} */
  long[] sorted() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** {@return those that are there several times, each once, sorted} */
  long[] repeated() {
    long[] sorted = sorted();
    Fingerprints repeated = new Fingerprints();
    for (int at = 1; at < sorted.length; at++) {
      boolean isSecond = sorted[at] == sorted[at - 1] && (at == 1 || sorted[at] != sorted[at - 2]);
      if (isSecond) {
        repeated.add(sorted[at]);
      }
    }
    return repeated.sorted();
  }
}
