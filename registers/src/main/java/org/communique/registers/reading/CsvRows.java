package org.communique.registers.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.communique.model.finding.Severity;

/**
 * Reads CSV (RFC 4180, UTF-8), one record after the other. Rows may have fewer or more fields than
 * others; a field has at most 16 million characters.
 */
public final class CsvRows {

  private CsvRows() {}

  /** Takes the records of a file. */
  public interface Reader {
    /**
     * Takes a record.
     *
     * @param line the line on which it begins, from 1
     * @param fields its fields, as they stand there
     */
    void read(long line, List<String> fields);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param into is told where the file is no CSV; what stands before that is read
   * @param reader takes the records
   * @throws IOException if the file cannot be read
   */
  public static void read(RegisterFile file, Intake into, Reader reader) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file.openText())) {
      for (CsvRecord each : csv) {
        reader.read(each.getStartingLineNumber(), each.getFields());
      }
    } catch (CsvParseException e) {
      into.report(
          file,
          Severity.ERROR,
          "register-file-broken",
          "the file is no CSV from here on, and its rest was not read: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
