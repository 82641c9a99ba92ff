package org.communique.model.evidence;

import org.communique.model.Hop;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.finding.Pointer;
import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.immutables.value.Value;

/**
 * The words of an attribution ("According to Chinese state media"), and what came of looking for
 * them in the text of the source cited.
 */
@Answer
@Value.Immutable
public abstract class GroundedAttribution {

  /** {@return where the hop is, from the root of the dossier} */
  public abstract Pointer pointer();

  /** {@return the record that the citation is for} */
  public abstract Id record();

  /** {@return the source cited} */
  public abstract Ref<Source> source();

  /** {@return the hop, which has {@code asWritten}} */
  public abstract Hop hop();

  /** {@return what came of it} */
  public abstract Grounding grounding();

  GroundedAttribution() {}
}
