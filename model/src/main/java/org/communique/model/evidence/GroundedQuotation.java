package org.communique.model.evidence;

import java.util.Objects;
import java.util.Optional;
import org.communique.model.QuotedRange;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.finding.Pointer;
import org.communique.model.value.Id;

/**
 * The quoted words of a statement, and what came of looking for them in the texts of the sources
 * that it cites.
 *
 * @param pointer where the quoted range is, from the root of the dossier
 * @param record the statement
 * @param range the range
 * @param words the words in it
 * @param source the source that has them best; of sources that have none, the first; empty if no
 *     text in the language of the content is at hand
 * @param grounding what came of it there; empty if no text in the language of the content is at
 *     hand
 */
public record GroundedQuotation(
    Pointer pointer,
    Id record,
    QuotedRange range,
    String words,
    Optional<Ref<Source>> source,
    Optional<Grounding> grounding) {

  /**
   * Checks that nothing is missing.
   *
   * @param pointer where the quoted range is, from the root of the dossier
   * @param record the statement
   * @param range the range
   * @param words the words in it
   * @param source the source that has them best; of sources that have none, the first; empty if no
   *     text in the language of the content is at hand
   * @param grounding what came of it there; empty if no text in the language of the content is at
   *     hand
   */
  public GroundedQuotation {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(grounding, "grounding");
  }
}
