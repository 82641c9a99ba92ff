package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.model.Citation;
import org.communique.model.Hop;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.vocabulary.Factuality;

/**
 * Those who tell, through its source, what a citation is evidence for, and how they stand to it.
 *
 * <p>A citation has one voice, that of its origin. It has more where those who pass the claim on
 * take another stance and say so: officials assert it and the page that quotes them denies it.
 *
 * @param source the source in which they tell it
 * @param parties who they are; empty: those whom the source leads back to
 * @param stance how they stand to it
 */
record Voice(Ref<Source> source, Optional<Origin> parties, Stance stance) {

  /**
   * {@return the voices of a citation: its origin first}
   *
   * @param citation the citation
   * @param page who tells what a source has of its own: its authors, else its publisher
   */
  static List<Voice> of(Citation citation, Function<Ref<Source>, Origin> page) {
    Ref<Source> source = citation.getSource();
    List<Hop> chain = citation.getChain();
    Stance told = Stance.of(citation.getFactuality());
    if (chain.isEmpty()) {
      return List.of(new Voice(source, Optional.empty(), told));
    }
    List<Voice> voices = new ArrayList<>();
    Stance first = stance(chain.get(0)).orElse(told);
    voices.add(new Voice(source, Optional.of(parties(chain.get(0), source, page)), first));
    for (Hop hop : chain.subList(1, chain.size())) {
      stance(hop)
          .filter(stance -> stance != first)
          .ifPresent(
              stance ->
                  voices.add(new Voice(source, Optional.of(parties(hop, source, page)), stance)));
    }
    if (citation.getFactuality().isPresent() && told != first) {
      voices.add(new Voice(source, Optional.of(page.apply(source)), told));
    }
    return List.copyOf(voices);
  }

  private static Optional<Stance> stance(Hop hop) {
    Optional<Factuality> stated = hop.getFactuality();
    return stated.map(each -> Stance.of(stated));
  }

  private static Origin parties(Hop hop, Ref<Source> source, Function<Ref<Source>, Origin> page) {
    return hop.getParties().isEmpty() ? page.apply(source) : Origin.of(hop.getParties());
  }
}
