package org.communique.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That a part breaks none of the rules.
 *
 * <p>Every part of a dossier is under this constraint, so any {@code jakarta.validation.Validator}
 * finds what the rules find. The rules themselves are in the module {@code
 * org.communique.validation}, whose validator Jakarta Validation finds by the service loader. Where
 * that module is absent {@link RulesMissing} says so: a part is never taken for good because nobody
 * looked.
 */
@Documented
@Constraint(validatedBy = RulesMissing.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FollowsRules {

  /** {@return the message; the rule broken has its own} */
  String message() default "breaks a rule";

  /** {@return the groups in which it is checked} */
  Class<?>[] groups() default {};

  /** {@return the payload handed on to whoever reads the violation} */
  Class<? extends Payload>[] payload() default {};
}
