package org.communique.model;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.util.OptionalInt;
import org.communique.model.constraint.Errors;
import org.immutables.value.Value;

/**
 * How many instruments a record stands for: {@code {"min": 2}} is several, how many is not said.
 * Without an extent it is one.
 */
@Value.Immutable
@ValueStyle
@Properties({"min", "max"})
public sealed interface Extent extends Part permits ImmutableExtent {

  /** {@return at least so many} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  OptionalInt getMin();

  /** {@return at most so many} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  OptionalInt getMax();

  /**
   * {@return several, how many is not said}
   *
   * @param min at least so many
   */
  static Extent atLeast(int min) {
    return builder().min(min).build();
  }

  /**
   * {@return exactly so many}
   *
   * @param count how many
   */
  static Extent exactly(int count) {
    return builder().min(count).max(count).build();
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
  final class Builder extends ImmutableExtent.Builder {

    Builder() {}
  }
}
