package org.communique.model.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.AgreementEventKind;

/**
 * A reservation to an agreement or a declaration on it (VCLT articles 19 to 23), with the
 * objections to it, and what it does between its maker and another participant.
 *
 * <p>An objection is to the reservation that its statement replies to or is about, where a dossier
 * tells; else to every reservation of others that was made by then, possibly, and certainly where
 * there is but one. A withdrawal is of what has the same statement; else of all that its maker
 * made.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param kind a reservation or a declaration
 * @param by who made it; empty if the log does not say
 * @param event the event by which it was made
 * @param statement its words
 * @param made when, as days
 * @param withdrawals the events by which it was taken back
 * @param objections the objections
 */
public record Reservation(
    Kind kind,
    List<Ref<Actor>> by,
    Pointer event,
    Optional<Ref<Statement>> statement,
    Made made,
    List<Withdrawal> withdrawals,
    List<Objection> objections) {

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
    /** It modifies the provisions it relates to, between the two (VCLT article 21(1)). */
    MODIFIES,
    /** The provisions do not apply between the two, for the other objected (VCLT 21(3)). */
    EXCLUDES
  }

  /** When it was made. */
  public static final class Made {
    private final Days days;

    private Made(Days days) {
      this.days = days;
    }

    private Possibility by(LocalDate day) {
      return happened(days, day);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
      return other instanceof Made that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
      return days.hashCode();
    }
  }

  /**
   * That it was taken back.
   *
   * @param event the event
   * @param made when
   */
  public record Withdrawal(Pointer event, Made made) {}

  /**
   * That someone objected to it.
   *
   * @param by who
   * @param event the event
   * @param made when
   * @param isToThis whether it is certain that this reservation is meant
   */
  public record Objection(List<Ref<Actor>> by, Pointer event, Made made, boolean isToThis) {}

  /**
   * Makes a reservation.
   *
   * @param kind a reservation or a declaration
   * @param by who made it; copied
   * @param event the event
   * @param statement its words
   * @param made when
   * @param withdrawals what took it back; copied
   * @param objections the objections; copied
   */
  public Reservation {
    by = List.copyOf(by);
    withdrawals = List.copyOf(withdrawals);
    objections = List.copyOf(objections);
  }

  /**
   * {@return whether it stands at the end of a day: made and not taken back}
   *
   * @param day the day
   */
  public Possibility standsOn(LocalDate day) {
    Possibility stands = made.by(day);
    for (Withdrawal each : withdrawals) {
      stands = stands.and(each.made.by(day).not());
    }
    return stands;
  }

  /**
   * Tells what it does between its maker and another, provided that both are parties.
   *
   * @param other the other participant
   * @param day the day, at its end
   * @return the effects that are possible, and the events that decide them
   */
  public Standing<Effect> effectOn(Ref<Actor> other, LocalDate day) {
    Possibility stands = standsOn(day);
    Set<Effect> possible = new LinkedHashSet<>();
    Set<Pointer> because = new TreeSet<>();
    if (kind == Kind.DECLARATION || by.contains(other) || stands.isImpossible()) {
      return Standing.of(Set.of(Effect.NONE), Set.of(), Set.of());
    }
    because.add(event);
    if (!stands.isNecessary()) {
      possible.add(Effect.NONE);
      withdrawals.forEach(each -> because.add(each.event));
    }
    Possibility objected = Possibility.IMPOSSIBLE;
    for (Objection each : objections) {
      Possibility now = each.made.by(day);
      if (each.by.contains(other) && now.isPossible()) {
        because.add(each.event);
        objected = objected.or(each.isToThis ? now : Possibility.POSSIBLE);
      }
    }
    if (objected.isPossible()) {
      possible.add(Effect.EXCLUDES);
    }
    if (!objected.isNecessary()) {
      possible.add(Effect.MODIFIES);
    }
    return Standing.of(possible, because, Set.of());
  }

  private static Possibility happened(Days days, LocalDate day) {
    if (days.mustBy(day.toEpochDay())) {
      return Possibility.NECESSARY;
    }
    return days.mayBy(day.toEpochDay()) ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
  }

  static List<Reservation> allOf(
      Agreement agreement, Pointer base, Function<Ref<Statement>, Optional<Statement>> statements) {
    Finder finder = new Finder(agreement, base.child("events"), statements, new HashMap<>());
    List<Reservation> all = new ArrayList<>();
    for (int at = 0; at < agreement.getEvents().size(); at++) {
      AgreementEventKind kind = agreement.getEvents().get(at).getKind();
      if (kind.equals(AgreementEventKind.RESERVATION_MADE)) {
        all.add(finder.reservation(at));
      } else if (kind.equals(AgreementEventKind.DECLARATION_MADE)) {
        all.add(finder.declaration(at));
      }
    }
    return all;
  }

  /** Finds what belongs to a reservation. */
  private record Finder(
      Agreement agreement,
      Pointer base,
      Function<Ref<Statement>, Optional<Statement>> statements,
      Map<Integer, Set<AgreementEvent>> objects) {

    Reservation reservation(int at) {
      AgreementEvent event = agreement.getEvents().get(at);
      return new Reservation(
          Kind.RESERVATION,
          event.getBy(),
          base.child(at),
          event.getStatement(),
          made(event),
          withdrawals(event, AgreementEventKind.RESERVATION_WITHDRAWN),
          objections(event));
    }

    Reservation declaration(int at) {
      AgreementEvent event = agreement.getEvents().get(at);
      return new Reservation(
          Kind.DECLARATION,
          event.getBy(),
          base.child(at),
          event.getStatement(),
          made(event),
          withdrawals(event, AgreementEventKind.DECLARATION_WITHDRAWN),
          List.of());
    }

    private static Made made(AgreementEvent event) {
      return new Made(Days.of(event.getDate().or(event::getEffective)));
    }

    private List<Withdrawal> withdrawals(AgreementEvent of, AgreementEventKind kind) {
      List<Withdrawal> found = new ArrayList<>();
      for (int at = 0; at < agreement.getEvents().size(); at++) {
        AgreementEvent event = agreement.getEvents().get(at);
        if (event.getKind().equals(kind) && isWithdrawal(event, of)) {
          Made when = new Made(Days.of(event.getEffective().or(event::getDate)));
          found.add(new Withdrawal(base.child(at), when));
        }
      }
      return found;
    }

    private boolean isWithdrawal(AgreementEvent event, AgreementEvent of) {
      boolean sameMaker =
          event.getBy().isEmpty() || event.getBy().stream().anyMatch(of.getBy()::contains);
      boolean named =
          event.getStatement().isPresent()
              && agreement.getEvents().stream()
                  .anyMatch(
                      other ->
                          other != event
                              && !other.getKind().equals(event.getKind())
                              && other.getStatement().equals(event.getStatement()));
      return sameMaker && (!named || event.getStatement().equals(of.getStatement()));
    }

    private List<Objection> objections(AgreementEvent to) {
      List<Objection> found = new ArrayList<>();
      for (int at = 0; at < agreement.getEvents().size(); at++) {
        AgreementEvent event = agreement.getEvents().get(at);
        if (event.getKind().equals(AgreementEventKind.RESERVATION_OBJECTED)) {
          Set<AgreementEvent> meant = objects.computeIfAbsent(at, none -> meant(event));
          if (meant.contains(to)) {
            found.add(
                new Objection(event.getBy(), base.child(at), made(event), isCertain(event, meant)));
          }
        }
      }
      return found;
    }

    private boolean isCertain(AgreementEvent objection, Set<AgreementEvent> meant) {
      return meant.size() == 1 || !meantByWords(objection).isEmpty();
    }

    private Set<AgreementEvent> meant(AgreementEvent objection) {
      Set<AgreementEvent> byWords = meantByWords(objection);
      if (!byWords.isEmpty()) {
        return byWords;
      }
      Set<AgreementEvent> any = identitySet();
      for (AgreementEvent event : agreement.getEvents()) {
        boolean isOthers = event.getBy().stream().noneMatch(objection.getBy()::contains);
        boolean isBefore = !made(objection).days.isBefore(made(event).days);
        if (event.getKind().equals(AgreementEventKind.RESERVATION_MADE) && isOthers && isBefore) {
          any.add(event);
        }
      }
      return any;
    }

    /** Events of a log are told apart by their places, and hashing them is slow. */
    private static Set<AgreementEvent> identitySet() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private Set<AgreementEvent> meantByWords(AgreementEvent objection) {
      Set<AgreementEvent> meant = identitySet();
      Optional<Statement> words = objection.getStatement().flatMap(statements);
      for (AgreementEvent event : agreement.getEvents()) {
        boolean isMeant =
            event.getStatement().isPresent()
                && words.isPresent()
                && (words.get().getInReplyTo().equals(event.getStatement())
                    || words.get().getAbout().contains(event.getStatement().get()));
        if (event.getKind().equals(AgreementEventKind.RESERVATION_MADE) && isMeant) {
          meant.add(event);
        }
      }
      return meant;
    }
  }
}
