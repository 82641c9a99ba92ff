package org.communique.validation.rules.agreements;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An agreement in which fewer than two take part in their own right.
 *
 * <p>Witnesses, guarantors, mediators and depositaries do not; a role that we do not know may. A
 * group or bloc counts as several. Nothing is said where the list of participants is open, nor of a
 * resolution, which a body adopts by itself.
 */
@Rule(
    severity = Severity.INFO,
    summary = "In an agreement two or more take part in their own right.",
    because =
        "One-sided instruments exist, and of peace agreements every fifteenth is one. More often a"
            + " participant is missing from the record.")
public final class TooFewParties implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Sides sides = Sides.of(dossier);
    for (Located<Agreement> located : dossier.all(Agreement.class)) {
      Agreement agreement = located.part();
      if (!agreement.getOpen().contains("participants")
          && !agreement.getKind().equals(AgreementKind.RESOLUTION)) {
        Set<Ref<Actor>> parties = parties(agreement, sides);
        if (parties.size() < 2 && parties.stream().noneMatch(sides::isSeveral)) {
          report(located, parties.stream().findFirst(), reporter);
        }
      }
    }
  }

  private static Set<Ref<Actor>> parties(Agreement agreement, Sides sides) {
    return agreement.getParticipants().stream()
        .filter(each -> mayBeInItsOwnRight(each))
        .map(each -> sides.of(each, agreement.getDate()))
        .collect(Collectors.toSet());
  }

  private static boolean mayBeInItsOwnRight(Participation participation) {
    return participation.getRole().filter(ParticipationRole::isKnown).isEmpty();
  }

  private static void report(
      Located<Agreement> agreement, Optional<Ref<Actor>> only, Reporter reporter) {
    String found =
        only.map(one -> "only " + Quoted.text(one.id().value()) + " takes")
            .orElse("nobody is recorded to take");
    Reporter.Draft place = reporter.at(agreement);
    if (!agreement.part().getParticipants().isEmpty()) {
      place.at("participants");
    }
    only.ifPresent(one -> place.with("participant", one));
    place.add(found + " part in its own right; add the others, or name participants in open");
  }
}
