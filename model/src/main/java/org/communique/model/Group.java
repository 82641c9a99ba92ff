package org.communique.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.ActorType;
import org.immutables.value.Value;

/** A collective without a constitution of its own: "Chinese state media", "European leaders". */
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
  "kind",
  "of",
  "members",
  "extent"
})
public sealed interface Group extends Body permits ImmutableGroup {

  @Override
  default ActorType getType() {
    return ActorType.GROUP;
  }

  /** {@return what kind of group it is; a code of the list actor-kinds} */
  Optional<ActorKind> getKind();

  /** {@return how many they are: "three sources", "several states"; absent, that is not said} */
  Optional<@Valid Extent> getExtent();

  @Override
  default Ref<Group> ref() {
    return Ref.to(Group.class, getId());
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
  final class Builder extends ImmutableGroup.Builder
      implements RecordBuilder<Builder>, NamedBuilder<Builder>, BodyBuilder<Builder> {

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
