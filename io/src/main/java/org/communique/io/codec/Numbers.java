package org.communique.io.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the spelling of numbers without writing them out. */
final class Numbers {

  private Numbers() {}

  /** {@return the number; null if its exponent is beyond what can be held} */
  static @Nullable BigDecimal parse(String spelling) {
    try {
      return new BigDecimal(spelling);
    } catch (NumberFormatException e) {
      return null; // It is a number, for the parser took it for one: its exponent is too large.
    }
  }
}
