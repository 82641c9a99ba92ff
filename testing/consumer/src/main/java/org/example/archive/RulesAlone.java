package org.example.archive;

import org.communique.model.Dossier;
import org.communique.model.Statement;
import org.communique.validation.DossierValidator;

/** Validates a dossier on a module path that has no provider of Jakarta Validation. */
public final class RulesAlone {

  private RulesAlone() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    if (ModuleLayer.boot().findModule("org.hibernate.validator").isPresent()) {
      throw new AssertionError("expected no Hibernate Validator on the module path");
    }
    Dossier dossier =
        Dossier.builder().id("d").addStatement(Statement.builder().id("s").build()).build();
    long found = DossierValidator.standard().validate(dossier).totalsByCode().get("no-speaker");
    if (found != 1) {
      throw new AssertionError("expected one statement without a speaker, found " + found);
    }
    System.out.println("The rules run without Hibernate Validator.");
  }
}
