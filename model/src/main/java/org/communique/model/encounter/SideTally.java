package org.communique.model.encounter;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.actor.Affiliations;
import org.communique.model.actor.Memberships;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.jspecify.annotations.Nullable;

/**
 * Counts sides. A ministry and its officials belong to the side of their state. A group or bloc
 * that belongs to no one counts as many sides as it has members. A person whose side is unknown may
 * be on any side.
 */
final class SideTally {

  /** Several are two at least, and talks take two. */
  static final int TWO = 2;

  private final DossierIndex index;
  private final Affiliations affiliations;
  private final Memberships memberships;
  private final @Nullable Edtf date;
  private final Set<Ref<Actor>> certain = new HashSet<>();
  private final Set<Ref<Actor>> perhaps = new HashSet<>();
  private boolean isAnyone;
  private boolean isSeveral;
  private boolean isOpen;

  SideTally(DossierIndex index, Affiliations affiliations, @Nullable Edtf date) {
    this.index = index;
    this.affiliations = date == null ? affiliations : affiliations.on(date);
    this.memberships = affiliations.memberships();
    this.date = date;
  }

  void open() {
    isOpen = true;
  }

  void add(Ref<Actor> side) {
    Ref<Actor> root = root(side);
    isAnyone = true;
    if (affiliations.isSeveral(root)) {
      isSeveral = true;
      addMembers(root, memberships.members(root, date).entrySet());
    } else if (find(root).filter(Person.class::isInstance).isPresent()) {
      perhaps.add(root);
    } else {
      certain.add(root);
    }
  }

  private void addMembers(Ref<Actor> group, Set<Map.Entry<Ref<Actor>, Possibility>> members) {
    isOpen |= affiliations.mayHaveOtherMembers(group);
    for (Map.Entry<Ref<Actor>, Possibility> member : members) {
      Ref<Actor> root = root(member.getKey());
      isOpen |= affiliations.isSeveral(root);
      (member.getValue().isNecessary() ? certain : perhaps).add(root);
    }
  }

  /** Adds a side that may be none. */
  void addPerhaps(Ref<Actor> side) {
    Ref<Actor> root = root(side);
    perhaps.add(root);
    isOpen |= affiliations.isSeveral(root);
  }

  /**
   * Adds hosts for which no one is named: if they are needed to make two, so many of them, else as
   * sides that may be none. Taken in the order of their ids, for their own says nothing.
   */
  void addHosts(Collection<Ref<Actor>> hosts) {
    boolean areNeeded = certain.size() < TWO && !isSeveral;
    hosts.stream()
        .sorted(
            Comparator.comparing((Ref<Actor> host) -> affiliations.isSeveral(root(host)))
                .thenComparing(Ref::toString))
        .forEach(host -> addHost(host, areNeeded));
  }

  private void addHost(Ref<Actor> host, boolean areNeeded) {
    if (areNeeded && (certain.size() < TWO || affiliations.isSeveral(root(host)))) {
      add(host);
    } else {
      addPerhaps(host);
    }
  }

  /** {@return the count, where it takes so many by what it is} */
  SideCount count(int required) {
    perhaps.removeAll(certain);
    int most = certain.size() + perhaps.size();
    boolean isUnbounded = isOpen || most == 0;
    int known = Math.max(certain.size(), isSeveral ? TWO : isAnyone ? 1 : 0);
    int least = isUnbounded ? Math.max(known, required) : Math.min(most, Math.max(known, required));
    return new SideCount(least, isUnbounded ? OptionalInt.empty() : OptionalInt.of(most));
  }

  private Ref<Actor> root(Ref<Actor> side) {
    return affiliations.root(side);
  }

  private Optional<Actor> find(Ref<Actor> actor) {
    return index.record(actor);
  }
}
