package org.communique.io.report;

import java.io.IOException;

/**
 * Writes what was found in any number of dossiers, one after the other, as it is found.
 *
 * <p>{@link ReportWriters} makes them. A writer holds no more than one dossier at a time, unless
 * its form says otherwise. After the last dossier {@link #finish} must be called, also where a run
 * is broken off: then what was written so far is well-formed. For one thread.
 */
public interface ReportWriter {

  /**
   * Writes what was found in one dossier.
   *
   * @param checked the dossier, whose text, if it is at hand, is still open
   * @throws IOException if it cannot be written, or if the text cannot be read again
   */
  void write(CheckedDossier checked) throws IOException;

  /**
   * Writes what comes last. Nothing can be written after that. Does not close what it writes to.
   *
   * @throws IOException if it cannot be written
   */
  void finish() throws IOException;
}
