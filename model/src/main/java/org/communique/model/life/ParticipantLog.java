package org.communique.model.life;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Ref;

/** What the log tells of one participant. */
final class ParticipantLog {

  private final Ref<Actor> actor;
  private final boolean isNegotiator;
  private final Acts acts = new Acts();
  private final Acts consents = new Acts();
  private boolean isSucceeded;

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
  void add(Act act, Days done) {
    acts.add(act);
    if (act.op() == Op.CONSENT) {
      consents.add(done.equals(act.days()) ? act : act.on(done));
    }
  }

  /** {@return whether it suspended the agreement by itself, and may have by the latest of days} */
  boolean mayHaveSuspendedBy(Days days) {
    return acts.stream().anyMatch(act -> act.op() == Op.SUSPEND && act.days().from() <= days.to());
  }

  /** {@return when it first let know that it will not become a party, or be one no more} */
  Optional<Act> firstNotice() {
    return acts.stream()
        .filter(act -> act.op() == Op.LEAVE || act.op() == Op.WITHDRAW_SIGNATURE)
        .reduce(Log::earlier);
  }

  void markSucceeded() {
    isSucceeded = true;
  }

  /**
   * Lets each consent wait for an entry into force for this participant that comes after it. A
   * consent takes no notice of what else comes later, for the future never changes the past.
   */
  void assignEntries() {
    List<Days> entries =
        acts.stream().filter(act -> act.op() == Op.ENTER_FOR).map(Act::days).toList();
    if (!entries.isEmpty()) {
      acts.replaceAll(
          act ->
              act.op() == Op.CONSENT && act.awaits() == Act.Awaits.NOTHING
                  ? act.awaiting(entryAfter(act, entries))
                  : act);
    }
  }

  private static Act.Awaits entryAfter(Act consent, List<Days> entries) {
    Act.Awaits awaits = Act.Awaits.NO_ENTRY_ANY_MORE;
    for (Days entry : entries) {
      if (consent.days().to() <= entry.from()) {
        return Act.Awaits.AN_ENTRY;
      }
      if (consent.days().from() <= entry.to()) {
        awaits = Act.Awaits.PERHAPS_AN_ENTRY;
      }
    }
    return awaits;
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
  Days firstConsent() {
    return consents.stream().map(Act::days).reduce(Log.NOT_AT_ALL, Days::earlier);
  }

  /** {@return when it had consented at the latest, even if only its effect is told of} */
  Days firstSignOfConsent() {
    return first(Op.CONSENT, Op.ENTER_FOR);
  }

  /** {@return when it first signed or consented by an act that implies it} */
  Days firstSignature() {
    Days first = first(Op.SIGN, Op.SIGN);
    for (Act act : acts) {
      if (act.op() == Op.CONSENT && act.impliesSignature()) {
        first = first.earlier(act.days());
      }
    }
    return first;
  }

  private Days first(Op one, Op other) {
    Days first = Log.NOT_AT_ALL;
    for (Act act : acts) {
      if (act.op() == one || act.op() == other) {
        first = first.earlier(act.days());
      }
    }
    return first;
  }
}
