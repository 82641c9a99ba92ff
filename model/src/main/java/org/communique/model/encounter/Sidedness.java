package org.communique.model.encounter;

import java.util.Locale;

/** How many sides deal with each other, by the word that diplomacy has for it. */
public enum Sidedness {
  /** One side: a declaration, a ceremony among one's own. */
  UNILATERAL,
  /** Two sides. */
  BILATERAL,
  /** Three sides. */
  TRILATERAL,
  /** Four sides or more. */
  MULTILATERAL;

  /** {@return the word in lower case, as in a sentence} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
