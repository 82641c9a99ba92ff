package org.communique.validation.rules.accounts;

import org.communique.model.Recorded;
import org.communique.model.account.Suggestion;
import org.communique.model.account.Suggestions;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Two encounters, or two agreements, that may be one, recorded from different sources, and that no
 * judgment compares.
 *
 * <p>They share two or more participants; a body counts as shared with two or more of its members.
 * The dates and places of encounters can be the same, and neither is a part, the occasion or the
 * successor of the other. Agreements are not related, are at most a week apart and have titles that
 * are alike, or the same kind if no language has both titles; or they share an identifier. The
 * reasons for and against are given, nothing is decided: a judgment of {@code undecided} is enough.
 * Reported at the one with the lesser id.
 */
@Rule(
    severity = Severity.INFO,
    summary = "Encounters and agreements that may be one are compared by a judgment.",
    because =
        "Two accounts of one thing count as two until someone says that they are one, and a false"
            + " match hides where sources differ.")
public final class JudgmentSuggested implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Suggestion suggestion : Suggestions.of(dossier)) {
      Located<? extends Recorded> one = dossier.first(suggestion.one()).orElseThrow();
      Located<? extends Recorded> other = dossier.first(suggestion.other()).orElseThrow();
      String inFavor = String.join("; ", suggestion.inFavor());
      String against = String.join("; ", suggestion.against());
      reporter
          .at(one)
          .with("other", suggestion.other())
          .with("relation", "undecided")
          .with("for", inFavor)
          .with("against", against)
          .related(other)
          .add(
              "this and "
                  + Quoted.text(suggestion.other().value())
                  + " may be one, recorded twice: "
                  + inFavor
                  + (against.isEmpty() ? "" : "; against it: " + against)
                  + "; add a judgment: same, distinct or undecided");
    }
  }
}
