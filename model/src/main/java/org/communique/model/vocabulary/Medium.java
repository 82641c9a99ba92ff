package org.communique.model.vocabulary;

import java.util.List;

/**
 * By what means those who met were in touch: in a room, over a line, by letter.
 *
 * <p>Used in {@code medium} of summits. Mapped to CAMEO, PLOVER and schema.org.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class Medium extends Code {

  /** In person: The default. */
  public static final Medium IN_PERSON = new Medium("in-person");

  /** By telephone. */
  public static final Medium TELEPHONE = new Medium("telephone");

  /** By video. */
  public static final Medium VIDEO = new Medium("video");

  /** Hybrid: Some in person, some by link. */
  public static final Medium HYBRID = new Medium("hybrid");

  /** In writing: An exchange of letters or notes. */
  public static final Medium WRITTEN = new Medium("written");

  /** The list, with all codes that are known. */
  public static final Vocabulary<Medium> VOCABULARY =
      new Vocabulary<>(
          "media", Medium.class, List.of(IN_PERSON, TELEPHONE, VIDEO, HYBRID, WRITTEN));

  private Medium(String code) {
    super(code);
  }

  /**
   * Gives the code that is so spelt: the constant if it is known, else an unknown code.
   *
   * @param code the code in lower-kebab form
   * @return the code
   * @throws IllegalArgumentException if the text is not in lower-kebab form; the message says what
   *     was found, what was expected and the likely fix
   */
  public static Medium of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static Medium valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<Medium> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<Medium> vocabulary() {
    return VOCABULARY;
  }

  @Override
  Medium unknown(String code) {
    return new Medium(code);
  }
}
