package org.communique.model.agreement.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Possibility;

/**
 * Where an instrument or a participant stands on a day: a status that is certain, or several that
 * are possible, with what decided it and what is missing to know more.
 *
 * <p>The status is that of the log: what the log does not tell of did not happen. Where the log is
 * said to be incomplete, {@link #missing} says so, also of a status that is certain.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param <S> the statuses of an instrument or of a participant
 * @param possible the statuses that are possible, in the order of their list; one if it is certain
 * @param because the events that decided it, or else what did; in order
 * @param missing what would have to be known to be certain; in order
 */
public record Assessment<S extends Enum<S>>(
    Set<S> possible, List<Pointer> because, List<Missing> missing) {

  /**
   * Makes an answer.
   *
   * @param possible the statuses that are possible; copied
   * @param because the events that decided it; copied
   * @param missing what is missing; copied
   * @throws IllegalArgumentException if no status is possible
   */
  public Assessment {
    possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
    because = List.copyOf(because);
    missing = List.copyOf(missing);
  }

  /**
   * Makes an answer of what was found in no certain order.
   *
   * @param possible the statuses that are possible; copied
   * @param because the events that decided it; copied, each once, in order
   * @param missing what is missing; copied, each once, in order
   * @param <S> the statuses of an instrument or of a participant
   * @return the answer
   * @throws IllegalArgumentException if no status is possible
   */
  public static <S extends Enum<S>> Assessment<S> of(
      Collection<S> possible, Collection<Pointer> because, Collection<Missing> missing) {
    return new Assessment<>(
        EnumSet.copyOf(possible),
        List.copyOf(new TreeSet<>(because)),
        List.copyOf(new TreeSet<>(missing)));
  }

  /** {@return the status, if it is certain} */
  public Optional<S> status() {
    return isCertain() ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  /** {@return whether only one status is possible} */
  public boolean isCertain() {
    return possible.size() == 1;
  }

  /**
   * {@return whether this is the status: necessarily, possibly, or not}
   *
   * @param status a status
   */
  public Possibility is(S status) {
    return isOneOf(Set.of(status));
  }

  /**
   * {@return whether the status is among some: necessarily, possibly, or not}
   *
   * @param statuses the statuses
   */
  public Possibility isOneOf(Set<S> statuses) {
    if (statuses.containsAll(possible)) {
      return Possibility.NECESSARY;
    }
    return Collections.disjoint(statuses, possible) ? Possibility.IMPOSSIBLE : Possibility.POSSIBLE;
  }

  /**
   * {@return what is known of a day that is one of two}
   *
   * @param other the answer of the other day
   */
  public Assessment<S> or(Assessment<S> other) {
    if (equals(other)) {
      return this;
    }
    Set<S> either = EnumSet.copyOf(possible);
    either.addAll(other.possible);
    TreeSet<Pointer> reasons = new TreeSet<>(because);
    reasons.addAll(other.because);
    TreeSet<Missing> gaps = new TreeSet<>(missing);
    gaps.addAll(other.missing);
    return of(either, reasons, gaps);
  }
}
