package org.communique.model.account;

import java.util.List;

/**
 * A judgment that cannot hold together with others: two records are judged distinct and, by way of
 * others, the same; or a record supersedes what in the end supersedes it.
 *
 * @param judgment the position of the judgment among those of the dossier, from 0
 * @param chain the positions of the fewest judgments that it conflicts with, each of which has a
 *     record in common with the next; none if the dossier has so many contradictions, by way of so
 *     many judgments, that the fewest were no longer sought
 */
public record Contradiction(int judgment, List<Integer> chain) {

  /**
   * Takes a copy, so that nothing changes later.
   *
   * @param judgment the position of the judgment among those of the dossier
   * @param chain the positions of the fewest judgments that it conflicts with
   */
  public Contradiction {
    chain = List.copyOf(chain);
  }
}
