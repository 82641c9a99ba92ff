package org.communique.validation.rules.summits;

import java.util.List;
import org.communique.model.Summit;
import org.communique.model.encounter.Delegation;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A summit to which no side sent its head, or a call in person.
 *
 * <p>One head is enough: of state, of government or of an organization, or a person who leads a
 * state without holding its highest office. Nothing is reported where a head may have been there:
 * the list is open, no person is named for a host, or a participant has no recorded office. A call
 * without a medium is not a call in person, although in person is the default.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "At a summit heads of state or government meet, and a call is not made in person.",
    because =
        "The kind says at what level the sides met, and how. A source may call a meeting of"
            + " ministers a summit, but then the record deserves a second look.")
public final class KindContradictsSides implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Sides sides = Sides.of(dossier);
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      if (isCallInPerson(summit.part())) {
        reporter
            .at(summit)
            .at("medium")
            .add(
                "a call is made over a link, not in person; correct the medium, or change the kind"
                    + " to meeting");
      } else if (isSummitWithoutHead(summit.part(), sides)) {
        reporter
            .at(summit)
            .at("kind")
            .add(
                "none of the sides sent a head of state or government to this summit; change the"
                    + " kind to talks or meeting, or add the heads of the sides");
      }
    }
  }

  private static boolean isCallInPerson(Summit summit) {
    return summit.getKind().equals(SummitKind.CALL)
        && summit.getMedium().filter(Medium.IN_PERSON::equals).isPresent();
  }

  private static boolean isSummitWithoutHead(Summit summit, Sides sides) {
    if (!summit.getKind().equals(SummitKind.SUMMIT)) {
      return false;
    }
    List<Delegation> delegations = sides.at(summit);
    return !delegations.isEmpty()
        && !summit.getOpen().contains("hosts")
        && delegations.stream().allMatch(each -> each.sendsHead().isImpossible());
  }
}
