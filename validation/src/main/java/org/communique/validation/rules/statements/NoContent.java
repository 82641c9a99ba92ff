package org.communique.validation.rules.statements;

import org.communique.model.Statement;
import org.communique.model.finding.Severity;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A statement without content, whose list of content is not declared open. */
@Rule(
    severity = Severity.INFO,
    summary = "A statement tells what was said.",
    because =
        "It may be known that a letter was sent and not what it said; more often the content was"
            + " forgotten.")
public final class NoContent implements PartRule<Statement> {

  @Override
  public void check(Statement statement, Reporter reporter) {
    if (statement.getContent().isEmpty() && !statement.getOpen().contains("content")) {
      reporter.add(
          "no content is recorded; add \"content\", or add \"content\" to \"open\" if the"
              + " words are not known");
    }
  }
}
