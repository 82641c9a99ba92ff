package org.communique.model.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands after some acts in one order, with the acts that brought it there; and
 * where the instrument stands, for it looks at those acts alone that are its own.
 *
 * <p>Most acts commute: consent outranks a signature whichever came first. Order tells only where
 * something is undone and done anew. An act that undoes what was not done is a <em>breach</em>: the
 * log lacks what it undid, and that is what is followed up here, or the dates are wrong, which
 * {@link Placements} follows up. Breaches of the instrument's own acts are counted apart, for all
 * participants share them.
 *
 * <p>Written only by the methods of this class, on a copy.
 */
final class Position {

  /** Whether a participant is bound. */
  enum Consent {
    NO,
    BOUND,
    LEFT
  }

  /** Whether the instrument is in force. */
  enum Force {
    OFF,
    ON,
    ENDED
  }

  /** How an act fits a state. */
  enum Fit {
    FREE,
    IDLE,
    BREACH
  }

  /** Before any act. */
  static final Position START = new Position();

  private Consent consent = Consent.NO;
  private Force force = Force.OFF;
  private boolean wasParty;
  private boolean wasOn;
  private boolean awaits;
  private boolean readyAhead;
  private boolean ceased;
  private boolean coarse;
  private @Nullable Act signedBy;
  private @Nullable Act boundBy;
  private @Nullable Act nextConsent;
  private @Nullable Act undoneBy;
  private @Nullable Act inForceForBy;
  private @Nullable Act enteredBy;
  private @Nullable Act endedBy;
  private @Nullable Act suspendedBy;
  private @Nullable Act provisionalBy;
  private @Nullable Act breach;
  private @Nullable Act sharedBreach;
  private int breaches;
  private int sharedBreaches;

  private Position() {}

  private Position with(Consumer<Position> change) {
    Position next = new Position();
    next.consent = consent;
    next.force = force;
    next.wasParty = wasParty;
    next.wasOn = wasOn;
    next.awaits = awaits;
    next.readyAhead = readyAhead;
    next.ceased = ceased;
    next.coarse = coarse;
    next.signedBy = signedBy;
    next.boundBy = boundBy;
    next.nextConsent = nextConsent;
    next.undoneBy = undoneBy;
    next.inForceForBy = inForceForBy;
    next.enteredBy = enteredBy;
    next.endedBy = endedBy;
    next.suspendedBy = suspendedBy;
    next.provisionalBy = provisionalBy;
    next.breach = breach;
    next.sharedBreach = sharedBreach;
    next.breaches = breaches;
    next.sharedBreaches = sharedBreaches;
    change.accept(next);
    next.wasParty |= next.isParty();
    return next;
  }

  boolean isParty() {
    return consent == Consent.BOUND && force == Force.ON && !awaits;
  }

  boolean isBound() {
    return consent == Consent.BOUND;
  }

  /** {@return whether the instrument is in force, and whether it was} */
  Object forceOfInstrument() {
    return List.of(force, wasOn);
  }

  boolean isInForce() {
    return force == Force.ON;
  }

  boolean hasLeft() {
    return wasParty && consent != Consent.BOUND;
  }

  /** {@return whether it is one that may not be possible, for too much would have to be tried} */
  boolean isCoarse() {
    return coarse;
  }

  boolean hasCeased() {
    return ceased;
  }

  boolean isSuspended() {
    return suspendedBy != null;
  }

  boolean isAppliedProvisionally() {
    return provisionalBy != null;
  }

  /** {@return how many acts of the participant undid what was not done, on the way here} */
  int breaches() {
    return breaches;
  }

  /** {@return how many acts of the instrument did} */
  int sharedBreaches() {
    return sharedBreaches;
  }

  /** {@return the first act that undid what was not done, on the way here} */
  @Nullable Act anyBreach() {
    return breach != null ? breach : sharedBreach;
  }

  private void breach(Act act) {
    breach = breach == null ? act : breach;
    breaches++;
  }

  private void sharedBreach(Act act) {
    sharedBreach = sharedBreach == null ? act : sharedBreach;
    sharedBreaches++;
  }

  /** {@return the same without the ways that led here, for which one act stands} */
  Position coarsened(Act any) {
    return with(
        next -> {
          next.coarse = true;
          next.signedBy = signedBy == null ? null : any;
          next.boundBy = any;
          next.undoneBy = any;
          next.inForceForBy = any;
          next.enteredBy = any;
          next.endedBy = any;
          next.readyAhead = false;
          next.suspendedBy = suspendedBy == null ? null : any;
          next.provisionalBy = provisionalBy == null ? null : any;
          next.nextConsent = null;
          next.breach = null;
          next.sharedBreach = null;
          next.breaches = 0;
          next.sharedBreaches = 0;
        });
  }

