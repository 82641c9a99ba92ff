package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
     * Adds to {@code supports} from text, in order.
     *
     * @param pointers JSON Pointers
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addSupports(String... pointers) {
      for (String pointer : pointers) {
        addSupports(Pointer.parse(pointer));
      }
      return this;
    }

    /**
     * Adds to {@code chain} what is built here.
     *
     * @param hop fills a new builder
     * @return this builder
     */
    public Builder addChain(Consumer<Hop.Builder> hop) {
      Hop.Builder builder = Hop.builder();
      hop.accept(builder);
      return addChain(builder.build());
    }

    /**
     * Adds an anchor: words of a text, and where they stand in it.
     *
     * @param exact the words
     * @param text the captured text of the source
     * @return this builder
     * @throws IllegalArgumentException if the words are not in the text exactly once
     */
    public Builder addAnchor(String exact, String text) {
      return addAnchor(TextAnchor.in(text, exact));
    }
  }
}
