package org.communique.model.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.Missing;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;
import org.communique.model.vocabulary.AgreementEventKind;
import org.jspecify.annotations.Nullable;

/**
 * A reservation to an agreement or a declaration on it (VCLT articles 19 to 23), with the
 * objections to it, and what it does between its maker and another participant.
 *
 * <p><b>To which an objection is.</b> To the reservation that its statement replies to or is about,
 * where a dossier tells; else to every reservation of others that was made by then, possibly, and
 * certainly where there is but one. An objection to a declaration is listed with it and changes
 * nothing: whether the declaration is a reservation by another name (VCLT 2(1)(d)) is for its
 * readers to say.
 *
 * <p><b>Of which a withdrawal is.</b> Of what has the same statement, or what its own statement
 * replies to or is about; else of all that its maker had made by then. An event {@code
 * reservation-withdrawn} or {@code declaration-withdrawn} that leads so to an objection withdraws
 * the objection (VCLT 22(2)). Of several makers each withdraws for itself.
 *
 * <p><b>Acceptance.</b> The log tells of no express acceptance. Who has not objected by the end of
 * twelve months has accepted (VCLT 20(5)). They run from the notification; the log has no date of
 * that, so silence counts from the making, and of an objection that came later than twelve months
 * after it, and later than the consent of who objects, it is open whether it was in time. An
 * objection that is withdrawn is an acceptance. That a treaty may say otherwise (VCLT 20(1) to (3))
 * is not looked at.
 *
 * <p><b>Objections that preclude.</b> An objection does not keep the agreement from being in force
 * between the two, unless that is definitely expressed (VCLT 20(4)(b)). Its statement says so by a
 * {@linkplain org.communique.model.Classification classification} {@code {"scheme": "vclt", "code":
 * "20(4)(b)"}}.
 *
 * <p>Dates that are not known to the day leave open what has happened: each answer is three-valued.
 *
 * <p>The reservations of one agreement share what the log says, so that all of them take memory and
 * time in proportion to it; {@link #objections}, {@link #withdrawals} and the answers are found
 * when they are asked for, in time in proportion to the log. Immutable, thread-safe, a value type:
 * equal if all that it says is equal.
 */
public final class Reservation {

  /** Whether it changes the agreement. */
  public enum Kind {
    /** It excludes or modifies the effect of provisions (VCLT article 2(1)(d)). */
    RESERVATION,
    /** It says how its maker reads the agreement, and modifies nothing. */
    DECLARATION
  }

  /** What a reservation does between its maker and another. */
  public enum Effect {
    /** Nothing: it does not stand, or is a declaration, or is not for these two. */
    NONE,
    /** Nothing yet: the other has not objected and has time to do so (VCLT article 20(5)). */
    UNSETTLED,
    /** It modifies the provisions it relates to, between the two (VCLT article 21(1)). */
    MODIFIES,
    /** The provisions do not apply between the two, for the other objected (VCLT 21(3)). */
    EXCLUDES,
    /** The agreement is not in force between the two, for the other objected so (VCLT 20(4)(b)). */
    PRECLUDES
  }

  /**
   * That a reservation, a declaration or an objection was taken back.
   *
   * @param event the event
   * @param by who took it back; empty if the log does not say
   * @param date when that took effect, else when it was done
   * @param isOfThis whether it is certain that this is meant
   */
  public record Withdrawal(
      Pointer event, List<Ref<Actor>> by, Optional<Edtf> date, boolean isOfThis) {

    /**
     * Makes a withdrawal.
     *
     * @param event the event
     * @param by who; copied
     * @param date when
     * @param isOfThis whether that is certain
     */
    public Withdrawal {
      by = List.copyOf(by);
    }

    private Possibility isDoneBy(LocalDate day) {
      Possibility done = happened(PossibleDays.of(date), day);
      return isOfThis ? done : done.and(Possibility.POSSIBLE);
    }
  }

  /**
   * That someone objected to it.
   *
   * @param by who; empty if the log does not say
   * @param event the event
   * @param date when
   * @param isToThis whether it is certain that this reservation is meant
   * @param precludes whether it keeps the agreement from being in force between the two
   * @param withdrawals what took it back
   */
  public record Objection(
      List<Ref<Actor>> by,
      Pointer event,
      Optional<Edtf> date,
      boolean isToThis,
      boolean precludes,
      List<Withdrawal> withdrawals) {

    /**
     * Makes an objection.
     *
     * @param by who; copied
     * @param event the event
     * @param date when
     * @param isToThis whether that is certain
     * @param precludes whether the agreement is not in force between the two
     * @param withdrawals what took it back; copied
     */
    public Objection {
      by = List.copyOf(by);
      withdrawals = List.copyOf(withdrawals);
    }
  }

