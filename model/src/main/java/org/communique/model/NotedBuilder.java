package org.communique.model;

import org.communique.model.value.LanguageMap;

/**
 * A builder of what may have a note for readers.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface NotedBuilder<B> {
  /**
   * Sets {@code note}.
   *
   * @param value the note, by language
   * @return this builder
   */
  B note(LanguageMap value);

  /**
   * Sets {@code note} in one language.
   *
   * @param language a BCP 47 language tag
   * @param text the text
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B note(String language, String text) {
    return note(LanguageMap.of(language, text));
  }
}
