package org.communique.model.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What can be reached step by step: the members of members, the state of a ministry of a state.
 *
 * <p>Circles do no harm, and there is a limit to how much is followed, since a dossier may hold
 * chains of any length.
 */
public final class BoundedClosure {

  /**
   * More than this many are not followed. The United Nations have 193 members, and a programme has
   * a few dozen parts; what goes far beyond is no record of diplomacy, but must not cost the square
   * of its size.
   */
  public static final int LIMIT = 250;

  private BoundedClosure() {}

  /**
   * {@return what can be reached, nearest first, the start included}
   *
   * @param start where to start
   * @param next what each leads to
   * @param <T> what is reached
   */
  public static <T> Set<T> from(Collection<T> start, Function<T, Collection<T>> next) {
    return from(start, next, LIMIT);
  }

  /**
   * {@return all that can be reached, nearest first, the start included} For a question that is
   * asked by itself and not for each of many.
   *
   * @param start where to start
   * @param next what each leads to
   * @param <T> what is reached
   */
  public static <T> Set<T> allFrom(Collection<T> start, Function<T, Collection<T>> next) {
    return from(start, next, Integer.MAX_VALUE);
  }

  private static <T> Set<T> from(Collection<T> start, Function<T, Collection<T>> next, int limit) {
    Set<T> reached = new LinkedHashSet<>(start);
    Deque<T> waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      for (T target : next.apply(waiting.remove())) {
        if (reached.size() >= limit) {
          return reached;
        }
        if (reached.add(target)) {
          waiting.add(target);
        }
      }
    }
    return reached;
  }
}
