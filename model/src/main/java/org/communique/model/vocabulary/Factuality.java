package org.communique.model.vocabulary;

import java.util.List;

/**
 * How certain the source is of what it tells.
 *
 * <p>Used in {@code factuality} of citations. Each code stands for values of FactBank (Saur&iacute;
 * and Pustejovsky, 2009): see {@link #factBank()}.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class Factuality extends Code {

  /** The source holds it certain. */
  public static final Factuality ASSERTED = new Factuality("asserted");

  /** The source holds it probable. */
  public static final Factuality PROBABLE = new Factuality("probable");

  /** The source holds it possible. */
  public static final Factuality POSSIBLE = new Factuality("possible");

  /** The source holds it certainly not so. */
  public static final Factuality DENIED = new Factuality("denied");

  /** The source holds it improbable or doubtful. */
  public static final Factuality DOUBTED = new Factuality("doubted");

  /** The source does not commit itself. */
  public static final Factuality UNCOMMITTED = new Factuality("uncommitted");

  /** The list, with all codes that are known. */
  public static final Vocabulary<Factuality> VOCABULARY =
      new Vocabulary<>(
          "factuality",
          Factuality.class,
          List.of(ASSERTED, PROBABLE, POSSIBLE, DENIED, DOUBTED, UNCOMMITTED));

  private Factuality(String code) {
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
  public static Factuality of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static Factuality valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<Factuality> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<Factuality> vocabulary() {
    return VOCABULARY;
  }

  @Override
  Factuality unknown(String code) {
    return new Factuality(code);
  }

  /**
   * Gives the values of FactBank that the code stands for.
   *
   * @return modality and polarity, such as {@code CT+}; several where we do not tell them apart;
   *     empty for an unknown code
   */
  public List<String> factBank() {
    return parts("factbank", " or ");
  }
}
