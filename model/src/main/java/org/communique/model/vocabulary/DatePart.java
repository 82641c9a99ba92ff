package org.communique.model.vocabulary;

/**
 * The end of a date that the words of a source fix, where they fix only one: {@code part} of a date
 * as written. "Until 18 November" fixes the end. The list is closed.
 */
public enum DatePart implements ClosedCode {
  /** The words fix the first day. */
  START("start"),
  /** The words fix the last day. */
  END("end");

  private final String code;

  DatePart(String code) {
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
   * Gives the part of a date that is so spelt.
   *
   * @param code one of the codes
   * @return the part of a date
   * @throws IllegalArgumentException if it is none of them; the message names all
   */
  public static DatePart of(String code) {
    return ClosedList.find(code, "part of a date", values());
  }
}
