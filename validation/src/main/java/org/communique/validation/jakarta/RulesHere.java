package org.communique.validation.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.communique.model.Part;
import org.communique.model.constraint.RulesPresent;

/** Answers for {@link RulesPresent}: where this class is, the rules are. */
public final class RulesHere implements ConstraintValidator<RulesPresent, Part> {

  /** Made by the provider of Jakarta Validation. */
  public RulesHere() {}

  @Override
  public boolean isValid(Part value, ConstraintValidatorContext context) {
    return true;
  }
}
