package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.graph.DisjointSets;
import org.communique.model.value.Id;

/**
 * Joins those who tell something by what they share: an origin, who tells what their source has of
 * its own, a source that theirs was made from in the end. Two that share any source behind them
 * share one of the last kind.
 *
 * <p>Where a source leads back to more than {@value Lineages#MAX_ROOTS} sources, all whose sources
 * are connected with it are joined: more is not known, and fewer origins are the safer answer.
 */
final class Independence {

  private final Origins origins;
  private final Collection<Voice> voices;

  /** For ids of sources and actors one that stands for all that cannot be told apart from them. */
  private final DisjointSets sets = new DisjointSets();

  /** The origins, by a source in which they tell it. */
  private final Map<Id, Set<Origin>> told = new HashMap<>();

  Independence(Origins origins, Collection<Voice> voices) {
    this.origins = origins;
    this.voices = voices;
  }

  List<List<Origin>> groups() {
    boolean isWhole = true;
    for (Voice voice : voices) {
      Ref<Source> source = voice.source();
      origins.tellers(source).forEach(actor -> join(source.id(), actor.id()));
      origins.origins(voice).forEach(origin -> tell(source, origin));
      origins.lineage(source).roots().forEach(root -> join(source.id(), root));
      isWhole &= origins.lineage(source).isWhole();
    }
    if (!isWhole) {
      voices.forEach(each -> join(each.source().id(), origins.connected(each.source())));
    }
    return sorted();
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
