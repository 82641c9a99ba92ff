package org.communique.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.communique.model.finding.Severity;

/**
 * That a part breaks none of the rules of one severity.
 *
 * <p>Every part of a dossier is under this constraint once for each severity, so any {@code
 * jakarta.validation.Validator} finds what the rules find, and groups and payloads tell the
 * severities apart. The rules themselves are in the module {@code org.communique.validation}, whose
 * validator Jakarta Validation finds by the service loader. Where that module is absent nothing is
 * judged here, and {@link RulesPresent} is violated.
 */
@Documented
@Constraint(validatedBy = NothingJudged.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(FollowsRules.List.class)
public @interface FollowsRules {

  /** {@return the severity of the rules} */
  Severity severity();

  /** {@return the message; the rule broken has its own} */
  String message() default "breaks a rule";

  /** {@return the groups in which it is checked} */
  Class<?>[] groups() default {};

  /** {@return the payload for readers of the violation} */
  Class<? extends Payload>[] payload() default {};

  /** Several of these on one type, as Jakarta Validation wants it. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface List {

    /** {@return the constraints} */
    FollowsRules[] value();
  }
}
