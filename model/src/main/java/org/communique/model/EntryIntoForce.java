package org.communique.model;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.model.constraint.Errors;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.vocabulary.EntryIntoForceCondition;
import org.communique.model.vocabulary.Rounding;
import org.immutables.value.Value;

/** The condition on which an agreement enters into force (VCLT article 24). */
@Value.Immutable
@ValueStyle
@Properties({
  "on",
  "count",
  "among",
  "statesOnly",
  "after",
  "thereafter",
  "rounding",
  "date",
  "notBefore"
})
public sealed interface EntryIntoForce extends Part permits ImmutableEntryIntoForce {

  /** {@return what it enters into force on; a code of the list entry-into-force} */
  EntryIntoForceCondition getOn();

  /** {@return how many consents to be bound it takes} */
  @PositiveOrZero(
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  OptionalInt getCount();

  /** {@return whose consent must be among them} */
  List<Ref<Actor>> getAmong();

  /** {@return whether the consents of states alone count, and not those of organizations} */
  @Value.Default
  default boolean isStatesOnly() {
    return false;
  }

  /** {@return how long after the condition is met} */
  Optional<IsoDuration> getAfter();

  /**
   * {@return how long after its consent it enters into force for one who consents after its entry
   * into force}
   */
  Optional<IsoDuration> getThereafter();

  /**
   * {@return to what day the day so found is moved, such as the first of the following month; a
   * code of the list roundings}
   */
  Optional<Rounding> getRounding();

  /** {@return the fixed date} */
  Optional<Edtf> getDate();

  /** {@return the day before which it does not enter into force, whatever else is met} */
  Optional<Edtf> getNotBefore();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableEntryIntoForce.Builder {

    Builder() {}

    /**
     * Adds to {@code among} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addAmong(String... ids) {
      for (String id : ids) {
        addAmong(Ref.to(Actor.class, id));
      }
      return this;
    }

    /**
     * Sets {@code after} from its text.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder after(String duration) {
      return after(IsoDuration.parse(duration));
    }

    /**
     * Sets {@code date} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder date(String edtf) {
      return date(Edtf.parse(edtf));
    }

    /**
     * Sets {@code thereafter} from its text.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder thereafter(String duration) {
      return thereafter(IsoDuration.parse(duration));
    }

    /**
     * Sets {@code notBefore} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder notBefore(String edtf) {
      return notBefore(Edtf.parse(edtf));
    }
  }
}
