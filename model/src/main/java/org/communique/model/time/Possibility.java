package org.communique.model.time;

/**
 * The answer to a question about times that are not known to the day: it must be so, it may be so,
 * it cannot be so.
 *
 * <p>This is Kleene's three-valued logic read over readings: {@link #NECESSARY} holds in every
 * reading of the values compared, {@link #IMPOSSIBLE} in none, {@link #POSSIBLE} in some and not in
 * others, or where it is not known.
 */
public enum Possibility {
  /** It is so in every reading. */
  NECESSARY,
  /** It is so in some readings and not in others. */
  POSSIBLE,
  /** It is so in no reading. */
  IMPOSSIBLE;

  /**
   * Tells what is known when both of two things are asked for.
   *
   * @param other the other answer
   * @return impossible if either is, else possible if either is, else necessary
   */
  public Possibility and(Possibility other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Tells what is known when one of two things is enough.
   *
   * @param other the other answer
   * @return necessary if either is, else possible if either is, else impossible
   */
  public Possibility or(Possibility other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** {@return the answer to the opposite question} */
  public Possibility not() {
    return switch (this) {
      case NECESSARY -> IMPOSSIBLE;
      case POSSIBLE -> POSSIBLE;
      case IMPOSSIBLE -> NECESSARY;
    };
  }

  /** {@return whether it must be so} */
  public boolean isNecessary() {
    return this == NECESSARY;
  }

  /** {@return whether it may be so: necessary or possible} */
  public boolean isPossible() {
    return this != IMPOSSIBLE;
  }

  /** {@return whether it cannot be so} */
  public boolean isImpossible() {
    return this == IMPOSSIBLE;
  }
}
