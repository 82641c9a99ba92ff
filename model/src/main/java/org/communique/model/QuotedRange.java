package org.communique.model;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.util.Optional;
import org.communique.model.constraint.Errors;
import org.immutables.value.Value;

/** Which characters of a content are quoted: the words alone, without the quotation marks. */
@Value.Immutable
@ValueStyle
@Properties({"start", "end", "by"})
public sealed interface QuotedRange extends Part permits ImmutableQuotedRange {

  /** {@return the first code point, counted from 0} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  int getStart();

  /** {@return after the last code point} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  int getEnd();

  /** {@return whose words they are, if not the speaker's} */
  Optional<Ref<DossierRecord>> getBy();

  /**
   * {@return a range of the speaker's own words}
   *
   * @param start the first code point, counted from 0
   * @param end after the last code point
   */
  static QuotedRange of(int start, int end) {
    return builder().start(start).end(end).build();
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
  final class Builder extends ImmutableQuotedRange.Builder {

    Builder() {}

    /**
     * Refers to {@code by} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder by(String id) {
      return by(Ref.to(DossierRecord.class, id));
    }
  }
}
