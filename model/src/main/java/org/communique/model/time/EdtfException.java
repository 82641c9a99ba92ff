package org.communique.model.time;

/**
 * Thrown where a text is not a value of EDTF: it names the place, what was found there, what could
 * stand there and, where it is known, the likely fix, such as the modern spelling of syntax of the
 * 2012 draft.
 */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The column. */
  private final int column;

  /** What stood there. */
  private final String found;

  /** What could stand there. */
  private final String expected;

  EdtfException(int column, String found, String expected, String advice) {
    super(
        "column "
            + column
            + ": found "
            + found
            + ", expected "
            + expected
            + (advice.isEmpty() ? "" : "; " + advice));
    this.column = column;
    this.found = found;
    this.expected = expected;
  }

  /**
   * {@return the place of the error, counted from 1 in UTF-16 units; one past the end if the text
   * is too short}
   */
  public int column() {
    return column;
  }

  /** {@return what stands at the place, for reading: a quoted character or piece, or "the end"} */
  public String found() {
    return found;
  }

  /** {@return what could stand at the place, in words} */
  public String expected() {
    return expected;
  }
}
