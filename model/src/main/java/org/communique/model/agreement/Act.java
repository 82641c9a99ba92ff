package org.communique.model.agreement;

import java.util.Collection;
import java.util.List;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;

/**
 * An event of the log, or what follows from one, as one participant or the instrument sees it.
 *
 * @param op what it does
 * @param days when it takes effect
 * @param because the events, or whatever else, that tell of it
 * @param impliesSignature whether who consents by it must have signed before
 * @param awaits what the consent that this expresses waits for
 * @param reckoned whether its days follow from those of other acts
 */
record Act(
    Effect op,
    PossibleDays days,
    List<Pointer> because,
    boolean impliesSignature,
    Awaits awaits,
    boolean reckoned) {

  /** What a consent waits for before it has effect. */
  enum Awaits {
    /** Nothing. */
    NOTHING,
    /** Nothing: all entries into force for the participant came before. */
    NO_ENTRY_ANY_MORE,
    /** An entry into force for the participant, if it comes after the consent. */
    PERHAPS_AN_ENTRY,
    /** An entry into force for the participant. */
    AN_ENTRY,
    /** The delay of later consents, if the agreement is in force by then. */
    A_DELAY,
    /**
     * Perhaps that delay: the agreement states one, and not whether it is that of later consents.
     */
    PERHAPS_A_DELAY,
    /** The day of effect that its own event names. */
    ITS_DAY;

    /** {@return the same if it is not known when the entries were} */
    Awaits inDoubt() {
      return this == NO_ENTRY_ANY_MORE || this == AN_ENTRY ? PERHAPS_AN_ENTRY : this;
    }
  }

  Act {
    because = List.copyOf(because);
  }

  static Act of(Effect op, PossibleDays days, Pointer because) {
    return of(op, days, List.of(because));
  }

  static Act of(Effect op, PossibleDays days, List<Pointer> because) {
    return new Act(op, days, because, false, Awaits.NOTHING, false);
  }

  static Act consent(PossibleDays days, Pointer because, boolean impliesSignature) {
    return new Act(Effect.CONSENT, days, List.of(because), impliesSignature, Awaits.NOTHING, false);
  }

  static Act reckoned(Effect op, PossibleDays days, Collection<Pointer> because) {
    return new Act(op, days, List.copyOf(because), false, Awaits.NOTHING, true);
  }

  Act on(PossibleDays other) {
    return new Act(op, other, because, impliesSignature, awaits, reckoned);
  }

  Act as(Effect other) {
    return new Act(other, days, because, impliesSignature, awaits, reckoned);
  }

  Act awaiting(Awaits what) {
    return new Act(op, days, because, impliesSignature, what, reckoned);
  }

  /** {@return the same, as told of by some events alone} */
  Act toldBy(List<Pointer> events) {
    return new Act(op, days, events, impliesSignature, awaits, reckoned);
  }

  /** {@return what it does, whoever tells of it and when} */
  Act kind() {
    return new Act(op, PossibleDays.ANY, List.of(), impliesSignature, awaits, false);
  }

  /** {@return whether another act does the same on the same days} */
  boolean isLike(Act other) {
    return op == other.op
        && days.equals(other.days)
        && impliesSignature == other.impliesSignature
        && awaits == other.awaits;
  }

  /** {@return whether it is of the instrument, so that all participants see it} */
  boolean isShared() {
    return op == Effect.ENTER
        || op == Effect.ENTER_BY_CONSENT
        || op == Effect.END
        || op == Effect.RENEW;
  }
}
