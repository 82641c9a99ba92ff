package org.communique.model.time;

/**
 * The qualification of a component, as two bits; EDTF writes it {@code ?}, {@code ~} or {@code %}.
 */
final class Qualifier {
  static final int NONE = 0;
  static final int UNCERTAIN = 1;
  static final int APPROXIMATE = 2;
  static final int BOTH = UNCERTAIN | APPROXIMATE;

  private static final String MARKS = "?~%";

  private Qualifier() {}

  /** {@return the bits for a character, {@link #NONE} if it is not a qualifier} */
  static int of(char mark) {
    return switch (mark) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }

  /** {@return how the bits are written; empty for {@link #NONE}} */
  static String mark(int bits) {
    return bits == NONE ? "" : MARKS.substring(bits - 1, bits);
  }
}
