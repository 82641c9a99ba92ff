package org.communique.validation.rules.structure;

import org.communique.model.Acknowledgment;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.AcknowledgmentRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An acknowledgment whose code draws no finding at its record, or one that is an error.
 *
 * <p>An error cannot be acknowledged. Nothing is said of the code of a rule of this project that
 * was not run.
 */
@Rule(
    severity = Severity.INFO,
    summary = "An acknowledgment accepts a warning or info that is found in its record.",
    because =
        "The record was corrected since, or the code is misspelt. An acknowledgment that stays"
            + " would hide a later finding.")
public final class AcknowledgedNothing implements AcknowledgmentRule {

  @Override
  public void check(Acknowledgment idle, Reporter reporter) {
    reporter
        .at("code")
        .with("code", idle.getCode())
        .add(
            "this record has no warning or info with the code "
                + Quoted.text(idle.getCode())
                + "; remove the acknowledgment, or correct its code");
  }
}
