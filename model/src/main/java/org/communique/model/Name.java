package org.communique.model;

import java.util.Optional;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.NameKind;
import org.immutables.value.Value;

/** Another name of an actor or place: of what kind it is, and when it was in use. */
@Value.Immutable
@ValueStyle
@Properties({"name", "kind", "from", "until"})
public sealed interface Name extends Lasting permits ImmutableName {

  /** {@return the name, by language} */
  LanguageMap getName();

  /** {@return what kind of name it is; a code of the list name-kinds} */
  Optional<NameKind> getKind();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableName.Builder implements LastingBuilder<Builder> {

    Builder() {}

    /**
     * Sets {@code name} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder name(String language, String text) {
      return name(LanguageMap.of(language, text));
    }
  }
}
