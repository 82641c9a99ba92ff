package org.communique.model;

import org.communique.model.value.LanguageMap;

/**
 * A builder of what has a title.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface TitledBuilder<B> {
  /**
   * Sets {@code title}.
   *
   * @param value the title, by language
   * @return this builder
   */
  B title(LanguageMap value);

  /**
   * Sets {@code title} in one language.
   *
   * @param language a BCP 47 language tag
   * @param text the text
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B title(String language, String text) {
    return title(LanguageMap.of(language, text));
  }
}
