package org.communique.model.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Source;
import org.communique.model.graph.DisjointSets;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.JudgmentRelation;

/**
 * Which records of actors, and which of sources, are of one, by the judgments of a dossier: those
 * judged {@code same}, or of which one {@code supersedes} the other, also by way of others.
 *
 * <p>Where two of them are judged {@code distinct} as well, the judgments contradict each other,
 * and none that these judgments join is taken for another. Immutable and safe to share between
 * threads.
 */
final class SameRecords {

  private static final Set<JudgmentRelation> JOINING =
      Set.of(JudgmentRelation.SAME, JudgmentRelation.SUPERSEDES);

  /** For each record that is joined one that stands for all of them. */
  private final Map<Id, Id> joined = new HashMap<>();

  private SameRecords(DossierIndex index) {
    Dossier dossier = index.dossier();
    DisjointSets sets = new DisjointSets();
    for (Judgment judgment : dossier.getJudgments()) {
      if (JOINING.contains(judgment.getRelation()) && isOfOneKind(judgment, dossier)) {
        sets.join(id(judgment, 0), id(judgment, 1));
      }
    }
    Set<Id> contradicted = contradicted(dossier, sets);
    for (Id record : sets.joined()) {
      Id representative = sets.representative(record);
      if (!contradicted.contains(representative)) {
        joined.put(record, representative);
      }
    }
  }

  private static Set<Id> contradicted(Dossier dossier, DisjointSets sets) {
    Set<Id> contradicted = new HashSet<>();
    for (Judgment judgment : dossier.getJudgments()) {
      if (judgment.getRelation().equals(JudgmentRelation.DISTINCT)
          && judgment.getRecords().size() == 2) {
        Id first = sets.representative(id(judgment, 0));
        if (first.equals(sets.representative(id(judgment, 1)))) {
          contradicted.add(first);
        }
      }
    }
    return contradicted;
  }

  /**
   * {@return what the judgments of a dossier say}
   *
   * @param index the index of the dossier
   */
  static SameRecords of(DossierIndex index) {
    return index.get(SameRecords.class, SameRecords::new);
  }

  /** {@return whether no two records are of one} */
  boolean isEmpty() {
    return joined.isEmpty();
  }

  /** {@return the record that stands for all that are of the same; often itself} */
  Id representative(Id record) {
    return joined.getOrDefault(record, record);
  }

  private static boolean isOfOneKind(Judgment judgment, Dossier dossier) {
    if (judgment.getRecords().size() != 2) {
      return false;
    }
    Optional<DossierRecord> first = dossier.find(id(judgment, 0));
    Optional<DossierRecord> second = dossier.find(id(judgment, 1));
    return first.filter(Actor.class::isInstance).isPresent()
            && second.filter(Actor.class::isInstance).isPresent()
        || first.filter(Source.class::isInstance).isPresent()
            && second.filter(Source.class::isInstance).isPresent();
  }

  private static Id id(Judgment judgment, int which) {
    return judgment.getRecords().get(which).id();
  }
}
