package org.communique.model.encounter;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.model.time.Possibility;

/**
 * How many sides deal with each other, as far as that is known.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param atLeast so many are certain
 * @param atMost so many are possible; empty if that is unknown: a list is open, or a group takes
 *     part whose members are not known
 */
public record SideCount(int atLeast, OptionalInt atMost) {

  /**
   * Makes a count.
   *
   * @param atLeast so many are certain
   * @param atMost so many are possible; empty if that is unknown
   * @throws IllegalArgumentException if the least is negative, or more than the most
   */
  public SideCount {
    if (atLeast < 0 || atMost.isPresent() && atMost.getAsInt() < atLeast) {
      throw new IllegalArgumentException("from " + atLeast + " to " + atMost + " sides");
    }
  }

  /** {@return the words for it that are possible; none if there is no side} */
  public Set<Sidedness> possible() {
    Set<Sidedness> possible = EnumSet.noneOf(Sidedness.class);
    for (Sidedness each : Sidedness.values()) {
      int least = each.ordinal() + 1;
      boolean isFewEnough = atMost.isEmpty() || least <= atMost.getAsInt();
      boolean isManyEnough = least >= atLeast || each == Sidedness.MULTILATERAL;
      if (isFewEnough && isManyEnough) {
        possible.add(each);
      }
    }
    return Collections.unmodifiableSet(possible);
  }

  /** {@return the word for it, if only one is possible} */
  public Optional<Sidedness> sidedness() {
    Set<Sidedness> possible = possible();
    return atLeast > 0 && possible.size() == 1
        ? Optional.of(possible.iterator().next())
        : Optional.empty();
  }

  /**
   * {@return whether this is the word for it: necessarily, possibly, or not}
   *
   * @param word the word
   */
  public Possibility is(Sidedness word) {
    if (!possible().contains(word)) {
      return Possibility.IMPOSSIBLE;
    }
    return sidedness().isPresent() ? Possibility.NECESSARY : Possibility.POSSIBLE;
  }
}