  ParticipantStatus ofParticipant() {
    if (consent == Consent.BOUND) {
      boolean over = force == Force.ENDED && wasParty;
      return isParty()
          ? ParticipantStatus.PARTY
          : over ? ParticipantStatus.FORMER_PARTY : ParticipantStatus.CONTRACTING;
    }
    if (consent == Consent.NO && signedBy != null) {
      return ParticipantStatus.SIGNATORY;
    }
    if (wasParty) {
      return ParticipantStatus.FORMER_PARTY;
    }
    return signedBy != null ? ParticipantStatus.SIGNATORY : ParticipantStatus.NONE;
  }

  Set<Pointer> whyParticipant() {
    return switch (ofParticipant()) {
      case NONE -> why(undoneBy);
      case SIGNATORY -> why(signedBy, undoneBy);
      case CONTRACTING -> why(boundBy);
      case PARTY -> why(boundBy, inForceForBy != null ? inForceForBy : enteredBy);
      case FORMER_PARTY -> why(consent == Consent.BOUND ? endedBy : undoneBy);
    };
  }

  /**
   * {@return where the instrument stands; {@link InstrumentStatus#DRAFT} for all that is before}
   */
  InstrumentStatus ofInstrument() {
    if (force == Force.ENDED) {
      return wasOn ? InstrumentStatus.ENDED : InstrumentStatus.NEVER_IN_FORCE;
    }
    boolean applied = force == Force.ON || isAppliedProvisionally();
    if (!applied) {
      return InstrumentStatus.DRAFT;
    }
    if (isSuspended()) {
      return InstrumentStatus.SUSPENDED;
    }
    return force == Force.ON ? InstrumentStatus.IN_FORCE : InstrumentStatus.APPLIED_PROVISIONALLY;
  }

  Set<Pointer> whyInstrument() {
    return switch (ofInstrument()) {
      case ENDED, NEVER_IN_FORCE -> why(endedBy);
      case SUSPENDED -> why(suspendedBy);
      case IN_FORCE -> why(enteredBy);
      case APPLIED_PROVISIONALLY -> why(provisionalBy);
      default -> Set.of();
    };
  }

  Set<Pointer> whyUndone() {
    return why(undoneBy);
  }

