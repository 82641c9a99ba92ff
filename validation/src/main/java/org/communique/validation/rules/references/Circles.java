package org.communique.validation.rules.references;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * Finds what runs in circles: one circle for each knot of records that all lead to one another.
 *
 * <p>Knots are found as strongly connected components (Tarjan 1972), without recursion, since a
 * chain of records may be long; of each knot the shortest circle through its first record is shown.
 * All of it takes time in proportion to the steps.
 *
 * @param <S> what says that one record leads to another
 */
final class Circles<S> {

  /**
   * That one record leads to another.
   *
   * @param from the record that it leads from
   * @param to the record that it leads to
   * @param said what says so
   * @param <S> the type of what says so
   */
  record Step<S>(Id from, Id to, S said) {}

  private static final int UNSEEN = -1;

  private final List<Id> nodes = new ArrayList<>();
  private final List<List<Step<S>>> steps = new ArrayList<>();
  private final Map<Id, Integer> numbers = new HashMap<>();
  private final int[] knot;

  private Circles(List<Step<S>> all) {
    for (Step<S> step : all) {
      steps.get(number(step.from())).add(step);
      number(step.to());
    }
    knot = new Knots().find();
  }

  /**
   * {@return a circle for each knot, as steps of which each begins where the one before ended, and
   * the first where the last ended}
   *
   * @param steps the steps; what they start from first is first, also among circles
   * @param <S> the type of what says that there is a step
   */
  static <S> List<List<Step<S>>> among(List<Step<S>> steps) {
    return new Circles<>(steps).circles();
  }

  private int number(Id id) {
    return numbers.computeIfAbsent(
        id,
        added -> {
          nodes.add(added);
          steps.add(new ArrayList<>(1));
          return nodes.size() - 1;
        });
  }

  private int to(Step<S> step) {
    return numbers.getOrDefault(step.to(), UNSEEN);
  }

  private List<List<Step<S>>> circles() {
    List<List<Step<S>>> circles = new ArrayList<>();
    boolean[] shown = new boolean[nodes.size()];
    for (int node = 0; node < nodes.size(); node++) {
      if (!shown[knot[node]]) {
        List<Step<S>> circle = shortestThrough(node);
        if (!circle.isEmpty()) {
          shown[knot[node]] = true;
          circles.add(circle);
        }
      }
    }
    return circles;
  }

  /** {@return the shortest way from a node back to it; empty if there is none} */
  private List<Step<S>> shortestThrough(int start) {
    Map<Integer, Step<S>> reachedBy = new HashMap<>();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty() && !reachedBy.containsKey(start)) {
      for (Step<S> step : steps.get(waiting.remove())) {
        int next = to(step);
        if (knot[next] == knot[start] && reachedBy.putIfAbsent(next, step) == null) {
          waiting.add(next);
        }
      }
    }
    return wayBack(start, reachedBy);
  }

  private List<Step<S>> wayBack(int start, Map<Integer, Step<S>> reachedBy) {
    List<Step<S>> way = new ArrayList<>();
    @Nullable Step<S> step = reachedBy.get(start);
    while (step != null) {
      way.add(step);
      boolean complete = step.from().equals(nodes.get(start));
      step = complete ? null : reachedBy.get(numbers.get(step.from()));
    }
    Collections.reverse(way);
    return way;
  }

  /** Tells for each node the knot that it is in, as the number of one node of the knot. */
  private final class Knots {

    private final int[] found = new int[nodes.size()];
    private final int[] order = new int[nodes.size()];
    private final int[] lowest = new int[nodes.size()];
    private final int[] next = new int[nodes.size()];
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int seen;

    int[] find() {
      Arrays.fill(found, UNSEEN);
      Arrays.fill(order, UNSEEN);
      for (int node = 0; node < order.length; node++) {
        if (order[node] == UNSEEN) {
          walkFrom(node);
        }
      }
      return found;
    }

    private void walkFrom(int root) {
      enter(root);
      while (!path.isEmpty()) {
        int node = path.element();
        if (next[node] < steps.get(node).size()) {
          look(node, to(steps.get(node).get(next[node]++)));
        } else {
          leave(node);
        }
      }
    }

    private void enter(int node) {
      order[node] = seen;
      lowest[node] = seen++;
      path.push(node);
      open.push(node);
    }

    private void look(int node, int target) {
      if (order[target] == UNSEEN) {
        enter(target);
      } else if (found[target] == UNSEEN) {
        lowest[node] = Math.min(lowest[node], order[target]);
      }
    }

    private void leave(int node) {
      path.pop();
      if (!path.isEmpty()) {
        int before = path.element();
        lowest[before] = Math.min(lowest[before], lowest[node]);
      }
      if (lowest[node] == order[node]) {
        close(node);
      }
    }

    private void close(int root) {
      int node;
      do {
        node = open.pop();
        found[node] = root;
      } while (node != root);
    }
  }
}
