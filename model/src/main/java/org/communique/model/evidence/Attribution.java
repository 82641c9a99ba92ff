package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Citation;
import org.communique.model.Hop;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AttributionMeans;

/**
 * How what a citation tells came to the page: the chain between the speaker and the publisher of
 * the source, and what it says of who was there.
 *
 * <p>Hops count from the utterance outward, from 0. Immutable and safe to share between threads.
 */
public final class Attribution {

  private static final Set<AttributionMeans> FIRST_HAND =
      Set.of(AttributionMeans.SAID, AttributionMeans.WROTE, AttributionMeans.REPORTED);

  private final DossierIndex index;
  private final Citation citation;
  private final Optional<Source> source;

  private Attribution(DossierIndex index, Citation citation) {
    this.index = index;
    this.citation = citation;
    this.source = index.record(citation.getSource());
  }

  /**
   * {@return what a citation says of its own way}
   *
   * @param citation the citation
   * @param index the index of the dossier that it is in, for what it refers to
   */
  public static Attribution of(Citation citation, DossierIndex index) {
    return new Attribution(index, citation);
  }

  /** {@return the citation} */
  public Citation citation() {
    return citation;
  }

  /** {@return who published the source; empty if that is not recorded} */
  public Optional<Ref<Actor>> publisher() {
    return source.flatMap(Source::getPublisher);
  }

  /** {@return who tells what the source has of its own: its authors, else its publisher} */
  public List<Ref<Actor>> tellers() {
    return source.map(Attribution::tellers).orElse(List.of());
  }

  static List<Ref<Actor>> tellers(Source source) {
    List<Ref<Actor>> authors = source.getAuthors();
    return authors.isEmpty()
        ? source.getPublisher().map(List::of).orElse(List.of())
        : List.copyOf(authors);
  }

  /** {@return how many hops there are between the speaker and the publisher; 0 without a chain} */
  public int hopCount() {
    return citation.getChain().size();
  }

  /**
   * {@return the hops at which no one is named: every party is an actor that is {@code unnamed}}
   */
  public List<Integer> unnamedHops() {
    List<Integer> unnamed = new ArrayList<>();
    for (int hop = 0; hop < hopCount(); hop++) {
      if (citation.getChain().get(hop).getParties().stream().allMatch(this::isUnnamed)) {
        unnamed.add(hop);
      }
    }
    return List.copyOf(unnamed);
  }

  private boolean isUnnamed(Ref<Actor> party) {
    return index.record(party).filter(Actor::isUnnamed).isPresent();
  }

  /**
   * {@return whether the source tells it of its own knowledge: there is no chain, and it was made
   * from no other source}
   */
  public boolean isFirstHand() {
    return citation.getChain().isEmpty()
        && source.map(Source::getDerivedFrom).orElse(List.of()).isEmpty();
  }

  /** {@return the hops that had it first hand: by their means they said, wrote or reported it} */
  public List<Integer> firstHandHops() {
    List<Integer> firstHand = new ArrayList<>();
    for (int hop = 0; hop < hopCount(); hop++) {
      if (citation.getChain().get(hop).getMeans().filter(FIRST_HAND::contains).isPresent()) {
        firstHand.add(hop);
      }
    }
    return List.copyOf(firstHand);
  }

  /**
   * {@return who first told it: the parties of the first hop, else the authors of the source, else
   * its publisher; none if none of them is recorded}
   */
  public List<Ref<Actor>> firstTellers() {
    return citation.getChain().isEmpty()
        ? tellers()
        : List.copyOf(citation.getChain().get(0).getParties());
  }

  /**
   * {@return who uttered the words of a statement: its speakers; else, without a chain, the authors
   * of the source or its publisher, for what a document says without naming a speaker these say;
   * else the parties of the first hop}
   *
   * @param statement the statement that the citation is for
   */
  public List<Ref<Actor>> firstUtterers(Statement statement) {
    List<Ref<Actor>> speakers =
        statement.getSpeakers().stream().map(Participation::getActor).distinct().toList();
    return speakers.isEmpty() ? firstTellers() : speakers;
  }

  /**
   * {@return the parties that pass on what they get from themselves: they are at several hops, or
   * wrote or published the source and are at a hop as well; in the order of the chain}
   */
  public Set<Ref<Actor>> circular() {
    Set<Ref<Actor>> earlier = new LinkedHashSet<>();
    Set<Ref<Actor>> circular = new LinkedHashSet<>();
    for (Hop hop : citation.getChain()) {
      Set<Ref<Actor>> parties = new LinkedHashSet<>(hop.getParties());
      parties.stream().filter(earlier::contains).forEach(circular::add);
      earlier.addAll(parties);
    }
    tellers().stream().filter(earlier::contains).forEach(circular::add);
    return circular;
  }
}
