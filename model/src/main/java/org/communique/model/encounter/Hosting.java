package org.communique.model.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Location;
import org.communique.model.Organization;
import org.communique.model.Participation;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.actor.Affiliations;
import org.communique.model.index.DossierIndex;
import org.communique.model.place.Containment;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.PlaceKind;

/**
 * Who received whom at an encounter, and whether they met in a third place.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Hosting {

  /** No one travels for these. */
  private static final Set<Medium> BY_LINK = Set.of(Medium.TELEPHONE, Medium.VIDEO, Medium.WRITTEN);

  /** All members of the United Nations in a dozen places; beyond that nothing is concluded. */
  private static final int MOST_COMPARED = 2500;

  private final DossierIndex index;
  private final Sides sides;
  private final Affiliations affiliations;
  private final Containment containment;

  private Hosting(DossierIndex index) {
    this.index = index;
    this.sides = Sides.of(index);
    this.affiliations = Affiliations.of(index);
    this.containment = Containment.of(index);
  }

  /**
   * {@return who received whom in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Hosting of(DossierIndex index) {
    return index.get(Hosting.class, Hosting::new);
  }

  /**
   * {@return the sides that receive the others, in the order of {@link Sides#at}}
   *
   * @param summit the encounter
   */
  public List<Delegation> hosts(Summit summit) {
    return sides.at(summit).stream().filter(Delegation::isHost).toList();
  }

  /**
   * {@return the sides that are received, in the order of {@link Sides#at}; none where no host is
   * recorded, for then no guest is known}
   *
   * @param summit the encounter
   */
  public List<Delegation> guests(Summit summit) {
    return summit.getHosts().isEmpty()
        ? List.of()
        : sides.at(summit).stream().filter(each -> !each.isHost()).toList();
  }

  /**
   * Tells whether an encounter was held in a third place, on neutral ground: within the country of
   * none of those who dealt with each other there.
   *
   * <p>A mediator, an observer, and a host who sent no one while two others met, do not make the
   * ground theirs. An organization without a state has no country. By telephone, by video and in
   * writing no one meets anywhere.
   *
   * @param summit the encounter
   * @return impossible if a place lies within the country of a side; possible if it may, or if
   *     places or sides are not all known; else necessary
   */
  public Possibility isInThirdPlace(Summit summit) {
    if (summit.getMedium().filter(BY_LINK::contains).isPresent()) {
      return Possibility.IMPOSSIBLE;
    }
    List<Delegation> principals = principals(summit);
    if ((long) principals.size() * summit.getPlaces().size() > MOST_COMPARED) {
      return Possibility.POSSIBLE;
    }
    boolean isKnown =
        areTwo(principals)
            && !summit.getPlaces().isEmpty()
            && !summit.getOpen().contains("participants")
            && !summit.getOpen().contains("places");
    Possibility third = isKnown ? Possibility.NECESSARY : Possibility.POSSIBLE;
    for (Ref<Location> place : summit.getPlaces()) {
      third = third.and(isSomewhere(place));
      for (Delegation each : principals) {
        third = third.and(isOutside(place, affiliations.root(each.side())));
      }
    }
    return third;
  }

  /** {@return the sides that deal with each other} */
  private List<Delegation> principals(Summit summit) {
    List<Delegation> all = sides.at(summit);
    List<Delegation> present = all.stream().filter(Hosting::isPrincipal).toList();
    return areTwo(present)
        ? present
        : all.stream().filter(each -> each.members().isEmpty() || isPrincipal(each)).toList();
  }

  /** Ministries of one state are no two sides. */
  private boolean areTwo(List<Delegation> delegations) {
    return delegations.stream().map(each -> affiliations.root(each.side())).distinct().count()
        >= SideTally.TWO;
  }

  private static boolean isPrincipal(Delegation delegation) {
    return delegation.members().stream()
        .map(Participation::getRole)
        .anyMatch(role -> role.filter(Hosting::isByTheWay).isEmpty());
  }

  private static boolean isByTheWay(ParticipationRole role) {
    return role.equals(ParticipationRole.MEDIATOR) || Sides.BYSTANDERS.contains(role);
  }

  private Possibility isSomewhere(Ref<Location> place) {
    Optional<Place> found = index.record(Ref.to(Place.class, place.id()));
    boolean isVirtual = found.flatMap(Place::getKind).filter(PlaceKind.VIRTUAL::equals).isPresent();
    return isVirtual ? Possibility.IMPOSSIBLE : Possibility.NECESSARY;
  }

  private Possibility isOutside(Ref<Location> place, Ref<Actor> side) {
    Optional<Actor> found = index.record(side);
    if (found.filter(Location.class::isInstance).isPresent()) {
      return containment.isWithin(place, Ref.to(Location.class, side.id())).not();
    }
    boolean hasNoCountry =
        found.filter(Organization.class::isInstance).isPresent() && !affiliations.isSeveral(side);
    return hasNoCountry ? Possibility.NECESSARY : Possibility.POSSIBLE;
  }
}
