package org.communique.model;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.model.constraint.Errors;
import org.communique.model.text.CodePointRange;
import org.immutables.value.Value;

/**
 * A place in the captured text of a source, as in the W3C Web Annotation model: the words quoted,
 * the words around them, and offsets in Unicode code points.
 *
 * <p>It has {@code exact}, or both offsets. Several anchors of one citation are the pieces of a
 * quotation that is broken up.
 */
@Value.Immutable
@ValueStyle
@AtLeastOneOf({"exact", "start end"})
@Properties({"exact", "prefix", "suffix", "start", "end"})
public sealed interface TextAnchor extends Part permits ImmutableTextAnchor {

  /** {@return the words, as the source has them} */
  Optional<String> getExact();

  /** {@return words that stand right before, to tell several places apart} */
  Optional<String> getPrefix();

  /** {@return words that stand right after, to tell several places apart} */
  Optional<String> getSuffix();

  /** {@return the first code point, counted from 0} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  OptionalInt getStart();

  /** {@return after the last code point} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  OptionalInt getEnd();

  /**
   * {@return an anchor at these words}
   *
   * @param exact the words, as the source has them
   */
  static TextAnchor of(String exact) {
    return builder().exact(exact).build();
  }

  /**
   * {@return an anchor at these words, at this place}
   *
   * @param exact the words, as the source has them
   * @param start the first code point, counted from 0
   * @param end after the last code point
   */
  static TextAnchor of(String exact, int start, int end) {
    return builder().exact(exact).start(start).end(end).build();
  }

  /**
   * {@return an anchor of words of a text, with their offsets}
   *
   * @param text the captured text of the source
   * @param exact the words
   * @throws IllegalArgumentException if the words are not in the text exactly once
   */
  static TextAnchor in(String text, String exact) {
    CodePointRange range = CodePointRange.of(exact, text);
    return of(exact, range.start(), range.end());
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
  final class Builder extends ImmutableTextAnchor.Builder {

    Builder() {}
  }
}
