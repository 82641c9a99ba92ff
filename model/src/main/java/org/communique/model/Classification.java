package org.communique.model;

import java.util.Optional;
import org.communique.model.value.LanguageMap;
import org.immutables.value.Value;

/**
 * A code that another scheme gives a record, such as CAMEO's {@code 046}.
 *
 * <p>Editions of CAMEO give the same number different meanings, so a bare number is not enough; and
 * a code is a text: {@code 046} keeps its zero.
 */
@Value.Immutable
@ValueStyle
@Properties({"scheme", "edition", "code", "label"})
public sealed interface Classification extends Part permits ImmutableClassification {

  /**
   * {@return the scheme: {@code cameo}, {@code plover}, {@code medtop}, {@code pa-x} or another;
   * open}
   */
  String getScheme();

  /**
   * {@return the edition of the scheme, such as {@code gdelt} or {@code 1.1}; absent if it has but
   * one}
   */
  Optional<String> getEdition();

  /** {@return the code, as the scheme spells it} */
  String getCode();

  /** {@return what the scheme calls the code, by language} */
  Optional<LanguageMap> getLabel();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableClassification.Builder {

    Builder() {}

    /**
     * Sets {@code label} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder label(String language, String text) {
      return label(LanguageMap.of(language, text));
    }
  }
}
