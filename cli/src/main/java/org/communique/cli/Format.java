package org.communique.cli;

import java.util.Locale;

/** The form in which a command tells what it has found. */
enum Format {
  /** Text for people. */
  TEXT,
  /** JSON for programs. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
