package org.communique.model.evidence;

import java.util.Objects;
import org.communique.model.Hop;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.finding.Pointer;
import org.communique.model.value.Id;

/**
 * The words of an attribution ("According to Chinese state media"), and what came of looking for
 * them in the text of the source cited.
 *
 * @param pointer where the hop is, from the root of the dossier
 * @param record the record that the citation is for
 * @param source the source cited
 * @param hop the hop, which has {@code asWritten}
 * @param grounding what came of it
 */
public record GroundedAttribution(
    Pointer pointer, Id record, Ref<Source> source, Hop hop, Grounding grounding) {

  /**
   * Checks that nothing is missing.
   *
   * @param pointer where the hop is, from the root of the dossier
   * @param record the record that the citation is for
   * @param source the source cited
   * @param hop the hop, which has {@code asWritten}
   * @param grounding what came of it
   */
  public GroundedAttribution {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(hop, "hop");
    Objects.requireNonNull(grounding, "grounding");
  }
}
