package org.communique.cli.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Location;
import org.communique.model.Ref;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** What was decided about two records: whether they describe the same thing, and why. */
final class Judgments {

  /** How each relation reads from the first record to the second, and back. */
  private static final Map<JudgmentRelation, List<String>> WORDS =
      Map.of(
          JudgmentRelation.SAME, List.of("the same as", "the same as"),
          JudgmentRelation.DISTINCT, List.of("not the same as", "not the same as"),
          JudgmentRelation.UNDECIDED, List.of("perhaps the same as", "perhaps the same as"),
          JudgmentRelation.SUPERSEDES, List.of("supersedes", "superseded by"),
          JudgmentRelation.RETRACTS, List.of("retracts", "retracted by"),
          JudgmentRelation.CONTRADICTS, List.of("contradicts", "contradicts"));

  private final Dossier dossier;
  private final Names names;
  private final Map<Id, List<Judgment>> byRecord = new HashMap<>();

  Judgments(Dossier dossier, Names names) {
    this.dossier = dossier;
    this.names = names;
    for (Judgment judgment : dossier.getJudgments()) {
      Set<Ref<DossierRecord>> records = new LinkedHashSet<>(judgment.getRecords());
      records.forEach(
          record -> byRecord.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(judgment));
    }
  }

  /** {@return what was decided about actors and places, which have no account of their own} */
  List<String> ofOthers() {
    List<String> words = new ArrayList<>();
    for (Judgment judgment : dossier.getJudgments()) {
      List<DossierRecord> records =
          judgment.getRecords().stream().flatMap(ref -> dossier.find(ref).stream()).toList();
      if (records.stream().allMatch(r -> r instanceof Actor || r instanceof Location)) {
        records.stream()
            .limit(1)
            .flatMap(first -> of(first, judgment).map(w -> names.of(first) + ": " + w).stream())
            .forEach(words::add);
      }
    }
    return words;
  }

  /** {@return what was decided about a record, as seen from it} */
  List<String> of(DossierRecord entry) {
    return byRecord.getOrDefault(entry.getId(), List.of()).stream()
        .flatMap(judgment -> of(entry, judgment).stream())
        .toList();
  }

  private Optional<String> of(DossierRecord entry, Judgment judgment) {
    List<Ref<DossierRecord>> records = judgment.getRecords();
    if (records.size() != 2) {
      return Optional.empty(); // For a rule to report.
    }
    int from = records.get(0).id().equals(entry.getId()) ? 0 : 1;
    String label = Words.inSentence(judgment.getRelation());
    String relation = WORDS.getOrDefault(judgment.getRelation(), List.of(label, label)).get(from);
    return Optional.of(
        relation + " " + Words.quoted(names.of(records.get(1 - from))) + why(judgment));
  }

  private String why(Judgment judgment) {
    List<String> who = new ArrayList<>();
    judgment.getBy().ifPresent(who::add);
    judgment.getOn().map(DateWords::of).ifPresent(who::add);
    return (who.isEmpty() ? "" : " (" + String.join(", ", who) + ")")
        + judgment.getReason().map(reason -> ": " + names.text(reason)).orElse("")
        + new Marks(names)
            .of(judgment).stream().map(mark -> "; " + mark).collect(Collectors.joining())
        + judgment.getNote().map(note -> "; note: " + names.text(note)).orElse("");
  }
}
