package org.communique.cli.show;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Participation;
import org.communique.model.finding.Pointer;
import org.communique.model.vocabulary.Topic;
import org.communique.page.words.Words;

/** What of a record a citation stands for, in the words of its account. */
final class Supports {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("kind", "what it was"),
          Map.entry("medium", "how they met"),
          Map.entry("rank", "its rank"),
          Map.entry("status", "whether it was held"),
          Map.entry("hosts", "who received"),
          Map.entry("participants", "who took part"),
          Map.entry("topics", "what it was about"),
          Map.entry("date", "when"),
          Map.entry("dateAsWritten", "when"),
          Map.entry("places", "where"),
          Map.entry("partOf", "part of what"),
          Map.entry("occasions", "on what occasion"),
          Map.entry("follows", "after what"),
          Map.entry("content", "what was said"),
          Map.entry("speakers", "who said it"),
          Map.entry("addressees", "to whom"),
          Map.entry("act", "how it was said"),
          Map.entry("channel", "by what channel"),
          Map.entry("events", "what became of it"));

  private final Names names;
  private final List<Participation> participants;
  private final List<Topic> topics;

  Supports(Names names, List<Participation> participants, List<Topic> topics) {
    this.names = names;
    this.participants = participants;
    this.topics = topics;
  }

  /** {@return what the pointers lead to, each thing once; "all of it" where there is none} */
  String of(List<Pointer> pointers) {
    if (pointers.isEmpty()) {
      return "all of it";
    }
    Set<String> words = new LinkedHashSet<>();
    pointers.forEach(pointer -> words.add(of(pointer)));
    return String.join(", ", words);
  }

  private String of(Pointer pointer) {
    List<String> steps = pointer.steps();
    if (steps.isEmpty()) {
      return "all of it";
    }
    if (steps.size() > 1 && steps.get(0).equals("participants")) {
      return item(participants, steps.get(1)).map(p -> of(p, steps)).orElse("who took part");
    }
    if (steps.size() > 1 && steps.get(0).equals("topics")) {
      return item(topics, steps.get(1))
          .map(topic -> "the topic “" + Words.label(topic) + "”")
          .orElse("what it was about");
    }
    return WORDS.getOrDefault(steps.get(0), Words.spaced(steps.get(0)));
  }

  private String of(Participation participation, List<String> steps) {
    String name = names.of(participation.getActor());
    return switch (steps.size() > 2 ? steps.get(2) : "actor") {
      case "styledAs" -> "how " + name + " is styled";
      case "office" -> "the office of " + name;
      case "onBehalfOf" -> "for whom " + name + " took part";
      case "role" -> "the role of " + name;
      default -> "that " + name + " took part";
    };
  }

  private static <T> Optional<T> item(List<T> items, String position) {
    for (int at = 0; at < items.size(); at++) {
      if (position.equals(Integer.toString(at))) {
        return Optional.of(items.get(at));
      }
    }
    return Optional.empty();
  }
}
