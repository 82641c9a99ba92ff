package org.communique.validation.rules.references;

import java.util.List;
import java.util.Optional;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Recorded;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A record that refers to itself, or a judgment between a record and itself.
 *
 * <p>Only what is spoken <em>about</em> may be the very statement: speech can speak of itself.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "A record does not refer to itself.",
    because =
        "Nothing is part of itself, answers itself or succeeds itself; the id of another record was"
            + " meant.")
public final class SelfReference implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Reference reference : dossier.references()) {
      if (leadsToItsOwnRecord(reference) && !isAbout(reference)) {
        String property = reference.property().name();
        reporter
            .at(reference)
            .with("id", reference.id())
            .with("property", property)
            .add(
                property
                    + " leads from "
                    + Quoted.text(reference.id().value())
                    + " to itself; name the record that was meant, or leave it out");
      }
    }
    dossier.all(Judgment.class).forEach(judgment -> checkJudgment(judgment, reporter));
  }

  private static boolean leadsToItsOwnRecord(Reference reference) {
    Optional<Located<? extends Recorded>> record = reference.record();
    return record.isPresent()
        && record.get().part() instanceof DossierRecord entry
        && entry.getId().equals(reference.id());
  }

  private static boolean isAbout(Reference reference) {
    return reference.holder().part() instanceof Statement
        && reference.property().name().equals("about");
  }

  private static void checkJudgment(Located<Judgment> judgment, Reporter reporter) {
    List<Ref<DossierRecord>> records = judgment.part().getRecords();
    if (records.size() == 2 && records.get(0).equals(records.get(1))) {
      reporter
          .at(judgment)
          .at("records", 1)
          .with("id", records.get(1))
          .with("property", "records")
          .add(
              "the judgment is between "
                  + Quoted.text(records.get(1).id().value())
                  + " and itself; name the two records that were compared");
    }
  }
}
