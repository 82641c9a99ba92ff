package org.communique.model.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.HistoricalActor;
import org.communique.model.Ref;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;

/**
 * What succeeded what: states, territories and organizations, as told from either end.
 *
 * <p>That one is the successor of another says nothing of whether it took over its rights.
 * Immutable and safe to share between threads.
 */
public final class Succession {

  private final Map<Ref<Actor>, List<Ref<Actor>>> predecessors = new HashMap<>();
  private final Map<Ref<Actor>, List<Ref<Actor>>> successors = new HashMap<>();

  private Succession(DossierIndex index) {
    Dossier dossier = index.dossier();
    for (Actor actor : dossier.getActors()) {
      Ref<Actor> self = Ref.to(Actor.class, actor.getId());
      recordedPredecessors(actor).forEach(earlier -> add(earlier, self));
      recordedSuccessors(actor).forEach(later -> add(self, later));
    }
  }

  /**
   * {@return the successions in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Succession of(DossierIndex index) {
    return index.get(Succession.class, Succession::new);
  }

  private void add(Ref<Actor> earlier, Ref<Actor> later) {
    predecessors.computeIfAbsent(later, first -> new ArrayList<>(1)).add(earlier);
    successors.computeIfAbsent(earlier, first -> new ArrayList<>(1)).add(later);
  }

  /**
   * {@return what an actor succeeded, at any remove; nearest first, without itself}
   *
   * @param actor a state, territory or organization
   */
  public Set<Ref<Actor>> predecessors(Ref<? extends Actor> actor) {
    return reach(actor, predecessors);
  }

  /**
   * {@return what succeeded an actor, at any remove; nearest first, without itself}
   *
   * @param actor a state, territory or organization
   */
  public Set<Ref<Actor>> successors(Ref<? extends Actor> actor) {
    return reach(actor, successors);
  }

  /**
   * {@return whether one of two actors succeeded the other, at any remove}
   *
   * @param one an actor
   * @param other another
   */
  public boolean isBetween(Ref<? extends Actor> one, Ref<? extends Actor> other) {
    return predecessors(one).contains(other) || successors(one).contains(other);
  }

  /**
   * {@return the predecessors and successors of an actor, and what has one of these in common with
   * it: the other successors of a state that it succeeded; without itself}
   *
   * @param actor the actor
   */
  public Set<Ref<Actor>> family(Ref<? extends Actor> actor) {
    Set<Ref<Actor>> related = predecessors(actor);
    related.addAll(successors(actor));
    Set<Ref<Actor>> family = reach(related, predecessors);
    family.addAll(reach(related, successors));
    family.remove(actor);
    return family;
  }

  private static Set<Ref<Actor>> reach(
      Ref<? extends Actor> actor, Map<Ref<Actor>, List<Ref<Actor>>> next) {
    Set<Ref<Actor>> reached = reach(List.of(Ref.to(Actor.class, actor.id())), next);
    reached.remove(actor);
    return reached;
  }

  private static Set<Ref<Actor>> reach(
      Collection<Ref<Actor>> start, Map<Ref<Actor>, List<Ref<Actor>>> next) {
    return BoundedClosure.from(start, each -> next.getOrDefault(each, List.of()));
  }

  private static Collection<Ref<Actor>> recordedPredecessors(Actor actor) {
    return actor instanceof HistoricalActor historical ? historical.getPredecessors() : List.of();
  }

  private static Collection<Ref<Actor>> recordedSuccessors(Actor actor) {
    return actor instanceof HistoricalActor historical ? historical.getSuccessors() : List.of();
  }
}
