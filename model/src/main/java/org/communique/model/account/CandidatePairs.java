package org.communique.model.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.communique.model.value.Id;

/**
 * Finds pairs of accounts that may tell of one thing, by participant and day and never each with
 * each: of each participant the last {@value #KEPT} before a day are looked at.
 *
 * @param <C> the accounts
 */
final class CandidatePairs<C extends CandidatePairs.Candidate> {

  /** How many accounts with one participant are kept in view. */
  static final int KEPT = 50;

  /** How many of those who take part two accounts have to share. */
  static final int SHARED = 2;

  /** An account. */
  interface Candidate {

    /** {@return the id of the record} */
    Id id();

    /** {@return the first day that it may tell of} */
    long first();

    /** {@return the last day that it may tell of} */
    long last();

    /** {@return who takes part} */
    ParticipantSet participants();
  }

  private final List<C> sorted;
  private final Map<Id, Deque<C>> lately = new HashMap<>();
  private long steps;

  CandidatePairs(Collection<C> candidates) {
    this.sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.<C>comparingLong(Candidate::first)
            .thenComparingLong(Candidate::last)
            .thenComparing(Candidate::id, JudgmentGraph.BY_ID));
  }

  /**
   * Goes once through the accounts, by their days.
   *
   * @param pairs takes each two that overlap and may share enough, the one with the lesser id first
   */
  void eachPair(BiConsumer<C, C> pairs) {
    for (C candidate : sorted) {
      Map<C, Integer> shared = new LinkedHashMap<>();
      for (Id key : candidate.participants().keys()) {
        Deque<C> earlier = lately.computeIfAbsent(key, any -> new ArrayDeque<>());
        steps += 1 + earlier.size();
        earlier.removeIf(other -> other.last() < candidate.first());
        earlier.forEach(other -> shared.merge(other, 1, Integer::sum));
        earlier.addLast(candidate);
        if (earlier.size() > KEPT) {
          earlier.removeFirst();
        }
      }
      shared.forEach(
          (other, count) -> {
            if (count >= SHARED) {
              inOrder(candidate, other, pairs);
            }
          });
    }
  }

  private void inOrder(C one, C other, BiConsumer<C, C> pairs) {
    if (JudgmentGraph.BY_ID.compare(one.id(), other.id()) < 0) {
      pairs.accept(one, other);
    } else {
      pairs.accept(other, one);
    }
  }

  /** {@return how many accounts were looked at} */
  long steps() {
    return steps;
  }
}
