package org.communique.model.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.communique.model.value.Id;

/**
 * Ids that were joined, directly or through others, and for each set one id that stands for it: the
 * least, so that the order in which they were joined does not matter.
 *
 * <p>A union-find with path compression. Even a question shortens paths, so instances are not safe
 * to share between threads.
 */
public final class DisjointSets {

  private final Map<Id, Id> parents = new HashMap<>();

  /** Creates sets of one id each. */
  public DisjointSets() {}

  /**
   * Joins the sets of two ids.
   *
   * @param one an id
   * @param other another id
   */
  public void join(Id one, Id other) {
    Id first = representative(one);
    Id second = representative(other);
    Id least = first.value().compareTo(second.value()) <= 0 ? first : second;
    parents.put(first, least);
    parents.put(second, least);
  }

  /**
   * {@return the least id of the set that an id is in; itself if it was joined with none}
   *
   * @param id an id
   */
  public Id representative(Id id) {
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

  /**
   * {@return whether two ids are in one set}
   *
   * @param one an id
   * @param other another id
   */
  public boolean areJoined(Id one, Id other) {
    return representative(one).equals(representative(other));
  }

  /** {@return the ids that were joined, each with another or with itself} */
  public Set<Id> joined() {
    return Set.copyOf(parents.keySet());
  }
}
