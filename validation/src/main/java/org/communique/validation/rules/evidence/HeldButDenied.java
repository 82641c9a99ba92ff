package org.communique.validation.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.model.Citation;
import org.communique.model.Summit;
import org.communique.model.evidence.Origins;
import org.communique.model.evidence.Stance;
import org.communique.model.evidence.Supports;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.vocabulary.EventStatus;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An encounter with the status held, for which every source cited denies or doubts it.
 *
 * <p>A source that does not commit itself speaks neither for nor against it. A record without
 * evidence is another rule's matter.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "An encounter with the status held cites a source that confirms it.",
    because =
        "A denial is no evidence for what it denies. The record claims more than its sources.")
public final class HeldButDenied implements DossierRule {

  private static final Pointer STATUS = Pointer.ROOT.child("status");
  private static final int SHOWN = 3;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      if (summit.part().getStatus().filter(EventStatus.HELD::equals).isPresent()) {
        check(summit, dossier, reporter);
      }
    }
  }

  private static void check(Located<Summit> summit, DossierIndex dossier, Reporter reporter) {
    Origins origins = Origins.of(dossier);
    List<Located<Citation>> denials = new ArrayList<>();
    for (Located<Citation> citation : dossier.evidenceFor(summit)) {
      if (!Supports.covers(citation.part(), summit.part(), STATUS)) {
        continue;
      }
      Stance stance = origins.stance(citation.part());
      if (stance == Stance.FOR) {
        return;
      }
      if (stance == Stance.AGAINST) {
        denials.add(citation);
      }
    }
    if (!denials.isEmpty()) {
      report(summit, denials, reporter);
    }
  }

  private static void report(
      Located<Summit> summit, List<Located<Citation>> denials, Reporter reporter) {
    String sources =
        denials.stream()
            .map(denial -> denial.part().getSource().id().value())
            .distinct()
            .limit(SHOWN)
            .map(Quoted::text)
            .collect(Collectors.joining(", "));
    Reporter.Draft draft = reporter.at(summit).at("status").with("sources", sources);
    denials.stream().limit(SHOWN).forEach(draft::related);
    draft.add(
        "the status is held, but the sources cited deny or doubt it ("
            + sources
            + "); cite a source that confirms it, or choose another status");
  }
}
