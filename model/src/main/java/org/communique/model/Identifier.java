package org.communique.model;

import org.immutables.value.Value;

/**
 * What others call a record: a value in a scheme of theirs, such as {@code wikidata} and {@code
 * Q148}.
 *
 * <p>The scheme is open: {@code iso-3166-1}, {@code iso-3166-3}, {@code m49}, {@code geonames},
 * {@code unts}, {@code lon}, {@code ror}, {@code doi}, {@code url} and more.
 */
@Value.Immutable
@ValueStyle
@Properties({"scheme", "value"})
public sealed interface Identifier extends Part permits ImmutableIdentifier {

  /** {@return the scheme, such as {@code wikidata}; open} */
  String getScheme();

  /** {@return the value in that scheme, as the scheme spells it} */
  String getValue();

  /**
   * {@return an identifier}
   *
   * @param scheme the scheme, such as {@code wikidata}
   * @param value the value in that scheme
   */
  static Identifier of(String scheme, String value) {
    return builder().scheme(scheme).value(value).build();
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
  final class Builder extends ImmutableIdentifier.Builder {

    Builder() {}
  }
}