  private static final IsoDuration TIME_TO_OBJECT = IsoDuration.parse("P12M");

  private final ReservationLog log;
  private final int at;
  private final AgreementEvent made;
  private final PossibleDays days;

  Reservation(ReservationLog log, int at) {
    this.log = log;
    this.at = at;
    this.made = log.event(at);
    this.days = log.made(at);
  }

  /** {@return a reservation or a declaration} */
  public Kind kind() {
    return made.getKind().equals(AgreementEventKind.RESERVATION_MADE)
        ? Kind.RESERVATION
        : Kind.DECLARATION;
  }

  /** {@return who made it; empty if the log does not say} */
  public List<Ref<Actor>> by() {
    return made.getBy();
  }

  /** {@return the event by which it was made} */
  public Pointer event() {
    return log.pointer(at);
  }

  /** {@return its words} */
  public Optional<Ref<Statement>> statement() {
    return made.getStatement();
  }

  /** {@return when it was made} */
  public Optional<Edtf> date() {
    return ReservationLog.dateOfAct(made);
  }

  /** {@return the events by which it was taken back, by one of its makers or by all} */
  public List<Withdrawal> withdrawals() {
    return log.withdrawals(at);
  }

  /** {@return the objections to it, in the order of the log} */
  public List<Objection> objections() {
    return log.objections(at);
  }

  /**
   * {@return whether it stands at the end of a day: made, and not taken back by all of its makers}
   *
   * @param day the day
   */
  public Possibility standsOn(LocalDate day) {
    return standsFor(by(), day);
  }

  /**
   * Tells what it does between whoever made it and another, provided that both are parties.
   *
   * @param other the other participant
   * @param day the day, at its end
   * @return the effects that are possible, and the events that decide them
   */
  public Assessment<Effect> effectOn(Ref<? extends Actor> other, LocalDate day) {
    return effect(standsOn(day), Ref.to(Actor.class, other.id()), day);
  }

  /**
   * Tells what it does between one of several who made it and another, provided that both are
   * parties. One of them may have taken it back for itself.
   *
   * @param maker who made it, by itself or with others
   * @param other the other participant
   * @param day the day, at its end
   * @return the effects that are possible, and the events that decide them
   */
  public Assessment<Effect> effectBetween(
      Ref<? extends Actor> maker, Ref<? extends Actor> other, LocalDate day) {
    Ref<Actor> one = Ref.to(Actor.class, maker.id());
    Possibility stands = by().contains(one) ? standsFor(List.of(one), day) : Possibility.IMPOSSIBLE;
    return effect(stands, Ref.to(Actor.class, other.id()), day);
  }

  private Possibility standsFor(List<Ref<Actor>> makers, LocalDate day) {
    Possibility done = happened(days, day);
    if (done.isImpossible()) {
      return done;
    }
    Possibility byAll = Possibility.IMPOSSIBLE;
    Map<Ref<Actor>, Possibility> bySome = new HashMap<>();
    for (Withdrawal each : withdrawals()) {
      Possibility taken = each.isDoneBy(day);
      if (each.by.isEmpty() || makers.isEmpty()) {
        byAll = byAll.or(taken);
      }
      each.by.forEach(who -> bySome.merge(who, taken, Possibility::or));
    }
    if (makers.isEmpty()) {
      return done.and(byAll.not());
    }
    Possibility left = Possibility.IMPOSSIBLE;
    for (Ref<Actor> maker : makers) {
      left = left.or(bySome.getOrDefault(maker, Possibility.IMPOSSIBLE).not());
    }
    return done.and(byAll.not()).and(left);
  }

  private Assessment<Effect> effect(Possibility stands, Ref<Actor> other, LocalDate day) {
    if (kind() == Kind.DECLARATION || by().contains(other) || stands.isImpossible()) {
      return Assessment.of(Set.of(Effect.NONE), Set.of(), Set.of());
    }
    Reaction reaction = new Reaction(other, day);
    reaction.because.add(event());
    Set<Effect> possible = reaction.effects();
    if (!stands.isNecessary()) {
      possible.add(Effect.NONE);
      withdrawals().forEach(reaction::add);
    }
    if (possible.size() > 1) {
      reaction.addUnknown(event(), date());
    }
    return Assessment.of(possible, reaction.because, reaction.missing(possible));
  }

