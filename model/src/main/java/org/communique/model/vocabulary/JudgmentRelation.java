package org.communique.model.vocabulary;

import java.util.List;

/**
 * What someone decided about two records: they are the same, they are not, one replaces the other.
 *
 * <p>Used in {@code relation} of judgments. The terms are our own.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class JudgmentRelation extends Code {

  /** Same: The records tell of one and the same thing. */
  public static final JudgmentRelation SAME = new JudgmentRelation("same");

  /** Distinct: The records tell of different things. */
  public static final JudgmentRelation DISTINCT = new JudgmentRelation("distinct");

  /** Contradicts: Both cannot be so. */
  public static final JudgmentRelation CONTRADICTS = new JudgmentRelation("contradicts");

  /** Undecided: Looked at, not settled. */
  public static final JudgmentRelation UNDECIDED = new JudgmentRelation("undecided");

  /** Supersedes: The first record replaces the second (a correction). */
  public static final JudgmentRelation SUPERSEDES = new JudgmentRelation("supersedes");

  /** Retracts: The first record's source took the second back. */
  public static final JudgmentRelation RETRACTS = new JudgmentRelation("retracts");

  /** The list, with all codes that are known. */
  public static final Vocabulary<JudgmentRelation> VOCABULARY =
      new Vocabulary<>(
          "judgment-relations",
          JudgmentRelation.class,
          List.of(SAME, DISTINCT, CONTRADICTS, UNDECIDED, SUPERSEDES, RETRACTS));

  private JudgmentRelation(String code) {
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
  public static JudgmentRelation of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static JudgmentRelation valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<JudgmentRelation> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<JudgmentRelation> vocabulary() {
    return VOCABULARY;
  }

  @Override
  JudgmentRelation unknown(String code) {
    return new JudgmentRelation(code);
  }
}
