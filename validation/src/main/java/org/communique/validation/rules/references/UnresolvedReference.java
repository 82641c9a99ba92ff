package org.communique.validation.rules.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.DossierRecord;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Reference;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.communique.model.value.Id;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** An id in a reference that no record has. */
@Rule(
    severity = Severity.ERROR,
    summary = "A reference leads to a record of the dossier.",
    because = "A dossier is self-contained: its readers have nowhere else to look.")
public final class UnresolvedReference implements DossierRule {

  /** Each guess compares with all ids, so that in a dossier full of holes not all are guessed. */
  private static final int GUESSES = 50;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    List<Reference> unresolved = new ArrayList<>();
    for (Reference reference : dossier.references()) {
      if (reference.first().isEmpty()) {
        unresolved.add(reference);
      }
    }
    for (int at = 0; at < unresolved.size(); at++) {
      Reference reference = unresolved.get(at);
      report(
          reference,
          at < GUESSES ? nearest(reference, dossier) : Optional.empty(),
          dossier,
          reporter);
    }
  }

  /** {@return the id that was perhaps meant: that of a record which could stand there} */
  private static Optional<String> nearest(Reference reference, DossierIndex dossier) {
    return Spelling.nearest(reference.id().value(), fitting(reference, dossier));
  }

  private static Optional<String> only(Reference reference, DossierIndex dossier) {
    return Spelling.only(reference.id().value(), fitting(reference, dossier));
  }

  private static List<String> fitting(Reference reference, DossierIndex dossier) {
    return dossier
        .dossier()
        .records()
        .filter(reference.target().target()::isInstance)
        .map(record -> record.getId().value())
        .toList();
  }

  /** Sure where the id has the same letters: of near ids, {@code iran} is not {@code iraq}. */
  private static Fix fix(Reference reference, String near, DossierIndex dossier) {
    Fix fix =
        Fix.sure(
            "write " + Quoted.text(near),
            PatchOperation.replace(reference.pointer(), PatchValue.of(near)));
    boolean isSelf =
        reference
            .record()
            .filter(
                it -> it.part() instanceof DossierRecord own && own.getId().value().equals(near))
            .isPresent();
    boolean isThere =
        dossier.referencesTo(Id.of(near)).stream()
            .anyMatch(other -> other.holder() == reference.holder());
    boolean isOnly = only(reference, dossier).filter(near::equals).isPresent();
    return isOnly && !isSelf && !isThere && Spelling.isSame(reference.id().value(), near)
        ? fix
        : fix.asSuggestion();
  }

  private static void report(
      Reference reference, Optional<String> nearest, DossierIndex dossier, Reporter reporter) {
    Id id = reference.id();
    Reporter.Draft draft = reporter.at(reference).with("id", id);
    nearest.ifPresent(near -> draft.with("nearest", near).fix(fix(reference, near, dossier)));
    String advice =
        nearest
            .map(near -> "perhaps " + Quoted.text(near) + " was meant")
            .orElse("add the record, or correct the id");
    draft.add("no record has the id " + Quoted.text(id.value()) + "; " + advice);
  }
}
