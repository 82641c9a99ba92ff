package org.communique.io;

import java.io.IOException;

/** Thrown where a file with rule settings is malformed; the message names the place. */
public final class MalformedSettingsException extends IOException {

  private static final long serialVersionUID = 1L;

  MalformedSettingsException(String message) {
    super(message);
  }

  MalformedSettingsException(String message, Exception cause) {
    super(message, cause);
  }
}
