package org.communique.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That the rules are there to be followed.
 *
 * <p>It is checked in every group in which {@link FollowsRules} is, and violated by every part
 * where the module {@code org.communique.validation} is absent: a part is never taken for good
 * because nothing was checked.
 */
@Documented
@Constraint(validatedBy = RulesMissing.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RulesPresent {

  /** {@return the message, which names the artifact to add} */
  String message() default
      "the rules were not run: add org.communique:communique-validation to the class path or"
          + " module path";

  /** {@return the groups in which it is checked} */
  Class<?>[] groups() default {};

  /** {@return the payload for readers of the violation} */
  Class<? extends Payload>[] payload() default {};
}
