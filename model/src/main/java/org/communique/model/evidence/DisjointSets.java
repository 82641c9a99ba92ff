package org.communique.model.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.communique.model.value.Id;

/**
 * Ids that were joined, directly or by way of others, and for each set one id that stands for it.
 */
final class DisjointSets {

  private final Map<Id, Id> parents = new HashMap<>();

  void join(Id one, Id other) {
    Id first = representative(one);
    Id second = representative(other);
    parents.put(first, second);
    parents.put(second, second);
  }

  /** {@return the id that stands for all that one is joined with; itself, if with none} */
  Id representative(Id id) {
    Id root = id;
    for (Id up = parent(root); !up.equals(root); up = parent(root)) {
      root = up;
    }
    for (Id at = id; !at.equals(root); ) {
      Id up = parent(at);
      parents.put(at, root);
      at = up;
    }
    return root;
  }

  private Id parent(Id id) {
    return parents.getOrDefault(id, id);
  }

  /** {@return the ids that were joined with any} */
  Set<Id> joined() {
    return Set.copyOf(parents.keySet());
  }
}
