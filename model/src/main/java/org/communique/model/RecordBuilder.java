package org.communique.model;

import java.util.function.Consumer;
import org.communique.model.value.Id;

/**
 * A builder of a record or judgment: what they all have besides their own properties.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface RecordBuilder<B> extends NotedBuilder<B> {
  /**
   * Sets {@code id}.
   *
   * @param value the id
   * @return this builder
   */
  B id(Id value);

  /**
   * Sets {@code id} from its text.
   *
   * @param value an id
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B id(String value) {
    return id(Id.of(value));
  }

  /**
   * Adds what others call it.
   *
   * @param value the identifier
   * @return this builder
   */
  B addIdentifier(Identifier value);

  /**
   * Adds what others call it.
   *
   * @param scheme the scheme, such as {@code wikidata}
   * @param value the value in that scheme
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B addIdentifier(String scheme, String value) {
    return addIdentifier(Identifier.of(scheme, value));
  }

  /**
   * Adds a code that a scheme of others gives it.
   *
   * @param value the classification
   * @return this builder
   */
  B addClassification(Classification value);

  /**
   * Adds to {@code classifications} what is built here.
   *
   * @param classification fills a new builder
   * @return this builder
   */
  default B addClassification(Consumer<Classification.Builder> classification) {
    Classification.Builder builder = Classification.builder();
    classification.accept(builder);
    return addClassification(builder.build());
  }

  /**
   * Adds a finding that somebody looked at and accepts.
   *
   * @param value the acknowledgment
   * @return this builder
   */
  B addAcknowledgment(Acknowledgment value);

  /**
   * Adds to {@code acknowledged} what is built here.
   *
   * @param acknowledgment fills a new builder
   * @return this builder
   */
  default B addAcknowledgment(Consumer<Acknowledgment.Builder> acknowledgment) {
    Acknowledgment.Builder builder = Acknowledgment.builder();
    acknowledgment.accept(builder);
    return addAcknowledgment(builder.build());
  }
}
