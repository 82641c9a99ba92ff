package org.communique.model;

import java.util.function.Consumer;

/**
 * A builder of what has members.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface BodyBuilder<B> {
  /**
   * Adds to {@code members}.
   *
   * @param value the membership
   * @return this builder
   */
  B addMember(Membership value);

  /**
   * Adds a member about whose part nothing else is known.
   *
   * @param actor the id of an actor
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B addMember(String actor) {
    return addMember(Membership.builder().actor(actor).build());
  }

  /**
   * Adds to {@code members} what is built here.
   *
   * @param membership fills a new builder
   * @return this builder
   */
  default B addMember(Consumer<Membership.Builder> membership) {
    Membership.Builder builder = Membership.builder();
    membership.accept(builder);
    return addMember(builder.build());
  }
}
