package org.communique.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import org.communique.model.Part;
import org.communique.model.constraint.FollowsRules;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Severity;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorInitializationContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers for {@link FollowsRules}: runs the rules of its severity on one part, without the parts
 * in it, for those come by themselves; on a dossier also the rules on the whole.
 *
 * <p>Each finding is a violation at the place of the finding. Under Hibernate Validator it carries
 * the {@link Finding} as its dynamic payload.
 */
public final class RulesValidator implements HibernateConstraintValidator<FollowsRules, Part> {

  /** No name of a bundle's message is like it, so no bundle can put other words in its place. */
  private static final String MESSAGE = "org.communique.finding";

  private Judges judges = Judges.standard();
  private Severity severity = Severity.ERROR;

  /** Made by the provider of Jakarta Validation. */
  public RulesValidator() {}

  @Override
  public void initialize(
      ConstraintDescriptor<FollowsRules> descriptor,
      HibernateConstraintValidatorInitializationContext context) {
    judges = context.getSharedData(Judges.class, Judges::standard);
  }

  @Override
  public void initialize(FollowsRules constraint) {
    severity = constraint.severity();
  }

  @Override
  public boolean isValid(@Nullable Part part, ConstraintValidatorContext context) {
    if (part == null) {
      return true; // As the specification has it: that it must be there is for @NotNull to say.
    }
    List<Finding> findings = judges.validate(severity, part);
    if (findings.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding finding : findings) {
      ConstraintViolationBuilder violation = violation(finding, context);
      ViolationPath.lead(violation, finding.pointer(), part);
    }
    return false;
  }

  /** The message is data, whatever it holds: it is never read as a template. */
  private static ConstraintViolationBuilder violation(
      Finding finding, ConstraintValidatorContext context) {
    if (context instanceof HibernateConstraintValidatorContext hibernate) {
      return hibernate
          .addMessageParameter(MESSAGE, finding.message())
          .withDynamicPayload(finding)
          .buildConstraintViolationWithTemplate("{" + MESSAGE + "}");
    }
    return context.buildConstraintViolationWithTemplate(escaped(finding.message()));
  }

  private static String escaped(String message) {
    StringBuilder escaped = new StringBuilder(message.length() + 8);
    for (char c : message.toCharArray()) {
      if (c == '{' || c == '}' || c == '$' || c == '\\') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
