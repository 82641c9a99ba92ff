package org.communique.validation.rules.statements;

import org.communique.model.Statement;
import org.communique.model.finding.Severity;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A statement of which no words are told, and whose list of content is not declared open. */
@Rule(
    severity = Severity.INFO,
    summary = "A statement tells what was said.",
    because =
        "A letter may be known to have been sent and its words not; more often the words were"
            + " forgotten.")
public final class NoContent implements PartRule<Statement> {

  @Override
  public void check(Statement statement, Reporter reporter) {
    if (statement.getContent().isEmpty() && !statement.getOpen().contains("content")) {
      reporter.add(
          "nothing is told of what was said; add \"content\", or add \"content\" to \"open\" if the"
              + " words are not known");
    }
  }
}
