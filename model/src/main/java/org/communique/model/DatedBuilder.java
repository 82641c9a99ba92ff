package org.communique.model;

import java.util.function.Consumer;
import org.communique.model.time.Edtf;

/**
 * A builder of what has a date, and the words of the source for it.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface DatedBuilder<B> {
  /**
   * Sets {@code date}.
   *
   * @param value the date
   * @return this builder
   */
  B date(Edtf value);

  /**
   * Sets {@code date} from its text.
   *
   * @param edtf a date in EDTF
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B date(String edtf) {
    return date(Edtf.parse(edtf));
  }

  /**
   * Sets {@code dateAsWritten}.
   *
   * @param value the words of the source
   * @return this builder
   */
  B dateAsWritten(DateAsWritten value);

  /**
   * Sets {@code dateAsWritten} to what is built here.
   *
   * @param words fills a new builder
   * @return this builder
   */
  default B dateAsWritten(Consumer<DateAsWritten.Builder> words) {
    DateAsWritten.Builder builder = DateAsWritten.builder();
    words.accept(builder);
    return dateAsWritten(builder.build());
  }
}
