package org.communique.model.vocabulary;

/**
 * The side of the anchor on which a date lies, where the words of a source name it: {@code
 * direction} of a date as written. "Last Thursday" is in the past, and "next May" in the future,
 * and neither is at the anchor itself. The list is closed.
 */
public enum DateDirection implements ClosedCode {
  /** The date lies before the anchor. */
  PAST("past"),
  /** The date lies after the anchor. */
  FUTURE("future");

  private final String code;

  DateDirection(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** {@return the code, as {@link #code()}} */
  @Override
  public String toString() {
    return code;
  }

  /**
   * Gives the direction that is so spelt.
   *
   * @param code one of the codes
   * @return the direction
   * @throws IllegalArgumentException if it is none of them; the message names all
   */
  public static DateDirection of(String code) {
    return ClosedList.find(code, "direction", values());
  }
}
