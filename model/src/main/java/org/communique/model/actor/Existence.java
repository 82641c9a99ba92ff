package org.communique.model.actor;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.model.Actor;
import org.communique.model.HistoricalActor;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;

/**
 * Which states, territories and organizations existed when, and who lived when.
 *
 * <p>Dead states are records like others: from when, until when, what came before and after. An end
 * that is not recorded may lie anywhere. Groups have no such dates, so of them nothing is known.
 * Immutable and safe to share between threads.
 */
public final class Existence {

  private static final Span UNDATED = new Span(Optional.empty(), Optional.empty());

  private final DossierIndex index;
  private final Succession succession;

  /** Of the actors that have dates, which are few. */
  private final Map<Id, Span> terms = new HashMap<>();

  private Existence(DossierIndex index) {
    this.index = index;
    this.succession = Succession.of(index);
    for (Actor actor : index.dossier().getActors()) {
      Span term = span(actor);
      boolean isDated = term.from().isPresent() || term.until().isPresent();
      // Of several records with one id the first counts.
      if (isDated
          && index.first(actor.getId()).filter(first -> first.part() == actor).isPresent()) {
        terms.put(actor.getId(), term);
      }
    }
  }

  /**
   * {@return what a dossier knows of the existence of its actors}
   *
   * @param index the index of the dossier
   */
  public static Existence of(DossierIndex index) {
    return index.get(Existence.class, Existence::new);
  }

  /**
   * Tells whether an actor existed on a date.
   *
   * @param actor an actor; of a group it is possible
   * @param date the date
   * @return necessary only where both ends are known
   */
  public Possibility existsOn(Ref<? extends Actor> actor, Edtf date) {
    return term(actor).on(date);
  }

  /**
   * Tells whether an actor, a predecessor or a successor of it existed on a date, so that it may be
   * called by its name of another time.
   *
   * @param actor an actor; of a group it is possible
   * @param date the date
   * @return whether it did; if it cannot have, whether one of the others did
   */
  public Possibility isCovered(Ref<? extends Actor> actor, Edtf date) {
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
  public Set<Ref<Actor>> related(Ref<? extends Actor> actor) {
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
  public List<Ref<Actor>> thereOn(Ref<? extends Actor> actor, Edtf date) {
    Map<String, Ref<Actor>> there = new TreeMap<>();
    for (Ref<Actor> other : succession.family(actor)) {
      if (mustExist(other, date)) {
        there.put(other.id().value(), other);
      }
    }
    return List.copyOf(there.values());
  }

  /** What began and of whose end nothing is recorded is taken to last, to name it in a message. */
  private boolean mustExist(Ref<Actor> actor, Edtf date) {
    Span term = term(actor);
    boolean isKnownToEnd = term.until().isPresent();
    return term.begunBy(date).isNecessary()
        && (!isKnownToEnd || term.notOverBefore(date).isNecessary());
  }

  /**
   * Tells as which actor of the dossier something existed on a date: as itself, or else as what it
   * succeeded, if it was not there yet, or as what succeeded it, if it was no more. So Russia was
   * the Soviet Union in 1970, and the Soviet Union is several states today.
   *
   * @param actor a state, territory or organization; of others that may be as itself only
   * @param date the date
   * @return those that existed then, each with how surely, necessary or possible; nearest first;
   *     empty if the dossier knows none
   */
  public Map<Ref<Actor>, Possibility> counterpartsOn(Ref<? extends Actor> actor, Edtf date) {
    Ref<Actor> self = Ref.to(Actor.class, actor.id());
    Span term = term(self);
    Set<Ref<Actor>> candidates = new LinkedHashSet<>(List.of(self));
    if (!term.begunBy(date).isNecessary()) {
      candidates.addAll(succession.predecessors(self));
    }
    if (!term.notOverBefore(date).isNecessary()) {
      candidates.addAll(succession.successors(self));
    }
    Map<Ref<Actor>, Possibility> there = new LinkedHashMap<>();
    for (Ref<Actor> candidate : candidates) {
      Possibility exists = existsOn(candidate, date);
      if (exists.isPossible()) {
        there.put(candidate, exists);
      }
    }
    return Collections.unmodifiableMap(there);
  }

  /**
   * Tells what to call an actor on a date: a record has one name, and what was called otherwise is
   * a record of its own, a predecessor or successor.
   *
   * @param actor the actor
   * @param date the date
   * @return the name of its only {@linkplain #counterpartsOn counterpart} then; empty if there may
   *     have been several, or none is known
   */
  public Optional<LanguageMap> nameOn(Ref<? extends Actor> actor, Edtf date) {
    Set<Ref<Actor>> counterparts = counterpartsOn(actor, date).keySet();
    return counterparts.size() == 1
        ? index.record(counterparts.iterator().next()).map(Actor::getName)
        : Optional.empty();
  }

  /**
   * {@return the time of an actor in words: "from 1949 until 1990"; "at an unknown time"}
   *
   * @param actor a state, territory or organization
   */
  public String told(Ref<? extends Actor> actor) {
    Span term = term(actor);
    String from = term.from().map(date -> "from " + date).orElse("");
    String until = term.until().map(date -> "until " + date).orElse("");
    if (from.isEmpty() && until.isEmpty()) {
      return "at an unknown time";
    }
    return from.isEmpty() || until.isEmpty() ? from + until : from + " " + until;
  }

  private Span term(Ref<? extends Actor> actor) {
    return terms.getOrDefault(actor.id(), UNDATED);
  }

  private static Span span(Actor actor) {
    if (actor instanceof HistoricalActor historical) {
      return new Span(historical.getFrom(), historical.getUntil());
    }
    return actor instanceof Person person ? new Span(person.getBorn(), person.getDied()) : UNDATED;
  }

  /**
   * {@return when an actor ceased to exist, if it did and that is recorded}
   *
   * @param actor the actor
   */
  public static Optional<Edtf> until(Actor actor) {
    return actor instanceof HistoricalActor historical ? historical.getUntil() : Optional.empty();
  }
}
