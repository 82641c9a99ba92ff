package org.communique.examples;

import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** Adds a rule of one's own to the book, and takes one out. */
public final class OwnRule {

  private OwnRule() {}

  /** A newsroom that wants to know which call it was: every call needs a title. */
  @Rule(
      severity = Severity.WARNING,
      summary = "A call has a title.",
      because = "Two leaders call each other often; without a title calls are mixed up.")
  public static final class UntitledCall implements PartRule<Summit> {

    /** Makes the rule. */
    public UntitledCall() {}

    @Override
    public void check(Summit summit, Reporter reporter) {
      if (summit.getKind().equals(SummitKind.CALL) && summit.getTitle().isEmpty()) {
        reporter.add("the call has no title; say who called whom and why");
      }
    }
  }

  /**
   * Prints what the book finds in a call that is known by little.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Dossier dossier =
        Dossier.builder()
            .id("calls")
            .addState(s -> s.id("france").name("en", "France"))
            .addState(s -> s.id("brazil").name("en", "Brazil"))
            .addSummit(s -> s.id("call").kind(SummitKind.CALL).addParticipants("france", "brazil"))
            .build();

    RuleBook ours = RuleBook.standard().with(new UntitledCall()).without("no-evidence");
    Report report = DossierValidator.of(ours).validate(dossier);

    report.findings().forEach(System.out::println);
  }
}
