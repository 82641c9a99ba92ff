package org.communique.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Answers for {@link RulesPresent} when the rules are not there: everything is in violation.
 *
 * <p>It is for objects of any type, so the validator of the validation module, which is for parts,
 * goes before it.
 */
public final class RulesMissing implements ConstraintValidator<RulesPresent, Object> {

  /** Made by the provider of Jakarta Validation. */
  public RulesMissing() {}

  @Override
  public boolean isValid(Object value, ConstraintValidatorContext context) {
    return false;
  }
}
