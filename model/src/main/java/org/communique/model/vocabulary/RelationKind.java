package org.communique.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * How one agreement bears on another: it amends it, supersedes it, is annexed to it.
 *
 * <p>Used in {@code kind} of the relations of an agreement, which is the subject: the one with the
 * relation amends the one that it names. The terms are our own, along the Vienna Convention on the
 * Law of Treaties.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class RelationKind extends Code {

  /** Amends. */
  public static final RelationKind AMENDS = new RelationKind("amends");

  /** Supplements. */
  public static final RelationKind SUPPLEMENTS = new RelationKind("supplements");

  /** Renews, extends. */
  public static final RelationKind RENEWS = new RelationKind("renews");

  /** Supersedes. */
  public static final RelationKind SUPERSEDES = new RelationKind("supersedes");

  /** Terminates. */
  public static final RelationKind TERMINATES = new RelationKind("terminates");

  /** Implements. */
  public static final RelationKind IMPLEMENTS = new RelationKind("implements");

  /** Annexed to. */
  public static final RelationKind ANNEXED_TO = new RelationKind("annexed-to");

  /** Refers to. */
  public static final RelationKind REFERS_TO = new RelationKind("refers-to");

  /** The list, with all codes that are known. */
  public static final Vocabulary<RelationKind> VOCABULARY =
      new Vocabulary<>(
          "agreement-relations",
          RelationKind.class,
          List.of(
              AMENDS,
              SUPPLEMENTS,
              RENEWS,
              SUPERSEDES,
              TERMINATES,
              IMPLEMENTS,
              ANNEXED_TO,
              REFERS_TO));

  private RelationKind(String code) {
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
  public static RelationKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static RelationKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<RelationKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<RelationKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  RelationKind unknown(String code) {
    return new RelationKind(code);
  }

  /** {@return what the other agreement is to this one, such as "amended by"; empty if unknown} */
  public Optional<String> inverseLabel() {
    return cell("inverse-label");
  }
}
