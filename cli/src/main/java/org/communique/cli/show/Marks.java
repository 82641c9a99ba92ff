package org.communique.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Acknowledgment;
import org.communique.model.Classification;
import org.communique.model.Identifier;
import org.communique.model.Recorded;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** What any record may have beside what it tells: names in other lists, and what was accepted. */
final class Marks {

  private final Names names;

  Marks(Names names) {
    this.names = names;
  }

  /** {@return all marks of a record, each in a phrase} */
  List<String> of(Recorded entry) {
    List<String> marks = new ArrayList<>();
    identifiers(entry.getIdentifiers()).ifPresent(all -> marks.add("known as " + all));
    classifications(entry).ifPresent(all -> marks.add("classified as " + all));
    acknowledged(entry).forEach(each -> marks.add("accepted: " + each));
    incomplete(entry, Set.of()).ifPresent(lists -> marks.add("not all is told of: " + lists));
    return marks;
  }

  /** {@return identifiers, as in "wikidata Q15031, unts I-1"} */
  Optional<String> identifiers(List<Identifier> identifiers) {
    List<String> all =
        identifiers.stream().map(each -> each.getScheme() + " " + each.getValue()).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
  }

  /** {@return classifications, as in "cameo (gdelt) 046"} */
  Optional<String> classifications(Recorded entry) {
    List<String> all = entry.getClassifications().stream().map(this::classification).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
  }

  private String classification(Classification each) {
    return each.getScheme()
        + each.getEdition().map(edition -> " (" + edition + ")").orElse("")
        + " "
        + each.getCode()
        + each.getLabel().map(label -> " " + Words.quoted(names.text(label))).orElse("");
  }

  /** {@return the findings that are accepted} */
  List<String> acknowledged(Recorded entry) {
    return entry.getAcknowledged().stream().map(this::acknowledged).toList();
  }

  private String acknowledged(Acknowledgment each) {
    List<String> who = new ArrayList<>();
    each.getBy().ifPresent(who::add);
    each.getOn().map(DateWords::of).ifPresent(who::add);
    return each.getCode()
        + (who.isEmpty() ? "" : " (" + String.join(", ", who) + ")")
        + each.getReason().map(reason -> ": " + names.text(reason)).orElse("");
  }

  /** {@return the lists of a record that are known to be incomplete, apart from some} */
  Optional<String> incomplete(Recorded entry, Set<String> told) {
    List<String> lists =
        entry.getOpen().stream().filter(list -> !told.contains(list)).map(Words::spaced).toList();
    return lists.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lists));
  }
}
