package org.communique.model.evidence;

/**
 * Which fingerprints may be there several times, told by one bit of each. Of those that are there
 * once it takes a few for repeated; it misses none that is. So few are left to be sorted.
 */
final class RepeatFilter {

  private static final int LEAST_BITS = 10;
  private static final int MOST_BITS = 26;

  private final int shift;
  private final long[] once;
  private final long[] again;

  /**
   * Makes an empty filter.
   *
   * @param expected how many fingerprints there will be; more make it let more through
   */
  RepeatFilter(long expected) {
    int bits = 64 - Long.numberOfLeadingZeros(16 * expected);
    bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
    this.shift = 64 - bits;
    this.once = new long[1 << (bits - 6)];
    this.again = new long[once.length];
  }

  /** Takes a fingerprint that counts by itself. */
  void add(long fingerprint) {
    int place = place(fingerprint);
    long bit = 1L << place;
    again[place >>> 6] |= once[place >>> 6] & bit;
    once[place >>> 6] |= bit;
  }

  /** Takes a fingerprint that counts only beside one that was added. */
  void addBeside(long fingerprint) {
    int place = place(fingerprint);
    again[place >>> 6] |= once[place >>> 6] & 1L << place;
  }

  /** {@return whether a fingerprint may be there several times} */
  boolean mayBeRepeated(long fingerprint) {
    int place = place(fingerprint);
    return (again[place >>> 6] & 1L << place) != 0;
  }

  private int place(long fingerprint) {
    return (int) (fingerprint * 0x9E3779B97F4A7C15L >>> shift);
  }
}