  /** How another has taken it by a day: what its objections, and its silence, may amount to. */
  private final class Reaction {
    private final LocalDate day;
    private final Set<Effect> possible = EnumSet.noneOf(Effect.class);
    private final Set<Pointer> because = new HashSet<>();
    private final Set<Missing> missing = new HashSet<>();
    private Possibility objects = Possibility.IMPOSSIBLE;
    private Possibility precludes = Possibility.IMPOSSIBLE;
    private Possibility gaveIn = Possibility.IMPOSSIBLE;

    Reaction(Ref<Actor> other, LocalDate day) {
      this.day = day;
      log.objections(at, other).forEach(each -> add(each, other));
    }

    private void add(Withdrawal withdrawal) {
      if (withdrawal.isDoneBy(day).isImpossible()) {
        return;
      }
      because.add(withdrawal.event);
      addUnknown(withdrawal.event, withdrawal.date);
      if (!withdrawal.isOfThis) {
        missing.add(new Missing(withdrawal.event, Missing.Kind.REFERENT));
      }
    }

    private void addUnknown(Pointer event, Optional<Edtf> date) {
      PossibleDays when = PossibleDays.of(date);
      if (when.isAny()) {
        missing.add(new Missing(event, Missing.Kind.UNDATED));
      } else if (!when.isOne()) {
        missing.add(new Missing(event, Missing.Kind.IMPRECISE));
      }
    }

    /** What is certain lacks nothing, but for what a log that is incomplete does not tell. */
    private Set<Missing> missing(Set<Effect> effects) {
      Set<Missing> all = new HashSet<>(effects.size() > 1 ? missing : Set.of());
      all.addAll(log.caveats());
      return all;
    }

    private void add(Objection objection, Ref<Actor> other) {
      Possibility raised = happened(PossibleDays.of(objection.date), day);
      if (raised.isImpossible()) {
        return;
      }
      because.add(objection.event);
      addUnknown(objection.event, objection.date);
      if (!objection.isToThis) {
        missing.add(new Missing(objection.event, Missing.Kind.REFERENT));
        raised = Possibility.POSSIBLE;
      }
      if (!isInTime(objection, other)) {
        missing.add(new Missing(objection.event, Missing.Kind.NOTIFICATION));
        raised = Possibility.POSSIBLE;
      }
      if (objection.by.isEmpty()) {
        raised = Possibility.POSSIBLE;
      }
      Possibility taken = Possibility.IMPOSSIBLE;
      for (Withdrawal each : objection.withdrawals) {
        if (each.by.isEmpty() || each.by.contains(other)) {
          taken = taken.or(each.isDoneBy(day));
          add(each);
        }
      }
      Possibility stands = raised.and(taken.not());
      objects = objects.or(stands);
      gaveIn = gaveIn.or(raised.and(taken));
      if (objection.precludes) {
        precludes = precludes.or(stands);
      } else if (stands.isPossible()) {
        possible.add(Effect.EXCLUDES);
      }
    }

    /** VCLT 20(5): by the end of twelve months, or on consenting to be bound, if that is later. */
    private boolean isInTime(Objection objection, Ref<Actor> other) {
      PossibleDays raised = PossibleDays.of(objection.date);
      return raised.to() <= days.plus(TIME_TO_OBJECT).from()
          || raised.to() != PossibleDays.NEVER && log.consentsAtOrAfter(other, raised.to());
    }

    Set<Effect> effects() {
      if (precludes.isNecessary()) {
        return EnumSet.of(Effect.PRECLUDES);
      }
      if (precludes.isPossible()) {
        possible.add(Effect.PRECLUDES);
      }
      if (!objects.isNecessary()) {
        addSilence();
      }
      return possible;
    }

    private void addSilence() {
      Possibility isOver = happened(days.plus(TIME_TO_OBJECT), day).or(gaveIn);
      if (isOver.isPossible()) {
        possible.add(Effect.MODIFIES);
      }
      if (!isOver.isNecessary()) {
        possible.add(Effect.UNSETTLED);
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reservation that
        && event().equals(that.event())
        && made.equals(that.made)
        && withdrawals().equals(that.withdrawals())
        && objections().equals(that.objections());
  }

  @Override
  public int hashCode() {
    return Objects.hash(event(), kind(), by());
  }

  @Override
  public String toString() {
    return kind() + " by " + by() + " at " + event();
  }

  private static Possibility happened(PossibleDays days, LocalDate day) {
    if (days.mustBy(day.toEpochDay())) {
      return Possibility.NECESSARY;
    }
    return days.mayBy(day.toEpochDay()) ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
  }
}
