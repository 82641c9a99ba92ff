package org.communique.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Answers for {@link FollowsRules} when the rules are not there: it says nothing, for {@link
 * RulesMissing} says it once.
 */
public final class NothingJudged implements ConstraintValidator<FollowsRules, Object> {

  /** Made by the provider of Jakarta Validation. */
  public NothingJudged() {}

  @Override
  public boolean isValid(Object value, ConstraintValidatorContext context) {
    return true;
  }
}
