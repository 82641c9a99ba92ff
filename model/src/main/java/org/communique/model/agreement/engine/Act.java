package org.communique.model.agreement.engine;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;

/**
 * An event of the log, or what follows from one, as one participant or the instrument sees it.
 *
 * <p>Equal to itself alone: two events that tell the same are two acts. What acts have in common is
 * their {@link Kind}. Immutable.
 */
final class Act {

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

  /**
   * What an act does, whoever tells of it and when.
   *
   * @param op what it does
   * @param impliesSignature whether who consents by it must have signed before
   * @param awaits what the consent that it expresses waits for
   */
  record Kind(Effect op, boolean impliesSignature, Awaits awaits) implements Comparable<Kind> {

    private static Kind of(Effect op) {
      return new Kind(op, false, Awaits.NOTHING);
    }

    /** In the order of a day on which several things happen. */
    @Override
    public int compareTo(Kind other) {
      int ops = op.compareTo(other.op);
      int signs = Boolean.compare(other.impliesSignature, impliesSignature);
      return ops != 0 ? ops : signs != 0 ? signs : awaits.compareTo(other.awaits);
    }
  }

  /** Of more events than this the list of events is named. */
  static final int MOST_NAMED = 50;

  private final Kind kind;
  private final PossibleDays days;
  private final List<Pointer> because;
  private final boolean isDerived;

  private Act(Kind kind, PossibleDays days, List<Pointer> because, boolean isDerived) {
    this.kind = kind;
    this.days = days;
    this.because = because;
    this.isDerived = isDerived;
  }

  static Act of(Effect op, PossibleDays days, Pointer because) {
    return of(op, days, List.of(because));
  }

  static Act of(Effect op, PossibleDays days, Collection<Pointer> because) {
    return of(Kind.of(op), days, because);
  }

  static Act of(Kind kind, PossibleDays days, Collection<Pointer> because) {
    return new Act(kind, days, List.copyOf(because), false);
  }

  static Act consent(PossibleDays days, Pointer because, boolean impliesSignature) {
    return of(new Kind(Effect.CONSENT, impliesSignature, Awaits.NOTHING), days, List.of(because));
  }

  /** {@return an act whose days follow from those of other acts} */
  static Act derived(Effect op, PossibleDays days, Collection<Pointer> because) {
    return new Act(Kind.of(op), days, List.copyOf(because), true);
  }

  /**
   * {@return the same with few reasons, for all participants see it: where very many events tell of
   * it, the list of events stands for them}
   *
   * @param events the list of events
   */
  Act told(Pointer events) {
    if (because.size() <= MOST_NAMED) {
      return this;
    }
    List<Pointer> few =
        Stream.concat(
                Stream.of(events), because.stream().filter(pointer -> !pointer.startsWith(events)))
            .sorted()
            .toList();
    return new Act(kind, days, few, isDerived);
  }

  Act on(PossibleDays other) {
    return new Act(kind, other, because, isDerived);
  }

  Act as(Effect other) {
    return new Act(new Kind(other, kind.impliesSignature, kind.awaits), days, because, isDerived);
  }

  Act awaiting(Awaits what) {
    return what == kind.awaits
        ? this
        : new Act(new Kind(kind.op, kind.impliesSignature, what), days, because, isDerived);
  }

  /** {@return the same, as told of by some events alone} */
  Act toldBy(List<Pointer> events) {
    return new Act(kind, days, List.copyOf(events), isDerived);
  }

  /** {@return what it does, whoever tells of it and when} */
  Kind kind() {
    return kind;
  }

  /** {@return what it does} */
  Effect op() {
    return kind.op;
  }

  /** {@return when it takes effect} */
  PossibleDays days() {
    return days;
  }

  /** {@return the events, or whatever else, that tell of it} */
  List<Pointer> because() {
    return because;
  }

  /** {@return whether who consents by it must have signed before} */
  boolean impliesSignature() {
    return kind.impliesSignature;
  }

  /** {@return what the consent that it expresses waits for} */
  Awaits awaits() {
    return kind.awaits;
  }

  /** {@return whether its days follow from those of other acts} */
  boolean isDerived() {
    return isDerived;
  }

  /** {@return whether another act does the same on the same days} */
  boolean isLike(Act other) {
    return kind.equals(other.kind) && days.equals(other.days);
  }

  /** {@return whether it is of the instrument, so that all participants see it} */
  boolean isShared() {
    return switch (kind.op) {
      case ENTER, ENTER_BY_CONSENT, END, RENEW -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return kind + " on " + days + " because " + because + (isDerived ? " (derived)" : "");
  }
}
