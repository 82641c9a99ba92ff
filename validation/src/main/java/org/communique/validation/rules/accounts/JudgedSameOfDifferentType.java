package org.communique.validation.rules.accounts;

import java.util.Optional;
import java.util.Set;
import org.communique.model.Agreement;
import org.communique.model.Body;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Location;
import org.communique.model.Person;
import org.communique.model.Recorded;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A judgment that two records of different types, such as an encounter and a statement, describe
 * one thing.
 *
 * <p>Places, territories and states are of one kind here, and organizations and groups: whether
 * something is a state may be just what the accounts differ in. A chain of judgments can join
 * records of different kinds only by a step that does, so the step is reported and the shortest
 * chain is that judgment.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "Records that are judged same are of one type.",
    because =
        "An encounter is not a statement. If a judgment joins two such records, one of its ids is"
            + " mistyped.")
public final class JudgedSameOfDifferentType implements DossierRule {

  private static final Set<JudgmentRelation> JOINING =
      Set.of(JudgmentRelation.SAME, JudgmentRelation.SUPERSEDES);

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Judgment> judgment : dossier.all(Judgment.class)) {
      boolean joins = JOINING.contains(judgment.part().getRelation());
      if (joins && judgment.part().getRecords().size() == 2) {
        check(judgment, dossier, reporter);
      }
    }
  }

  private static void check(Located<Judgment> judgment, DossierIndex dossier, Reporter reporter) {
    Optional<Located<DossierRecord>> first = record(judgment, 0, dossier);
    Optional<Located<DossierRecord>> second = record(judgment, 1, dossier);
    if (first.isEmpty() || second.isEmpty() || kind(first.get()) == kind(second.get())) {
      return;
    }
    reporter
        .at(judgment)
        .at("records")
        .with("first", first.get().type().name())
        .with("second", second.get().type().name())
        .with("firstId", judgment.part().getRecords().get(0).id())
        .with("secondId", judgment.part().getRecords().get(1).id())
        .related(first.get())
        .related(second.get())
        .add(
            named(first.get())
                + " and "
                + named(second.get())
                + " are judged "
                + judgment.part().getRelation()
                + ", but are of different types; correct the id that is wrong, or remove the"
                + " judgment");
  }

  private static Optional<Located<DossierRecord>> record(
      Located<Judgment> judgment, int item, DossierIndex dossier) {
    return dossier.find(judgment.part().getRecords().get(item));
  }

  private static String named(Located<DossierRecord> record) {
    return Quoted.text(record.part().getId().value()) + " (" + record.type().name() + ")";
  }

  private static Class<? extends Recorded> kind(Located<DossierRecord> record) {
    DossierRecord part = record.part();
    if (part instanceof Location) {
      return Location.class;
    }
    if (part instanceof Body) {
      return Body.class;
    }
    if (part instanceof Person) {
      return Person.class;
    }
    if (part instanceof Source) {
      return Source.class;
    }
    if (part instanceof Statement) {
      return Statement.class;
    }
    return part instanceof Agreement ? Agreement.class : Summit.class;
  }
}
