package org.communique.validation.rules.dates;

import java.util.Optional;
import java.util.Set;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.vocabulary.EventStatus;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Words that cannot have been spoken on any day of the encounter at which they are recorded.
 *
 * <p>What was cancelled, denied or postponed has no days, only those that were planned. That words
 * are recorded at it is for another rule.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "What is said at an encounter is said while it lasts.",
    because =
        "Words from before or after the encounter were about it and not spoken at it; otherwise"
            + " one of the dates is wrong.")
public final class StatementOutsideEvent implements DossierRule {

  private static final Set<EventStatus> NOT_THEN =
      Set.of(EventStatus.CANCELLED, EventStatus.DENIED, EventStatus.POSTPONED);

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Statement> statement : dossier.all(Statement.class)) {
      Optional<Edtf> said = statement.part().getDate();
      Optional<Located<Summit>> summit =
          statement.part().getAt().flatMap(at -> dossier.find(Ref.to(Summit.class, at.id())));
      Optional<Edtf> held =
          summit
              .map(Located::part)
              .filter(event -> event.getStatus().filter(NOT_THEN::contains).isEmpty())
              .flatMap(Summit::getDate);
      if (said.isPresent()
          && held.isPresent()
          && Moments.during(said.get(), held.get()).isImpossible()) {
        report(statement, said.get(), summit.get(), held.get(), reporter);
      }
    }
  }

  private static void report(
      Located<Statement> statement,
      Edtf said,
      Located<Summit> summit,
      Edtf held,
      Reporter reporter) {
    reporter
        .at(statement)
        .at("date")
        .with("date", said)
        .with("eventDate", held)
        .with("event", summit.part().getId())
        .related(summit.pointer().child("date"))
        .add(
            "said "
                + said
                + " at "
                + Quoted.text(summit.part().getId().value())
                + ", which is dated "
                + held
                + "; expected a date within it, or the encounter in about instead of at");
  }
}
