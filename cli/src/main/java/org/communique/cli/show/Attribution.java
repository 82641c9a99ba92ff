package org.communique.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Citation;
import org.communique.model.Hop;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.vocabulary.Factuality;
import org.communique.page.words.Words;

/** According to whom: the words for what lies between a claim and the page it was read on. */
final class Attribution {

  private static final Map<Factuality, String> CERTAINTY =
      Map.of(
          Factuality.PROBABLE, "hold it probable",
          Factuality.POSSIBLE, "hold it possible",
          Factuality.DOUBTED, "doubt it",
          Factuality.DENIED, "deny it",
          Factuality.UNCOMMITTED, "do not commit themselves");

  private static final Map<String, String> THIRD_PERSON =
      Map.of(
          "hold it probable", "holds it probable",
          "hold it possible", "holds it possible",
          "doubt it", "doubts it",
          "deny it", "denies it",
          "do not commit themselves", "does not commit itself");

  private final Names names;

  Attribution(Names names) {
    this.names = names;
  }

  /**
   * {@return whom a citation goes back to, as in "Mao Ning and Xinhua, by way of UNN [3]"} Without
   * a chain the source tells it from its own knowledge. How certain somebody holds it stands with
   * them: with those who are quoted, or with the page that quotes them.
   */
  String of(Citation citation) {
    List<String> steps = new ArrayList<>();
    for (Hop hop : citation.getChain()) {
      steps.add(names.list(hop.getParties()) + details(hop));
    }
    List<Ref<Actor>> authors =
        names.find(citation.getSource()).map(Source::getAuthors).orElse(List.of());
    if (!authors.isEmpty()) {
      steps.add(names.list(authors));
    }
    publisher(citation).filter(name -> !steps.contains(name)).ifPresent(steps::add);
    if (steps.isEmpty()) {
      steps.add("the source itself");
    }
    return String.join(", by way of ", steps)
        + " "
        + names.source(citation.getSource())
        + doubt(citation);
  }

  /**
   * How certain they are; and where all is told how they said it, in the words of the source or
   * else by what means.
   */
  private String details(Hop hop) {
    List<String> details = new ArrayList<>();
    if (names.areInFull()) {
      hop.getAsWritten().map(Words::quoted).ifPresent(details::add);
      hop.getMeans()
          .filter(means -> hop.getAsWritten().isEmpty())
          .map(Words::inSentence)
          .ifPresent(details::add);
    }
    hop.getFactuality().flatMap(Attribution::certainty).ifPresent(c -> details.add("they " + c));
    return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
  }

  /** {@return whom citations go back to, each once; empty if there is none} */
  Optional<String> of(List<Citation> evidence) {
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Words.list(names.folded(evidence.stream().map(this::of).distinct().toList())));
  }

  /** {@return whom citations go back to, each once, with what each stands for if it says so} */
  Optional<String> of(List<Citation> evidence, Supports supports) {
    List<String> all =
        evidence.stream()
            .map(
                citation ->
                    of(citation)
                        + (citation.getSupports().isEmpty()
                            ? ""
                            : " (for " + supports.of(citation.getSupports()) + ")"))
            .distinct()
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(Words.list(names.folded(all)));
  }

  private Optional<String> publisher(Citation citation) {
    return names.find(citation.getSource()).flatMap(Source::getPublisher).map(names::of);
  }

  private static String doubt(Citation citation) {
    return citation
        .getFactuality()
        .flatMap(Attribution::certainty)
        .map(certainty -> " (the source " + THIRD_PERSON.getOrDefault(certainty, certainty) + ")")
        .orElse("");
  }

  /** {@return what those do who do not hold it certain: "deny it"; empty where they do} */
  private static Optional<String> certainty(Factuality factuality) {
    if (factuality.equals(Factuality.ASSERTED)) {
      return Optional.empty();
    }
    return Optional.of(
        CERTAINTY.getOrDefault(factuality, "hold it " + Words.inSentence(factuality)));
  }
}
