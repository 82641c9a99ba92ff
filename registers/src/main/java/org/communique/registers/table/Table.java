package org.communique.registers.table;

import java.io.IOException;
import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.finding.Losses;

/**
 * A table that is made of dossiers, one after the other.
 *
 * <p>The same dossiers in the same order make the same table. An instance makes one table and is
 * not for sharing between threads.
 */
public interface Table {

  /** {@return the name by which commands call it, such as {@code status}} */
  String name();

  /** {@return what a row tells, for the codebook} */
  String description();

  /** {@return its columns, in order} */
  List<Column> columns();

  /** {@return the columns that no two rows share all cells of} */
  List<String> key();

  /**
   * Adds what a dossier has for the table.
   *
   * @param file the name of the file it is from
   * @param dossier the dossier
   * @param losses what was lost in reading it
   * @param rows takes the rows that can be told at once
   * @throws IOException if a row cannot be written
   */
  void add(String file, Dossier dossier, Losses losses, Rows rows) throws IOException;

  /**
   * Tells the rows that take all dossiers; without them there is nothing left to tell.
   *
   * @param rows takes the rows
   * @throws IOException if a row cannot be written
   */
  default void finish(Rows rows) throws IOException {}

  /** Takes rows. */
  interface Rows {
    /**
     * Takes a row.
     *
     * @param cells its cells, as many as there are columns; empty where there is nothing to say
     * @throws IOException if it cannot be written
     */
    void add(List<String> cells) throws IOException;
  }
}
