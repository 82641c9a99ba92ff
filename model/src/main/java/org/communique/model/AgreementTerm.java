package org.communique.model;

import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.immutables.value.Value;

/**
 * How long an agreement was concluded for, and how it goes on after that (VCLT article 54(a)).
 *
 * <p>"For ten years, then for five years each, unless six months' notice is given" has a duration,
 * a renewal and a notice. "For ten years, then until six months after notice" has a duration and a
 * notice: without a renewal it goes on until then. With neither it ends with its term.
 */
@Value.Immutable
@ValueStyle
@Properties({"duration", "until", "renewal", "notice"})
public sealed interface AgreementTerm extends Part permits ImmutableAgreementTerm {

  /** {@return how long it lasts from its entry into force} */
  Optional<IsoDuration> getDuration();

  /** {@return the day with which it ends, where that is fixed} */
  Optional<Edtf> getUntil();

  /**
   * {@return for how long it is renewed each time that no notice is given; the end that follows
   * from the term is then possible and not certain}
   */
  Optional<IsoDuration> getRenewal();

  /**
   * {@return how long the notice is: before the end of a period where the term is renewed, else
   * after the term}
   */
  Optional<IsoDuration> getNotice();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableAgreementTerm.Builder {

    Builder() {}

    /**
     * Sets {@code duration} from its text.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder duration(String duration) {
      return duration(IsoDuration.parse(duration));
    }

    /**
     * Sets {@code until} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder until(String edtf) {
      return until(Edtf.parse(edtf));
    }

    /**
     * Sets {@code renewal} from its text.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder renewal(String duration) {
      return renewal(IsoDuration.parse(duration));
    }

    /**
     * Sets {@code notice} from its text.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder notice(String duration) {
      return notice(IsoDuration.parse(duration));
    }
  }
}
