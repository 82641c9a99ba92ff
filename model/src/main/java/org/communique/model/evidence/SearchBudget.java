package org.communique.model.evidence;

/**
 * How much may be spent on looking for words in texts, so that a hostile dossier does not take
 * hours: on searches, each at a fixed price and by the length of what is gone through; on nearest
 * passages, in comparisons of two letters; and on what stands around quotations that are
 * everywhere, in letters looked at. One budget serves all texts of a dossier.
 */
final class SearchBudget {

  /** The price of a search, whatever is sought in whatever text. */
  static final int SEARCH = 1_000;

  /** A second or two. */
  static final long ALL_SEARCHES = 1_000_000_000;

  /** A second or two. */
  private static final long ALL_NEAREST = 500_000_000;

  /** A second or two; a quotation that is in ten places takes some thousand. */
  private static final long ALL_AROUND = 100_000_000;

  private long leftForSearches = ALL_SEARCHES;
  private long left = ALL_NEAREST;
  private long leftAround = ALL_AROUND;
  private boolean wasSpent;

  /** {@return whether nothing is left for searches; words that are still to be sought are not} */
  boolean isSearchSpent() {
    wasSpent |= leftForSearches <= 0;
    return leftForSearches <= 0;
  }

  void spendSearch(long letters) {
    leftForSearches -= letters;
  }

  /** {@return whether nothing is left for nearest passages} */
  boolean isSpent() {
    wasSpent |= left <= 0;
    return left <= 0;
  }

  void spend(long comparisons) {
    left -= comparisons;
  }

  /** Notes that something was left out for another reason of its size. */
  void leaveOut() {
    wasSpent = true;
  }

  /** {@return how much was spent on searches} */
  long spentOnSearches() {
    return ALL_SEARCHES - leftForSearches;
  }

  /** {@return how many letters were compared for nearest passages} */
  long spentOnNearest() {
    return ALL_NEAREST - left;
  }

  /** {@return whether anything that was asked for was left out because a budget was spent} */
  boolean wasSpent() {
    return wasSpent;
  }

  /**
   * {@return whether that many letters around places may be looked at; if so, they are spent}
   *
   * @param letters how many
   */
  boolean affordsSurroundings(long letters) {
    if (letters > leftAround) {
      wasSpent = true;
      return false;
    }
    leftAround -= letters;
    return true;
  }
}
