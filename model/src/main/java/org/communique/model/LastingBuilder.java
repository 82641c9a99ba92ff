package org.communique.model;

import org.communique.model.time.Edtf;

/**
 * A builder of what lasts from one date until another.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface LastingBuilder<B> {
  /**
   * Sets {@code from}.
   *
   * @param value when it began
   * @return this builder
   */
  B from(Edtf value);

  /**
   * Sets {@code from} from its text.
   *
   * @param edtf a date in EDTF
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B from(String edtf) {
    return from(Edtf.parse(edtf));
  }

  /**
   * Sets {@code until}.
   *
   * @param value when it ended
   * @return this builder
   */
  B until(Edtf value);

  /**
   * Sets {@code until} from its text.
   *
   * @param edtf a date in EDTF
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B until(String edtf) {
    return until(Edtf.parse(edtf));
  }
}
