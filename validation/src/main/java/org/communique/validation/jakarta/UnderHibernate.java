package org.communique.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.communique.model.finding.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** What only Hibernate Validator can do; not to be touched where it is not on the path. */
final class UnderHibernate {

  /** No name of a bundle's message is like it, so no bundle can put other words in its place. */
  private static final String MESSAGE = "org.communique.finding";

  private UnderHibernate() {}

  static boolean isOf(ConstraintValidatorContext context) {
    return context instanceof HibernateConstraintValidatorContext;
  }

  /** {@return the rules that the factory was configured with; else those of this project} */
  static Judges judges(ConstraintValidatorContext context) {
    if (context instanceof HibernateConstraintValidatorContext hibernate) {
      @Nullable Judges given = hibernate.getConstraintValidatorPayload(Judges.class);
      return given == null ? Judges.standard() : given;
    }
    return Judges.standard();
  }

  /** The message is a parameter of a template, so that it is never read as one. */
  static ConstraintViolationBuilder violation(Finding finding, ConstraintValidatorContext context) {
    return ((HibernateConstraintValidatorContext) context)
        .addMessageParameter(MESSAGE, finding.message())
        .withDynamicPayload(finding)
        .buildConstraintViolationWithTemplate("{" + MESSAGE + "}");
  }
}
