package org.communique.model.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Body;
import org.communique.model.Claimable;
import org.communique.model.Group;
import org.communique.model.Organization;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * For whom an actor may act: a spokesman for his ministry, the ministry for its state, a state for
 * the groups and organizations that it is a member of.
 *
 * <p>{@link Memberships} knows the members of bodies and {@link Offices} the holders of offices, in
 * three values. This class follows both from one actor to the next, with the side that a
 * participation names, and keeps what is possible: it says who may have spoken or acted for whom,
 * and never that they did. For a date, affiliations that cannot have existed then are left out;
 * without one, those of any time count.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Affiliations {

  private final DossierIndex index;
  private final Memberships memberships;
  private final Offices offices;
  private final @Nullable Edtf date;

  private Affiliations(DossierIndex index) {
    this(index, Memberships.of(index), Offices.of(index), null);
  }

  private Affiliations(
      DossierIndex index, Memberships memberships, Offices offices, @Nullable Edtf date) {
    this.index = index;
    this.memberships = memberships;
    this.offices = offices;
    this.date = date;
  }

  /**
   * {@return who belongs, or belonged, to whom in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Affiliations of(DossierIndex index) {
    return index.get(Affiliations.class, Affiliations::new);
  }

  /**
   * {@return who may have belonged to whom on a date}
   *
   * @param day the date; if it is not known to the day, any day of it may be meant
   */
  public Affiliations on(Edtf day) {
    return new Affiliations(index, memberships, offices, day);
  }

  /**
   * {@return whom an actor may act for, itself first: those whose offices it holds, those that an
   * organization, group or territory is of, and so on}
   *
   * @param actor the actor
   */
  public Set<Ref<Actor>> principals(Ref<? extends Actor> actor) {
    return BoundedClosure.from(List.of(Ref.to(Actor.class, actor.id())), this::owners);
  }

  /**
   * {@return whom a participant may act for: itself, the side that it names, and those whom these
   * may act for}
   *
   * @param participation who takes part
   */
  public Set<Ref<Actor>> principals(Participation participation) {
    Set<Ref<Actor>> principals = new HashSet<>(principals(participation.getActor()));
    participation.getOnBehalfOf().ifPresent(other -> principals.addAll(principals(other)));
    return principals;
  }

  /**
   * {@return the groups and organizations that any of some actors is a member of, and those that
   * these are members of}
   *
   * @param actors the actors
   */
  public Set<Ref<Actor>> bodies(Collection<Ref<Actor>> actors) {
    Set<Ref<Actor>> reached =
        new HashSet<>(BoundedClosure.from(actors, each -> memberships.mayBeBodies(each, date)));
    actors.forEach(reached::remove);
    return reached;
  }

  /**
   * {@return the members of a group or organization, and the members of those}
   *
   * @param body the group or organization
   */
  public Set<Ref<Actor>> members(Ref<? extends Actor> body) {
    Set<Ref<Actor>> reached =
        BoundedClosure.from(
            List.of(Ref.to(Actor.class, body.id())), each -> memberships.mayBeMembers(each, date));
    reached.remove(body);
    return reached;
  }

  /**
   * {@return whether an actor may have members that are not recorded: its list is open, or it is a
   * group or bloc and none is}
   *
   * @param actor the actor
   */
  public boolean mayHaveOtherMembers(Ref<? extends Actor> actor) {
    return find(actor).filter(body -> body.getOpen().contains("members")).isPresent()
        || isSeveral(actor) && !memberships.hasMembers(actor);
  }

  /**
   * {@return whether an actor is a group or a bloc, so that several stand behind it}
   *
   * @param actor the actor
   */
  public boolean isSeveral(Ref<? extends Actor> actor) {
    return find(actor).filter(Affiliations::isSeveral).isPresent();
  }

  private static boolean isSeveral(Actor actor) {
    return actor instanceof Group
        || actor instanceof Organization organization
            && organization.getKind().filter(ActorKind.BLOC::equals).isPresent();
  }

  /**
   * {@return whose side an organization or group is on: of the nearest state or territory that it
   * belongs to; any other actor, and what belongs to none, is its own}
   *
   * @param actor the side
   */
  public Ref<Actor> root(Ref<? extends Actor> actor) {
    Ref<Actor> side = Ref.to(Actor.class, actor.id());
    if (find(side).filter(Body.class::isInstance).isEmpty()) {
      return side;
    }
    return principals(side).stream().filter(this::isCountry).findFirst().orElse(side);
  }

  private boolean isCountry(Ref<Actor> actor) {
    return find(actor).filter(Claimable.class::isInstance).isPresent();
  }

  /** {@return the memberships that this goes by} */
  public Memberships memberships() {
    return memberships;
  }

  private Optional<Actor> find(Ref<? extends Actor> actor) {
    return index.record(Ref.to(Actor.class, actor.id()));
  }

  private Collection<Ref<Actor>> owners(Ref<Actor> actor) {
    Optional<Actor> found = find(actor);
    if (found.isEmpty()) {
      return List.of();
    }
    if (found.get() instanceof Person person) {
      List<Ref<Actor>> owners = new ArrayList<>(person.getOffices().size());
      for (Tenure tenure : offices.tenures(person.ref(), date)) {
        tenure.office().getOf().ifPresent(owners::add);
      }
      return owners;
    }
    return Memberships.parent(found.get()).map(List::of).orElse(List.of());
  }
}
