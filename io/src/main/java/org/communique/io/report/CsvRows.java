package org.communique.io.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as rows of CSV (RFC 4180), with a header.
 *
 * <p>Spreadsheets take a cell that begins with {@code =}, {@code +}, {@code -}, {@code @} or a
 * control for a formula, and what stands in a dossier may be hostile. A text that begins so gets an
 * apostrophe in front, which spreadsheets hide. Controls, and what turns the direction of writing,
 * are written as escapes such as <code>&#92;u202E</code>, so a row is always one line.
 */
final class CsvRows implements ReportWriter {

  private static final String FORMULA = "=+-@\t\r\n|%";

  private final CsvWriter csv;
  private final boolean withAcknowledged;
  private boolean isBegun;

  CsvRows(Writer out, boolean withAcknowledged) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    this.withAcknowledged = withAcknowledged;
  }

  @Override
  public void write(CheckedDossier checked) throws IOException {
    begin();
    for (FindingRow row : FindingRow.of(checked, withAcknowledged)) {
      record(row.cells().stream().map(CsvRows::cell).toList());
    }
    csv.flush();
  }

  private void begin() throws IOException {
    if (!isBegun) {
      isBegun = true;
      record(FindingRow.COLUMNS);
    }
  }

  private void record(List<String> cells) throws IOException {
    try {
      csv.writeRecord(new ArrayList<>(cells));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text ? guarded(Quoted.visible(text)) : value.toString();
  }

  private static String guarded(String text) {
    return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  @Override
  public void finish() throws IOException {
    begin();
    csv.flush();
  }
}
