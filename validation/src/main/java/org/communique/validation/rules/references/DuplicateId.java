package org.communique.validation.rules.references;

import java.util.List;
import org.communique.model.Recorded;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** Reported at each record after the first that has the id. */
@Rule(
    severity = Severity.ERROR,
    summary = "An id belongs to one record.",
    because =
        "Records refer to each other by id. An id that two records share leads to the wrong one of"
            + " them.")
public final class DuplicateId implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (List<Located<? extends Recorded>> sharers : dossier.sharingAnId()) {
      Located<?> first = sharers.get(0);
      for (Located<?> later : sharers.subList(1, sharers.size())) {
        String id = idOf(later);
        reporter
            .at(later)
            .at("id")
            .with("id", id)
            .related(first.pointer().child("id"))
            .add(
                "the id "
                    + Quoted.text(id)
                    + " already belongs to another record, and ids are unique in a dossier; give"
                    + " this record another id");
      }
    }
  }

  private static String idOf(Located<?> record) {
    return String.valueOf(record.type().find("id").orElseThrow().get(record.part()));
  }
}
