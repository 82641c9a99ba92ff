package org.communique.model;

import java.util.Optional;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.ActorType;
import org.immutables.value.Value;

/** An organization: an international one, a ministry, a news agency, a party, a company. */
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
  "kind",
  "of",
  "members"
})
public sealed interface Organization extends HistoricalActor, Body permits ImmutableOrganization {

  @Override
  default ActorType getType() {
    return ActorType.ORGANIZATION;
  }

  /** {@return what kind of organization it is; a code of the list actor-kinds} */
  Optional<ActorKind> getKind();

  @Override
  default Ref<Organization> ref() {
    return Ref.to(Organization.class, getId());
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
  final class Builder extends ImmutableOrganization.Builder
      implements RecordBuilder<Builder>,
          NamedBuilder<Builder>,
          LastingBuilder<Builder>,
          SuccessiveBuilder<Builder>,
          BodyBuilder<Builder> {

    Builder() {}

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
