package org.communique.benchmarks;

import org.communique.model.Dossier;

/** What is measured with: generated dossiers of any size. */
public enum Corpus {
  /** A register of talks: many short records. */
  TALKS,
  /** Reports in full, with quotations and chains of attribution. */
  REPORTS;

  /**
   * {@return a dossier; the same size gives the same dossier}
   *
   * @param records how many records it has, about
   */
  Dossier dossier(int records) {
    return this == TALKS ? LargeDossier.of(records) : ManyReports.of(records);
  }
}
