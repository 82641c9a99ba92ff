package org.communique.validation.rules.accounts;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.model.Judgment;
import org.communique.model.account.Accounts;
import org.communique.model.account.Contradiction;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Judgments that cannot hold together: two records judged distinct that others make the same, or
 * records that supersede or retract each other in a circle.
 *
 * <p>Reported at the judgment that the others contradict, once for each two records, with the
 * fewest judgments that do. {@code supersedes} counts as {@code same}: a correction tells of the
 * thing that it corrects.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "Judgments do not contradict each other.",
    because =
        "Two records that are the same as a third are the same. Judgments that say otherwise leave"
            + " it unclear which records describe one thing.")
public final class JudgmentsContradict implements DossierRule {

  private static final int SHOWN = 10;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    List<Judgment> judgments = dossier.dossier().getJudgments();
    Accounts accounts = Accounts.of(dossier);
    for (Contradiction contradiction : accounts.contradictions()) {
      Reporter.Draft draft = reporter.at("judgments", contradiction.judgment());
      contradiction.chain().forEach(item -> draft.related(pointer(item)));
      String said = said(judgments.get(contradiction.judgment()));
      String chain =
          contradiction.chain().stream()
              .limit(SHOWN)
              .map(item -> said(judgments.get(item)))
              .collect(Collectors.joining(", "));
      draft
          .with("judgments", contradiction.chain().size())
          .with("judgment", said)
          .with("chain", chain)
          .add(
              said
                  + ", but "
                  + (chain.isEmpty() ? "others lead from one to the other" : chain)
                  + (contradiction.chain().size() > SHOWN ? ", …" : "")
                  + "; correct or remove one of these judgments");
    }
  }

  private static Pointer pointer(int judgment) {
    return Pointer.ROOT.child("judgments").child(judgment);
  }

  private static String said(Judgment judgment) {
    String first = Quoted.text(judgment.getRecords().get(0).id().value());
    String second = Quoted.text(judgment.getRecords().get(1).id().value());
    return switch (judgment.getRelation().code()) {
      case "same" -> first + " is the same as " + second;
      case "distinct" -> first + " is distinct from " + second;
      default -> first + " " + judgment.getRelation().code() + " " + second;
    };
  }
}
