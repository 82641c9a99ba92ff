package org.communique.validation.rules.summits;

import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.vocabulary.EventStatus;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Talks, a meeting, a call, a summit or a mediation of fewer than two sides.
 *
 * <p>A host counts as a side even if no person is named for it; a group or bloc counts as several;
 * those who were absent, interpret or report do not count. Nothing is reported where the list of
 * participants or of hosts is open, nor where an encounter without participants is still to come or
 * is known only as the occasion of another.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Talks, meetings, calls, summits and mediations have two sides or more.",
    because =
        "A meeting needs two sides: one is missing from the record, or people of one side were"
            + " taken for two, or the list of participants should be declared open.")
public final class TooFewSides implements DossierRule {

  private static final Set<EventStatus> AHEAD =
      Set.of(EventStatus.RUMORED, EventStatus.PROPOSED, EventStatus.ANNOUNCED);

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Sides sides = Sides.of(dossier);
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      if (Sides.MUTUAL.contains(summit.part().getKind())
          && isClosed(summit.part())
          && !isKnownByNameOnly(summit.part(), dossier)) {
        Set<Ref<Actor>> meeting = sides.of(summit.part());
        if (meeting.size() < 2 && meeting.stream().noneMatch(sides::isSeveral)) {
          report(summit, meeting, reporter);
        }
      }
    }
  }

  private static boolean isClosed(Summit summit) {
    return !summit.getOpen().contains("participants") && !summit.getOpen().contains("hosts");
  }

  private static boolean isKnownByNameOnly(Summit summit, DossierIndex dossier) {
    return summit.getParticipants().isEmpty()
        && (summit.getStatus().filter(AHEAD::contains).isPresent()
            || !dossier.referring(Summit.class, "occasions", summit.getId()).isEmpty());
  }

  private static void report(Located<Summit> summit, Set<Ref<Actor>> sides, Reporter reporter) {
    String kind = summit.part().getKind().code();
    String found =
        sides.isEmpty()
            ? "no side is recorded"
            : "the only side recorded is " + Quoted.text(sides.iterator().next().id().value());
    Reporter.Draft place = reporter.at(summit);
    if (!summit.part().getParticipants().isEmpty()) {
      place.at("participants");
    }
    place
        .with("kind", kind)
        .with("sides", sides.size())
        .with("found", found)
        .add(
            found
                + ", but the kind "
                + kind
                + " needs two; add what is missing, or add \"participants\" to \"open\"");
  }
}
