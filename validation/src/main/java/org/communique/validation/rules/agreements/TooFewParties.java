package org.communique.validation.rules.agreements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.RelationKind;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An agreement with fewer than two participants in their own right.
 *
 * <p>Witnesses, guarantors, mediators and depositaries do not; a role that we do not know may. A
 * group or bloc counts as several. Nothing is said where the list of participants is open, nor of
 * what a body or a conference adopts by itself: a resolution, what amends or supplements one, or a
 * text that was adopted and that nobody signed.
 */
@Rule(
    severity = Severity.INFO,
    summary = "An agreement has two or more participants in their own right.",
    because =
        "One-sided instruments exist: every fifteenth peace agreement is one. More often a"
            + " participant is missing from the record.")
public final class TooFewParties implements DossierRule {

  private static final Set<RelationKind> CHANGING =
      Set.of(RelationKind.AMENDS, RelationKind.SUPPLEMENTS);

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Sides sides = Sides.of(dossier);
    for (Located<Agreement> located : dossier.all(Agreement.class)) {
      Agreement agreement = located.part();
      if (!agreement.getOpen().contains("participants") && !isActOfABody(agreement, dossier)) {
        Set<Ref<Actor>> parties = parties(agreement, sides);
        if (parties.size() < 2 && parties.stream().noneMatch(sides::isSeveral)) {
          report(located, parties.stream().findFirst(), reporter);
        }
      }
    }
  }

  private static boolean isActOfABody(Agreement agreement, DossierIndex dossier) {
    return isResolution(agreement)
        || wasAdoptedAlone(agreement)
        || agreement.getRelations().stream()
            .filter(relation -> CHANGING.contains(relation.getKind()))
            .flatMap(relation -> dossier.find(relation.getAgreement()).stream())
            .anyMatch(other -> isResolution(other.part()));
  }

  private static boolean isResolution(Agreement agreement) {
    return agreement.getKind().equals(AgreementKind.RESOLUTION);
  }

  private static boolean wasAdoptedAlone(Agreement agreement) {
    List<AgreementEventKind> kinds =
        agreement.getEvents().stream().map(AgreementEvent::getKind).toList();
    return kinds.contains(AgreementEventKind.ADOPTED)
        && kinds.stream()
            .flatMap(kind -> EventEffect.of(kind).stream())
            .noneMatch(EventEffect::isSignature);
  }

  private static Set<Ref<Actor>> parties(Agreement agreement, Sides sides) {
    return agreement.getParticipants().stream()
        .filter(each -> mayBeInItsOwnRight(each))
        .map(each -> sides.of(each, agreement.getDate().orElse(null)))
        .collect(Collectors.toSet());
  }

  private static boolean mayBeInItsOwnRight(Participation participation) {
    return participation.getRole().filter(ParticipationRole::isKnown).isEmpty();
  }

  private static void report(
      Located<Agreement> agreement, Optional<Ref<Actor>> only, Reporter reporter) {
    String found =
        only.map(one -> "only " + Quoted.text(one.id().value()) + " takes")
            .orElse("no one is recorded to take");
    Reporter.Draft place = reporter.at(agreement);
    if (!agreement.part().getParticipants().isEmpty()) {
      place.at("participants");
    }
    only.ifPresent(one -> place.with("participant", one));
    place.add(
        found + " part in its own right; add the others, or add \"participants\" to \"open\"");
  }
}
