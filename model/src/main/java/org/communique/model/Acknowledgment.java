package org.communique.model;

import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.value.LanguageMap;
import org.immutables.value.Value;

/**
 * That a finding of a rule at this record is accepted, and why: the parties had agreed that it
 * takes effect retroactively, the source itself has the wrong weekday.
 *
 * <p>A report counts what is acknowledged apart. Errors cannot be acknowledged: they have to be
 * repaired.
 */
@Value.Immutable
@ValueStyle
@Properties({"code", "reason", "by", "on"})
public sealed interface Acknowledgment extends Part permits ImmutableAcknowledgment {

  /** {@return the code of the rule, such as {@code effective-before-act}} */
  String getCode();

  /** {@return why it is accepted, by language} */
  Optional<LanguageMap> getReason();

  /** {@return who accepts it, a person or program} */
  Optional<String> getBy();

  /** {@return when it was accepted} */
  Optional<Edtf> getOn();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableAcknowledgment.Builder {

    Builder() {}

    /**
     * Sets {@code reason} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder reason(String language, String text) {
      return reason(LanguageMap.of(language, text));
    }

    /**
     * Sets {@code on} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder on(String edtf) {
      return on(Edtf.parse(edtf));
    }
  }
}
