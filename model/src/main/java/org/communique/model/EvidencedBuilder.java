package org.communique.model;

import java.util.function.Consumer;

/**
 * A builder of what rests on sources.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface EvidencedBuilder<B> {
  /**
   * Adds to {@code evidence}.
   *
   * @param value the citation
   * @return this builder
   */
  B addEvidence(Citation value);

  /**
   * Adds to {@code evidence} what is built here.
   *
   * @param citation fills a new builder
   * @return this builder
   */
  default B addEvidence(Consumer<Citation.Builder> citation) {
    Citation.Builder builder = Citation.builder();
    citation.accept(builder);
    return addEvidence(builder.build());
  }
}
