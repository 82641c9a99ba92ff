package org.communique.validation.rules.agreements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.model.Agreement;
import org.communique.model.Relation;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.RelationKind;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Two relations between the same two agreements that cannot both hold, by what they mean and
 * whatever the dates.
 *
 * <ul>
 *   <li>What amends, renews, supersedes or terminates an agreement comes after it; what supplements
 *       or implements one does not come before it. So the first cannot be answered by the second.
 *   <li>What is annexed to an agreement is a part of it, and cannot supersede or terminate it.
 * </ul>
 *
 * <p>Not here: an agreement that amends the one that amends it; that is a circle. And nothing is
 * said of texts that are annexed again to what amends or renews them.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "The relations between two agreements do not contradict each other.",
    because =
        "An old treaty does not implement the one that replaces it: one of the two relations is the"
            + " wrong way round, of the wrong kind, or leads to the wrong agreement.")
public final class RelationInconsistent implements DossierRule {

  /** What is done to an agreement that is there already. */
  private static final Set<RelationKind> LATER =
      Set.of(
          RelationKind.AMENDS,
          RelationKind.RENEWS,
          RelationKind.SUPERSEDES,
          RelationKind.TERMINATES);

  /** What presupposes the other agreement, which may be of the same day. */
  private static final Set<RelationKind> NOT_EARLIER =
      Set.of(RelationKind.SUPPLEMENTS, RelationKind.IMPLEMENTS);

  /** What ends the other agreement. */
  private static final Set<RelationKind> ENDING =
      Set.of(RelationKind.SUPERSEDES, RelationKind.TERMINATES);

  /**
   * The two ends of a relation.
   *
   * @param from the agreement that has it
   * @param to the agreement that it leads to
   */
  private record Ends(Id from, Id to) implements Comparable<Ends> {

    private static final Comparator<Ends> ORDER =
        Comparator.comparing(Ends::from).thenComparing(Ends::to);

    /** For a map of ids that have one hash code. */
    @Override
    public int compareTo(Ends other) {
      return ORDER.compare(this, other);
    }

    Ends turned() {
      return new Ends(to, from);
    }
  }

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Map<Ends, Map<RelationKind, Located<Relation>>> seen = new HashMap<>();
    for (Located<Relation> relation : dossier.all(Relation.class)) {
      Ends ends = ends(relation);
      if (ends.from().equals(ends.to())) {
        continue;
      }
      RelationKind kind = relation.part().getKind();
      rival(seen.get(ends), other -> isEndedByItsAnnex(kind, other))
          .or(() -> rival(seen.get(ends.turned()), other -> isAnsweredByAnEarlier(kind, other)))
          .ifPresent(rival -> report(relation, rival, reporter));
      seen.computeIfAbsent(ends, first -> new LinkedHashMap<>()).putIfAbsent(kind, relation);
    }
  }

  private static Ends ends(Located<Relation> relation) {
    Agreement agreement = (Agreement) relation.record().orElseThrow().part();
    return new Ends(agreement.getId(), relation.part().getAgreement().id());
  }

  private static Optional<Located<Relation>> rival(
      @Nullable Map<RelationKind, Located<Relation>> seen, Predicate<RelationKind> contradicts) {
    return seen == null
        ? Optional.empty()
        : seen.values().stream()
            .filter(relation -> contradicts.test(relation.part().getKind()))
            .findFirst();
  }

  private static boolean isEndedByItsAnnex(RelationKind one, RelationKind other) {
    return one == RelationKind.ANNEXED_TO && ENDING.contains(other)
        || other == RelationKind.ANNEXED_TO && ENDING.contains(one);
  }

  private static boolean isAnsweredByAnEarlier(RelationKind one, RelationKind other) {
    return LATER.contains(one) && NOT_EARLIER.contains(other)
        || LATER.contains(other) && NOT_EARLIER.contains(one);
  }

  private static void report(
      Located<Relation> relation, Located<Relation> rival, Reporter reporter) {
    reporter
        .at(relation)
        .with("relation", relation.part().getKind())
        .with("rival", rival.part().getKind())
        .with("from", ends(relation).from())
        .with("to", ends(relation).to())
        .related(rival)
        .add(
            told(rival)
                + " and "
                + told(relation)
                + ", which cannot both be true; reverse one of the two relations, or correct its"
                + " kind");
  }

  private static String told(Located<Relation> relation) {
    Ends ends = ends(relation);
    return Quoted.text(ends.from().value())
        + " "
        + relation.part().getKind()
        + " "
        + Quoted.text(ends.to().value());
  }
}
