package org.communique.cli.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.GroundedAnchor;
import org.communique.model.evidence.GroundedQuotation;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.Verdict;
import org.communique.model.finding.Pointer;

/**
 * One quotation, and what came of looking for it; anchors and quoted ranges alike.
 *
 * @param pointer where it is in the dossier
 * @param kind {@code anchor} or {@code quotation}
 * @param record the id of the record
 * @param source the id of the source; empty for a quotation that no text is at hand for
 * @param words the words; empty for an anchor that has offsets alone
 * @param start the offset stated
 * @param end the offset stated
 * @param inOrder whether it comes after the anchors before it
 * @param grounding what came of it; empty if no text is at hand
 */
record Row(
    Pointer pointer,
    String kind,
    String record,
    Optional<String> source,
    Optional<String> words,
    OptionalInt start,
    OptionalInt end,
    boolean inOrder,
    Optional<Grounding> grounding) {

  /** The verdict where no text is at hand. */
  static final String NO_TEXT = "no-text";

  static List<Row> of(DossierGrounding grounded) {
    List<Row> rows = new ArrayList<>();
    grounded.anchors().forEach(anchor -> rows.add(of(anchor)));
    grounded.quotations().forEach(quotation -> rows.add(of(quotation)));
    rows.sort((one, other) -> one.pointer().compareTo(other.pointer()));
    return List.copyOf(rows);
  }

  private static Row of(GroundedAnchor anchor) {
    return new Row(
        anchor.pointer(),
        "anchor",
        anchor.record().toString(),
        Optional.of(anchor.source().toString()),
        anchor.anchor().getExact(),
        anchor.anchor().getStart(),
        anchor.anchor().getEnd(),
        anchor.inOrder(),
        anchor.grounding());
  }

  private static Row of(GroundedQuotation quotation) {
    return new Row(
        quotation.pointer(),
        "quotation",
        quotation.record().toString(),
        quotation.source().map(Object::toString),
        Optional.of(quotation.words()),
        OptionalInt.empty(),
        OptionalInt.empty(),
        true,
        quotation.grounding());
  }

  /** {@return the word for what came of it} Quoted ranges are in the text or not, wherever. */
  String verdict() {
    if (grounding.isEmpty()) {
      return NO_TEXT;
    }
    Grounding found = grounding.get();
    boolean isAnchor = kind.equals("anchor");
    if (isAnchor || found.verdict() != Verdict.AMBIGUOUS) {
      return found.verdict().word();
    }
    return (found.folded().isEmpty() ? Verdict.EXACT : Verdict.DRIFTED).word();
  }
}
