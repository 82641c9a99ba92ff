package org.communique.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Part;
import org.communique.model.constraint.FollowsRules;
import org.communique.model.constraint.RulesPresent;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Jakarta Validation, set up for dossiers: a factory, and the way back from violations to findings.
 *
 * <p>It needs Hibernate Validator, 9.0.1 or later, which {@code communique-validation} does not
 * bring.
 *
 * <p>Any other {@link Validator} over our types finds the same, if it is Hibernate Validator and
 * this module is on the path. That of this class needs no expression language, and speaks English
 * whatever the locale of the machine.
 */
public final class CommuniqueValidation {

  /** The bounds that the getters carry as standard annotations, to be found as our rule does. */
  private static final DossierValidator BOUNDS =
      DossierValidator.of(
          RuleBook.standard().only(rule -> rule.code().equals(Judges.BY_ANNOTATION)));

  private CommuniqueValidation() {}

  /** {@return a validator with the rules of this project; made once, safe to share} */
  public static Validator validator() {
    return Shared.FACTORY.getValidator();
  }

  /**
   * {@return a new factory whose validators run the rules of this project} Takes half a second the
   * first time; make one and keep it. The caller closes it.
   */
  public static ValidatorFactory newFactory() {
    return newFactory(Judges.standard());
  }

  /**
   * {@return a new factory whose validators run the rules of a book} The standard annotations on
   * the types are checked whatever the book says.
   *
   * @param book the rules
   */
  public static ValidatorFactory newFactory(RuleBook book) {
    return newFactory(Judges.of(book));
  }

  /**
   * Has the validators of a framework's factory run the rules of a book. Without this they run the
   * rules of this project.
   *
   * <pre>{@code
   * @Bean
   * ValidationConfigurationCustomizer houseRules() { // Spring Boot
   *   return configuration ->
   *       CommuniqueValidation.configure((HibernateValidatorConfiguration) configuration, book);
   * }
   * }</pre>
   *
   * <p>The standard annotations on the types are checked whatever the book says. The book takes the
   * one place that Hibernate Validator has for such data, its {@code constraintValidatorPayload};
   * what is set there afterwards replaces it.
   *
   * @param configuration the configuration of Hibernate Validator, 9.0.1 or later, of which no
   *     factory was built yet
   * @param book the rules
   */
  public static void configure(HibernateValidatorConfiguration configuration, RuleBook book) {
    configuration.constraintValidatorPayload(Judges.of(book));
  }

  private static ValidatorFactory newFactory(Judges judges) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .ignoreXmlConfiguration()
        .externalClassLoader(CommuniqueValidation.class.getClassLoader())
        .constraintValidatorPayload(judges)
        .defaultLocale(Locale.ENGLISH)
        .messageInterpolator(
            new ParameterMessageInterpolator(
                Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
        .buildValidatorFactory();
  }

  /**
   * {@return the place that a violation is at, from the object that was validated}
   *
   * <p>Where that object holds a dossier, as a request may, the pointer begins with the property
   * that does. Where a method was validated it begins at the argument or the value returned.
   *
   * @param path the path of a violation
   */
  public static Pointer toPointer(Path path) {
    return ViolationPath.pointer(path);
  }

  /**
   * {@return the finding that a violation stands for; empty if it is of another constraint than
   * those on our types, or was not made by Hibernate Validator}
   *
   * <p>Its pointers are from the object that was validated, as of {@link #toPointer}. A standard
   * annotation on one of our types gives the code {@code malformed-value}, as the rule does. That
   * the rules are missing is no finding.
   *
   * @param violation a violation
   */
  public static Optional<Finding> toFinding(ConstraintViolation<?> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof RulesPresent) {
      return Optional.empty();
    }
    Pointer place = toPointer(violation.getPropertyPath());
    if (constraint instanceof FollowsRules) {
      return carried(violation).map(finding -> placed(finding, place));
    }
    return violation.getLeafBean() instanceof Part part
        ? outOfBounds(part, place)
        : Optional.empty();
  }

  private static Optional<Finding> carried(ConstraintViolation<?> violation) {
    return violation instanceof HibernateConstraintViolation<?> hibernate
        ? Optional.ofNullable(hibernate.getDynamicPayload(Finding.class))
        : Optional.empty();
  }

  /** The rule on bounds, asked about the property at which an annotation was violated. */
  private static Optional<Finding> outOfBounds(Part part, Pointer place) {
    return BOUNDS.validateAlone(part).stream()
        .filter(finding -> finding.pointer().lastStep().equals(place.lastStep()))
        .findFirst()
        .map(finding -> placed(finding, place));
  }

  /** The finding is from the part, the place from the root: what is before it leads to the part. */
  private static Finding placed(Finding finding, Pointer place) {
    Pointer part = place;
    for (int step = finding.pointer().depth(); step > 0; step--) {
      part = part.parent().orElse(Pointer.ROOT);
    }
    Pointer base = part;
    Finding.Builder placed =
        Finding.builder(finding.severity(), finding.code(), place, finding.message())
            .addAllRelated(finding.related().stream().map(base::append).toList());
    finding.arguments().forEach(placed::argument);
    finding.fix().map(fix -> fix.within(base)).ifPresent(placed::fix);
    return placed.build();
  }

  /** Made when first asked for, and never closed. */
  private static final class Shared {
    static final ValidatorFactory FACTORY = newFactory();

    private Shared() {}
  }
}
