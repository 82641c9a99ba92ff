package org.communique.model.evidence;

import java.util.Objects;
import java.util.Optional;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.TextAnchor;
import org.communique.model.finding.Pointer;
import org.communique.model.value.Id;

/**
 * An anchor of a citation, and what came of looking for it in the text of the source cited.
 *
 * @param pointer where the anchor is, from the root of the dossier
 * @param record the record that the citation is for
 * @param source the source cited
 * @param anchor the anchor
 * @param grounding what came of it; empty if no text of the source is at hand
 * @param inOrder whether it was found after the anchors before it in the same citation
 */
public record GroundedAnchor(
    Pointer pointer,
    Id record,
    Ref<Source> source,
    TextAnchor anchor,
    Optional<Grounding> grounding,
    boolean inOrder) {

  /**
   * Checks that nothing is missing.
   *
   * @param pointer where the anchor is, from the root of the dossier
   * @param record the record that the citation is for
   * @param source the source cited
   * @param anchor the anchor
   * @param grounding what came of it; empty if no text of the source is at hand
   * @param inOrder whether it was found after the anchors before it in the same citation
   */
  public GroundedAnchor {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(grounding, "grounding");
  }
}
