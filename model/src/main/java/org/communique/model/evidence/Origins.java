package org.communique.model.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Citation;
import org.communique.model.Derivation;
import org.communique.model.Dossier;
import org.communique.model.Hop;
import org.communique.model.Id;
import org.communique.model.Ref;
import org.communique.model.Source;

/**
 * The origins of claims, and how many of them are independent.
 *
 * <p>The origin of a claim is the parties of the first hop, else the origin that {@code
 * derivedFrom} leads to, else the publisher, else the source itself. Citations whose sources share
 * an origin, a publisher or a source that they were made from stand for one origin between them,
 * also by way of others: ten outlets that copy one agency are one.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Origins {

  private final Dossier dossier;

  private Origins(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * {@return the origins of claims in a dossier}
   *
   * @param dossier the dossier
   */
  public static Origins in(Dossier dossier) {
    return new Origins(dossier);
  }

  /**
   * {@return the origins of a claim: one, or several where its source was made from several; in an
   * order of their own}
   *
   * @param citation the citation of the claim
   */
  public List<Origin> of(Citation citation) {
    Set<Origin> origins = new TreeSet<>(Origin.ORDER);
    if (citation.getChain().isEmpty()) {
      for (Ref<Source> root : roots(lineage(citation.getSource()))) {
        origins.add(publisherOrItself(root));
      }
    } else {
      Hop first = citation.getChain().get(0);
      origins.add(
          first.getParties().isEmpty()
              ? publisherOrItself(citation.getSource())
              : Origin.of(first.getParties()));
    }
    return List.copyOf(origins);
  }

  /**
   * {@return the independent origins behind citations, each with all origins that cannot be told
   * apart as independent; the order of the citations, and repeating one, changes nothing}
   *
   * @param citations citations of one claim
   */
  public List<List<Origin>> independent(Collection<Citation> citations) {
    Map<Object, List<Citation>> byKey = new HashMap<>();
    Map<Citation, Set<Object>> keys = new HashMap<>();
    for (Citation citation : citations) {
      if (!keys.containsKey(citation)) {
        keys.put(citation, keys(citation));
        for (Object key : keys.getOrDefault(citation, Set.of())) {
          byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(citation);
        }
      }
    }
    List<List<Origin>> groups = new ArrayList<>();
    Set<Citation> seen = new HashSet<>();
    for (Citation citation : keys.keySet()) {
      if (seen.add(citation)) {
        groups.add(group(citation, keys, byKey, seen));
      }
    }
    groups.sort((one, other) -> one.toString().compareTo(other.toString()));
    return Collections.unmodifiableList(groups);
  }

  private List<Origin> group(
      Citation start,
      Map<Citation, Set<Object>> keys,
      Map<Object, List<Citation>> byKey,
      Set<Citation> seen) {
    Set<Origin> origins = new TreeSet<>(Origin.ORDER);
    Deque<Citation> waiting = new ArrayDeque<>(List.of(start));
    Set<Object> followed = new HashSet<>();
    while (!waiting.isEmpty()) {
      Citation citation = waiting.remove();
      origins.addAll(of(citation));
      for (Object key : keys.getOrDefault(citation, Set.of())) {
        if (followed.add(key)) {
          byKey.getOrDefault(key, List.of()).stream().filter(seen::add).forEach(waiting::add);
        }
      }
    }
    return List.copyOf(origins);
  }

  /** What two citations share if they are not independent: ids of actors and of sources. */
  private Set<Object> keys(Citation citation) {
    Set<Object> keys = new LinkedHashSet<>();
    for (Ref<Source> source : lineage(citation.getSource())) {
      keys.add(source.id());
    }
    for (Origin origin : of(citation)) {
      origin.actors().forEach(actor -> keys.add(actor.id()));
    }
    dossier
        .find(citation.getSource())
        .flatMap(Source::getPublisher)
        .ifPresent(publisher -> keys.add(publisher.id()));
    return keys;
  }

  /** {@return a source and all that it was made from, directly or not} */
  private Set<Ref<Source>> lineage(Ref<Source> source) {
    Set<Ref<Source>> lineage = new LinkedHashSet<>();
    Deque<Ref<Source>> waiting = new ArrayDeque<>(List.of(source));
    while (!waiting.isEmpty()) {
      Ref<Source> next = waiting.remove();
      if (lineage.add(next)) {
        waiting.addAll(madeFrom(next));
      }
    }
    return lineage;
  }

  private List<Ref<Source>> madeFrom(Ref<Source> source) {
    return dossier.find(source).map(Source::getDerivedFrom).orElse(List.of()).stream()
        .map(Derivation::getSource)
        .toList();
  }

  /** {@return what was made from nothing else; in a circle of sources, each} */
  private List<Ref<Source>> roots(Set<Ref<Source>> lineage) {
    List<Ref<Source>> roots =
        lineage.stream().filter(source -> madeFrom(source).isEmpty()).toList();
    return roots.isEmpty() ? List.copyOf(lineage) : roots;
  }

  private Origin publisherOrItself(Ref<Source> source) {
    Optional<Origin> publisher =
        dossier.find(source).flatMap(Source::getPublisher).map(actor -> Origin.of(List.of(actor)));
    return publisher.orElseGet(() -> Origin.of(source));
  }

  /**
   * {@return the ids of the sources that citations cite, each once, in order}
   *
   * @param citations the citations
   */
  public static Set<Id> sources(Collection<Citation> citations) {
    Set<Id> sources = new LinkedHashSet<>();
    citations.forEach(citation -> sources.add(citation.getSource().id()));
    return sources;
  }
}
