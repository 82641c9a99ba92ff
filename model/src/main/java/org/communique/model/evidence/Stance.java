package org.communique.model.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.model.vocabulary.Factuality;

/**
 * How those who tell something stand to it: what {@link Factuality} comes to when supporters are
 * counted.
 */
public enum Stance {
  /** Holds it certain, probable or possible, or tells it without saying how certain it is. */
  FOR,
  /** Denies or doubts it. */
  AGAINST,
  /** Does not commit itself, or has a factuality that is not known here. */
  OPEN;

  private static final Set<Factuality> HELD =
      Set.of(Factuality.ASSERTED, Factuality.PROBABLE, Factuality.POSSIBLE);
  private static final Set<Factuality> REJECTED = Set.of(Factuality.DENIED, Factuality.DOUBTED);

  /**
   * {@return the stance that a factuality shows; without one it is told as a fact}
   *
   * @param factuality the factuality
   */
  static Stance of(Optional<Factuality> factuality) {
    if (factuality.isEmpty() || HELD.contains(factuality.get())) {
      return FOR;
    }
    return REJECTED.contains(factuality.get()) ? AGAINST : OPEN;
  }

  /** {@return the word for it: {@code for}, {@code against} or {@code open}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
