package org.communique.model.agreement.engine;

import java.util.List;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Where the instrument stands in the eyes of one subject, who may have suspended it or applied it
 * provisionally by itself; with the acts that brought it there.
 *
 * @param force whether it is in force
 * @param wasOn whether it is in force or was, for this subject or for others
 * @param enteredBy what brought it into force
 * @param endedBy what ended it
 * @param suspendedBy what suspended it, for as long as it is suspended
 * @param appliedBy what made it apply provisionally, for as long as it does
 */
record InstrumentState(
    Force force,
    boolean wasOn,
    @Nullable Act enteredBy,
    @Nullable Act endedBy,
    @Nullable Act suspendedBy,
    @Nullable Act appliedBy) {

  /** Whether it is in force. */
  enum Force {
    OFF,
    ON,
    ENDED
  }

  /** Before any act. */
  static final InstrumentState START =
      new InstrumentState(Force.OFF, false, null, null, null, null);

  boolean isOn() {
    return force == Force.ON;
  }

  boolean isOver() {
    return force == Force.ENDED;
  }

  /** {@return whether it ended without having been in force} */
  boolean isOverBeforeItWasOn() {
    return isOver() && !wasOn;
  }

  boolean isSuspended() {
    return suspendedBy != null;
  }

  boolean isApplied() {
    return appliedBy != null;
  }

  InstrumentState on(Act act) {
    return new InstrumentState(Force.ON, true, act, null, suspendedBy, appliedBy);
  }

  /**
   * {@return the same once it is in force for others: what ends it then, ends what was in force}
   */
  InstrumentState onForOthers() {
    return wasOn || isOver()
        ? this
        : new InstrumentState(force, true, enteredBy, endedBy, suspendedBy, appliedBy);
  }

  InstrumentState ended(Act act) {
    return new InstrumentState(Force.ENDED, wasOn, enteredBy, act, suspendedBy, appliedBy);
  }

  /** {@return the same if it did not end} */
  InstrumentState notEnded() {
    return new InstrumentState(Force.OFF, wasOn, enteredBy, endedBy, suspendedBy, appliedBy);
  }

  /** {@return the same once suspended, or, without an act, resumed} */
  InstrumentState suspended(@Nullable Act act) {
    return new InstrumentState(force, wasOn, enteredBy, endedBy, act, appliedBy);
  }

  /** {@return the same once applied provisionally, or, without an act, no longer} */
  InstrumentState applied(@Nullable Act act) {
    return new InstrumentState(force, wasOn, enteredBy, endedBy, suspendedBy, act);
  }

  /** {@return the same with one act for all} */
  InstrumentState coarsened(Act any) {
    return new InstrumentState(
        force, wasOn, any, any, suspendedBy == null ? null : any, appliedBy == null ? null : any);
  }

  /** {@return its status; {@link InstrumentStatus#DRAFT} for all that is before} */
  InstrumentStatus status() {
    if (isOver()) {
      return wasOn ? InstrumentStatus.ENDED : InstrumentStatus.NEVER_IN_FORCE;
    }
    if (!isOn() && !isApplied()) {
      return InstrumentStatus.DRAFT;
    }
    if (isSuspended()) {
      return InstrumentStatus.SUSPENDED;
    }
    return isOn() ? InstrumentStatus.IN_FORCE : InstrumentStatus.APPLIED_PROVISIONALLY;
  }

  /** {@return what decided that} */
  List<Pointer> why() {
    Act act =
        switch (status()) {
          case ENDED, NEVER_IN_FORCE -> endedBy;
          case SUSPENDED -> suspendedBy;
          case IN_FORCE -> enteredBy;
          case APPLIED_PROVISIONALLY -> appliedBy;
          default -> null;
        };
    return act == null ? List.of() : act.because();
  }
}
