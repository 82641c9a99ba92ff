package org.communique.model.time.written;

import java.io.Serial;

/** Words that are no date; the message says what stops the reading. Never leaves the package. */
final class NotUnderstood extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  NotUnderstood(String message) {
    super(message, null, false, false);
  }
}
