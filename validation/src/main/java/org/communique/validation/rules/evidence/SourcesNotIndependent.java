package org.communique.validation.rules.evidence;

import java.util.List;
import org.communique.model.Citation;
import org.communique.model.Part;
import org.communique.model.evidence.Origin;
import org.communique.model.evidence.Origins;
import org.communique.model.evidence.Stance;
import org.communique.model.evidence.Supports;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Several sources that state something and are not independent: they share an origin, an author or
 * publisher, or a source that they were made from. Sources that deny it, or do not commit
 * themselves, are not counted.
 */
@Rule(
    severity = Severity.INFO,
    summary = "Several sources for one claim have several independent origins.",
    because = "Ten outlets that copy one agency are one witness, however well attested it looks.")
public final class SourcesNotIndependent implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Origins origins = Origins.of(dossier);
    List<Located<Citation>> all = dossier.all(Citation.class);
    for (int start = 0, end; start < all.size(); start = end) {
      end = endOfEvidence(all, start);
      if (end - start > 1) {
        check(all.subList(start, end), origins, reporter);
      }
    }
  }

  private static void check(List<Located<Citation>> evidence, Origins origins, Reporter reporter) {
    Located<?> holder = evidence.get(0).whole().orElseThrow();
    Part record = holder.record().<Part>map(Located::part).orElse(holder.part());
    List<Citation> holding =
        evidence.stream()
            .map(Located::part)
            .filter(citation -> origins.stance(citation) == Stance.FOR)
            .filter(
                citation ->
                    !Supports.places(citation, record).isEmpty()
                        || !Supports.places(citation, holder.part()).isEmpty())
            .toList();
    int sources = Origins.sources(holding).size();
    if (sources > 1) {
      check(holder, sources, origins.independent(holding), reporter);
    }
  }

  /** The citations of one holder are one list, so in the order of the JSON they follow in a row. */
  private static int endOfEvidence(List<Located<Citation>> all, int start) {
    Located<?> holder = all.get(start).whole().orElseThrow();
    int end = start + 1;
    while (end < all.size() && all.get(end).whole().orElseThrow() == holder) {
      end++;
    }
    return end;
  }

  private static void check(
      Located<?> holder, int sources, List<List<Origin>> independent, Reporter reporter) {
    if (independent.size() > 1) {
      return;
    }
    String origins = String.join("; ", independent.get(0).stream().map(Origin::toString).toList());
    reporter
        .at(holder)
        .at("evidence")
        .with("sources", sources)
        .with("origins", origins)
        .add(
            sources
                + " sources are cited, but they are not independent of each other: all go back to "
                + origins
                + "; count them as one");
  }
}
