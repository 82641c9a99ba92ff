package org.communique.validation.rules.evidence;

import org.communique.model.evidence.WrittenWords;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A date as written, a style, or the words of an attribution, that the text of the source cited
 * does not have, however they are written; and offsets of an attribution that lie outside it.
 *
 * <p>Where several sources are cited one that has the words is enough. Nothing is said where a text
 * is not at hand or is in another language than the words.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Words given as a source writes them are in its text.",
    because =
        "A reader who looks for them in the source finds nothing. They were rephrased or"
            + " translated, or they come from another source.")
public final class WordsNotInSource implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (WrittenWords.Missing missing : WrittenWords.of(dossier).missing()) {
      String source = missing.source().value();
      Reporter.Draft draft = reporter.at(missing.pointer()).with("source", source);
      missing.words().ifPresent(words -> draft.with("words", words));
      draft.add(
          missing
              .words()
              .map(
                  words ->
                      "the source "
                          + Quoted.text(source)
                          + " does not have the words "
                          + Quoted.text(words)
                          + "; write them as the source does, or leave them out")
              .orElse(
                  "the offsets lie outside the text of "
                      + Quoted.text(source)
                      + "; give those of the attribution's words, counted in code points"));
    }
  }
}
