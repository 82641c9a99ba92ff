import org.jspecify.annotations.NullMarked;

/**
 * The rules that say what cannot be true of a dossier, and two ways to run them: {@link
 * org.communique.validation.DossierValidator}, and any Jakarta Validation provider.
 */
@NullMarked
module org.communique.validation {
  requires transitive org.communique.model;

  exports org.communique.validation;
}
