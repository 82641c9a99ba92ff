package org.communique.model.agreement.engine;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.time.PossibleDays;

/** What the log tells of one participant. */
final class ParticipantLog {

  private final Ref<Actor> actor;
  private final boolean isNegotiator;
  private final Acts acts = new Acts();
  private final Acts consents = new Acts();
  private boolean isSucceeded;
  private long firstSuspension = PossibleDays.NEVER;

  ParticipantLog(Ref<Actor> actor, boolean isNegotiator) {
    this.actor = actor;
    this.isNegotiator = isNegotiator;
  }

  /** Adds an act; one that is told of twice is one. */
  void add(Act act) {
    add(act, act.days());
  }

  /**
   * Adds an act.
   *
   * @param act the act, on the days on which it takes effect
   * @param done when it was done, which is later if its effect reaches back
   */
  void add(Act act, PossibleDays done) {
    acts.add(act);
    if (act.op() == Effect.SUSPEND) {
      firstSuspension = Math.min(firstSuspension, act.days().from());
    }
    if (act.op() == Effect.CONSENT) {
      consents.add(done.equals(act.days()) ? act : act.on(done));
    }
  }

  /** {@return whether it suspended the agreement by itself, and may have by the latest of days} */
  boolean mayHaveSuspendedBy(PossibleDays days) {
    return firstSuspension <= days.to() && firstSuspension != PossibleDays.NEVER;
  }

  /** {@return when it first let know that it will not become a party, or be one no more} */
  Optional<Act> firstNotice() {
    Earliest notices = new Earliest();
    for (Act act : acts) {
      if (act.op() == Effect.LEAVE || act.op() == Effect.WITHDRAW_SIGNATURE) {
        notices.add(act);
      }
    }
    return notices.isEmpty() ? Optional.empty() : Optional.of(notices.first());
  }

  void markSucceeded() {
    isSucceeded = true;
  }

  /**
   * Lets each consent wait for an entry into force for this participant that comes after it. A
   * consent takes no notice of what else comes later, for the future never changes the past.
   */
  void assignEntries() {
    List<PossibleDays> entries =
        acts.stream().filter(act -> act.op() == Effect.ENTER_FOR).map(Act::days).toList();
    if (!entries.isEmpty()) {
      acts.replaceAll(
          act ->
              act.op() == Effect.CONSENT && act.awaits() == Act.Awaits.NOTHING
                  ? act.awaiting(entryAfter(act, entries))
                  : act);
    }
  }

  private static Act.Awaits entryAfter(Act consent, List<PossibleDays> entries) {
    Act.Awaits awaits = Act.Awaits.NO_ENTRY_ANY_MORE;
    for (PossibleDays entry : entries) {
      if (consent.days().to() <= entry.from()) {
        return Act.Awaits.AN_ENTRY;
      }
      if (consent.days().from() <= entry.to()) {
        awaits = Act.Awaits.PERHAPS_AN_ENTRY;
      }
    }
    return awaits;
  }

  /** {@return whether the log says when the agreement entered into force for this participant} */
  boolean hasEntryOfItsOwn() {
    return acts.stream().anyMatch(act -> act.op() == Effect.ENTER_FOR);
  }

  Ref<Actor> actor() {
    return actor;
  }

  boolean isNegotiator() {
    return isNegotiator;
  }

  boolean isSucceeded() {
    return isSucceeded;
  }

  List<Act> acts() {
    return acts;
  }

  /** {@return the consents, on the days on which they were expressed} */
  List<Act> consents() {
    return consents;
  }

  /** {@return whether it takes anything back, so that not all that happened still holds} */
  boolean undoes() {
    return acts.stream()
        .anyMatch(
            act ->
                switch (act.op()) {
                  case WITHDRAW_CONSENT, WITHDRAW_SIGNATURE, LEAVE, CEASE -> true;
                  default -> false;
                });
  }

  /** {@return when it first expressed its consent; never, if no act says so} */
  PossibleDays firstConsent() {
    return consents.stream().map(Act::days).reduce(ActLog.NOT_AT_ALL, PossibleDays::earlier);
  }

  /** {@return when it had consented at the latest, even if only its effect is told of} */
  PossibleDays firstSignOfConsent() {
    return first(Effect.CONSENT, Effect.ENTER_FOR);
  }

  /** {@return when it first signed or consented by an act that implies it} */
  PossibleDays firstSignature() {
    PossibleDays first = first(Effect.SIGN, Effect.SIGN);
    for (Act act : acts) {
      if (act.op() == Effect.CONSENT && act.impliesSignature()) {
        first = first.earlier(act.days());
      }
    }
    return first;
  }

  private PossibleDays first(Effect one, Effect other) {
    PossibleDays first = ActLog.NOT_AT_ALL;
    for (Act act : acts) {
      if (act.op() == one || act.op() == other) {
        first = first.earlier(act.days());
      }
    }
    return first;
  }
}
