package org.communique.model;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.OptionalInt;
import org.communique.model.constraint.Errors;
import org.communique.model.vocabulary.VotePosition;
import org.immutables.value.Value;

/** How some voted, or how many: one position in a vote. A vote is a list of these. */
@Value.Immutable
@ValueStyle
@Properties({"position", "by", "count"})
public sealed interface Vote extends Part permits ImmutableVote {

  /** {@return how they voted; a code of the list vote-positions} */
  VotePosition getPosition();

  /** {@return who took this position; empty if only their number is known} */
  List<Ref<Actor>> getBy();

  /** {@return how many took this position; absent, as many as are named} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  OptionalInt getCount();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableVote.Builder {

    Builder() {}

    /**
     * Adds to {@code by} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addBy(String... ids) {
      for (String id : ids) {
        addBy(Ref.to(Actor.class, id));
      }
      return this;
    }
  }
}
