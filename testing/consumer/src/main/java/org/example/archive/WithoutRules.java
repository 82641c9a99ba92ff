package org.example.archive;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.communique.model.Dossier;

/**
 * Validates a dossier where the artifact with the rules was forgotten, and fails if that goes
 * unnoticed.
 */
public final class WithoutRules {

  private WithoutRules() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Set<ConstraintViolation<Dossier>> violations =
          factory.getValidator().validate(Dossier.builder().id("talks").build());
      if (violations.stream().noneMatch(v -> v.getMessage().contains("communique-validation"))) {
        throw new AssertionError("expected to be told which artifact to add, found " + violations);
      }
    }
    System.out.println("The archive is told that the rules are missing.");
  }
}
