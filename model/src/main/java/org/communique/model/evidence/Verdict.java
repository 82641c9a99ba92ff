package org.communique.model.evidence;

import java.util.Locale;

/** How a quotation stands to the text that it is said to be from. */
public enum Verdict {
  /** The text has the very words, at the place stated, or at one place if none was stated. */
  EXACT,
  /** The text has the words once letters are folded: see {@link Folding}. */
  DRIFTED,
  /** The text has the very words, at another place than stated. */
  MOVED,
  /** The text has the words at several places, and nothing tells which is meant. */
  AMBIGUOUS,
  /** The text does not have the words. */
  MISSING;

  /** {@return the word for it, as reports have it, such as {@code exact}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
