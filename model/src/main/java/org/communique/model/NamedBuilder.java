package org.communique.model;

import java.util.function.Consumer;
import org.communique.model.value.LanguageMap;

/**
 * A builder of what has a name, and perhaps others.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface NamedBuilder<B> {
  /**
   * Sets {@code name}.
   *
   * @param value the name, by language
   * @return this builder
   */
  B name(LanguageMap value);

  /**
   * Sets {@code name} in one language.
   *
   * @param language a BCP 47 language tag
   * @param text the text
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B name(String language, String text) {
    return name(LanguageMap.of(language, text));
  }

  /**
   * Adds another name.
   *
   * @param value the name
   * @return this builder
   */
  B addOtherName(Name value);

  /**
   * Adds to {@code otherNames} what is built here.
   *
   * @param name fills a new builder
   * @return this builder
   */
  default B addOtherName(Consumer<Name.Builder> name) {
    Name.Builder builder = Name.builder();
    name.accept(builder);
    return addOtherName(builder.build());
  }
}
