package org.communique.io.codec;

import java.util.Optional;
import org.communique.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Ends a reading from within; never leaves this package. */
public final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** There is a problem; what it is will be found by reading again. */
  public static final Stopped AT_FIRST_PROBLEM = new Stopped(null);

  private final transient @Nullable Finding only;

  Stopped(@Nullable Finding only) {
    super(null, null, false, false);
    this.only = only;
  }

  /** {@return the finding beside which no other matters, if it is known} */
  public Optional<Finding> only() {
    return Optional.ofNullable(only);
  }
}
