package org.communique.model.account;

import java.util.List;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/**
 * A judgment that cannot hold together with others: two records are judged distinct and, by way of
 * others, the same; or a record supersedes what in the end supersedes it.
 */
@Answer
@Value.Immutable
public abstract class Contradiction {

  /** {@return the position of the judgment among those of the dossier, from 0} */
  public abstract int judgment();

  /**
   * {@return the positions of the fewest judgments that it conflicts with, each of which has a
   * record in common with the next; none if the dossier has so many contradictions, by way of so
   * many judgments, that the fewest were no longer sought}
   */
  public abstract List<Integer> chain();

  Contradiction() {}
}
