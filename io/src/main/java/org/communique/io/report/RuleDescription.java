package org.communique.io.report;

import java.util.Objects;
import org.communique.model.finding.Severity;

/**
 * What a report says of a code, beside its findings.
 *
 * @param code the code, such as {@code no-speaker}
 * @param severity how much a finding of it matters
 * @param area the chapter of the catalogue that it is in, such as {@code statements}
 * @param summary in a sentence how it should be
 * @param because why it should be so
 */
public record RuleDescription(
    String code, Severity severity, String area, String summary, String because) {

  /**
   * Checks that nothing is missing.
   *
   * @param code the code
   * @param severity how much a finding of it matters
   * @param area the chapter of the catalogue that it is in
   * @param summary in a sentence how it should be
   * @param because why it should be so
   */
  public RuleDescription {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(because, "because");
  }
}
