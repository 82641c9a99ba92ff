package org.communique.model.evidence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.communique.model.Citation;
import org.communique.model.Derivation;
import org.communique.model.Dossier;
import org.communique.model.Hop;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;

/**
 * The origins of claims, and how many of them are independent.
 *
 * <p>The origin of a claim is the parties of the first hop, else the origin that {@code
 * derivedFrom} leads to, else the publisher, else the source itself. Citations whose sources share
 * an origin, a publisher or a source that they were made from stand for one origin between them,
 * also by way of others: ten outlets that copy one agency are one. So are two records of one agency
 * or of one source, if a judgment of the dossier says {@code same} and none contradicts it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Origins {

  private final Dossier dossier;
  private final SameRecords same;

  private Origins(DossierIndex index) {
    this.dossier = index.dossier();
    this.same = SameRecords.of(index);
  }

  /**
   * {@return the origins of claims in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Origins of(DossierIndex index) {
    return index.get(Origins.class, Origins::new);
  }

  /**
   * {@return the origins of a claim: one, or several where its source was made from several; in an
   * order of their own}
   *
   * @param citation the citation of the claim
   */
  public List<Origin> of(Citation citation) {
    Set<Origin> origins = new TreeSet<>(Origin.ORDER);
    firstHop(citation)
        .ifPresentOrElse(
            origins::add,
            () ->
                roots(lineage(List.of(citation.getSource())))
                    .forEach(root -> origins.add(publisherOrItself(root))));
    return List.copyOf(origins);
  }

  /** {@return the origin that the chain of a citation tells; empty without a chain} */
  Optional<Origin> firstHop(Citation citation) {
    return citation.getChain().stream()
        .findFirst()
        .map(Hop::getParties)
        .map(
            parties ->
                parties.isEmpty() ? publisherOrItself(citation.getSource()) : Origin.of(parties));
  }

  /**
   * {@return the independent origins behind citations, each with all origins that cannot be told
   * apart as independent; the order of the citations, and repeating one, changes nothing}
   *
   * @param citations citations of one claim
   */
  public List<List<Origin>> independent(Collection<Citation> citations) {
    return new Independence(this, citations).groups();
  }

  /** {@return the record that stands for all that are judged to be of the same actor or source} */
  Id representative(Id record) {
    return same.representative(record);
  }

  /** {@return sources and all that they were made from, directly or not} */
  Set<Ref<Source>> lineage(Collection<Ref<Source>> sources) {
    Set<Ref<Source>> lineage = new LinkedHashSet<>();
    Deque<Ref<Source>> waiting = new ArrayDeque<>(sources);
    while (!waiting.isEmpty()) {
      Ref<Source> next = waiting.remove();
      if (lineage.add(next)) {
        waiting.addAll(madeFrom(next));
      }
    }
    return lineage;
  }

  List<Ref<Source>> madeFrom(Ref<Source> source) {
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

  Origin publisherOrItself(Ref<Source> source) {
    return publisher(source)
        .map(actor -> Origin.of(List.of(actor)))
        .orElseGet(() -> Origin.of(source));
  }

  /** {@return who published a source; empty if that is not recorded} */
  Optional<Ref<Actor>> publisher(Ref<Source> source) {
    return dossier.find(source).flatMap(Source::getPublisher);
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
