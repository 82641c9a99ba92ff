package org.communique.model.vocabulary;

import java.util.List;

/**
 * What kind of name another name of an actor or place is.
 *
 * <p>Used in {@code kind} of other names.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class NameKind extends Code {

  /** Official name: The full name in official use, such as the Kingdom of Norway. */
  public static final NameKind OFFICIAL = new NameKind("official");

  /** Short name: The name in everyday use, or an abbreviation. */
  public static final NameKind SHORT = new NameKind("short");

  /** Former name: A name that is no longer in use. */
  public static final NameKind FORMER = new NameKind("former");

  /** Native name: The name in a language of those who bear it. */
  public static final NameKind NATIVE = new NameKind("native");

  /** Alias: Any other name by which sources call it. */
  public static final NameKind ALIAS = new NameKind("alias");

  /** The list, with all codes that are known. */
  public static final Vocabulary<NameKind> VOCABULARY =
      new Vocabulary<>(
          "name-kinds", NameKind.class, List.of(OFFICIAL, SHORT, FORMER, NATIVE, ALIAS));

  private NameKind(String code) {
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
  public static NameKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static NameKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<NameKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<NameKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  NameKind unknown(String code) {
    return new NameKind(code);
  }
}
