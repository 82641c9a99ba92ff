package org.communique.model;

import java.util.Optional;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.ActorType;
import org.immutables.value.Value;

/** A territory without statehood: a dominion, colony, mandate or region. */
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
  "claimedBy",
  "kind",
  "of"
})
public sealed interface Territory extends Claimable permits ImmutableTerritory {

  @Override
  default ActorType getType() {
    return ActorType.TERRITORY;
  }

  /** {@return what kind of territory it is; a code of the list actor-kinds} */
  Optional<ActorKind> getKind();

  /** {@return who administers it} */
  Optional<Ref<Actor>> getOf();

  @Override
  default Ref<Territory> ref() {
    return Ref.to(Territory.class, getId());
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
  final class Builder extends ImmutableTerritory.Builder
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

    /**
     * Refers to {@code of} by its id.
     *
     * @param id an id
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder of(String id) {
      return of(Ref.to(Actor.class, id));
    }
  }
}
