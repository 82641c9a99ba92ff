package org.communique.model.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * How far an event has come: proposed, confirmed, held, cancelled.
 *
 * <p>Used in {@code status} and {@code statusHistory} of summits. Mapped to schema.org's
 * EventStatusType.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class EventStatus extends Code {

  /** Rumoured: Reported as possible, confirmed by no side. */
  public static final EventStatus RUMORED = new EventStatus("rumored");

  /** Proposed: Invited or suggested, not accepted. */
  public static final EventStatus PROPOSED = new EventStatus("proposed");

  /** Announced: A side said that it will take place. */
  public static final EventStatus ANNOUNCED = new EventStatus("announced");

  /** Confirmed: Every side said that it will take place. */
  public static final EventStatus CONFIRMED = new EventStatus("confirmed");

  /** In progress: Begun, not yet over. */
  public static final EventStatus IN_PROGRESS = new EventStatus("in-progress");

  /** Held: It took place. */
  public static final EventStatus HELD = new EventStatus("held");

  /** Postponed: Put off; a new date, when known, is simply the date. */
  public static final EventStatus POSTPONED = new EventStatus("postponed");

  /** Cancelled: It will not take place. */
  public static final EventStatus CANCELLED = new EventStatus("cancelled");

  /** Denied: A side said that it was never planned. */
  public static final EventStatus DENIED = new EventStatus("denied");

  /** The list, with all codes that are known. */
  public static final Vocabulary<EventStatus> VOCABULARY =
      new Vocabulary<>(
          "event-statuses",
          EventStatus.class,
          List.of(
              RUMORED,
              PROPOSED,
              ANNOUNCED,
              CONFIRMED,
              IN_PROGRESS,
              HELD,
              POSTPONED,
              CANCELLED,
              DENIED));

  private static final Set<String> AHEAD =
      Set.of("proposed", "announced", "confirmed", "postponed", "planned");

  private EventStatus(String code) {
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
  public static EventStatus of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static EventStatus valueOf(String code) {
    return of(code);
  }

  /**
   * {@return whether what has this status lies ahead of the report that gives it: proposed,
   * announced, confirmed, postponed; and planned, which others write for announced}
   */
  public boolean liesAhead() {
    return AHEAD.contains(code());
  }

  /** {@return the known codes, in the order of the table} */
  public static List<EventStatus> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<EventStatus> vocabulary() {
    return VOCABULARY;
  }

  @Override
  EventStatus unknown(String code) {
    return new EventStatus(code);
  }
}
