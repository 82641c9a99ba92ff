package org.communique.registers.reading;

import java.io.IOException;
import java.util.List;

/**
 * A kind of public register, and how its files are read.
 *
 * <p>Nothing is lost in silence: every cell of a file is mapped, left out on purpose under a name
 * that says why, or not understood and then a finding with row and column. {@link Intake} holds
 * readers to that.
 *
 * <p>Implementations hold no state and are safe to share between threads.
 */
public interface Register {

  /** {@return the name by which commands call it, such as {@code untc}} */
  String kind();

  /** {@return what it reads, in a few words} */
  String title();

  /**
   * Reads files, one record after the other, and hands out a dossier for each thing that the
   * register has an entry of, such as a treaty. No more than one entry is in memory.
   *
   * @param files the files, of which some may explain others
   * @param into takes the dossiers, and what there is to report
   * @throws IOException if a file cannot be read; what a file says wrongly is a finding
   */
  void read(List<RegisterFile> files, Intake into) throws IOException;
}
