package org.communique.model.vocabulary;

import java.util.List;

/**
 * The rank that protocol gives to a visit.
 *
 * <p>Used in {@code rank} of summits that are visits. The terms are those of the Office of the
 * Historian of the United States, which lists 3,264 visits of foreign leaders.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class VisitRank extends Code {

  /** State visit: A head of state received by a head of state with full ceremony. */
  public static final VisitRank STATE = new VisitRank("state");

  /** Official visit: A formal visit below, or without the full ceremony of, a state visit. */
  public static final VisitRank OFFICIAL = new VisitRank("official");

  /** Official working visit: Formal invitation, working programme. */
  public static final VisitRank OFFICIAL_WORKING = new VisitRank("official-working");

  /** Working visit: Business without ceremony. */
  public static final VisitRank WORKING = new VisitRank("working");

  /** Private visit: Not at the host's invitation. */
  public static final VisitRank PRIVATE = new VisitRank("private");

  /** Informal visit: By arrangement, no programme of protocol. */
  public static final VisitRank INFORMAL = new VisitRank("informal");

  /** Unofficial visit: Made without official standing. */
  public static final VisitRank UNOFFICIAL = new VisitRank("unofficial");

  /** Courtesy visit: A call paid in passing. */
  public static final VisitRank COURTESY = new VisitRank("courtesy");

  /** Ceremonial visit: For a ceremony only. */
  public static final VisitRank CEREMONIAL = new VisitRank("ceremonial");

  /** Transit: A stop on the way elsewhere. */
  public static final VisitRank TRANSIT = new VisitRank("transit");

  /** The list, with all codes that are known. */
  public static final Vocabulary<VisitRank> VOCABULARY =
      new Vocabulary<>(
          "visit-ranks",
          VisitRank.class,
          List.of(
              STATE,
              OFFICIAL,
              OFFICIAL_WORKING,
              WORKING,
              PRIVATE,
              INFORMAL,
              UNOFFICIAL,
              COURTESY,
              CEREMONIAL,
              TRANSIT));

  private VisitRank(String code) {
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
  public static VisitRank of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static VisitRank valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<VisitRank> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<VisitRank> vocabulary() {
    return VOCABULARY;
  }

  @Override
  VisitRank unknown(String code) {
    return new VisitRank(code);
  }
}
