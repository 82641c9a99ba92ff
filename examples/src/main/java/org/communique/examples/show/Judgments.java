package org.communique.examples.show;

import java.util.ArrayList;
import java.util.List;
import org.communique.examples.page.Page;
import org.communique.model.Judgment;
import org.communique.model.vocabulary.JudgmentRelation;

/** What somebody decided about two records: whether they tell of the same, and why. */
final class Judgments {

  private final Page page;
  private final Names names;

  Judgments(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /** Tells of a judgment. */
  void tell(Judgment judgment) {
    page.hanging("– ", "  ", words(judgment));
    judgment.getReason().ifPresent(r -> page.paragraph("  ", "because: " + names.text(r)));
    judgment.getNote().ifPresent(n -> page.paragraph("  ", "note: " + names.text(n)));
  }

  private String words(Judgment judgment) {
    List<String> when = new ArrayList<>();
    judgment.getBy().ifPresent(when::add);
    judgment.getOn().map(DateWords::of).ifPresent(when::add);
    String by = when.isEmpty() ? "" : " (" + String.join(", ", when) + ")";
    return Words.upperFirst(relation(judgment)) + by;
  }

  private String relation(Judgment judgment) {
    JudgmentRelation relation = judgment.getRelation();
    if (judgment.getRecords().size() == 2
        && (relation.equals(JudgmentRelation.SUPERSEDES)
            || relation.equals(JudgmentRelation.RETRACTS))) {
      return quoted(judgment, 0) + " " + relation + " " + quoted(judgment, 1);
    }
    String records =
        Words.list(judgment.getRecords().stream().map(r -> "“" + names.of(r) + "”").toList());
    if (relation.equals(JudgmentRelation.SAME)) {
      return records + " are the same";
    }
    if (relation.equals(JudgmentRelation.DISTINCT)) {
      return records + " are not the same";
    }
    return relation.equals(JudgmentRelation.UNDECIDED)
        ? "it is undecided whether " + records + " are the same"
        : records + ": " + Words.inSentence(relation);
  }

  private String quoted(Judgment judgment, int index) {
    return "“" + names.of(judgment.getRecords().get(index)) + "”";
  }
}
