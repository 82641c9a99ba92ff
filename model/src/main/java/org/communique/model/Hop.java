package org.communique.model;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.model.constraint.Errors;
import org.communique.model.text.CodePointRange;
import org.communique.model.vocabulary.AttributionMeans;
import org.communique.model.vocabulary.Factuality;
import org.immutables.value.Value;

/**
 * One step of an attribution chain: who passed the words on, and how.
 *
 * <p>Several parties at one step are one origin: "Mao Ning and Xinhua, by way of UNN" is one hop of
 * two parties and no two witnesses.
 */
@Value.Immutable
@ValueStyle
@Properties({"parties", "means", "factuality", "asWritten", "start", "end"})
public sealed interface Hop extends Part permits ImmutableHop {

  /** {@return who passed it on, together; one or more} */
  @NotEmpty(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  List<Ref<Actor>> getParties();

  /** {@return how they passed it on; a code of the list attribution-means} */
  Optional<AttributionMeans> getMeans();

  /**
   * {@return how certain the parties of this hop hold it to be; a code of the list factuality.
   * "Officials denied it" is no denial by the source that reports this}
   */
  Optional<Factuality> getFactuality();

  /** {@return the words of the attribution: "According to Chinese state media"} */
  Optional<String> getAsWritten();

  /** {@return where those words start in the source's text, in Unicode code points from 0} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  OptionalInt getStart();

  /** {@return where those words end, after the last code point} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  OptionalInt getEnd();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableHop.Builder {

    Builder() {}

    /**
     * Adds to {@code parties} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addParty(String id) {
      return addParty(Ref.to(Actor.class, id));
    }

    /**
     * Adds to {@code parties} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addParties(String... ids) {
      for (String id : ids) {
        addParty(id);
      }
      return this;
    }

    /**
     * Sets {@code asWritten}, and {@code start} and {@code end} to where the words stand.
     *
     * @param words the words
     * @param text the captured text of the source
     * @return this builder
     * @throws IllegalArgumentException if the words are not in the text exactly once
     */
    public Builder asWritten(String words, String text) {
      CodePointRange range = CodePointRange.of(words, text);
      return asWritten(words).start(range.start()).end(range.end());
    }
  }
}
