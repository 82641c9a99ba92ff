package org.communique.model.evidence;

/**
 * How much may be spent on looking for nearest passages, so that a hostile dossier with many
 * quotations that are nowhere does not take hours; and how much on what stands around quotations
 * that are everywhere. Counted in comparisons of two letters, and in letters looked at.
 */
final class SearchBudget {

  /** Some seconds. */
  private static final long ALL = 2_000_000_000;

  /** Some seconds; a quotation that is in ten places takes some thousand. */
  private static final long ALL_AROUND = 100_000_000;

  private long left = ALL;
  private long leftAround = ALL_AROUND;

  boolean isSpent() {
    return left <= 0;
  }

  void spend(long comparisons) {
    left -= comparisons;
  }

  /**
   * {@return whether that many letters around places may be looked at; if so, they are spent}
   *
   * @param letters how many
   */
  boolean affordsSurroundings(long letters) {
    if (letters > leftAround) {
      return false;
    }
    leftAround -= letters;
    return true;
  }
}
