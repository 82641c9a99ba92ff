package org.communique.validation.rules.statements;

import org.communique.model.Statement;
import org.communique.model.finding.Severity;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A statement without speakers, whose list of speakers is not open. */
@Rule(
    severity = Severity.INFO,
    summary = "A statement names who spoke.",
    because =
        "Words without a speaker bind no one. Even an unknown speaker can be recorded, as a group"
            + " or as the holder of an office; what an official document says without naming a"
            + " speaker is said by its publisher.")
public final class NoSpeaker implements PartRule<Statement> {

  @Override
  public void check(Statement statement, Reporter reporter) {
    if (statement.getSpeakers().isEmpty() && !statement.getOpen().contains("speakers")) {
      reporter.add(
          "no speaker is named; name the speaker, or add \"speakers\" to \"open\" if the speaker"
              + " is not known");
    }
  }
}
