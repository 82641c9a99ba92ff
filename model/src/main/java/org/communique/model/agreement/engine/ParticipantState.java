package org.communique.model.agreement.engine;

import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands, with the acts that brought it there; but not where the instrument
 * does, which {@link InstrumentState} says.
 *
 * @param consent whether it is bound
 * @param wasParty whether it is a party or was
 * @param awaits whether its consent has no effect yet
 * @param readyAhead whether the day of effect of a consent came before the consent
 * @param ceased whether it ceased to exist
 * @param signedBy what it signed by
 * @param boundBy what it is bound by
 * @param nextConsent a consent that it gave while bound, and that has no effect yet
 * @param undoneBy what it took back a signature or consent by
 * @param inForceForBy what brought the agreement into force for it, where that is of its own
 */
record ParticipantState(
    Consent consent,
    boolean wasParty,
    boolean awaits,
    boolean readyAhead,
    boolean ceased,
    @Nullable Act signedBy,
    @Nullable Act boundBy,
    @Nullable Act nextConsent,
    @Nullable Act undoneBy,
    @Nullable Act inForceForBy) {

  /** Whether a participant is bound. */
  enum Consent {
    NO,
    BOUND,
    LEFT
  }

  /** Before any act. */
  static final ParticipantState START =
      new ParticipantState(Consent.NO, false, false, false, false, null, null, null, null, null);

  boolean isBound() {
    return consent == Consent.BOUND;
  }

  /** {@return whether it left, and has not consented anew} */
  boolean isOut() {
    return consent == Consent.LEFT;
  }

  /** {@return whether it never consented, or took its consent back} */
  boolean isUnbound() {
    return consent == Consent.NO;
  }

  boolean hasSigned() {
    return signedBy != null;
  }

  ParticipantState asFormerParty() {
    return wasParty
        ? this
        : new ParticipantState(
            consent,
            true,
            awaits,
            readyAhead,
            ceased,
            signedBy,
            boundBy,
            nextConsent,
            undoneBy,
            inForceForBy);
  }

  ParticipantState signed(Act act) {
    return signedBy != null ? this : withSignature(act);
  }

  private ParticipantState withSignature(@Nullable Act act) {
    return new ParticipantState(
        consent,
        wasParty,
        awaits,
        readyAhead,
        ceased,
        act,
        boundBy,
        nextConsent,
        undoneBy,
        inForceForBy);
  }

  /** {@return the same once it consented while it was not bound} */
  ParticipantState consented(Act act, boolean waits) {
    ParticipantState signed = act.impliesSignature() ? signed(act) : this;
    return new ParticipantState(
        Consent.BOUND,
        wasParty,
        waits && !readyAhead,
        false,
        ceased,
        signed.signedBy,
        act,
        nextConsent,
        null,
        null);
  }

  /** {@return the same once it consented again while it was bound} */
  ParticipantState consentedAgain(Act act, boolean waits) {
    ParticipantState signed = act.impliesSignature() ? signed(act) : this;
    return signed.withNextConsent(waits ? act : nextConsent);
  }

  ParticipantState withNextConsent(@Nullable Act act) {
    return act == nextConsent
        ? this
        : new ParticipantState(
            consent,
            wasParty,
            awaits,
            readyAhead,
            ceased,
            signedBy,
            boundBy,
            act,
            undoneBy,
            inForceForBy);
  }

  /** {@return the same once the agreement is in force, which its consent is concluded from} */
  ParticipantState boundByEntry(Act entry) {
    return new ParticipantState(
        Consent.BOUND,
        wasParty,
        awaits,
        readyAhead,
        ceased,
        signedBy,
        signedBy != null ? signedBy : entry,
        nextConsent,
        undoneBy,
        inForceForBy);
  }

  /** {@return the same once the agreement is in force for it} */
  ParticipantState entered(Act act) {
    boolean wasBound = isBound();
    return new ParticipantState(
        Consent.BOUND,
        wasParty,
        false,
        readyAhead,
        ceased,
        signedBy,
        wasBound ? boundBy : act,
        nextConsent,
        wasBound ? undoneBy : null,
        act);
  }

  /** {@return the same when its consent takes effect; that may come before the consent} */
  ParticipantState ready(Act act) {
    return isBound()
        ? new ParticipantState(
            consent,
            wasParty,
            false,
            readyAhead,
            ceased,
            signedBy,
            boundBy,
            null,
            undoneBy,
            awaits ? act : inForceForBy)
        : new ParticipantState(
            consent,
            wasParty,
            awaits,
            true,
            ceased,
            signedBy,
            boundBy,
            nextConsent,
            undoneBy,
            inForceForBy);
  }

  /** {@return the same when the delay of its consent is over} */
  ParticipantState delayOver(Act act) {
    return new ParticipantState(
        consent,
        wasParty,
        false,
        readyAhead,
        ceased,
        signedBy,
        boundBy,
        nextConsent,
        undoneBy,
        act);
  }

  /** {@return the same without its signature} */
  ParticipantState unsigned(Act act) {
    return new ParticipantState(
        consent,
        wasParty,
        awaits,
        readyAhead,
        ceased,
        null,
        boundBy,
        nextConsent,
        act,
        inForceForBy);
  }

  /** {@return the same without its consent} Only a signatory ratifies, so it has signed. */
  ParticipantState unbound(Act act) {
    Act signed = isUnbound() && signedBy == null ? act : signedBy;
    return new ParticipantState(
        Consent.NO,
        wasParty,
        false,
        readyAhead,
        ceased,
        signed,
        null,
        nextConsent,
        act,
        inForceForBy);
  }

  /** {@return the same once it left} */
  ParticipantState left(Act act) {
    return new ParticipantState(
        Consent.LEFT, wasParty, false, readyAhead, ceased, null, null, null, act, inForceForBy);
  }

  /** {@return the same once it ceased to exist} */
  ParticipantState ceased(Act act) {
    ParticipantState gone = isBound() ? left(act) : signedBy == null ? this : unsigned(act);
    return new ParticipantState(
        gone.consent,
        wasParty,
        gone.awaits,
        readyAhead,
        true,
        gone.signedBy,
        gone.boundBy,
        gone.nextConsent,
        gone.undoneBy,
        inForceForBy);
  }

  /** {@return the same with one act for all} */
  ParticipantState coarsened(Act any) {
    return new ParticipantState(
        consent,
        wasParty,
        awaits,
        false,
        ceased,
        signedBy == null ? null : any,
        any,
        null,
        any,
        any);
  }
}
