package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communique.model.finding.Pointer;
import org.communique.model.vocabulary.Factuality;
import org.immutables.value.Value;

/**
 * Evidence for a record: a source, the chain of attribution inside it, and the words it rests on.
 *
 * <p>The chain holds what lies between the speaker and the source's publisher, neither of them in
 * it, from the utterance outward. Without a chain the source tells it of its own knowledge.
 */
@Value.Immutable
@ValueStyle
@Properties({"source", "chain", "anchors", "factuality", "supports"})
public sealed interface Citation extends Part permits ImmutableCitation {

  /** {@return the source cited} */
  Ref<Source> getSource();

  /** {@return what lies between the speaker and the publisher, from the utterance outward} */
  List<@Valid Hop> getChain();

  /**
   * {@return the places in the source's text, in order; several for a quotation that is broken up}
   */
  List<@Valid TextAnchor> getAnchors();

  /** {@return how certain the source holds it to be; a code of the list factuality} */
  Optional<Factuality> getFactuality();

  /**
   * {@return what in the citing record this is evidence for, as JSON Pointers into that record;
   * empty: all of it}
   */
  List<Pointer> getSupports();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableCitation.Builder {

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

    /**
     * Adds to {@code supports} from text.
     *
     * @param pointer a JSON Pointer into the citing record
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder addSupports(String pointer) {
      return addSupports(Pointer.parse(pointer));
    }
  }
}
