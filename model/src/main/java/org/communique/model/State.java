package org.communique.model;

import org.communique.model.vocabulary.ActorType;
import org.immutables.value.Value;

/** A state: living or dead, recognized or disputed. It needs no ISO code to exist here. */
@Value.Immutable
@ValueStyle
@Properties({
  "id",
  "identifiers",
  "classifications",
  "note",
  "open",
  "acknowledged",
  "type",
  "name",
  "otherNames",
  "unnamed",
  "from",
  "until",
  "predecessors",
  "successors",
  "claimedBy"
})
public sealed interface State extends Claimable permits ImmutableState {

  @Override
  default ActorType getType() {
    return ActorType.STATE;
  }

  @Override
  default Ref<State> ref() {
    return Ref.to(State.class, getId());
  }

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableState.Builder
      implements RecordBuilder<Builder>,
          NamedBuilder<Builder>,
          LastingBuilder<Builder>,
          SuccessiveBuilder<Builder> {

    Builder() {}

    /**
     * Adds to {@code claimedBy} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addClaimedBy(String id) {
      return addClaimedBy(Ref.to(State.class, id));
    }
  }
}
