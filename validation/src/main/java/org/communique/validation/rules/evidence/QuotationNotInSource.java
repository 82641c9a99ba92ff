package org.communique.validation.rules.evidence;

import org.communique.model.evidence.CapturedText;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.GroundedAnchor;
import org.communique.model.evidence.GroundedQuotation;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.NearPassage;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Words that are quoted and that the text at hand does not have, however they are written.
 *
 * <p>The words of an anchor are sought in the source cited; those of a quoted range in the sources
 * of the statement that are in the language of its content, or in the pieces that its anchors name.
 * Where no text is at hand nothing is said. The passage that is most like the words is named.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "Quoted words are in the text that they are quoted from.",
    because =
        "A quotation vouches for every word. One that the source does not have was mistyped,"
            + " shortened without saying so, translated, or taken from elsewhere.")
public final class QuotationNotInSource implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    DossierGrounding grounded = DossierGrounding.of(dossier);
    for (GroundedAnchor anchor : grounded.anchors()) {
      String exact = anchor.anchor().getExact().orElse("");
      boolean isMissing = anchor.grounding().filter(found -> !found.isFound()).isPresent();
      if (isMissing && !exact.isBlank()) {
        Reporter.Draft draft = reporter.at(anchor.pointer()).at("exact");
        report(exact, anchor.source().toString(), anchor.grounding().get(), draft);
      }
    }
    for (GroundedQuotation quotation : grounded.quotations()) {
      boolean isMissing = quotation.grounding().filter(found -> !found.isFound()).isPresent();
      if (isMissing) {
        report(
            quotation.words(),
            quotation.source().orElseThrow().toString(),
            quotation.grounding().get(),
            reporter.at(quotation.pointer()));
      }
    }
  }

  private static void report(
      String words, String source, Grounding grounding, Reporter.Draft draft) {
    draft.with("words", words).with("source", source);
    String nearest = grounding.nearest().map(near -> nearest(near, draft)).orElse("");
    draft.add(
        "the source "
            + Quoted.text(source)
            + " does not have the words "
            + Quoted.text(words)
            + nearest
            + (isWithinWords(words, grounding)
                ? "; it has these letters only within longer words, so quote whole words"
                : "; quote it word for word"));
  }

  private static String nearest(NearPassage near, Reporter.Draft draft) {
    draft
        .with("nearest", near.passage().text())
        .with("start", near.passage().start())
        .with("end", near.passage().end())
        .with("distance", near.distance());
    return "; nearest, by "
        + near.distance()
        + (near.distance() == 1 ? " change" : " changes")
        + ", is "
        + Quoted.text(near.passage().text())
        + " at "
        + near.passage().start()
        + " to "
        + near.passage().end();
  }

  private static boolean isWithinWords(String words, Grounding grounding) {
    return grounding
        .nearest()
        .filter(
            near -> CapturedText.folded(near.passage().text()).contains(CapturedText.folded(words)))
        .isPresent();
  }
}
