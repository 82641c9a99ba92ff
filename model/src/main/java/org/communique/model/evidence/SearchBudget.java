package org.communique.model.evidence;

/**
 * How much may be spent on looking for nearest passages, so that a hostile dossier with many
 * quotations that are nowhere does not take hours. Counted in comparisons of two letters.
 */
final class SearchBudget {

  /** Some seconds. */
  private static final long ALL = 2_000_000_000;

  private long left = ALL;

  boolean isSpent() {
    return left <= 0;
  }

  void spend(long comparisons) {
    left -= comparisons;
  }
}
