package org.communique.model.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.actor.Memberships;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in something by one account of it, with the bodies that they belonged to then: one
 * account names a bloc, the other its members.
 *
 * @param named those whom the account names, by the records that stand for them
 * @param bodies what each of these belonged to; of so many the first {@value #MAX_BODIES}
 */
record ParticipantSet(Set<Id> named, Map<Id, Set<Id>> bodies) {

  private static final int MAX_BODIES = 20;

  /** Makes the sets of a dossier. */
  static final class Source {

    private final JudgmentGraph graph;
    private final Memberships memberships;

    Source(DossierIndex index, JudgmentGraph graph) {
      this.graph = graph;
      this.memberships = Memberships.of(index);
    }

    ParticipantSet of(Collection<Ref<Actor>> actors, @Nullable Edtf date) {
      Set<Id> named = new HashSet<>();
      Map<Id, Set<Id>> bodies = new HashMap<>(0);
      for (Ref<Actor> actor : actors) {
        Id id = graph.representative(actor.id());
        named.add(id);
        int left = MAX_BODIES;
        for (Ref<Actor> body : memberships.mayBeBodies(actor, date)) {
          if (left-- > 0) {
            bodies.computeIfAbsent(id, any -> new HashSet<>()).add(graph.representative(body.id()));
          }
        }
      }
      return new ParticipantSet(named, bodies);
    }
  }

  /** {@return what two sets have to have in common to share any that is named} */
  Set<Id> keys() {
    if (bodies.isEmpty()) {
      return named;
    }
    Set<Id> keys = new HashSet<>(named);
    bodies.values().forEach(keys::addAll);
    return keys;
  }

  /** {@return those of this set whom the other does not name, and who belonged to a body} */
  Set<Id> membersOf(Id body, ParticipantSet other) {
    Set<Id> members = new HashSet<>();
    for (Id id : named) {
      if (!other.named.contains(id) && bodies.getOrDefault(id, Set.of()).contains(body)) {
        members.add(id);
      }
    }
    return members;
  }
}
