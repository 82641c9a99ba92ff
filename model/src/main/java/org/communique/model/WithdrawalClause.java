package org.communique.model;

import java.util.Optional;
import org.communique.model.time.IsoDuration;
import org.immutables.value.Value;

/**
 * On what terms a party may withdraw: "on a year's notice, not before five years in force" (VCLT
 * articles 54(a) and 56).
 */
@Value.Immutable
@ValueStyle
@Properties({"notBefore", "notice"})
public sealed interface WithdrawalClause extends Part permits ImmutableWithdrawalClause {

  /** {@return how long the agreement has to be in force before a party may withdraw} */
  Optional<IsoDuration> getNotBefore();

  /** {@return how long after its notice a withdrawal takes effect} */
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
  final class Builder extends ImmutableWithdrawalClause.Builder {

    Builder() {}

    /**
     * Sets {@code notBefore} from its text.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder notBefore(String duration) {
      return notBefore(IsoDuration.parse(duration));
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
