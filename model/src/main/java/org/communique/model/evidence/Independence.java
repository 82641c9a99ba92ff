package org.communique.model.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.model.Citation;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.value.Id;

/**
 * Joins citations by what they share, in time in proportion to the sources behind them: each source
 * is gone through once, however many citations lead to it.
 */
final class Independence {

  private final Origins origins;
  private final Set<Citation> citations;

  /** For ids of sources and actors one that stands for all that cannot be told apart from them. */
  private final DisjointSets sets = new DisjointSets();

  /** The origins, by a source of the citations that they are behind. */
  private final Map<Id, Set<Origin>> told = new HashMap<>();

  Independence(Origins origins, Collection<Citation> citations) {
    this.origins = origins;
    this.citations = new LinkedHashSet<>(citations);
  }

  List<List<Origin>> groups() {
    Set<Ref<Source>> unattributed = new LinkedHashSet<>();
    for (Citation citation : citations) {
      Ref<Source> source = citation.getSource();
      origins.publisher(source).ifPresent(actor -> join(source.id(), actor.id()));
      Optional<Origin> first = origins.firstHop(citation);
      first.ifPresentOrElse(origin -> tell(source, origin), () -> unattributed.add(source));
    }
    for (Ref<Source> source : origins.lineage(sources())) {
      origins.madeFrom(source).forEach(before -> join(source.id(), before.id()));
    }
    tellRoots(unattributed);
    return sorted();
  }

  private Set<Ref<Source>> sources() {
    Set<Ref<Source>> sources = new LinkedHashSet<>();
    citations.forEach(citation -> sources.add(citation.getSource()));
    return sources;
  }

  /** Of a source that leads to none that was made from nothing, all that it leads to are told. */
  private void tellRoots(Set<Ref<Source>> unattributed) {
    Set<Ref<Source>> lineage = origins.lineage(unattributed);
    Set<Ref<Source>> rooted = rooted(lineage);
    Set<Ref<Source>> circling = new LinkedHashSet<>(unattributed);
    circling.removeAll(rooted);
    Set<Ref<Source>> leading = new LinkedHashSet<>(unattributed);
    leading.retainAll(rooted);
    origins.lineage(leading).stream()
        .filter(source -> origins.madeFrom(source).isEmpty())
        .forEach(source -> tell(source, origins.publisherOrItself(source)));
    origins.lineage(circling).forEach(source -> tell(source, origins.publisherOrItself(source)));
  }

  /** {@return the sources from which a source that was made from nothing can be reached} */
  private Set<Ref<Source>> rooted(Set<Ref<Source>> lineage) {
    Map<Ref<Source>, List<Ref<Source>>> madeOf = new HashMap<>();
    Deque<Ref<Source>> waiting = new ArrayDeque<>();
    for (Ref<Source> source : lineage) {
      List<Ref<Source>> before = origins.madeFrom(source);
      before.forEach(each -> madeOf.computeIfAbsent(each, any -> new ArrayList<>()).add(source));
      if (before.isEmpty()) {
        waiting.add(source);
      }
    }
    Set<Ref<Source>> rooted = new HashSet<>(waiting);
    while (!waiting.isEmpty()) {
      madeOf.getOrDefault(waiting.remove(), List.of()).stream()
          .filter(rooted::add)
          .forEach(waiting::add);
    }
    return rooted;
  }

  private void tell(Ref<Source> source, Origin origin) {
    told.computeIfAbsent(source.id(), any -> new HashSet<>()).add(origin);
    origin.actors().forEach(actor -> join(source.id(), actor.id()));
  }

  private List<List<Origin>> sorted() {
    Map<Id, Set<Origin>> groups = new HashMap<>();
    Function<Id, Set<Origin>> none = any -> new TreeSet<>(Origin.ORDER);
    told.forEach((source, all) -> groups.computeIfAbsent(representative(source), none).addAll(all));
    List<List<Origin>> sorted = new ArrayList<>();
    groups.values().forEach(group -> sorted.add(List.copyOf(group)));
    sorted.sort(Comparator.comparing(List::toString));
    return Collections.unmodifiableList(sorted);
  }

  private void join(Id one, Id other) {
    sets.join(origins.representative(one), origins.representative(other));
  }

  private Id representative(Id id) {
    return sets.representative(origins.representative(id));
  }
}
