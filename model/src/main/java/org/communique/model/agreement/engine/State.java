package org.communique.model.agreement.engine;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What some acts in one order make of a subject: where the instrument stands, where the participant
 * does, and what is to be known of the way. Of the instrument as a subject the participant says
 * nothing, for no act of its own is one of a participant.
 *
 * <p>Most acts commute: consent outranks a signature whichever came first. Order tells only where
 * something is undone and done anew. An act that undoes what was not done is a <em>breach</em>: the
 * log lacks what it undid, and that is what is followed up here, or the dates are wrong, which
 * {@link Placements} follows up.
 *
 * <p>Immutable; equal if all three parts are.
 */
final class State {

  /** Before any act. */
  static final State START = new State(InstrumentState.START, ParticipantState.START, Trace.CLEAN);

  private final InstrumentState instrument;
  private final ParticipantState participant;
  private final Trace trace;
  private final int hash;

  private State(InstrumentState instrument, ParticipantState participant, Trace trace) {
    this.instrument = instrument;
    this.participant =
        instrument.isOn() && participant.isBound() && !participant.awaits()
            ? participant.asFormerParty()
            : participant;
    this.trace = trace;
    this.hash = 31 * (31 * instrument.hashCode() + this.participant.hashCode()) + trace.hashCode();
  }

  private State with(InstrumentState next) {
    return next == instrument ? this : new State(next, participant, trace);
  }

  private State with(ParticipantState next) {
    return next == participant ? this : new State(instrument, next, trace);
  }

  private State with(Trace next) {
    return new State(instrument, participant, next);
  }

  boolean isParty() {
    return participant.isBound() && instrument.isOn() && !participant.awaits();
  }

  boolean isBound() {
    return participant.isBound();
  }

  /** {@return whether the instrument is in force, and whether it was} */
  Object forceOfInstrument() {
    return List.of(instrument.force(), instrument.wasOn());
  }

  boolean isInForce() {
    return instrument.isOn();
  }

  boolean hasLeft() {
    return participant.wasParty() && !participant.isBound();
  }

  /** {@return whether it is one that may not be possible, for too much would have to be tried} */
  boolean isCoarse() {
    return trace.isCoarse();
  }

  boolean hasCeased() {
    return participant.ceased();
  }

  boolean isSuspended() {
    return instrument.isSuspended();
  }

  /** {@return how many acts of the participant undid what was not done, on the way here} */
  int breaches() {
    return trace.breaches();
  }

  /** {@return how many acts of the instrument did} */
  int sharedBreaches() {
    return trace.sharedBreaches();
  }

  /** {@return the first act that undid what was not done, on the way here} */
  @Nullable Act anyBreach() {
    return trace.anyBreach();
  }

  /** {@return the same without the ways that led here, for which one act stands} */
  State coarsened(Act any) {
    return new State(instrument.coarsened(any), participant.coarsened(any), Trace.COARSE);
  }

  ParticipantStatus ofParticipant() {
    if (participant.isBound()) {
      boolean over = instrument.isOver() && participant.wasParty();
      return isParty()
          ? ParticipantStatus.PARTY
          : over ? ParticipantStatus.FORMER_PARTY : ParticipantStatus.CONTRACTING;
    }
    if (participant.isUnbound() && participant.hasSigned()) {
      return ParticipantStatus.SIGNATORY;
    }
    if (participant.wasParty()) {
      return ParticipantStatus.FORMER_PARTY;
    }
    return participant.hasSigned() ? ParticipantStatus.SIGNATORY : ParticipantStatus.NONE;
  }

  Set<Pointer> whyParticipant() {
    Act boundBy = participant.boundBy();
    Act undoneBy = participant.undoneBy();
    return switch (ofParticipant()) {
      case NONE -> why(undoneBy);
      case SIGNATORY -> why(participant.signedBy(), undoneBy);
      case CONTRACTING -> why(boundBy);
      case PARTY -> why(boundBy, inForceForBy());
      case FORMER_PARTY -> why(participant.isBound() ? instrument.endedBy() : undoneBy);
    };
  }

  private @Nullable Act inForceForBy() {
    Act own = participant.inForceForBy();
    return own != null ? own : instrument.enteredBy();
  }

  /**
   * {@return where the instrument stands; {@link InstrumentStatus#DRAFT} for all that is before}
   */
  InstrumentStatus ofInstrument() {
    return instrument.status();
  }

  List<Pointer> whyInstrument() {
    return instrument.why();
  }

  Set<Pointer> whyUndone() {
    return why(participant.undoneBy());
  }

  Set<Pointer> whySuspended() {
    return why(instrument.suspendedBy());
  }

