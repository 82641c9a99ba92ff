package org.communique.validation.rules.references;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.DossierRecord;
import org.communique.model.Recorded;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;
import org.communique.model.text.Quoted;
import org.communique.model.value.Id;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Records that lead to one another in a circle, by a relation that cannot be circular.
 *
 * <p>These are part-of, occasions, follows, within, derived-from, in-reply-to, the succession of
 * states and organizations told from either end, and the relations of agreements apart from
 * refers-to. {@link Chain} lists them, and says what may be mutual.
 *
 * <p>Reported once for each knot of such records, at the first of them, with the shortest circle
 * through it. A record that leads straight to itself is {@link SelfReference}'s.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "What leads one way only, such as part-of or in-reply-to, does not run in circles.",
    because =
        "A whole is not part of its part, and an answer is not older than its question. In a"
            + " circle at least one link is the wrong way round, or leads to the wrong record.")
public final class ReferenceCycle implements DossierRule {

  private static final int SHOWN = 10;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Map<Chain, List<Circles.Step<Reference>>> chains = links(dossier);
    if (chains.isEmpty()) {
      return;
    }
    Map<Id, Integer> order = order(dossier);
    chains.forEach(
        (chain, links) -> {
          links.sort((one, other) -> order.get(one.from()) - order.get(other.from()));
          Circles.among(links).forEach(circle -> report(chain, circle, reporter));
        });
  }

  private static Map<Id, Integer> order(DossierIndex dossier) {
    Map<Id, Integer> order = new HashMap<>();
    dossier.dossier().records().forEach(entry -> order.putIfAbsent(entry.getId(), order.size()));
    return order;
  }

  private static Map<Chain, List<Circles.Step<Reference>>> links(DossierIndex dossier) {
    Map<Chain, List<Circles.Step<Reference>>> links = new EnumMap<>(Chain.class);
    for (Reference reference : dossier.references()) {
      Optional<Chain> chain = Chain.of(reference);
      if (chain.isPresent() && isBetweenTwoRecords(reference, dossier)) {
        links
            .computeIfAbsent(chain.get(), first -> new ArrayList<>())
            .add(link(chain.get(), reference));
      }
    }
    return links;
  }

  /** Whether both ends are known, and are not one: the first with an id is the one that has it. */
  private static boolean isBetweenTwoRecords(Reference reference, DossierIndex dossier) {
    Located<? extends Recorded> record = reference.record().orElseThrow();
    Id from = ((DossierRecord) record.part()).getId();
    return !from.equals(reference.id())
        && dossier.first(from).filter(first -> first == record).isPresent()
        && reference.first().filter(to -> to.part() instanceof DossierRecord).isPresent();
  }

  private static Circles.Step<Reference> link(Chain chain, Reference reference) {
    Id record = ((DossierRecord) reference.record().orElseThrow().part()).getId();
    return chain.isBackward(reference)
        ? new Circles.Step<>(reference.id(), record, reference)
        : new Circles.Step<>(record, reference.id(), reference);
  }

  private static void report(Chain chain, List<Circles.Step<Reference>> circle, Reporter reporter) {
    Iterator<Circles.Step<Reference>> links = circle.iterator();
    Reporter.Draft draft = reporter.at(links.next().said());
    links.forEachRemaining(link -> draft.related(link.said()));
    String ids = ids(circle);
    draft
        .with("records", circle.size())
        .with("circle", ids)
        .add(
            "each of these "
                + chain.verb()
                + " the next, in a circle: "
                + ids
                + "; correct the link that is the wrong way round or leads to the wrong record");
  }

  private static String ids(List<Circles.Step<Reference>> circle) {
    String first = Quoted.text(circle.get(0).from().value());
    String shown =
        circle.stream()
            .limit(SHOWN)
            .map(link -> Quoted.text(link.from().value()))
            .collect(Collectors.joining(", "));
    return shown + (circle.size() > SHOWN ? ", …, " : ", ") + first;
  }
}
