package org.communique.model;

import java.util.Optional;
import org.communique.model.vocabulary.AttributionMeans;
import org.immutables.value.Value;

/** That a source was made from another: cited it, translated it, carried it unchanged. */
@Value.Immutable
@ValueStyle
@Properties({"source", "means"})
public sealed interface Derivation extends Part permits ImmutableDerivation {

  /** {@return the other source} */
  Ref<Source> getSource();

  /** {@return how it was taken over; a code of the list attribution-means} */
  Optional<AttributionMeans> getMeans();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableDerivation.Builder {

    Builder() {}

    /**
     * Refers to {@code source} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder source(String id) {
      return source(Ref.to(Source.class, id));
    }
  }
}
