package org.communique.model.evidence;

import java.util.Optional;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.TextAnchor;
import org.communique.model.finding.Pointer;
import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.immutables.value.Value;

/** An anchor of a citation, and what came of looking for it in the text of the source cited. */
@Answer
@Value.Immutable
public abstract class GroundedAnchor {

  /** {@return where the anchor is, from the root of the dossier} */
  public abstract Pointer pointer();

  /** {@return the record that the citation is for} */
  public abstract Id record();

  /** {@return the source cited} */
  public abstract Ref<Source> source();

  /** {@return the anchor} */
  public abstract TextAnchor anchor();

  /** {@return what came of it; empty if no text of the source is at hand} */
  public abstract Optional<Grounding> grounding();

  /** {@return whether it was found after the anchors before it in the same citation} */
  public abstract boolean inOrder();

  GroundedAnchor() {}
}
