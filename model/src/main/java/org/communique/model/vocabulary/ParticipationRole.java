package org.communique.model.vocabulary;

import java.util.List;

/**
 * In what role someone takes part in a summit or an agreement, other than in its own right.
 *
 * <p>Used in {@code role} of participations; no role is in one's own right. What an agreement makes
 * of those who take part, such as <em>party</em>, is computed from its events and is no role. The
 * terms are our own, along the Vienna Convention on the Law of Treaties.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class ParticipationRole extends Code {

  /** Chair. */
  public static final ParticipationRole CHAIR = new ParticipationRole("chair");

  /** Initiator. */
  public static final ParticipationRole INITIATOR = new ParticipationRole("initiator");

  /** Mediator, facilitator. */
  public static final ParticipationRole MEDIATOR = new ParticipationRole("mediator");

  /** Observer. */
  public static final ParticipationRole OBSERVER = new ParticipationRole("observer");

  /** Guest. */
  public static final ParticipationRole GUEST = new ParticipationRole("guest");

  /** Guarantor. */
  public static final ParticipationRole GUARANTOR = new ParticipationRole("guarantor");

  /** Sponsor. */
  public static final ParticipationRole SPONSOR = new ParticipationRole("sponsor");

  /** Witness. */
  public static final ParticipationRole WITNESS = new ParticipationRole("witness");

  /** Depositary. */
  public static final ParticipationRole DEPOSITARY = new ParticipationRole("depositary");

  /** Head of delegation. */
  public static final ParticipationRole DELEGATION_HEAD = new ParticipationRole("delegation-head");

  /** Member of delegation. */
  public static final ParticipationRole DELEGATION_MEMBER =
      new ParticipationRole("delegation-member");

  /** Interpreter. */
  public static final ParticipationRole INTERPRETER = new ParticipationRole("interpreter");

  /** Press. */
  public static final ParticipationRole PRESS = new ParticipationRole("press");

  /** Invited, did not attend. */
  public static final ParticipationRole ABSENT = new ParticipationRole("absent");

  /** The list, with all codes that are known. */
  public static final Vocabulary<ParticipationRole> VOCABULARY =
      new Vocabulary<>(
          "participation-roles",
          ParticipationRole.class,
          List.of(
              CHAIR,
              INITIATOR,
              MEDIATOR,
              OBSERVER,
              GUEST,
              GUARANTOR,
              SPONSOR,
              WITNESS,
              DEPOSITARY,
              DELEGATION_HEAD,
              DELEGATION_MEMBER,
              INTERPRETER,
              PRESS,
              ABSENT));

  private ParticipationRole(String code) {
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
  public static ParticipationRole of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static ParticipationRole valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<ParticipationRole> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<ParticipationRole> vocabulary() {
    return VOCABULARY;
  }

  @Override
  ParticipationRole unknown(String code) {
    return new ParticipationRole(code);
  }
}
