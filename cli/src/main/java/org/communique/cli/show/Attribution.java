package org.communique.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.Citation;
import org.communique.model.Hop;
import org.communique.model.Source;
import org.communique.model.vocabulary.Factuality;

/** According to whom: the words for what lies between a claim and the page it was read on. */
final class Attribution {

  private final Names names;

  Attribution(Names names) {
    this.names = names;
  }

  /**
   * {@return whom a citation goes back to, as in "Mao Ning and Xinhua, by way of UNN [3]"} Without
   * a chain the source tells it of its own knowledge.
   */
  String of(Citation citation) {
    List<String> steps = new ArrayList<>();
    for (Hop hop : citation.getChain()) {
      steps.add(names.list(hop.getParties()));
    }
    publisher(citation).ifPresent(steps::add);
    if (steps.isEmpty()) {
      steps.add("the source itself");
    }
    return String.join(", by way of ", steps)
        + " "
        + names.source(citation.getSource())
        + doubt(citation);
  }

  /** {@return whom citations go back to, each once; empty if there is none} */
  Optional<String> of(List<Citation> evidence) {
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(Words.list(evidence.stream().map(this::of).distinct().toList()));
  }

  private Optional<String> publisher(Citation citation) {
    return names.find(citation.getSource()).flatMap(Source::getPublisher).map(names::of);
  }

  private static String doubt(Citation citation) {
    return citation
        .getFactuality()
        .filter(factuality -> !factuality.equals(Factuality.ASSERTED))
        .map(factuality -> " (" + Words.inSentence(factuality) + ")")
        .orElse("");
  }
}
