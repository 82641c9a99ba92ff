package org.communique.validation.engine;

import org.communique.model.finding.Severity;
import org.communique.validation.rule.RuleCheck;
import org.communique.validation.rule.RuleInfo;

/**
 * A rule, bound to what it is given.
 *
 * @param info what the catalogue says of it
 * @param check its code
 * @param subject the type of part or value that it is given
 */
public record BoundRule(RuleInfo info, RuleCheck check, Class<?> subject) {

  /**
   * {@return a rule with what its class says of it}
   *
   * @param check the rule
   * @throws IllegalArgumentException if the class does not carry the annotation, or does not say
   *     what type of part or value it is for
   */
  public static BoundRule of(RuleCheck check) {
    return new BoundRule(RuleInfo.of(check.getClass()), check, RuleTypes.subject(check));
  }

  /**
   * {@return the rule with another severity}
   *
   * @param severity how much a violation matters
   */
  public BoundRule with(Severity severity) {
    RuleInfo changed =
        new RuleInfo(
            info.code(), severity, info.area(), info.summary(), info.because(), info.formerly());
    return new BoundRule(changed, check, subject);
  }

  /**
   * {@return the rule with other code of the same class, and what the book says of it}
   *
   * @param other the other code
   */
  public BoundRule with(RuleCheck other) {
    return new BoundRule(info, other, subject);
  }
}
