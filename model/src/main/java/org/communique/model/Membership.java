package org.communique.model;

import org.communique.model.time.Edtf;
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
  final class Builder extends ImmutableMembership.Builder {

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

    /**
     * Sets {@code from} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder from(String edtf) {
      return from(Edtf.parse(edtf));
    }

    /**
     * Sets {@code until} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder until(String edtf) {
      return until(Edtf.parse(edtf));
    }
  }
}
