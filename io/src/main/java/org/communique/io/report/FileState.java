package org.communique.io.report;

import java.util.Locale;

/** How much of a file a report speaks of. */
public enum FileState {

  /** All of it was read. */
  WHOLE,

  /** It was read, but values in it were dropped, each with an error. */
  LOSSY,

  /** It could not be read at all: it is not there, or the disk failed. */
  UNREAD;

  /** {@return the state as it stands in JSON, such as {@code lossy}} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
