package org.communique.model.place;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Claimable;
import org.communique.model.Location;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.Territory;
import org.communique.model.actor.Existence;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Possibility;

/**
 * Who claims what. That a state claims a territory, or another state, is a fact; who is right is
 * not judged.
 *
 * <p>Claims have no dates; that a claimant existed on a day is asked of {@link Existence}.
 * Immutable and safe to share between threads.
 */
public final class Claims {

  /** Venue, street, district, city, county, region, country, and some to spare. */
  private static final int MOST_IN_ONE_CHAIN = 12;

  private final DossierIndex index;
  private final Containment containment;
  private final Map<Ref<State>, Set<Ref<Location>>> claims = new LinkedHashMap<>();

  private Claims(DossierIndex index) {
    this.index = index;
    this.containment = Containment.of(index);
    for (Actor actor : index.dossier().getActors()) {
      Ref<Location> claimed = Ref.to(Location.class, actor.getId());
      for (Ref<State> claimant : recorded(actor)) {
        claims.computeIfAbsent(claimant, first -> new LinkedHashSet<>()).add(claimed);
      }
    }
  }

  /**
   * {@return the claims recorded in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Claims of(DossierIndex index) {
    return index.get(Claims.class, Claims::new);
  }

  /**
   * {@return what a state claims: territories and states, in the order of the dossier}
   *
   * @param state the state
   */
  public Set<Ref<Location>> claimsOf(Ref<State> state) {
    return Collections.unmodifiableSet(claims.getOrDefault(state, Set.of()));
  }

  /**
   * Tells who claims a place, by itself or as a part of what it lies in.
   *
   * @param location a place, state or territory
   * @return the states that claim it, each with how surely: possible where it is disputed whether
   *     the place lies in what they claim; those that claim it by itself first
   */
  public Map<Ref<State>, Possibility> claimantsOf(Ref<? extends Location> location) {
    Ref<Location> inner = Ref.to(Location.class, location.id());
    Map<Ref<State>, Possibility> claimants = new LinkedHashMap<>();
    for (Ref<Location> around : BoundedClosure.allFrom(List.of(inner), this::containers)) {
      Collection<Ref<State>> claimantsOfAll = claimantsOfItself(around);
      if (!claimantsOfAll.isEmpty()) {
        Possibility lies = containment.isWithin(inner, around);
        claimantsOfAll.forEach(claimant -> claimants.merge(claimant, lies, Possibility::or));
      }
    }
    return Collections.unmodifiableMap(claimants);
  }

  /**
   * Tells whether a place is disputed: claimed by a state that does not administer it, or said to
   * lie in several places at once.
   *
   * @param location a place, state or territory
   * @return whether it, or what it lies in, is disputed
   */
  public boolean isDisputed(Ref<? extends Location> location) {
    Ref<Location> inner = Ref.to(Location.class, location.id());
    return BoundedClosure.allFrom(List.of(inner), this::containers).stream()
        .anyMatch(this::isDisputedItself);
  }

  private boolean isDisputedItself(Ref<Location> location) {
    Optional<Ref<Actor>> administrator =
        index.record(Ref.to(Territory.class, location.id())).flatMap(Territory::getOf);
    return areApart(containers(location))
        || claimantsOfItself(location).stream()
            .anyMatch(claimant -> administrator.filter(claimant::equals).isEmpty());
  }

  /**
   * Whether a place is in several others, none of which is in the other: not a city and its state.
   */
  private boolean areApart(Collection<Ref<Location>> containers) {
    return containers.size() > MOST_IN_ONE_CHAIN
        || containers.stream()
            .anyMatch(one -> containers.stream().anyMatch(other -> !isOneInTheOther(one, other)));
  }

  private boolean isOneInTheOther(Ref<Location> one, Ref<Location> other) {
    return containment.isWithin(one, other).isNecessary()
        || containment.isWithin(other, one).isNecessary();
  }

  private Collection<Ref<State>> claimantsOfItself(Ref<Location> location) {
    return index.record(Ref.to(Actor.class, location.id())).map(Claims::recorded).orElse(List.of());
  }

  private Collection<Ref<Location>> containers(Ref<Location> location) {
    return index.record(Ref.to(Place.class, location.id())).map(Place::getWithin).orElse(List.of());
  }

  private static List<Ref<State>> recorded(Actor actor) {
    return actor instanceof Claimable claimed ? claimed.getClaimedBy() : List.of();
  }
}
