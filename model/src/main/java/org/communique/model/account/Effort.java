package org.communique.model.account;

/**
 * How much comparing is left: so much for one question, and so much for all of them together.
 *
 * <p>To compare every element of long lists with every other would take the square of them, so it
 * is counted. Once it is used up the answer is that they may agree, which is never wrong.
 */
final class Effort {

  /** To look something up. */
  static final int LOOK_UP = 1;

  /** To compare two parts, property by property. */
  static final int PARTS = 50;

  /** To go up from two places through all that contains them. */
  static final int PLACES = 500;

  private final long perQuestion;
  private long leftForAll;
  private long left;
  private boolean wasSpent;

  Effort(long perQuestion, long forAll) {
    this.perQuestion = perQuestion;
    this.leftForAll = forAll;
    this.left = Math.min(perQuestion, forAll);
  }

  /** Begins another question. */
  void begin() {
    left = Math.min(perQuestion, leftForAll);
  }

  /** {@return whether nothing is left for this question} */
  boolean isSpent() {
    wasSpent |= left == 0;
    return left == 0;
  }

  /** {@return whether any question was over before all was compared} */
  boolean wasSpent() {
    return wasSpent;
  }

  /** {@return whether so much is left, which is used up then} If not, the question is over. */
  boolean affords(long effort) {
    if (left < effort) {
      left = 0;
      wasSpent = true;
      return false;
    }
    left -= effort;
    leftForAll -= effort;
    return true;
  }
}
