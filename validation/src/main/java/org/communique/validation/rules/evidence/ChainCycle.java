package org.communique.validation.rules.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Citation;
import org.communique.model.Ref;
import org.communique.model.evidence.Attribution;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A party that appears to pass on its own report: it is at two hops of one chain, or at a hop and
 * the author or publisher of the source, who are in no chain.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "A chain names a party once, and not the author or publisher.",
    because =
        "A chain leads from the speaker to the author or publisher, who are not in it themselves."
            + " A party that comes twice hides where the words come from.")
public final class ChainCycle implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Citation> citation : dossier.all(Citation.class)) {
      if (citation.part().getChain().isEmpty()) {
        continue;
      }
      Attribution attribution = Attribution.of(citation.part(), dossier);
      Set<Ref<Actor>> circular = attribution.circular();
      if (!circular.isEmpty()) {
        report(citation, circular, attribution, reporter);
      }
    }
  }

  private static void report(
      Located<Citation> citation,
      Set<Ref<Actor>> circular,
      Attribution attribution,
      Reporter reporter) {
    String parties =
        circular.stream()
            .map(party -> Quoted.text(party.id().value()))
            .collect(Collectors.joining(", "));
    boolean tells = attribution.tellers().stream().anyMatch(circular::contains);
    reporter
        .at(citation)
        .at("chain")
        .with("parties", circular.stream().map(Ref::toString).collect(Collectors.joining(", ")))
        .add(
            parties
                + (tells
                    ? " is in the chain and is the author or publisher of the source; remove the"
                        + " author or publisher from the chain"
                    : " is at two hops of the chain; remove the hop that did not take place"));
  }
}
