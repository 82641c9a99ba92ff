package org.communique.model;

import org.immutables.value.Value;

/** That an actor belongs to an organization or group, and when. */
@Value.Immutable
@ValueStyle
@Properties({"actor", "from", "until"})
public sealed interface Membership extends Lasting permits ImmutableMembership {

  /** {@return who belongs to it} */
  Ref<Actor> getActor();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableMembership.Builder implements LastingBuilder<Builder> {

    Builder() {}

    /**
     * Refers to {@code actor} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder actor(String id) {
      return actor(Ref.to(Actor.class, id));
    }
  }
}
