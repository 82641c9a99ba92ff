package org.communique.model.evidence;

import java.util.Optional;
import org.communique.model.QuotedRange;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.finding.Pointer;
import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.immutables.value.Value;

/**
 * The quoted words of a statement, and what came of looking for them in the texts of the sources
 * that it cites.
 */
@Answer
@Value.Immutable
public abstract class GroundedQuotation {

  /** {@return where the quoted range is, from the root of the dossier} */
  public abstract Pointer pointer();

  /** {@return the statement} */
  public abstract Id record();

  /** {@return the range} */
  public abstract QuotedRange range();

  /** {@return the words in it} */
  public abstract String words();

  /**
   * {@return the source that has them best; of sources that have none, the first; empty if no text
   * in the language of the content is at hand}
   */
  public abstract Optional<Ref<Source>> source();

  /** {@return what came of it there; empty if no text in the language of the content is at hand} */
  public abstract Optional<Grounding> grounding();

  GroundedQuotation() {}
}
