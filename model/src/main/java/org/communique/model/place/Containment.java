package org.communique.model.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Claimable;
import org.communique.model.Location;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.Territory;
import org.communique.model.actor.Succession;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.PlaceKind;

/**
 * What lies within what: places in places, states and territories, by several chains where that is
 * disputed.
 *
 * <p>It is necessary if every chain leads there, and possible if one does, also through whoever
 * administers or claims a territory or was its predecessor, and impossible if both are traced to
 * countries that have nothing to do with each other, or the other lies within this. A place of
 * which nothing is recorded may lie anywhere.
 *
 * <p>A link is no place on Earth, so what is virtual lies within no place that is, and the other
 * way round. A ship at sea or a plane in the air may be within the waters or the air space of any
 * state, unless it is recorded of which, but not within a city, nor a city within the sea or the
 * air.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Containment {

  private static final Set<PlaceKind> VIRTUAL = Set.of(PlaceKind.VIRTUAL);
  private static final Set<PlaceKind> CITY = Set.of(PlaceKind.CITY);
  private static final Set<PlaceKind> OFF_THE_LAND = Set.of(PlaceKind.SEA, PlaceKind.AIR);

  /** These say nothing of whether it is a place on Earth. */
  private static final Set<PlaceKind> NO_SPHERE = Set.of(PlaceKind.VIRTUAL, PlaceKind.UNKNOWN);

  private final DossierIndex index;
  private final Succession succession;

  private Containment(DossierIndex index) {
    this.index = index;
    this.succession = Succession.of(index);
  }

  /**
   * {@return what lies within what in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Containment of(DossierIndex index) {
    return index.get(Containment.class, Containment::new);
  }

  /**
   * Tells whether a location lies within another; each lies within itself.
   *
   * @param inner a place, state or territory
   * @param outer another
   * @return whether it does
   */
  public Possibility isWithin(Ref<? extends Location> inner, Ref<? extends Location> outer) {
    Ref<Location> in = location(inner);
    Ref<Location> out = location(outer);
    Set<Ref<Location>> around = around(in);
    if (in.equals(out) || everyChainLeads(in, out, around)) {
      return Possibility.NECESSARY;
    }
    if (around.contains(out)) {
      return Possibility.POSSIBLE;
    }
    boolean isApart =
        around(out).contains(in)
            || areInUnrelatedCountries(in, out)
            || isAnotherSphere(around, around(out))
            || isAnotherSphere(around(out), around);
    return isApart ? Possibility.IMPOSSIBLE : Possibility.POSSIBLE;
  }

  /** Whether no way up that avoids the outer one comes to an end. */
  private boolean everyChainLeads(
      Ref<Location> inner, Ref<Location> outer, Set<Ref<Location>> around) {
    if (!around.contains(outer) || around.size() >= BoundedClosure.LIMIT) {
      return false;
    }
    Set<Ref<Location>> avoiding =
        BoundedClosure.from(
            List.of(inner), each -> each.equals(outer) ? List.of() : containers(each));
    return avoiding.stream().allMatch(each -> each.equals(outer) || isPlaceWithContainer(each));
  }

  private boolean isPlaceWithContainer(Ref<Location> location) {
    return find(location)
        .filter(found -> found instanceof Place place && !place.getWithin().isEmpty())
        .isPresent();
  }

  /** Whether one is virtual and the other on Earth, or one off the land and the other a city. */
  private boolean isAnotherSphere(Set<Ref<Location>> one, Set<Ref<Location>> other) {
    return isAnyOf(one, VIRTUAL) && other.stream().anyMatch(this::isOnEarth)
        || isAnyOf(one, OFF_THE_LAND) && !isAnyOf(one, CITY) && isAnyOf(other, CITY);
  }

  private boolean isAnyOf(Set<Ref<Location>> around, Set<PlaceKind> kinds) {
    return around.stream().anyMatch(each -> kind(each).filter(kinds::contains).isPresent());
  }

  private boolean isOnEarth(Ref<Location> location) {
    return isCountry(location)
        || kind(location).filter(kind -> kind.isKnown() && !NO_SPHERE.contains(kind)).isPresent();
  }

  private Optional<PlaceKind> kind(Ref<Location> location) {
    return index.record(Ref.to(Place.class, location.id())).flatMap(Place::getKind);
  }

  private boolean areInUnrelatedCountries(Ref<Location> one, Ref<Location> other) {
    return isTraced(one)
        && isTraced(other)
        && Collections.disjoint(related(countries(one)), actors(countries(other)));
  }

  /** {@return countries, and what they succeeded and were succeeded by} */
  private Set<Ref<Actor>> related(Set<Ref<Location>> countries) {
    Set<Ref<Actor>> related = actors(countries);
    for (Ref<Actor> country : List.copyOf(related)) {
      related.addAll(succession.predecessors(country));
      related.addAll(succession.successors(country));
    }
    return related;
  }

  private static Set<Ref<Actor>> actors(Set<Ref<Location>> countries) {
    Set<Ref<Actor>> actors = new HashSet<>();
    countries.forEach(country -> actors.add(actor(country)));
    return actors;
  }

  /** Whether every chain ends in a state or territory. */
  private boolean isTraced(Ref<Location> location) {
    Set<Ref<Location>> around = around(location);
    return around.size() < BoundedClosure.LIMIT
        && around.stream().allMatch(each -> isCountry(each) || isPlaceWithContainer(each));
  }

  private Set<Ref<Location>> countries(Ref<Location> location) {
    Set<Ref<Location>> countries = new HashSet<>(around(location));
    countries.removeIf(each -> !isCountry(each));
    return countries;
  }

  private boolean isCountry(Ref<Location> location) {
    return find(location).filter(Claimable.class::isInstance).isPresent();
  }

  /** {@return the location itself and all that may contain it} */
  private Set<Ref<Location>> around(Ref<Location> location) {
    return BoundedClosure.from(List.of(location), this::containers);
  }

  private Collection<Ref<Location>> containers(Ref<Location> location) {
    Optional<Location> found = find(location);
    if (found.isEmpty()) {
      return List.of();
    }
    if (found.get() instanceof Place place) {
      return place.getWithin();
    }
    List<Ref<Location>> containers = new ArrayList<>();
    if (found.get() instanceof Claimable claimed) {
      claimed.getClaimedBy().forEach(claimant -> containers.add(location(claimant)));
    }
    if (found.get() instanceof Territory territory) {
      territory.getOf().ifPresent(owner -> containers.add(location(owner)));
    }
    return containers;
  }

  private Optional<Location> find(Ref<Location> location) {
    return index.record(location);
  }

  private static Ref<Location> location(Ref<?> ref) {
    return Ref.to(Location.class, ref.id());
  }

  private static Ref<Actor> actor(Ref<Location> ref) {
    return Ref.to(Actor.class, ref.id());
  }
}
