package org.communique.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Answers for {@link FollowsRules} when the rules are not there: everything is in violation, and
 * the message names the artifact to add.
 *
 * <p>It is for objects of any type, so the validator of the validation module, which is for parts,
 * goes before it.
 */
public final class RulesMissing implements ConstraintValidator<FollowsRules, Object> {

  /** Made by the provider of Jakarta Validation. */
  public RulesMissing() {}

  @Override
  public boolean isValid(Object value, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(
            "the rules were not run: add org.communique:communique-validation to the class path or"
                + " module path")
        .addConstraintViolation();
    return false;
  }
}
