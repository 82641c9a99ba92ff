import org.jspecify.annotations.NullMarked;

/**
 * The rules that say what cannot be true of a dossier, and two ways to run them: {@link
 * org.communique.validation.DossierValidator}, and any Jakarta Validation provider.
 *
 * <p>Hibernate Validator is optional: only the package {@code jakarta} needs it.
 *
 * @provides jakarta.validation.ConstraintValidator the validators of the constraints on {@link
 *     org.communique.model.Part}
 */
@NullMarked
module org.communique.validation {
  requires transitive org.communique.model;
  requires static org.hibernate.validator;

  exports org.communique.validation;
  exports org.communique.validation.jakarta;
  exports org.communique.validation.rule;

  provides jakarta.validation.ConstraintValidator with
      org.communique.validation.jakarta.RulesHere,
      org.communique.validation.jakarta.RulesValidator;
}
