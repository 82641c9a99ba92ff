package org.example.archive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.communique.model.Dossier;

/**
 * A type of the archive's own, with a dossier in it.
 *
 * <p>Constraints stand at getters: at fields, and so at the components of a record, a validator
 * would need the package opened.
 */
public final class Filing {

  private final String shelf;
  private final Dossier dossier;

  /**
   * Files a dossier.
   *
   * @param shelf where
   * @param dossier what
   */
  public Filing(String shelf, Dossier dossier) {
    this.shelf = shelf;
    this.dossier = dossier;
  }

  /** {@return where it is} */
  @NotBlank
  public String getShelf() {
    return shelf;
  }

  /** {@return what it is} */
  @Valid
  public Dossier getDossier() {
    return dossier;
  }
}
