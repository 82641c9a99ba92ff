package org.communique.spring;

import org.communique.model.finding.Report;

/**
 * Thrown where a client sent a dossier that cannot be accepted. The starter answers it with 422 and
 * problem details; see {@link DossierProblems}.
 */
public final class DossierRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Report report;

  /**
   * Makes the exception.
   *
   * @param report what is wrong, errors and all else
   */
  public DossierRefusedException(Report report) {
    super("the dossier was refused: " + report);
    this.report = report;
  }

  /** {@return what is wrong} */
  public Report report() {
    return report;
  }
}
