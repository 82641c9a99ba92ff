package org.communique.model.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

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

  /** An account that was gone past, with what it has in common with one that came later. */
  private static final class Seen<C> {

    private final C candidate;
    private @Nullable Seen<C> comparedWith;
    private int shared;

    Seen(C candidate) {
      this.candidate = candidate;
    }
  }

  private final List<C> sorted;
  private final Map<Id, Deque<Seen<C>>> lately = new HashMap<>();
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
      Seen<C> seen = new Seen<>(candidate);
      List<Seen<C>> sharing = new ArrayList<>();
      for (Id key : candidate.participants().keys()) {
        Deque<Seen<C>> earlier = lately.computeIfAbsent(key, any -> new ArrayDeque<>());
        steps += 1 + earlier.size();
        earlier.removeIf(other -> other.candidate.last() < candidate.first());
        for (Seen<C> other : earlier) {
          if (other.comparedWith != seen) {
            other.comparedWith = seen;
            other.shared = 0;
            sharing.add(other);
          }
          other.shared++;
        }
        earlier.addLast(seen);
        if (earlier.size() > KEPT) {
          earlier.removeFirst();
        }
      }
      for (Seen<C> other : sharing) {
        if (other.shared >= SHARED) {
          inOrder(candidate, other.candidate, pairs);
        }
      }
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
