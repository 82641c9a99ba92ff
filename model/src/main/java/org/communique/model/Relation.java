package org.communique.model;

import org.communique.model.vocabulary.RelationKind;
import org.immutables.value.Value;

/** How an agreement relates to another. */
@Value.Immutable
@ValueStyle
@Properties({"kind", "agreement"})
public sealed interface Relation extends Part permits ImmutableRelation {

  /**
   * {@return the relation, read from this agreement to the other; a code of the list agreement-
   * relations}
   */
  RelationKind getKind();

  /** {@return the other agreement} */
  Ref<Agreement> getAgreement();

  /**
   * {@return a relation}
   *
   * @param kind the relation, read from this agreement to the other
   * @param agreement the other agreement
   */
  static Relation of(RelationKind kind, Ref<Agreement> agreement) {
    return builder().kind(kind).agreement(agreement).build();
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
  final class Builder extends ImmutableRelation.Builder {

    Builder() {}

    /**
     * Refers to {@code agreement} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder agreement(String id) {
      return agreement(Ref.to(Agreement.class, id));
    }
  }
}
