package org.communique.validation.rules.summits;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.model.Agreement;
import org.communique.model.Part;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.vocabulary.EventStatus;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** An encounter that did not take place, but at which statements or agreements are recorded. */
@Rule(
    severity = Severity.WARNING,
    summary = "Nothing is said or signed at what was cancelled or denied.",
    because =
        "Either the encounter took place after all, or the words were about it and not spoken at"
            + " it, or they belong to another encounter.")
public final class CancelledWithStatementsAt implements DossierRule {

  private static final Set<EventStatus> DID_NOT_TAKE_PLACE =
      Set.of(EventStatus.CANCELLED, EventStatus.DENIED);

  private static final int SHOWN = 10;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      if (summit.part().getStatus().filter(DID_NOT_TAKE_PLACE::contains).isPresent()) {
        List<? extends Located<? extends Part>> held =
            Stream.of(Statement.class, Agreement.class)
                .flatMap(type -> dossier.referring(type, "at", summit.part().getId()).stream())
                .toList();
        if (!held.isEmpty()) {
          report(summit, held, reporter);
        }
      }
    }
  }

  private static void report(
      Located<Summit> summit, List<? extends Located<? extends Part>> held, Reporter reporter) {
    String status = summit.part().getStatus().map(EventStatus::code).orElse("");
    Reporter.Draft place =
        reporter.at(summit).at("status").with("status", status).with("records", held.size());
    held.stream().limit(SHOWN).forEach(each -> place.related(each.pointer().child("at")));
    place.add(
        "the encounter is "
            + status
            + ", but statements or agreements are recorded at it ("
            + held.size()
            + "); correct the status, or put the encounter in about instead of at");
  }
}
