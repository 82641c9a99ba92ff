package org.communique.model.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
 * dates are wrong, and it undoes what comes after, or the log lacks what it undid. Both are
 * followed up. Breaches of the instrument's own acts are counted apart, for all participants share
 * them.
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
  private @Nullable Act signedBy;
  private @Nullable Act boundBy;
  private @Nullable Act nextConsent;
  private @Nullable Act undoneBy;
  private @Nullable Act inForceForBy;
  private @Nullable Act enteredBy;
  private @Nullable Act endedBy;
  private @Nullable Act suspendedBy;
  private @Nullable Act provisionalBy;
  private @Nullable Act undoesNextSignature;
  private @Nullable Act undoesNextConsent;
  private @Nullable Act undoesNextSuspension;
  private @Nullable Act breach;
  private @Nullable Act sharedBreach;
  private @Nullable Act earlierBreach;

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
    next.signedBy = signedBy;
    next.boundBy = boundBy;
    next.nextConsent = nextConsent;
    next.undoneBy = undoneBy;
    next.inForceForBy = inForceForBy;
    next.enteredBy = enteredBy;
    next.endedBy = endedBy;
    next.suspendedBy = suspendedBy;
    next.provisionalBy = provisionalBy;
    next.undoesNextSignature = undoesNextSignature;
    next.undoesNextConsent = undoesNextConsent;
    next.undoesNextSuspension = undoesNextSuspension;
    next.breach = breach;
    next.sharedBreach = sharedBreach;
    next.earlierBreach = earlierBreach;
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

  boolean hasCeased() {
    return ceased;
  }

  boolean isSuspended() {
    return suspendedBy != null;
  }

  boolean isAppliedProvisionally() {
    return provisionalBy != null;
  }

  boolean isBreach() {
    return breach != null;
  }

  boolean isSharedBreach() {
    return sharedBreach != null;
  }

  /** {@return an act that undid what was not done, on any way here that was left open} */
  @Nullable Act anyBreach() {
    return breach != null ? breach : sharedBreach != null ? sharedBreach : earlierBreach;
  }

  /** {@return the same, with its breaches accepted: nothing better was found} */
  Position accepted() {
    if (breach == null && sharedBreach == null) {
      return this;
    }
    Act any = anyBreach();
    return with(
        next -> {
          next.breach = null;
          next.sharedBreach = null;
          next.earlierBreach = any;
        });
  }

  /** {@return the same without the ways that led here, for which one act stands} */
  Position coarsened(Act any) {
    return with(
        next -> {
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
          next.undoesNextSignature = null;
          next.undoesNextConsent = null;
          next.undoesNextSuspension = null;
          next.breach = null;
          next.sharedBreach = null;
          next.earlierBreach = null;
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
      case RESUME -> breachIf(suspendedBy == null);
      case WITHDRAW_SIGNATURE -> breachIf(signedBy == null);
      case WITHDRAW_CONSENT, LEAVE ->
          consent == Consent.LEFT ? Fit.IDLE : breachIf(consent == Consent.NO);
      default -> Fit.FREE;
    };
  }

  /** Whether it has ended, and nothing makes us doubt when. */
  private boolean isOver() {
    return force == Force.ENDED && sharedBreach == null && earlierBreach == null;
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
      case CONSENT -> consentAnyTime(act);
      case ENTER -> enter(act, about);
      case ENTER_BY_CONSENT -> wasOn ? List.of(this) : enter(act, Circumstances.NONE);
      case ENTER_FOR -> List.of(enterFor(act));
      case READY -> List.of(ready(act));
      case APPLY_PROVISIONALLY -> List.of(with(next -> next.provisionalBy = act));
      case SUSPEND -> List.of(suspend(act));
      case RESUME -> resume(act);
      case WITHDRAW_SIGNATURE -> withdrawSignature(act);
      case WITHDRAW_CONSENT -> withdrawConsent(act);
      case LEAVE -> leave(act);
      case CEASE -> List.of(cease(act));
      case END -> List.of(end(act));
      case RENEW -> List.of(renew(act));
    };
  }

  private Position sign(Act act) {
    if (signedBy != null) {
      return this;
    }
    if (undoesNextSignature != null) {
      return with(
          next -> {
            next.undoneBy = undoesNextSignature;
            next.undoesNextSignature = null;
          });
    }
    return with(next -> next.signedBy = act);
  }

  /** To what has ended it consents too late, or the dates are wrong and it was a party. */
  private List<Position> consentAnyTime(Act act) {
    Position bound = consent(act);
    boolean late = consent != Consent.BOUND && bound.isBound() && force == Force.ENDED && wasOn;
    return late ? List.of(bound, bound.with(next -> next.wasParty = true)) : List.of(bound);
  }

  private Position consent(Act act) {
    if (consent == Consent.BOUND) {
      return with(
          next -> {
            next.nextConsent = act.awaited() ? act : nextConsent;
            next.signedBy = signedBy == null && act.impliesSignature() ? act : signedBy;
          });
    }
    return with(
        next -> {
          if (act.impliesSignature() && signedBy == null && undoesNextConsent == null) {
            next.signedBy = act;
          }
          if (isOver()) {
            next.breach = act;
          }
          if (undoesNextConsent != null) {
            next.wasParty |= force == Force.ON;
            next.undoesNextConsent = null;
            return;
          }
          next.consent = Consent.BOUND;
          next.boundBy = act;
          next.undoneBy = null;
          next.inForceForBy = null;
          next.awaits = act.awaited() && !readyAhead;
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
    boolean consents = consent == Consent.NO || undoesNextConsent != null;
    if (force == Force.ENDED || !consents || !about.isNegotiator()) {
      return List.of(on);
    }
    List<Position> result = new ArrayList<>(2);
    if (mayBeBoundByEntry(about)) {
      result.add(
          on.with(
              next -> {
                if (undoesNextConsent != null) {
                  next.wasParty = true;
                  next.undoesNextConsent = null;
                  return;
                }
                next.consent = Consent.BOUND;
                next.boundBy = signedBy != null ? signedBy : act;
              }));
    }
    if (mayBeUnboundAtEntry(about)) {
      result.add(on);
    }
    return result;
  }

  /** It entered into force after all, or the dates are wrong, and it ended after that. */
  private List<Position> enterAfterEnd(Act act, Circumstances about) {
    Act end = endedBy;
    List<Position> result = new ArrayList<>();
    for (Position on : with(next -> next.force = Force.OFF).enter(act, about)) {
      Position known = on.with(next -> next.sharedBreach = act);
      result.add(known);
      result.add(
          known.with(
              next -> {
                next.force = Force.ENDED;
                next.endedBy = end;
              }));
    }
    return result;
  }

  private void turnOn(Act act) {
    force = Force.ON;
    enteredBy = act;
    endedBy = null;
    wasOn = true;
  }

  private boolean mayBeBoundByEntry(Circumstances about) {
    return about.isOneOfTwo()
        || !about.othersMustConsent() && (signedBy != null || !about.othersMustSign());
  }

  private boolean mayBeUnboundAtEntry(Circumstances about) {
    return !about.isOneOfTwo()
        && (about.othersMayConsent() || signedBy == null && about.othersMaySign());
  }

  private Position enterFor(Act act) {
    if (isParty()) {
      return nextConsent == null ? this : with(next -> next.nextConsent = null);
    }
    return with(
        next -> {
          if (consent != Consent.BOUND && undoesNextConsent != null) {
            next.wasParty = true;
            next.undoesNextConsent = null;
          } else if (consent != Consent.BOUND) {
            next.consent = Consent.BOUND;
            next.boundBy = act;
            next.undoneBy = null;
          }
          next.awaits = false;
          next.inForceForBy = act;
          if (isOver()) {
            next.breach = act;
          }
          next.wasParty |= force == Force.ENDED;
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
   * it was given on that day after another had taken effect and was undone.
   */
  Position readyBy(List<Act> effects) {
    Act consented = boundBy;
    if (consent != Consent.BOUND || !awaits || consented == null) {
      return this;
    }
    return effects.stream()
        .filter(effect -> !Collections.disjoint(effect.because(), consented.because()))
        .findFirst()
        .map(this::ready)
        .orElse(this);
  }

  private Position suspend(Act act) {
    if (suspendedBy != null) {
      return this;
    }
    return with(
        next -> {
          next.suspendedBy = undoesNextSuspension == null ? act : null;
          next.undoesNextSuspension = null;
        });
  }

  private List<Position> resume(Act act) {
    if (suspendedBy != null) {
      return List.of(with(next -> next.suspendedBy = null));
    }
    Position known = with(next -> next.breach = act);
    return List.of(known, known.with(next -> next.undoesNextSuspension = act));
  }

  private List<Position> withdrawSignature(Act act) {
    if (signedBy != null) {
      return List.of(
          with(
              next -> {
                next.signedBy = null;
                next.undoneBy = act;
              }));
    }
    Position known =
        with(
            next -> {
              next.breach = act;
              next.undoneBy = act;
            });
    return List.of(known, known.with(next -> next.undoesNextSignature = act));
  }

  private List<Position> withdrawConsent(Act act) {
    if (consent == Consent.LEFT) {
      return List.of(this);
    }
    Position free =
        with(
            next -> {
              next.consent = Consent.NO;
              next.boundBy = null;
              next.undoneBy = act;
              next.awaits = false;
            });
    if (consent == Consent.BOUND) {
      return List.of(free);
    }
    // Only what was ratified can be withdrawn so, and only a signatory ratifies.
    Position known =
        free.with(
            next -> {
              next.breach = act;
              next.signedBy = signedBy == null ? act : signedBy;
            });
    return List.of(known, known.with(next -> next.undoesNextConsent = act));
  }

  private List<Position> leave(Act act) {
    if (consent == Consent.LEFT) {
      return List.of(this);
    }
    Position left = left(act);
    if (consent == Consent.BOUND) {
      return List.of(nextConsent == null ? left : left.consent(nextConsent));
    }
    Position known =
        left.with(
            next -> {
              next.breach = act;
              next.wasParty |= wasOn;
            });
    return List.of(known, known.with(next -> next.undoesNextConsent = act));
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
      return with(next -> next.sharedBreach = act);
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
        && signedBy == that.signedBy
        && boundBy == that.boundBy
        && nextConsent == that.nextConsent
        && undoneBy == that.undoneBy
        && inForceForBy == that.inForceForBy
        && enteredBy == that.enteredBy
        && endedBy == that.endedBy
        && suspendedBy == that.suspendedBy
        && provisionalBy == that.provisionalBy
        && undoesNextSignature == that.undoesNextSignature
        && undoesNextConsent == that.undoesNextConsent
        && undoesNextSuspension == that.undoesNextSuspension
        && breach == that.breach
        && sharedBreach == that.sharedBreach
        && earlierBreach == that.earlierBreach;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        consent,
        force,
        wasParty,
        System.identityHashCode(signedBy),
        System.identityHashCode(boundBy),
        System.identityHashCode(undoneBy),
        System.identityHashCode(enteredBy),
        System.identityHashCode(endedBy),
        System.identityHashCode(suspendedBy),
        System.identityHashCode(provisionalBy));
  }
}
