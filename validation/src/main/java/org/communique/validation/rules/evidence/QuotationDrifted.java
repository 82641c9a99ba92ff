package org.communique.validation.rules.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.Folding;
import org.communique.model.evidence.GroundedAnchor;
import org.communique.model.evidence.GroundedQuotation;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.Verdict;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Quoted words that the text writes differently: other quotation marks, white space, dashes,
 * another Unicode form. What differs is named.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Quoted words are written as in the text that they are quoted from.",
    because =
        "Words that went through a word processor or a web form come back with other marks and"
            + " spaces. They are the same words, but a search for them fails.")
public final class QuotationDrifted implements DossierRule {

  private static final Set<Folding> SETTING =
      Set.of(
          Folding.HYPHENATION,
          Folding.SOFT_HYPHENS,
          Folding.INVISIBLE_CHARACTERS,
          Folding.STRETCHING,
          Folding.WHITE_SPACE);

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    DossierGrounding grounded = DossierGrounding.of(dossier);
    for (GroundedAnchor anchor : grounded.anchors()) {
      anchor
          .grounding()
          .filter(found -> found.verdict() == Verdict.DRIFTED)
          .ifPresent(found -> report(found, reporter.at(anchor.pointer()).at("exact")));
    }
    for (GroundedQuotation quotation : grounded.quotations()) {
      quotation
          .grounding()
          .filter(found -> !found.folded().isEmpty())
          .ifPresent(found -> report(found, reporter.at(quotation.pointer())));
    }
  }

  private static void report(Grounding found, Reporter.Draft draft) {
    String folded =
        found.foldedInOrder().stream().map(Folding::words).collect(Collectors.joining(", "));
    Optional<String> words = found.places().stream().findFirst().map(place -> place.text());
    words.ifPresent(text -> draft.with("found", text));
    draft
        .with("differs", folded)
        .add(
            "the source writes these words differently ("
                + folded
                + "): "
                + Quoted.text(words.orElse(""))
                + advice(found));
  }

  /** How a source sets its lines is not worth copying; how it writes its words is. */
  private static String advice(Grounding found) {
    boolean isSetSo =
        found.folded().contains(Folding.HYPHENATION) || SETTING.containsAll(found.folded());
    return isSetSo
        ? "; the words are the same, so keep yours, and give an anchor with the start and end of"
            + " that place"
        : "; copy them from there";
  }
}
