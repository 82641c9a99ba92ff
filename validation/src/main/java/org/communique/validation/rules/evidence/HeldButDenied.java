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
 * An encounter that is said to have been held, when all that is cited for it denies it or doubts
 * it.
 *
 * <p>A source that does not commit itself speaks neither for nor against it. A record without
 * evidence is another rule's matter.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "What was held is cited from a source that holds it to be so.",
    because =
        "A denial is no evidence for what it denies. The record says more than anyone cited does.")
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
        "the status is held, but what is cited for it denies or doubts it ("
            + sources
            + "); cite a source that holds it to be so, or choose another status");
  }
}
