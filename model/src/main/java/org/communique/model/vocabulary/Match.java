package org.communique.model.vocabulary;

/** How well a code of another scheme fits one of ours, in the sense of SKOS mapping relations. */
public enum Match implements ClosedCode {
  /** Both mean the same. */
  EXACT("exact"),
  /** Both mean nearly the same, and may stand for each other in some uses. */
  CLOSE("close"),
  /** The other scheme's code means more than ours. */
  BROAD("broad");

  private final String code;

  Match(String code) {
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
   * Gives the match that is so spelt.
   *
   * @param code one of the codes
   * @return the match
   * @throws IllegalArgumentException if it is none of them; the message names all
   */
  public static Match of(String code) {
    return ClosedList.find(code, "match", values());
  }
}
