package org.communique.registers.actors;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;

/**
 * Whom a name may mean.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param candidates those who bear the name, in the order of the table; one if it is clear, none if
 *     the name is unknown
 */
public record Resolution(List<Actor> candidates) {

  /**
   * Makes an answer.
   *
   * @param candidates those who bear the name; copied
   */
  public Resolution {
    candidates = List.copyOf(candidates);
  }

  /** {@return who is meant, if that is clear} */
  public Optional<Actor> actor() {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** {@return whether several bear the name} */
  public boolean isAmbiguous() {
    return candidates.size() > 1;
  }
}
