package org.communique.validation.rules.statements;

import org.communique.model.Statement;
import org.communique.model.finding.Severity;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A statement that nobody makes, and whose list of speakers is not open. */
@Rule(
    severity = Severity.INFO,
    summary = "A statement names who spoke.",
    because =
        "Words without a speaker bind nobody. Even an unknown speaker can be named, as a group or"
            + " as a holder of an office, and what an official document says without naming one,"
            + " its publisher says.")
public final class NoSpeaker implements PartRule<Statement> {

  @Override
  public void check(Statement statement, Reporter reporter) {
    if (statement.getSpeakers().isEmpty() && !statement.getOpen().contains("speakers")) {
      reporter.add("nobody is named as speaker; name who spoke, or who tells of it");
    }
  }
}
