package org.communique.model.finding;

import java.util.Locale;

/** How much a finding matters; the most severe comes first. */
public enum Severity {
  /** It cannot be so. */
  ERROR,
  /** It is so only in odd cases: look at it. */
  WARNING,
  /** Worth knowing. */
  INFO;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** {@return the name as it stands in reports: {@code error}, {@code warning} or {@code info}} */
  public String label() {
    return label;
  }

  /** {@return the label, as {@link #label()}} */
  @Override
  public String toString() {
    return label;
  }
}