  Set<Pointer> whySuspended() {
    return why(suspendedBy);
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
      case SIGN -> idleIf(signedBy != null);
      case CONSENT -> consent == Consent.BOUND ? Fit.IDLE : breachIf(isOver());
      case ENTER_FOR -> isParty() ? Fit.IDLE : breachIf(isOver());
      case ENTER_BY_CONSENT -> wasOn ? Fit.IDLE : breachIf(force == Force.ENDED);
      case ENTER -> force == Force.ENDED && !wasOn ? Fit.BREACH : idleIf(force == Force.ON);
      case END -> idleIf(force == Force.ENDED);
      case RENEW -> force == Force.ON || wasOn ? Fit.FREE : Fit.BREACH;
      case SUSPEND -> idleIf(suspendedBy != null);
      case READY -> idleIf(consent == Consent.BOUND && !awaits);
      case DELAY_OVER -> idleIf(!awaits);
      case RESUME -> breachIf(suspendedBy == null);
      case RESUME_ALL -> idleIf(suspendedBy == null);
      case STOP_APPLYING -> idleIf(provisionalBy == null);
      case WITHDRAW_SIGNATURE -> breachIf(signedBy == null);
      case WITHDRAW_CONSENT -> fitOfLeaving(false);
      case LEAVE -> fitOfLeaving(provisionalBy != null);
      default -> Fit.FREE;
    };
  }

  private Fit fitOfLeaving(boolean appliesAtLeast) {
    return consent == Consent.LEFT ? Fit.IDLE : breachIf(consent == Consent.NO && !appliesAtLeast);
  }

  private boolean isOver() {
    return force == Force.ENDED;
  }

  private static Fit idleIf(boolean idle) {
    return idle ? Fit.IDLE : Fit.FREE;
  }

  private static Fit breachIf(boolean breach) {
    return breach ? Fit.BREACH : Fit.FREE;
  }

  /** {@return the states after an act; several where what it did is not certain} */
  List<Position> after(Act act, Circumstances about) {
    return switch (act.op()) {
      case NOTHING, ADOPT -> List.of(this);
      case SIGN -> List.of(sign(act));
      case CONSENT -> consent(act);
      case ENTER -> enter(act, about);
      case ENTER_BY_CONSENT -> wasOn ? List.of(this) : enter(act, Circumstances.NONE);
      case ENTER_FOR -> List.of(enterFor(act));
      case READY -> List.of(ready(act));
      case DELAY_OVER -> List.of(endDelay(act));
      case APPLY_PROVISIONALLY -> List.of(with(next -> next.provisionalBy = act));
      case STOP_APPLYING -> List.of(with(next -> next.provisionalBy = null));
      case SUSPEND -> List.of(suspend(act));
      case RESUME -> List.of(resume(act));
      case RESUME_ALL -> List.of(suspendedBy == null ? this : resume(act));
      case WITHDRAW_SIGNATURE -> List.of(withdrawSignature(act));
      case WITHDRAW_CONSENT -> List.of(withdrawConsent(act));
      case LEAVE -> List.of(leave(act));
      case CEASE -> List.of(cease(act));
      case END -> List.of(end(act));
      case RENEW -> List.of(renew(act));
    };
  }

  private Position sign(Act act) {
    return signedBy != null ? this : with(next -> next.signedBy = act);
  }

  private List<Position> consent(Act act) {
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
    return force == Force.ON && consent != Consent.BOUND;
  }

  private Position endDelay(Act act) {
    Act consented = boundBy;
    boolean isOfThis =
        awaits
            && consented != null
            && (coarse || !Collections.disjoint(consented.because(), act.because()));
    return isOfThis
        ? with(
            next -> {
              next.inForceForBy = act;
              next.awaits = false;
            })
        : this;
  }

  private Position consent(Act act, boolean waits) {
    if (consent == Consent.BOUND) {
      return with(
          next -> {
            next.nextConsent = waits ? act : nextConsent;
            next.signedBy = signedBy == null && act.impliesSignature() ? act : signedBy;
          });
    }
    return with(
        next -> {
          if (act.impliesSignature() && signedBy == null) {
            next.signedBy = act;
          }
          if (isOver()) {
            next.breach(act);
          }
          next.consent = Consent.BOUND;
          next.boundBy = act;
          next.undoneBy = null;
          next.inForceForBy = null;
          next.awaits = waits && !readyAhead;
          next.readyAhead = false;
        });
  }

  /** Entry into force concludes the consents that the log does not tell of. */
  private List<Position> enter(Act act, Circumstances about) {
    if (force == Force.ON) {
      return List.of(this);
    }
    if (force == Force.ENDED && !wasOn) {
      return enterAfterEnd(act, about);
    }
    Position on = with(next -> next.turnOn(act));
    if (force == Force.ENDED || consent != Consent.NO || !about.isNegotiator()) {
      return List.of(on);
    }
    List<Position> result = new ArrayList<>(2);
    if (mayBeBoundByEntry(about)) {
      result.add(
          on.with(
              next -> {
                next.consent = Consent.BOUND;
                next.boundBy = signedBy != null ? signedBy : act;
              }));
    }
    if (mayBeUnboundAtEntry(about)) {
      result.add(on);
    }
    return result;
  }

  /** It entered into force after all: the end was none. */
  private List<Position> enterAfterEnd(Act act, Circumstances about) {
    return with(next -> next.force = Force.OFF).enter(act, about).stream()
        .map(on -> on.with(next -> next.sharedBreach(act)))
        .toList();
  }

  private void turnOn(Act act) {
    force = Force.ON;
    enteredBy = act;
    endedBy = null;
    wasOn = true;
  }

  private boolean mayBeBoundByEntry(Circumstances about) {
    return about.isNeeded()
        || !about.othersMustConsent() && (signedBy != null || !about.othersMustSign());
  }

  private boolean mayBeUnboundAtEntry(Circumstances about) {
    return !about.isNeeded()
        && (about.othersMayConsent() || signedBy == null && about.othersMaySign());
  }

  private Position enterFor(Act act) {
    if (isParty()) {
      return nextConsent == null ? this : with(next -> next.nextConsent = null);
    }
    return with(
        next -> {
          if (consent != Consent.BOUND) {
            next.consent = Consent.BOUND;
            next.boundBy = act;
            next.undoneBy = null;
          }
          next.awaits = false;
          next.inForceForBy = act;
          if (isOver()) {
            next.breach(act);
          }
          next.wasParty |= isOver();
          if (force == Force.OFF) {
            next.turnOn(act);
          }
        });
  }

  private Position ready(Act act) {
    if (consent != Consent.BOUND) {
      return with(next -> next.readyAhead = true);
    }
    return with(
        next -> {
          next.inForceForBy = awaits ? act : inForceForBy;
          next.awaits = false;
          next.nextConsent = null;
        });
  }

  /**
   * {@return the same at the end of a day, on which consents take effect} A consent does so even if
   * it was given on that day after another had taken effect and was undone, or before another is.
   */
  Position readyBy(List<Act> effects) {
    Position ready = awaits && boundBy != null ? readyBy(effects, boundBy) : this;
    Act next = ready.nextConsent;
    return next != null && effect(effects, next).isPresent()
        ? ready.with(done -> done.nextConsent = null)
        : ready;
  }

  private Position readyBy(List<Act> effects, Act consented) {
    return effect(effects, consented).map(this::ready).orElse(this);
  }

  private static Optional<Act> effect(List<Act> effects, Act consented) {
    return effects.stream()
        .filter(effect -> !Collections.disjoint(effect.because(), consented.because()))
        .findFirst();
  }

  private Position suspend(Act act) {
    return suspendedBy != null ? this : with(next -> next.suspendedBy = act);
  }

  private Position resume(Act act) {
    return suspendedBy != null
        ? with(next -> next.suspendedBy = null)
        : with(next -> next.breach(act));
  }

  private Position withdrawSignature(Act act) {
    return with(
        next -> {
          if (signedBy == null) {
            next.breach(act);
          }
          next.signedBy = null;
          next.undoneBy = act;
        });
  }

  private Position withdrawConsent(Act act) {
    if (consent == Consent.LEFT) {
      return this;
    }
    return with(
        next -> {
          if (consent == Consent.NO) {
            next.breach(act);
            // Only what was ratified can be withdrawn so, and only a signatory ratifies.
            next.signedBy = signedBy == null ? act : signedBy;
          }
          next.consent = Consent.NO;
          next.boundBy = null;
          next.undoneBy = act;
          next.awaits = false;
        });
  }

  private Position leave(Act act) {
    if (consent == Consent.LEFT) {
      return this;
    }
    Position left = left(act);
    if (consent == Consent.NO && provisionalBy != null) {
      // It gives notice that it will not become a party (VCLT 25(2)).
      return left.with(next -> next.provisionalBy = null);
    }
    if (consent == Consent.BOUND) {
      return nextConsent == null ? left : left.consent(nextConsent, true);
    }
    return left.with(
        next -> {
          next.breach(act);
          next.wasParty |= wasOn;
        });
  }

  private Position left(Act act) {
    return with(
        next -> {
          next.consent = Consent.LEFT;
          next.undoneBy = act;
          next.boundBy = null;
          next.signedBy = null;
          next.awaits = false;
          next.nextConsent = null;
        });
  }

  private Position cease(Act act) {
    Position gone =
        consent == Consent.BOUND
            ? left(act)
            : with(
                next -> {
                  next.undoneBy = signedBy == null ? undoneBy : act;
                  next.signedBy = null;
                });
    return gone.with(next -> next.ceased = true);
  }

  private Position end(Act act) {
    if (force == Force.ENDED) {
      return this;
    }
    return with(
        next -> {
          next.force = Force.ENDED;
          next.endedBy = act;
        });
  }

  private Position renew(Act act) {
    if (force == Force.ON) {
      return this;
    }
    if (!wasOn) {
      return with(next -> next.sharedBreach(act));
    }
    return with(next -> next.turnOn(act));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Position that
        && consent == that.consent
        && force == that.force
        && wasParty == that.wasParty
        && wasOn == that.wasOn
        && awaits == that.awaits
        && readyAhead == that.readyAhead
        && ceased == that.ceased
        && coarse == that.coarse
        && signedBy == that.signedBy
        && boundBy == that.boundBy
        && nextConsent == that.nextConsent
        && undoneBy == that.undoneBy
        && inForceForBy == that.inForceForBy
        && enteredBy == that.enteredBy
        && endedBy == that.endedBy
        && suspendedBy == that.suspendedBy
        && provisionalBy == that.provisionalBy
        && breach == that.breach
        && sharedBreach == that.sharedBreach
        && breaches == that.breaches
        && sharedBreaches == that.sharedBreaches;
  }

  @Override
  public int hashCode() {
    int hash = (consent.ordinal() * 3 + force.ordinal()) * 31 + breaches + 7 * sharedBreaches;
    hash = 2 * hash + (wasParty ? 1 : 0);
    hash = 2 * hash + (awaits ? 1 : 0);
    hash = 2 * hash + (ceased ? 1 : 0);
    hash = 31 * hash + System.identityHashCode(signedBy);
    hash = 31 * hash + System.identityHashCode(boundBy);
    hash = 31 * hash + System.identityHashCode(undoneBy);
    hash = 31 * hash + System.identityHashCode(enteredBy);
    hash = 31 * hash + System.identityHashCode(endedBy);
    hash = 31 * hash + System.identityHashCode(suspendedBy);
    return 31 * hash + System.identityHashCode(provisionalBy);
  }
}
