package org.communique.cli;

import java.io.IOException;
import java.util.Set;
import org.communique.io.ReadResult;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;

/**
 * What there is to say of a text: what reading it finds, and what the rules find in the dossier.
 *
 * @param report what was found
 * @param silent the codes of the rules that were silent since values were dropped in reading
 */
record Examination(Report report, Set<String> silent) {

  /**
   * Runs the rules over what was read, and joins both.
   *
   * <p>Only over a dossier that has all its parts, but for records that were set aside: in another,
   * references would dangle for no fault of theirs. Where a part lost a value, the rules that need
   * it are silent. What rules find is given its line and column, as the text is at hand.
   *
   * @param read what was read
   * @param maxFindings how many findings of each code to keep
   */
  static Examination of(ReadResult read, int maxFindings) throws IOException {
    return of(read, maxFindings, DossierValidator.standard());
  }

  /** Runs the rules of a house over what was read, and joins both. */
  static Examination of(ReadResult read, int maxFindings, DossierValidator rules)
      throws IOException {
    if (!read.canBeJudged()) {
      return new Examination(read.report(), Set.of());
    }
    Report.Builder broken = Report.builder(maxFindings);
    DossierIndex index = DossierIndex.of(read.dossier().orElseThrow());
    Set<String> silent = rules.validate(index, read.losses(), broken);
    Report report =
        Report.builder(maxFindings)
            .addAll(read.report())
            .addAll(read.locate(broken.build()))
            .build();
    return new Examination(report, silent);
  }
}
