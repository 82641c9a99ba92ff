package org.communique.model.vocabulary;

import java.util.List;

/**
 * Whether an agreement binds in law.
 *
 * <p>Used in {@code binding} of agreements, apart from what they are called. The terms are our own.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class Binding extends Code {

  /** Legally binding. */
  public static final Binding YES = new Binding("yes");

  /** Political, not legally binding. */
  public static final Binding NO = new Binding("no");

  /** Disputed. */
  public static final Binding DISPUTED = new Binding("disputed");

  /** Unknown. */
  public static final Binding UNKNOWN = new Binding("unknown");

  /** The list, with all codes that are known. */
  public static final Vocabulary<Binding> VOCABULARY =
      new Vocabulary<>("bindings", Binding.class, List.of(YES, NO, DISPUTED, UNKNOWN));

  private Binding(String code) {
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
  public static Binding of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static Binding valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<Binding> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<Binding> vocabulary() {
    return VOCABULARY;
  }

  @Override
  Binding unknown(String code) {
    return new Binding(code);
  }
}
