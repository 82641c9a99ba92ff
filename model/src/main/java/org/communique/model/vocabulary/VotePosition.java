package org.communique.model.vocabulary;

import java.util.List;

/**
 * The position that a voter took in a vote.
 *
 * <p>Used in {@code position} of votes on an event of an agreement. The terms are those of the
 * records of voting of the United Nations.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class VotePosition extends Code {

  /** In favor: Voted for it. */
  public static final VotePosition IN_FAVOR = new VotePosition("in-favor");

  /** Against: Voted against it. */
  public static final VotePosition AGAINST = new VotePosition("against");

  /** Abstaining: Was present and expressed no preference. */
  public static final VotePosition ABSTAINING = new VotePosition("abstaining");

  /** Not voting: Was entitled to vote, and took no part in the vote. */
  public static final VotePosition NOT_VOTING = new VotePosition("not-voting");

  /** Absent: Was entitled to vote, and not present. */
  public static final VotePosition ABSENT = new VotePosition("absent");

  /** The list, with all codes that are known. */
  public static final Vocabulary<VotePosition> VOCABULARY =
      new Vocabulary<>(
          "vote-positions",
          VotePosition.class,
          List.of(IN_FAVOR, AGAINST, ABSTAINING, NOT_VOTING, ABSENT));

  private VotePosition(String code) {
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
  public static VotePosition of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static VotePosition valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<VotePosition> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<VotePosition> vocabulary() {
    return VOCABULARY;
  }

  @Override
  VotePosition unknown(String code) {
    return new VotePosition(code);
  }
}
