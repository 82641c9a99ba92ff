package org.communique.model;

/**
 * A builder of what has predecessors and successors.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface SuccessiveBuilder<B> {
  /**
   * Adds to {@code predecessors}.
   *
   * @param value what it succeeded
   * @return this builder
   */
  B addPredecessor(Ref<Actor> value);

  /**
   * Adds to {@code predecessors} by id.
   *
   * @param id an id
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B addPredecessor(String id) {
    return addPredecessor(Ref.to(Actor.class, id));
  }

  /**
   * Adds to {@code successors}.
   *
   * @param value what succeeded it
   * @return this builder
   */
  B addSuccessor(Ref<Actor> value);

  /**
   * Adds to {@code successors} by id.
   *
   * @param id an id
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B addSuccessor(String id) {
    return addSuccessor(Ref.to(Actor.class, id));
  }
}
