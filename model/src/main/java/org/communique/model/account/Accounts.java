package org.communique.model.account;

import java.util.List;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;

/**
 * The accounts that a dossier holds: which of its records tell of one thing, by its judgments, and
 * what they say of it.
 *
 * <p>Records judged {@code same} are in one cluster, also by way of others; so are a record and one
 * that {@code supersedes} it, for that is a correction. What is superseded or retracted stays in
 * the cluster as withdrawn and is not compared. {@code undecided} joins nothing. All of it follows
 * from the dossier alone: the order of records and judgments does not matter, repeating one changes
 * nothing, and without a judgment all is as it was before it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Accounts {

  private final List<Cluster> clusters;
  private final List<Contradiction> contradictions;
  private final List<Comparison> comparisons;
  private final boolean isWhole;

  private Accounts(DossierIndex index) {
    JudgmentGraph graph = JudgmentGraph.of(index);
    this.clusters = graph.clusters();
    this.contradictions = graph.contradictions();
    Comparer comparer = new Comparer(index, graph);
    this.comparisons = clusters.stream().flatMap(each -> comparer.compare(each).stream()).toList();
    this.isWhole = comparer.isWhole();
  }

  /**
   * {@return the accounts of a dossier}
   *
   * @param index the index of the dossier
   */
  public static Accounts of(DossierIndex index) {
    return index.get(Accounts.class, Accounts::new);
  }

  /** {@return the clusters of two records or more, in the order of their least ids} */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** {@return the judgments that cannot hold together with others, in the order of the dossier} */
  public List<Contradiction> contradictions() {
    return contradictions;
  }

  /** {@return a comparison for each cluster that has a record of the dossier} */
  public List<Comparison> comparisons() {
    return comparisons;
  }

  /**
   * {@return whether all values were compared, and it was found out who stands behind them}
   *
   * <p>If lists are so long that comparing each element with each takes too long, those that were
   * not compared count as compatible. If there are so many citations for so many values that
   * weighing them takes too long, some values have no sources and no origins.
   */
  public boolean isWhole() {
    return isWhole;
  }

  /**
   * {@return whether two records tell of one thing, by judgment}
   *
   * @param one the id of a record
   * @param other the id of a record
   */
  public boolean tellOfOneThing(Id one, Id other) {
    return one.equals(other)
        || clusters.stream().anyMatch(each -> isIn(each, one) && isIn(each, other));
  }

  private static boolean isIn(Cluster cluster, Id record) {
    return cluster.records().contains(record)
        || cluster.withdrawn().stream().anyMatch(gone -> gone.record().equals(record));
  }
}
