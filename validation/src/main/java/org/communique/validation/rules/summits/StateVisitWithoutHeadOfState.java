package org.communique.validation.rules.summits;

import java.util.List;
import org.communique.model.Summit;
import org.communique.model.encounter.Delegation;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.vocabulary.VisitRank;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A visit with the rank of a state visit on which no head of state came.
 *
 * <p>Only the visiting side is looked at, not the host; where no host is recorded all sides are.
 * Nothing is said where a head of state may have been among the visitors: the list is open or
 * empty, or of one of them no office is recorded.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "On a state visit the visitor is a head of state.",
    because =
        "State visits are those of heads of state. A visit of a head of government is an official"
            + " visit, and hosts rarely call it otherwise.")
public final class StateVisitWithoutHeadOfState implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Sides sides = Sides.of(dossier);
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      if (isStateVisit(summit.part()) && isWithoutHeadOfState(sides.at(summit.part()))) {
        reporter
            .at(summit)
            .at("rank")
            .add(
                "none of the visitors is a head of state; change the rank to official, or add the"
                    + " head of state to participants");
      }
    }
  }

  private static boolean isStateVisit(Summit summit) {
    return summit.getRank().filter(VisitRank.STATE::equals).isPresent();
  }

  private static boolean isWithoutHeadOfState(List<Delegation> delegations) {
    List<Delegation> visitors = delegations.stream().filter(each -> !each.isHost()).toList();
    return !visitors.isEmpty()
        && visitors.stream().allMatch(each -> each.sendsHeadOfState().isImpossible());
  }
}
