package org.communique.model.vocabulary;

/**
 * What a speaker does in speaking, by Searle's five classes ("A Classification of Illocutionary
 * Acts", 1976), and none for what is no act of speech by itself.
 */
public enum Illocution implements ClosedCode {
  /** Commits the speaker to something being the case. */
  ASSERTIVE("assertive"),
  /** Tries to get the hearer to do something. */
  DIRECTIVE("directive"),
  /** Commits the speaker to doing something, or to not doing it. */
  COMMISSIVE("commissive"),
  /** Expresses an attitude to a state of affairs. */
  EXPRESSIVE("expressive"),
  /** Brings about what it says, by the office of who says it; Searle's declaration. */
  DECLARATIVE("declarative"),
  /** Tells that something was spoken of or left unsaid, not what was said. */
  NONE("none");

  private final String code;

  Illocution(String code) {
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
   * Gives the class of speech act that is so spelt.
   *
   * @param code one of the codes
   * @return the class of speech act
   * @throws IllegalArgumentException if it is none of them; the message names all
   */
  public static Illocution of(String code) {
    return ClosedList.find(code, "class of speech act", values());
  }
}
