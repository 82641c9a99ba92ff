package org.communique.model.agreement;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.actor.Affiliations;
import org.communique.model.actor.Succession;
import org.communique.model.encounter.Sides;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;

/**
 * Who may take part in an agreement, in whatever role.
 *
 * <p>Those who are recorded do, and those on whose side they are. With them may take part whoever
 * belongs to one of them, is a member of one or has one as a member, and whoever one of them
 * succeeded or was succeeded by. Nobody can be ruled out where the list is empty or open, or a
 * group takes part whose members are not known. Dates are not looked at: an agreement lasts, and
 * who joins it later may have belonged to someone at another time than that of its conclusion.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Participants {

  private final Lists lists;
  private final Set<Ref<Actor>> taking;
  private final Set<Ref<Actor>> represented;
  private final boolean isOpen;

  private Participants(Agreement agreement, Lists lists) {
    this.lists = lists;
    this.taking = new HashSet<>();
    for (Participation each : agreement.getParticipants()) {
      taking.add(each.getActor());
      taking.add(lists.sides.of(each, agreement.getDate().orElse(null)));
    }
    this.represented = new HashSet<>();
    boolean isCut = false;
    for (Ref<Actor> each : taking) {
      Set<Ref<Actor>> principals = lists.affiliations.principals(each);
      isCut |= principals.size() >= BoundedClosure.LIMIT;
      represented.addAll(principals);
    }
    this.isOpen =
        isCut
            || taking.isEmpty()
            || agreement.getOpen().contains("participants")
            || taking.stream().anyMatch(lists.affiliations::mayHaveOtherMembers);
  }

  /**
   * {@return the participants of the agreements of a dossier}
   *
   * @param index the index of the dossier
   */
  public static Lists of(DossierIndex index) {
    return index.get(Lists.class, Lists::new);
  }

  /**
   * {@return whether someone may take part}
   *
   * @param actor who
   */
  public boolean mayInclude(Ref<Actor> actor) {
    if (isOpen || taking.contains(actor) || represented.contains(actor)) {
      return true;
    }
    Set<Ref<Actor>> around = lists.around(actor);
    return around.size() >= BoundedClosure.LIMIT || !Collections.disjoint(around, taking);
  }

  /** The participants of all agreements of a dossier, each made when asked for. */
  public static final class Lists {

    private final Sides sides;
    private final Affiliations affiliations;
    private final Succession succession;

    private Lists(DossierIndex index) {
      this.sides = Sides.of(index);
      this.affiliations = Affiliations.of(index);
      this.succession = Succession.of(index);
    }

    /**
     * {@return who may take part in an agreement}
     *
     * @param agreement the agreement
     */
    public Participants of(Agreement agreement) {
      return new Participants(agreement, this);
    }

    private Set<Ref<Actor>> around(Ref<Actor> actor) {
      Set<Ref<Actor>> around = new HashSet<>(affiliations.principals(actor));
      around.addAll(affiliations.bodies(around));
      around.addAll(affiliations.members(actor));
      around.addAll(succession.predecessors(actor));
      around.addAll(succession.successors(actor));
      return around;
    }
  }
}
