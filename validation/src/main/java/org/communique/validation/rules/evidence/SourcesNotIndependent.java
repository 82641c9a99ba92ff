package org.communique.validation.rules.evidence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Citation;
import org.communique.model.evidence.Origin;
import org.communique.model.evidence.Origins;
import org.communique.model.finding.Severity;
import org.communique.validation.DossierIndex;
import org.communique.validation.DossierRule;
import org.communique.validation.Findings;
import org.communique.validation.Located;
import org.communique.validation.Rule;

/**
 * Several sources that in the end are one: they share an origin, a publisher, or a source that they
 * were made from.
 */
@Rule(
    severity = Severity.INFO,
    summary = "What several sources tell has several independent origins.",
    because = "Ten outlets that copy one agency are one witness, however well attested it looks.")
public final class SourcesNotIndependent implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Findings findings) {
    Origins origins = Origins.in(dossier.dossier());
    evidence(dossier)
        .forEach(
            (holder, citations) -> {
              int sources = Origins.sources(citations).size();
              if (sources > 1) {
                check(holder, sources, origins.independent(citations), findings);
              }
            });
  }

  private static Map<Located<?>, List<Citation>> evidence(DossierIndex dossier) {
    Map<Located<?>, List<Citation>> evidence = new IdentityHashMap<>();
    for (Located<Citation> citation : dossier.all(Citation.class)) {
      evidence
          .computeIfAbsent(citation.whole().orElseThrow(), any -> new ArrayList<>())
          .add(citation.part());
    }
    return evidence;
  }

  private static void check(
      Located<?> holder, int sources, List<List<Origin>> independent, Findings findings) {
    if (independent.size() > 1) {
      return;
    }
    String origins = String.join("; ", independent.get(0).stream().map(Origin::toString).toList());
    findings
        .at(holder)
        .at("evidence")
        .with("sources", sources)
        .with("origins", origins)
        .add(
            sources
                + " sources are cited, but they are not independent of each other: all of it goes"
                + " back to "
                + origins
                + "; count it once");
  }
}
