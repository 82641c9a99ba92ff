package org.communique.registers.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.finding.Losses;

/**
 * Writes a table as CSV (RFC 4180): UTF-8, a comma between cells, quotation marks where they are
 * needed, LF at the end of lines, the names of the columns first.
 *
 * <p>Text is data: a cell that a spreadsheet would take for a formula is written as it is. Control
 * characters other than tab and line feed, and what turns the direction of writing, are written as
 * U+FFFD.
 *
 * <p>Not for sharing between threads.
 */
public final class TableWriter implements Closeable {

  private final Table table;
  private final CsvWriter csv;
  private long rows;

  /**
   * Begins a table.
   *
   * @param table what to write
   * @param out where to, which {@link #close} flushes and leaves open
   */
  public TableWriter(Table table, Writer out) {
    this.table = table;
    this.csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .bufferSize(64 * 1024)
            .build(new Open(out));
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
  }

  /** A writer that is flushed when it is closed, and stays open. */
  private static final class Open extends FilterWriter {
    Open(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /**
   * Adds what a dossier has for the table.
   *
   * @param file the name of the file it is from
   * @param dossier the dossier
   * @param losses what was lost in reading it
   * @throws IOException if a row cannot be written
   */
  public void add(String file, Dossier dossier, Losses losses) throws IOException {
    table.add(file, dossier, losses, this::write);
  }

  /**
   * Tells the rows that take all dossiers.
   *
   * @return how many rows were written, without the names of the columns
   * @throws IOException if a row cannot be written
   */
  public long finish() throws IOException {
    table.finish(this::write);
    return rows;
  }

  private void write(List<String> cells) throws IOException {
    try {
      CsvWriter.CsvWriterRecord row = csv.writeRecord();
      for (String cell : cells) {
        row.writeField(Cells.clean(cell));
      }
      row.endRecord();
      rows++;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
