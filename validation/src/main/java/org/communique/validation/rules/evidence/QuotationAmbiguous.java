package org.communique.validation.rules.evidence;

import java.util.stream.Collectors;
import org.communique.model.evidence.CapturedText;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.GroundedAnchor;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.Verdict;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An anchor whose words stand at several places of the text, when neither right offsets nor prefix
 * and suffix nor the other pieces of the quotation tell which is meant.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "An anchor leads to one place of the text.",
    because =
        "Two people may have used the same words; a reader who follows the anchor has to know"
            + " which place is meant.")
public final class QuotationAmbiguous implements DossierRule {

  private static final int SHOWN = 5;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    DossierGrounding grounded = DossierGrounding.of(dossier);
    for (GroundedAnchor anchor : grounded.anchors()) {
      anchor
          .grounding()
          .filter(found -> found.verdict() == Verdict.AMBIGUOUS)
          .ifPresent(found -> report(found, reporter.at(anchor.pointer())));
    }
  }

  private static void report(Grounding found, Reporter.Draft draft) {
    int count = found.places().size();
    String starts =
        found.places().stream()
            .limit(SHOWN)
            .map(place -> String.valueOf(place.start()))
            .collect(Collectors.joining(", "));
    String orMore = count == CapturedText.MAX_PLACES ? " or more" : "";
    draft
        .with("places", count)
        .with("starts", starts)
        .add(
            "the words stand at "
                + count
                + orMore
                + " places of the source, from "
                + starts
                + (count > SHOWN ? ", … " : " ")
                + "on; give start and end, or prefix and suffix");
  }
}
