package org.communique.model.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.communique.model.Derivation;
import org.communique.model.Source;
import org.communique.model.graph.DisjointSets;
import org.communique.model.value.Id;

/**
 * The sources that each source was made from in the end: those that were made from nothing else,
 * and of a circle of sources that leads nowhere, each.
 *
 * <p>Made in one run over all sources (Tarjan 1972). A source may lead back to very many, and so
 * may each of many sources; the first {@value #MAX_ROOTS} of each are kept. Of one that leads to
 * more it is known that these are not all.
 */
final class Lineages {

  /** How many sources that a source was made from in the end are kept. */
  static final int MAX_ROOTS = 100;

  private static final Comparator<Id> BY_ID = Comparator.comparing(Id::value);

  /**
   * What a source was made from in the end.
   *
   * @param roots the sources, by their ids
   * @param isWhole whether these are all
   */
  record Lineage(Set<Id> roots, boolean isWhole) {}

  private final Map<Id, Set<Id>> madeFrom = new LinkedHashMap<>();
  private final Map<Id, Lineage> lineages = new HashMap<>();
  private final DisjointSets connected = new DisjointSets();
  private long steps;

  /**
   * Goes through sources.
   *
   * @param sources all sources of a dossier
   * @param representative for the id of a source that of the one that stands for it here
   */
  Lineages(List<Source> sources, UnaryOperator<Id> representative) {
    for (Source source : sources) {
      Id made = representative.apply(source.getId());
      Set<Id> before = madeFrom.computeIfAbsent(made, any -> new LinkedHashSet<>());
      for (Derivation derivation : source.getDerivedFrom()) {
        Id from = representative.apply(derivation.getSource().id());
        before.add(from);
        connected.join(made, from);
      }
    }
    new Run().run();
  }

  /**
   * {@return what a source was made from in the end; itself if from nothing}
   *
   * @param source the id of a source, or of the one that stands for it
   */
  Lineage of(Id source) {
    Lineage known = lineages.get(source);
    return known == null ? new Lineage(Set.of(source), true) : known;
  }

  /** {@return how many derivations were followed and origins of lines copied} */
  long steps() {
    return steps;
  }

  /** {@return one source that stands for all that are connected with a source, by whatever way} */
  Id connected(Id source) {
    return connected.representative(source);
  }

  /** One depth-first run, without recursion: a line of sources may be very long. */
  private final class Run {

    private final Map<Id, Integer> numbers = new HashMap<>();
    private final Map<Id, Integer> lowest = new HashMap<>();
    private final Deque<Id> open = new ArrayDeque<>();
    private final Deque<Step> path = new ArrayDeque<>();

    /** A source, and those it was made from that are still to be gone to. */
    private record Step(Id source, Deque<Id> left) {}

    void run() {
      for (Id source : List.copyOf(madeFrom.keySet())) {
        if (!numbers.containsKey(source)) {
          enter(source);
          while (!path.isEmpty()) {
            proceed(path.element());
          }
        }
      }
    }

    private void enter(Id source) {
      int number = numbers.size();
      numbers.put(source, number);
      lowest.put(source, number);
      open.push(source);
      path.push(new Step(source, new ArrayDeque<>(before(source))));
    }

    private void proceed(Step step) {
      while (!step.left().isEmpty()) {
        steps++;
        Id next = step.left().remove();
        if (!numbers.containsKey(next)) {
          enter(next);
          return;
        }
        if (!lineages.containsKey(next)) {
          lower(step.source(), numbers.getOrDefault(next, 0));
        }
      }
      path.pop();
      if (lowest.get(step.source()).equals(numbers.get(step.source()))) {
        close(step.source());
      }
      if (!path.isEmpty() && !lineages.containsKey(step.source())) {
        lower(path.element().source(), lowest.getOrDefault(step.source(), 0));
      }
    }

    private void lower(Id source, int number) {
      lowest.merge(source, number, Math::min);
    }

    /** The sources that lead to each other and to {@code first} are known: one, or a circle. */
    private void close(Id first) {
      List<Id> circle = new ArrayList<>();
      Id last;
      do {
        last = open.pop();
        circle.add(last);
      } while (!last.equals(first));
      Lineage lineage = lineage(circle);
      circle.forEach(source -> lineages.put(source, lineage));
    }

    private Lineage lineage(List<Id> circle) {
      Set<Lineage> before = new LinkedHashSet<>();
      for (Id source : circle) {
        for (Id from : before(source)) {
          steps++;
          Lineage known = lineages.get(from);
          if (known != null) {
            before.add(known);
          }
        }
      }
      if (before.size() == 1) {
        return before.iterator().next();
      }
      Set<Id> roots = new TreeSet<>(BY_ID);
      boolean isWhole = true;
      if (before.isEmpty()) {
        roots.addAll(circle);
      }
      for (Lineage each : before) {
        steps += each.roots().size();
        roots.addAll(each.roots());
        isWhole &= each.isWhole();
      }
      Set<Id> kept = new LinkedHashSet<>();
      roots.stream().limit(MAX_ROOTS).forEach(kept::add);
      return new Lineage(kept, isWhole && kept.size() == roots.size());
    }

    private Set<Id> before(Id source) {
      return madeFrom.getOrDefault(source, Set.of());
    }
  }
}
