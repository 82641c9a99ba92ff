package org.communique.model.link;

import java.util.Locale;

/** What a linking key is made of. */
public enum KeyKind {

  /** Two sides of an encounter, by their identifiers, and a month. */
  SIDES_AND_MONTH,

  /** An identifier of an agreement. */
  IDENTIFIER,

  /** A band of the MinHash of a statement's words: near-duplicates share one, others hardly do. */
  WORDS;

  /** {@return the kind as it stands in rows, such as {@code sides-and-month}} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
