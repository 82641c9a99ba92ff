package org.communique.validation.jakarta;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Map;
import org.communique.model.Dossier;
import org.communique.model.Source;
import org.communique.model.constraint.Errors;
import org.communique.model.constraint.Infos;
import org.communique.model.constraint.Warnings;
import org.communique.model.vocabulary.SourceKind;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a dossier in one group and prints where what is violated. */
final class ValidatesWithoutRules {

  private static final Map<String, Class<?>> GROUPS =
      Map.of(
          "Default", Default.class,
          "Errors", Errors.class,
          "Warnings", Warnings.class,
          "Infos", Infos.class);

  private ValidatesWithoutRules() {}

  public static void main(String[] arguments) {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addSource(Source.builder().id("s").kind(SourceKind.of("book")).build())
            .build();
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      factory
          .getValidator()
          .validate(dossier, GROUPS.get(arguments[0]))
          .forEach(
              violation ->
                  System.out.println(violation.getPropertyPath() + ": " + violation.getMessage()));
    }
  }
}
