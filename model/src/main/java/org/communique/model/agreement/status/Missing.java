package org.communique.model.agreement.status;

import org.communique.model.finding.Pointer;

/**
 * What one would have to know to be certain.
 *
 * @param at where it would be said, in the agreement or in its dossier, as {@link
 *     org.communique.model.agreement.AgreementLife} was asked
 * @param kind what is not known
 */
public record Missing(Pointer at, Kind kind) implements Comparable<Missing> {

  /** What is not known. */
  public enum Kind {
    /** An event has no date. */
    UNDATED("undated", "when it happened; it has no date"),
    /** An event is dated, and not so finely as the answer asks. */
    IMPRECISE("imprecise", "on which of several days it happened"),
    /** Several events have dates that leave open which came first. */
    UNORDERED("unordered", "whether it came before the others"),
    /** The condition of entry into force is met on a day that is not known. */
    CONDITION("condition", "on which day the condition is met"),
    /** The log does not say by what act a participant consented to be bound. */
    CONSENT("consent", "whether it consented to be bound; no event says so"),
    /** An event undoes what no event before it did. */
    BREACH("breach", "what it undoes; nothing in the log comes before it"),
    /** An objection or a withdrawal names nothing, and may be of several reservations. */
    REFERENT("referent", "which reservation it is of; its statement replies to none"),
    /** An objection came more than twelve months after the reservation was made. */
    NOTIFICATION("notification", "when it was notified, and so whether this came in time"),
    /** The condition does not say when the agreement enters into force for who consents later. */
    LATER_CONSENT(
        "later-consent", "when it enters into force for those who consent later; it does not say"),
    /** The term is over, and may have been renewed. */
    RENEWAL("renewal", "whether it was renewed when it was over; no event says so"),
    /** The events may have happened in more orders than can be tried. */
    TOO_MANY_ORDERS(
        "too-many-orders",
        "what is really possible; its events may have happened in more orders than were tried"),
    /** Events are missing: the log is said to be incomplete. */
    OPEN_LOG("open-log", "what else happened; the list is incomplete");

    private final String code;
    private final String text;

    Kind(String code, String text) {
      this.code = code;
      this.text = text;
    }

    /** {@return the code in lower-kebab form} */
    public String code() {
      return code;
    }

    /** {@return what is not known, in English, to follow the name of an event} */
    public String text() {
      return text;
    }

    /** {@return the code, as {@link #code()}} */
    @Override
    public String toString() {
      return code;
    }
  }

  @Override
  public int compareTo(Missing other) {
    int order = at.compareTo(other.at);
    return order != 0 ? order : kind.compareTo(other.kind);
  }
}