  private static Set<Pointer> why(@Nullable Act... acts) {
    Set<Pointer> pointers = new LinkedHashSet<>();
    for (Act act : acts) {
      if (act != null) {
        pointers.addAll(act.because());
      }
    }
    return pointers;
  }

  /** {@return whether an act does something here, does nothing, or undoes what was not done} */
  Fit fit(Act act) {
    return switch (act.op()) {
      case SIGN -> idleIf(participant.hasSigned());
      case CONSENT -> participant.isBound() ? Fit.IDLE : breachIf(instrument.isOver());
      case ENTER_FOR_OTHERS -> idleIf(instrument.wasOn() || instrument.isOver());
      case ENTER_FOR -> isParty() ? Fit.IDLE : breachIf(instrument.isOver());
      case ENTER_BY_CONSENT -> instrument.wasOn() ? Fit.IDLE : breachIf(instrument.isOver());
      case ENTER -> instrument.isOverBeforeItWasOn() ? Fit.BREACH : idleIf(instrument.isOn());
      case END -> idleIf(instrument.isOver());
      case RENEW -> breachIf(!instrument.wasOn());
      case SUSPEND -> idleIf(instrument.isSuspended());
      case READY -> idleIf(participant.isBound() && !participant.awaits());
      case DELAY_OVER -> idleIf(!participant.awaits());
      case RESUME -> breachIf(!instrument.isSuspended());
      case RESUME_ALL -> idleIf(!instrument.isSuspended());
      case STOP_APPLYING -> idleIf(!instrument.isApplied());
      case WITHDRAW_SIGNATURE -> breachIf(!participant.hasSigned());
      case WITHDRAW_CONSENT -> fitOfLeaving(false);
      case LEAVE -> fitOfLeaving(instrument.isApplied());
      default -> Fit.FREE;
    };
  }

  private Fit fitOfLeaving(boolean appliesAtLeast) {
    return participant.isOut() ? Fit.IDLE : breachIf(participant.isUnbound() && !appliesAtLeast);
  }

  private static Fit idleIf(boolean idle) {
    return idle ? Fit.IDLE : Fit.FREE;
  }

  private static Fit breachIf(boolean breach) {
    return breach ? Fit.BREACH : Fit.FREE;
  }

  /** {@return the states after an act; several where what it did is not certain} */
  List<State> after(Act act, Circumstances about) {
    return switch (act.op()) {
      case NOTHING, PROPOSE, ADOPT, REJECT -> List.of(this);
      case SIGN -> List.of(with(participant.signed(act)));
      case CONSENT -> consent(act);
      case ENTER -> enter(act, about);
      case ENTER_BY_CONSENT -> instrument.wasOn() ? List.of(this) : enter(act, Circumstances.NONE);
      case ENTER_FOR_OTHERS -> List.of(with(instrument.onForOthers()));
      case ENTER_FOR -> List.of(enterFor(act));
      case READY -> List.of(with(participant.ready(act)));
      case DELAY_OVER -> List.of(endDelay(act));
      case APPLY_PROVISIONALLY -> List.of(with(instrument.applied(act)));
      case STOP_APPLYING -> List.of(with(instrument.applied(null)));
      case SUSPEND -> List.of(instrument.isSuspended() ? this : with(instrument.suspended(act)));
      case RESUME -> List.of(resume(act));
      case RESUME_ALL -> List.of(instrument.isSuspended() ? resume(act) : this);
      case WITHDRAW_SIGNATURE -> List.of(withdrawSignature(act));
      case WITHDRAW_CONSENT -> List.of(withdrawConsent(act));
      case LEAVE -> List.of(leave(act));
      case CEASE -> List.of(with(participant.ceased(act)));
      case END -> List.of(instrument.isOver() ? this : with(instrument.ended(act)));
      case RENEW -> List.of(renew(act));
    };
  }

  private List<State> consent(Act act) {
    return switch (act.awaits()) {
      case NOTHING, NO_ENTRY_ANY_MORE -> List.of(consent(act, false));
      case PERHAPS_AN_ENTRY -> List.of(consent(act, false), consent(act, true));
      case AN_ENTRY, ITS_DAY -> List.of(consent(act, true));
      case A_DELAY -> List.of(consent(act, delays()));
      case PERHAPS_A_DELAY ->
          delays()
              ? List.of(consent(act, false), consent(act, true))
              : List.of(consent(act, false));
    };
  }

  /** Whether it is in force already, so that a consent is one of the later ones. */
  private boolean delays() {
    return instrument.isOn() && !participant.isBound();
  }

