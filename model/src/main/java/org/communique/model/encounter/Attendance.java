package org.communique.model.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.actor.Affiliations;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.ParticipationRole;
import org.jspecify.annotations.Nullable;

/**
 * Who may have been at an encounter.
 *
 * <p>Present are the hosts, the participants in any role except that of being absent, and all who
 * were at a part of the encounter. Others may have been with them: those who act for one of their
 * sides, and the members of the groups among them. No one can be ruled out where a list of
 * participants or hosts is open, no one is recorded, or a group is there whose members are not
 * known. If the encounter has a date, only affiliations that may have existed then count.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Attendance {

  private final Affiliations affiliations;
  private final Set<Ref<Actor>> there;
  private final boolean hasOpenList;

  /** Worked out when first asked for; twice in a race, with one result that can be shared. */
  private @Nullable Beyond beyond;

  /**
   * Who may have been there beside those who are recorded.
   *
   * @param isAnyone whether no one can be ruled out
   * @param represented those for whom one who was there may act
   */
  private record Beyond(boolean isAnyone, Set<Ref<Actor>> represented) {}

  private Attendance(Affiliations affiliations, Set<Ref<Actor>> there, boolean hasOpenList) {
    this.affiliations = affiliations;
    this.there = there;
    this.hasOpenList = hasOpenList;
  }

  /**
   * {@return the attendance of the encounters of a dossier}
   *
   * @param index the index of the dossier
   */
  public static Lists of(DossierIndex index) {
    return index.get(Lists.class, Lists::new);
  }

  /**
   * {@return whether someone may have been there: in person, for a side that was, or as one of a
   * group}
   *
   * @param someone who, and for whom
   */
  public boolean mayInclude(Participation someone) {
    // Nearly all who speak are recorded, and then who belongs to whom need not be looked at.
    return there.contains(someone.getActor())
        || beyond().isAnyone()
        || mayInclude(affiliations.principals(someone))
        || mayIncludeOneOf(someone.getActor());
  }

  private Beyond beyond() {
    Beyond known = beyond;
    if (known == null) {
      known = workOutBeyond();
      beyond = known;
    }
    return known;
  }

  private Beyond workOutBeyond() {
    boolean isAnyone =
        hasOpenList
            || there.isEmpty()
            || there.stream().anyMatch(affiliations::mayHaveOtherMembers);
    Set<Ref<Actor>> represented = new HashSet<>();
    for (Ref<Actor> actor : there) {
      Set<Ref<Actor>> principals = affiliations.principals(actor);
      isAnyone |= principals.size() >= BoundedClosure.LIMIT;
      represented.addAll(principals);
    }
    return new Beyond(isAnyone, Set.copyOf(represented));
  }

  private boolean mayInclude(Set<Ref<Actor>> principals) {
    Set<Ref<Actor>> bodies = affiliations.bodies(principals);
    return principals.size() + bodies.size() >= BoundedClosure.LIMIT
        || !Collections.disjoint(principals, beyond().represented())
        || !Collections.disjoint(bodies, there);
  }

  /** Anyone may belong to a group that belongs to no one and whose members are not known. */
  private boolean mayIncludeOneOf(Ref<Actor> group) {
    Set<Ref<Actor>> members = affiliations.members(group);
    boolean isAnyones = affiliations.principals(group).size() == 1;
    return isAnyones && affiliations.mayHaveOtherMembers(group)
        || members.size() + 1 >= BoundedClosure.LIMIT
        || members.stream()
            .anyMatch(
                member ->
                    !Collections.disjoint(affiliations.principals(member), beyond().represented()));
  }

  /** The attendance of all encounters of a dossier, each made when asked for. */
  public static final class Lists {

    private final DossierIndex index;
    private final Affiliations affiliations;
    private final Map<Ref<Summit>, List<Ref<Summit>>> parts = new HashMap<>();

    private Lists(DossierIndex index) {
      this.index = index;
      this.affiliations = Affiliations.of(index);
      for (Summit part : index.dossier().getSummits()) {
        for (Ref<Summit> whole : part.getPartOf()) {
          parts.computeIfAbsent(whole, first -> new ArrayList<>()).add(part.ref());
        }
      }
    }

    /**
     * {@return who may have been at an encounter}
     *
     * @param summit the encounter
     */
    public Attendance at(Summit summit) {
      Affiliations then = summit.getDate().map(affiliations::on).orElse(affiliations);
      Set<Ref<Actor>> there = new LinkedHashSet<>();
      Set<Ref<Summit>> all =
          BoundedClosure.from(List.of(summit.ref()), each -> parts.getOrDefault(each, List.of()));
      boolean hasOpenList = all.size() >= BoundedClosure.LIMIT;
      for (Ref<Summit> each : all) {
        Summit part = index.record(each).orElse(summit);
        hasOpenList |= part.getOpen().contains("participants") || part.getOpen().contains("hosts");
        addThoseAt(part, there);
      }
      return new Attendance(then, Collections.unmodifiableSet(there), hasOpenList);
    }

    private static void addThoseAt(Summit summit, Set<Ref<Actor>> there) {
      there.addAll(summit.getHosts());
      for (Participation participation : summit.getParticipants()) {
        if (participation.getRole().filter(ParticipationRole.ABSENT::equals).isEmpty()) {
          there.add(participation.getActor());
          participation.getOnBehalfOf().ifPresent(there::add);
        }
      }
    }
  }
}
