package org.communique.model.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Group;
import org.communique.model.Membership;
import org.communique.model.Organization;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Territory;
import org.communique.model.vocabulary.ActorKind;

/**
 * Who belongs to whom: a spokesman to his ministry, the ministry to its state, a state to the
 * groups and organizations that it is a member of.
 *
 * <p>Dates are not looked at: whoever belonged to someone at any time is taken to belong to them.
 * So this says who may have spoken or acted for whom, and never that they did. Immutable and safe
 * to share between threads.
 */
public final class Affiliations {

  private final Dossier dossier;
  private final Map<Ref<Actor>, List<Ref<Actor>>> owners = new HashMap<>();
  private final Map<Ref<Actor>, List<Ref<Actor>>> members = new HashMap<>();
  private final Map<Ref<Actor>, List<Ref<Actor>>> bodies = new HashMap<>();

  private Affiliations(Dossier dossier) {
    this.dossier = dossier;
    for (Actor actor : dossier.getActors()) {
      Ref<Actor> self = Ref.to(Actor.class, actor.getId());
      for (Ref<Actor> owner : owners(actor)) {
        add(self, owner, owners);
      }
      for (Ref<Actor> member : members(actor)) {
        add(self, member, members);
        add(member, self, bodies);
      }
    }
  }

  private static void add(
      Ref<Actor> from, Ref<Actor> to, Map<Ref<Actor>, List<Ref<Actor>>> relation) {
    relation.computeIfAbsent(from, first -> new ArrayList<>(1)).add(to);
  }

  /**
   * {@return who belongs to whom in a dossier}
   *
   * @param dossier the dossier
   */
  public static Affiliations in(Dossier dossier) {
    return new Affiliations(dossier);
  }

  /**
   * {@return whom an actor may act for, itself first: those whose offices it holds, those that an
   * organization, group or territory is of, and so on}
   *
   * @param actor the actor
   */
  public Set<Ref<Actor>> principals(Ref<Actor> actor) {
    return Reach.from(List.of(actor), each -> owners.getOrDefault(each, List.of()));
  }

  /**
   * {@return whom a participant may act for: itself, whoever it says, and whom these act for}
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
        new HashSet<>(Reach.from(actors, each -> bodies.getOrDefault(each, List.of())));
    actors.forEach(reached::remove);
    return reached;
  }

  /**
   * {@return the members of a group or organization, and the members of those}
   *
   * @param body the group or organization
   */
  public Set<Ref<Actor>> members(Ref<Actor> body) {
    Set<Ref<Actor>> reached =
        Reach.from(List.of(body), each -> members.getOrDefault(each, List.of()));
    reached.remove(body);
    return reached;
  }

  /**
   * {@return whether an actor may have members that are not recorded: its list is open, or it is a
   * group or bloc and none is}
   *
   * @param actor the actor
   */
  public boolean mayHaveOtherMembers(Ref<Actor> actor) {
    return find(actor).filter(body -> body.getOpen().contains("members")).isPresent()
        || isSeveral(actor) && !members.containsKey(actor);
  }

  /**
   * {@return whether an actor is a group or a bloc, so that several stand behind it}
   *
   * @param actor the actor
   */
  public boolean isSeveral(Ref<Actor> actor) {
    return find(actor).filter(Affiliations::isSeveral).isPresent();
  }

  private static boolean isSeveral(Actor actor) {
    return actor instanceof Group
        || actor instanceof Organization organization
            && organization.getKind().filter(ActorKind.BLOC::equals).isPresent();
  }

  private Optional<Actor> find(Ref<Actor> actor) {
    return dossier.find(Ref.to(Actor.class, actor.id()));
  }

  private static Collection<Ref<Actor>> owners(Actor actor) {
    if (actor instanceof Person person) {
      return person.getOffices().stream().flatMap(office -> office.getOf().stream()).toList();
    }
    Optional<Ref<Actor>> owner = Optional.empty();
    if (actor instanceof Organization organization) {
      owner = organization.getOf();
    } else if (actor instanceof Group group) {
      owner = group.getOf();
    } else if (actor instanceof Territory territory) {
      owner = territory.getOf();
    }
    return owner.stream().toList();
  }

  private static Collection<Ref<Actor>> members(Actor actor) {
    List<Membership> members = List.of();
    if (actor instanceof Organization organization) {
      members = organization.getMembers();
    } else if (actor instanceof Group group) {
      members = group.getMembers();
    }
    return members.stream().map(Membership::getActor).toList();
  }
}