  private State consent(Act act, boolean waits) {
    if (participant.isBound()) {
      return with(participant.consentedAgain(act, waits));
    }
    Trace way = instrument.isOver() ? trace.breach(act) : trace;
    return new State(instrument, participant.consented(act, waits), way);
  }

  private State endDelay(Act act) {
    Act consented = participant.boundBy();
    boolean isOfThis =
        participant.awaits()
            && consented != null
            && (isCoarse() || !Collections.disjoint(consented.because(), act.because()));
    return isOfThis ? with(participant.delayOver(act)) : this;
  }

  /** Entry into force concludes the consents that the log does not tell of. */
  private List<State> enter(Act act, Circumstances about) {
    if (instrument.isOn()) {
      return List.of(this);
    }
    if (instrument.isOverBeforeItWasOn()) {
      return enterAfterEnd(act, about);
    }
    State on = with(instrument.on(act));
    if (instrument.isOver() || !participant.isUnbound() || !about.isNegotiator()) {
      return List.of(on);
    }
    State bound = on.with(on.participant.boundByEntry(act));
    boolean mayBeBound = mayBeBoundByEntry(about);
    if (mayBeUnboundAtEntry(about)) {
      return mayBeBound ? List.of(bound, on) : List.of(on);
    }
    return mayBeBound ? List.of(bound) : List.of();
  }

  /** It entered into force after all: the end was none. */
  private List<State> enterAfterEnd(Act act, Circumstances about) {
    return with(instrument.notEnded()).enter(act, about).stream()
        .map(on -> on.with(on.trace.sharedBreach(act)))
        .toList();
  }

  private boolean mayBeBoundByEntry(Circumstances about) {
    return about.isNeeded()
        || !about.othersMustConsent() && (participant.hasSigned() || !about.othersMustSign());
  }

  private boolean mayBeUnboundAtEntry(Circumstances about) {
    return !about.isNeeded()
        && (about.othersMayConsent() || !participant.hasSigned() && about.othersMaySign());
  }

  private State enterFor(Act act) {
    if (isParty()) {
      return with(participant.withNextConsent(null));
    }
    ParticipantState entered = participant.entered(act);
    if (instrument.isOver()) {
      return new State(instrument, entered.asFormerParty(), trace.breach(act));
    }
    return new State(instrument.isOn() ? instrument : instrument.on(act), entered, trace);
  }

  /**
   * {@return the same at the end of a day, on which consents take effect} A consent does so even if
   * it was given on that day after another had taken effect and was undone, or before another is.
   */
  State readyBy(List<Act> effects) {
    Act consented = participant.boundBy();
    State ready =
        participant.awaits() && consented != null
            ? effect(effects, consented).map(act -> with(participant.ready(act))).orElse(this)
            : this;
    Act next = ready.participant.nextConsent();
    return next != null && effect(effects, next).isPresent()
        ? ready.with(ready.participant.withNextConsent(null))
        : ready;
  }

  private static Optional<Act> effect(List<Act> effects, Act consented) {
    return effects.stream()
        .filter(effect -> !Collections.disjoint(effect.because(), consented.because()))
        .findFirst();
  }

  private State resume(Act act) {
    return instrument.isSuspended() ? with(instrument.suspended(null)) : with(trace.breach(act));
  }

  private State withdrawSignature(Act act) {
    Trace way = participant.hasSigned() ? trace : trace.breach(act);
    return new State(instrument, participant.unsigned(act), way);
  }

  private State withdrawConsent(Act act) {
    if (participant.isOut()) {
      return this;
    }
    Trace way = participant.isUnbound() ? trace.breach(act) : trace;
    return new State(instrument, participant.unbound(act), way);
  }

  private State leave(Act act) {
    if (participant.isOut()) {
      return this;
    }
    State left = with(participant.left(act));
    if (participant.isUnbound() && instrument.isApplied()) {
      // It gives notice that it will not become a party (VCLT 25(2)).
      return left.with(instrument.applied(null));
    }
    if (participant.isBound()) {
      Act next = participant.nextConsent();
      return next == null ? left : left.consent(next, true);
    }
    ParticipantState gone =
        instrument.wasOn() ? left.participant.asFormerParty() : left.participant;
    return new State(instrument, gone, trace.breach(act));
  }

  private State renew(Act act) {
    boolean isOnForOthers = instrument.wasOn() && !instrument.isOver();
    if (instrument.isOn() || isOnForOthers) {
      return this;
    }
    return instrument.wasOn() ? with(instrument.on(act)) : with(trace.sharedBreach(act));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof State that
            && hash == that.hash
            && participant.equals(that.participant)
            && instrument.equals(that.instrument)
            && trace.equals(that.trace);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return instrument + " " + participant + " " + trace;
  }
}
