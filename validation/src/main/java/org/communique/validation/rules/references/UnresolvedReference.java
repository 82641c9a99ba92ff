package org.communique.validation.rules.references;

import org.communique.model.finding.Quoted;
import org.communique.model.finding.Severity;
import org.communique.validation.DossierIndex;
import org.communique.validation.DossierRule;
import org.communique.validation.Findings;
import org.communique.validation.Reference;
import org.communique.validation.Rule;

/** An id in a reference that no record has. */
@Rule(
    severity = Severity.ERROR,
    summary = "A reference leads to a record of the dossier.",
    because = "A dossier is self-contained: whoever reads it has nowhere else to look.")
public final class UnresolvedReference implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Findings findings) {
    for (Reference reference : dossier.references()) {
      if (dossier.first(reference.id()).isEmpty()) {
        String id = reference.id().value();
        findings
            .at(reference)
            .with("id", id)
            .add("no record has the id " + Quoted.text(id) + "; add the record, or mend the id");
      }
    }
  }
}
