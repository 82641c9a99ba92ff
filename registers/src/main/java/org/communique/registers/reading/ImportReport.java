package org.communique.registers.reading;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.communique.model.finding.Report;

/**
 * What became of the cells of a register.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param dossiers how many dossiers were made
 * @param mapped how many cells are in them
 * @param leftOut how many were left out on purpose, by the name of the purpose, in order
 * @param notUnderstood how many were not understood; each has a finding with row and column
 * @param findings what is to be said of cells and files
 */
public record ImportReport(
    long dossiers, long mapped, Map<String, Long> leftOut, long notUnderstood, Report findings) {

  /**
   * Makes a report.
   *
   * @param dossiers how many dossiers were made
   * @param mapped how many cells are in them
   * @param leftOut how many were left out, by the name of the purpose; copied
   * @param notUnderstood how many were not understood
   * @param findings what is to be said of cells and files
   */
  public ImportReport {
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
  }

  /** {@return how many cells there were that were not blank} */
  public long cells() {
    return mapped + leftOut.values().stream().mapToLong(Long::longValue).sum() + notUnderstood;
  }
}
