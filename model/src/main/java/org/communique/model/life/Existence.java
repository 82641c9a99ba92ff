package org.communique.model.life;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Organization;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.Territory;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;

/**
 * Which states, territories and organizations existed when.
 *
 * <p>Dead states are records like others: from when, until when, what came before and after. An end
 * that is not recorded may lie anywhere. Persons and groups have no such dates, so of them nothing
 * is known. Immutable and safe to share between threads.
 */
public final class Existence {

  private final Dossier dossier;
  private final Succession succession;
  private final Map<Ref<Actor>, Set<Ref<Actor>>> relatives = new HashMap<>();

  private Existence(Dossier dossier) {
    this.dossier = dossier;
    this.succession = Succession.in(dossier);
    for (Actor actor : dossier.getActors()) {
      Ref<Actor> self = Ref.to(Actor.class, actor.getId());
      for (Ref<Actor> other : related(self)) {
        relatives.computeIfAbsent(other, first -> new HashSet<>()).add(self);
      }
    }
  }

  /**
   * {@return what a dossier knows of the existence of its actors}
   *
   * @param dossier the dossier
   */
  public static Existence in(Dossier dossier) {
    return new Existence(dossier);
  }

  /**
   * Tells whether an actor existed on a date.
   *
   * @param actor a state, territory or organization; of others it is possible
   * @param date the date
   * @return necessary only where both ends are known
   */
  public Possibility existsOn(Ref<Actor> actor, Edtf date) {
    Possibility begun =
        from(actor).map(from -> from.after(date).not()).orElse(Possibility.POSSIBLE);
    Possibility lasts =
        until(actor).map(until -> date.after(until).not()).orElse(Possibility.POSSIBLE);
    return begun.and(lasts);
  }

  /**
   * Tells whether an actor, a predecessor or a successor of it existed on a date, so that it may be
   * called by its name of another time.
   *
   * @param actor a state, territory or organization; of others it is possible
   * @param date the date
   * @return whether one of them did
   */
  public Possibility isCovered(Ref<Actor> actor, Edtf date) {
    Possibility covered = existsOn(actor, date);
    if (covered.isImpossible()) {
      for (Ref<Actor> other : related(actor)) {
        covered = covered.or(existsOn(other, date));
      }
    }
    return covered;
  }

  /**
   * {@return the predecessors and successors of an actor, at any remove}
   *
   * @param actor a state, territory or organization
   */
  public Set<Ref<Actor>> related(Ref<Actor> actor) {
    Set<Ref<Actor>> related = new LinkedHashSet<>(succession.predecessors(actor));
    related.addAll(succession.successors(actor));
    return related;
  }

  /**
   * {@return those of an actor's family that must have existed on a date: its predecessors and
   * successors, and what has one of these in common with it; by id}
   *
   * @param actor a state, territory or organization
   * @param date the date
   */
  public List<Ref<Actor>> thereOn(Ref<Actor> actor, Edtf date) {
    Map<String, Ref<Actor>> there = new TreeMap<>();
    Set<Ref<Actor>> family = new LinkedHashSet<>(related(actor));
    related(actor).forEach(other -> family.addAll(relatives.getOrDefault(other, Set.of())));
    family.remove(actor);
    for (Ref<Actor> other : family) {
      boolean begun = from(other).isPresent();
      if (begun && mustExist(other, date)) {
        there.put(other.id().value(), other);
      }
    }
    return List.copyOf(there.values());
  }

  /** What began and of whose end nothing is recorded is taken to last, to name it in a message. */
  private boolean mustExist(Ref<Actor> actor, Edtf date) {
    boolean begun = from(actor).filter(from -> from.after(date).isImpossible()).isPresent();
    return begun && until(actor).map(until -> date.after(until).isImpossible()).orElse(true);
  }

  /**
   * {@return the time of an actor in words: "from 1949 until 1990"; "at an unknown time"}
   *
   * @param actor a state, territory or organization
   */
  public String told(Ref<Actor> actor) {
    String from = from(actor).map(date -> "from " + date).orElse("");
    String until = until(actor).map(date -> "until " + date).orElse("");
    if (from.isEmpty() && until.isEmpty()) {
      return "at an unknown time";
    }
    return from.isEmpty() || until.isEmpty() ? from + until : from + " " + until;
  }

  private Optional<Edtf> from(Ref<Actor> ref) {
    Optional<Actor> found = dossier.find(ref);
    return found.flatMap(Existence::from);
  }

  private Optional<Edtf> until(Ref<Actor> ref) {
    Optional<Actor> found = dossier.find(ref);
    return found.flatMap(Existence::until);
  }

  private static Optional<Edtf> from(Actor actor) {
    if (actor instanceof State state) {
      return state.getFrom();
    }
    if (actor instanceof Territory territory) {
      return territory.getFrom();
    }
    return actor instanceof Organization organization ? organization.getFrom() : Optional.empty();
  }

  /** {@return when an actor ceased to exist, if it did and that is recorded} */
  static Optional<Edtf> until(Actor actor) {
    if (actor instanceof State state) {
      return state.getUntil();
    }
    if (actor instanceof Territory territory) {
      return territory.getUntil();
    }
    return actor instanceof Organization organization ? organization.getUntil() : Optional.empty();
  }
}
