package org.communique.model.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.communique.model.Citation;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;

/**
 * The origins of claims, and how many of them are independent.
 *
 * <p>The origin of a claim is the parties of the first hop, else the origin that {@code
 * derivedFrom} leads to, else the authors of the source, else its publisher, else the source
 * itself. Citations whose sources share an origin, an author, a publisher that is not known to be
 * only the carrier, or a source that they were made from stand for one origin between them, also by
 * way of others: ten outlets that copy one agency are one. So are two records of one agency or of
 * one source, if a judgment of the dossier says {@code same} and none contradicts it.
 *
 * <p>Only who holds a claim stands behind it: a denial, and a source that does not commit itself,
 * are no origin of it ({@link Stance}).
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Origins {

  private final DossierIndex index;
  private final SameRecords same;

  /** By sources as they are recorded, to tell what they are called. */
  private final Lineages asRecorded;

  /** By sources that judgments make the same, to tell what is connected. */
  private final Lineages asJudged;

  private Origins(DossierIndex index) {
    this.index = index;
    this.same = SameRecords.of(index);
    this.asRecorded = new Lineages(index.dossier().getSources(), id -> id);
    this.asJudged =
        same.isEmpty()
            ? asRecorded
            : new Lineages(index.dossier().getSources(), same::representative);
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
   * {@return the origins of a claim: one, or several where its source was made from several,
   * whether they hold it or not; in an order of their own}
   *
   * @param citation the citation of the claim
   */
  public List<Origin> of(Citation citation) {
    Set<Origin> origins = new TreeSet<>(Origin.ORDER);
    origins.addAll(origins(Voice.of(citation, this::page).get(0)));
    return List.copyOf(origins);
  }

  /**
   * {@return the independent origins that hold what citations are evidence for, each with all
   * origins that cannot be told apart as independent; the order of the citations, and repeating
   * one, changes nothing}
   *
   * @param citations citations of one claim
   */
  public List<List<Origin>> independent(Collection<Citation> citations) {
    return groups(citations, Stance.FOR);
  }

  /**
   * {@return the independent origins that deny or doubt it, likewise}
   *
   * @param citations citations of one claim
   */
  public List<List<Origin>> denying(Collection<Citation> citations) {
    return groups(citations, Stance.AGAINST);
  }

  private List<List<Origin>> groups(Collection<Citation> citations, Stance stance) {
    Set<Voice> voices = new LinkedHashSet<>();
    for (Citation citation : citations) {
      Voice.of(citation, this::page).stream()
          .filter(voice -> voice.stance() == stance)
          .forEach(voices::add);
    }
    return new Independence(this, voices).groups();
  }

  /**
   * {@return how a citation stands to what it is evidence for: {@code FOR} if anybody in it holds
   * it, else {@code AGAINST} if anybody denies or doubts it}
   *
   * @param citation the citation
   */
  public Stance stance(Citation citation) {
    return Voice.of(citation, this::page).stream()
        .map(Voice::stance)
        .min(Comparator.naturalOrder())
        .orElse(Stance.OPEN);
  }

  /** {@return the origins that a voice has: who it is, else whom the source leads back to} */
  Collection<Origin> origins(Voice voice) {
    return voice
        .parties()
        .<Collection<Origin>>map(List::of)
        .orElseGet(
            () ->
                asRecorded.of(voice.source().id()).roots().stream()
                    .map(root -> page(Ref.to(Source.class, root)))
                    .toList());
  }

  /** {@return what a source was made from in the end, by sources that stand for the same} */
  Lineages.Lineage lineage(Ref<Source> source) {
    return asJudged.of(representative(source.id()));
  }

  /** {@return one source that stands for all that are connected with a source} */
  Id connected(Ref<Source> source) {
    return asJudged.connected(representative(source.id()));
  }

  /** {@return the record that stands for all that are judged to be of the same actor or source} */
  Id representative(Id record) {
    return same.representative(record);
  }

  /** {@return who tells what a source has of its own; the source itself if no one is recorded} */
  Origin page(Ref<Source> source) {
    List<Ref<Actor>> tellers = tellers(source);
    return tellers.isEmpty() ? Origin.of(source) : Origin.of(tellers);
  }

  /** {@return who tells what a source has of its own; empty if no one is recorded} */
  List<Ref<Actor>> tellers(Ref<Source> source) {
    return index.record(source).map(Attribution::tellers).orElse(List.of());
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
