package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.OfficeKind;
import org.immutables.value.Value;

/** An office that a person holds or held. */
@Value.Immutable
@ValueStyle
@Properties({
  "office",
  "title",
  "of",
  "to",
  "from",
  "until",
  "acting",
  "designate",
  "note",
  "evidence"
})
public sealed interface Office extends Lasting permits ImmutableOffice {

  /** {@return which office; a code of the list offices} */
  OfficeKind getOffice();

  /** {@return what its holder is called, by language} */
  Optional<LanguageMap> getTitle();

  /** {@return whose office it is: a state, a ministry, an organization} */
  Optional<Ref<Actor>> getOf();

  /** {@return to whom an envoy is accredited} */
  Optional<Ref<Actor>> getTo();

  /** {@return whether it was held for the time being only} */
  @Value.Default
  default boolean isActing() {
    return false;
  }

  /**
   * {@return whether it was conferred and not yet entered upon: president-elect,
   * ambassador-designate}
   */
  @Value.Default
  default boolean isDesignate() {
    return false;
  }

  /** {@return a remark for readers, by language} */
  Optional<LanguageMap> getNote();

  /** {@return what it rests on: citations of sources; empty if none is given} */
  List<@Valid Citation> getEvidence();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableOffice.Builder
      implements NotedBuilder<Builder>,
          TitledBuilder<Builder>,
          LastingBuilder<Builder>,
          EvidencedBuilder<Builder> {

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

    /**
     * Refers to {@code to} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder to(String id) {
      return to(Ref.to(Actor.class, id));
    }
  }
}
