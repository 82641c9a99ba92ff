package org.communique.cli.serve;

import java.io.IOException;
import org.communique.io.ReadResult;
import org.communique.model.finding.Report;

/**
 * Says all that there is to say of a text that was read: what reading finds, and what rules find.
 */
@FunctionalInterface
public interface Examiner {

  /**
   * {@return what was found, with line and column}
   *
   * @param read what was read
   * @throws IOException if the text cannot be read again
   */
  Report examine(ReadResult read) throws IOException;
}
