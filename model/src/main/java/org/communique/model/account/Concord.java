package org.communique.model.account;

import java.util.Locale;

/** How several accounts of one thing stand to each other in a property. */
public enum Concord {
  /** Only one of the accounts says anything. */
  SINGLE,
  /** All that say something say the same. */
  UNANIMOUS,
  /** They say different things that can all be so: Moscow and Russia, May 2025 and 8 May 2025. */
  COMPATIBLE,
  /** They cannot all be right. */
  CONFLICTING;

  /** {@return the word for it, as reports have it, such as {@code conflicting}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the one that says less for agreement} */
  Concord and(Concord other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
