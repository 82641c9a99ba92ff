package org.communique.validation.rules.evidence;

import java.util.List;
import java.util.Set;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Citation;
import org.communique.model.DossierRecord;
import org.communique.model.Statement;
import org.communique.model.StatusChange;
import org.communique.model.Summit;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An encounter, statement or agreement that cites no source.
 *
 * <p>These three say that something happened; sources, actors and places do not, and a judgment has
 * its reason. A part inherits the evidence of its record, an event that of its agreement. Where a
 * record has no evidence of its own but some of its events or changes of status have, these speak
 * for it, and those that have none are reported: they have nothing to inherit.
 */
@Rule(
    severity = Severity.INFO,
    summary = "An encounter, a statement or an agreement cites a source.",
    because = "A claim without a source can be neither checked nor weighed against other accounts.")
public final class NoEvidence implements PartRule<DossierRecord> {

  private static final Set<Class<?>> CLAIMS =
      Set.of(Summit.class, Statement.class, Agreement.class);

  @Override
  public boolean concerns(PartType type) {
    return CLAIMS.contains(type.javaType());
  }

  @Override
  public void check(DossierRecord record, Reporter reporter) {
    if (record instanceof Summit summit && summit.getEvidence().isEmpty()) {
      List<StatusChange> changes = summit.getStatusHistory();
      checkParts(
          "statusHistory", changes.stream().map(StatusChange::getEvidence).toList(), reporter);
    } else if (record instanceof Agreement agreement && agreement.getEvidence().isEmpty()) {
      List<AgreementEvent> events = agreement.getEvents();
      checkParts("events", events.stream().map(AgreementEvent::getEvidence).toList(), reporter);
    } else if (record instanceof Statement statement && statement.getEvidence().isEmpty()) {
      reporter.add("no source is cited; cite the source that reports it");
    }
  }

  private static void checkParts(String list, List<List<Citation>> evidence, Reporter reporter) {
    if (evidence.stream().allMatch(List::isEmpty)) {
      reporter.add("no source is cited; cite the source that reports it");
      return;
    }
    for (int item = 0; item < evidence.size(); item++) {
      if (evidence.get(item).isEmpty()) {
        reporter
            .at(list, item)
            .add("no source is cited for it or for its record; cite one in either of them");
      }
    }
  }
}
