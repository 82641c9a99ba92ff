package org.communique.validation.rules.statements;

import org.communique.model.Statement;
import org.communique.model.finding.Severity;
import org.communique.validation.Findings;
import org.communique.validation.PartRule;
import org.communique.validation.Rule;

/** A statement that nobody makes. */
@Rule(
    severity = Severity.INFO,
    summary = "A statement names who spoke.",
    because = "Even an unknown speaker can be named, as a group or an unnamed office-holder.")
public final class NoSpeaker implements PartRule<Statement> {

  @Override
  public void check(Statement statement, Findings findings) {
    if (statement.getSpeakers().isEmpty() && !statement.getOpen().contains("speakers")) {
      findings.at("speakers").add("nobody is named as speaker");
    }
  }
}
