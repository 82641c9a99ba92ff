package org.communique.cli;

import java.io.IOException;
import org.communique.io.ReadResult;
import org.communique.model.finding.Report;
import org.communique.validation.DossierValidator;

/**
 * What there is to say of a text: what reading it finds, and what the rules find in the dossier.
 */
final class Examination {

  private Examination() {}

  /**
   * Runs the rules over what was read, and joins both.
   *
   * <p>Only over a dossier that lost nothing in reading: in one that did, references would dangle
   * for no fault of theirs. What rules find is given its line and column, as the text is at hand.
   *
   * @param read what was read
   * @param maxFindings how many findings of each code to keep
   */
  static Report of(ReadResult read, int maxFindings) throws IOException {
    if (!read.hasEveryPart()) {
      return read.report();
    }
    Report.Builder broken = Report.builder(maxFindings);
    DossierValidator.standard().validate(read.dossier().orElseThrow(), broken);
    return Report.builder(maxFindings)
        .addAll(read.report())
        .addAll(read.locate(broken.build()))
        .build();
  }
}
