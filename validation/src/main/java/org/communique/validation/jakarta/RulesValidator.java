package org.communique.validation.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import org.communique.model.Part;
import org.communique.model.constraint.FollowsRules;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Answers for {@link FollowsRules}: runs the rules of its severity on one part, without the parts
 * in it, for those come by themselves; on a dossier also the rules on the whole.
 *
 * <p>Each finding is a violation at the place of the finding. Under Hibernate Validator it carries
 * the {@link Finding} as its dynamic payload, and the rules are those of the book that the factory
 * was {@linkplain CommuniqueValidation#configure configured} with. Under another provider, which
 * has to be told of this class, they are the rules of this project.
 */
public final class RulesValidator implements ConstraintValidator<FollowsRules, Part> {

  /** Hibernate Validator is optional: without it nothing here may touch its classes. */
  private static final boolean HIBERNATE = isHibernateHere();

  private Severity severity = Severity.ERROR;

  /** Made by the provider of Jakarta Validation. */
  public RulesValidator() {}

  private static boolean isHibernateHere() {
    try {
      Class.forName(
          "org.hibernate.validator.HibernateValidator",
          false,
          RulesValidator.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
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
    List<Finding> findings = judges(context).validate(severity, part);
    if (findings.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding finding : findings) {
      ViolationPath.lead(violation(finding, context), finding.pointer(), part);
    }
    return false;
  }

  private static Judges judges(ConstraintValidatorContext context) {
    return HIBERNATE ? UnderHibernate.judges(context) : Judges.standard();
  }

  private static ConstraintViolationBuilder violation(
      Finding finding, ConstraintValidatorContext context) {
    return HIBERNATE && UnderHibernate.isOf(context)
        ? UnderHibernate.violation(finding, context)
        : context.buildConstraintViolationWithTemplate(escaped(finding.message()));
  }

  /** The message is data, whatever it holds: it is never read as a template. */
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
