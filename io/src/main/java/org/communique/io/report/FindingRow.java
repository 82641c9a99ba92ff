package org.communique.io.report;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Position;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a row of a table: its cells by column. What is not known is null.
 *
 * @param file the file
 * @param line the line in the file, from 1
 * @param column the column in UTF-16 units, from 1
 * @param offset how many bytes of the file come before the dossier
 * @param dossier the id of the dossier
 * @param record the id of the record that the finding is in
 * @param code the code
 * @param severity the severity
 * @param pointer where in the dossier it is
 * @param message the message
 * @param acknowledgment why it is accepted; empty if without a reason, null if it is not accepted
 */
record FindingRow(
    String file,
    @Nullable Integer line,
    @Nullable Integer column,
    long offset,
    @Nullable String dossier,
    @Nullable String record,
    String code,
    String severity,
    String pointer,
    String message,
    @Nullable String acknowledgment) {

  /** The names of the columns. */
  static final List<String> COLUMNS =
      List.of(
          "file",
          "line",
          "column",
          "offset",
          "dossier",
          "record",
          "code",
          "severity",
          "pointer",
          "message",
          "acknowledgment");

  /** {@return the rows of a dossier, those of accepted findings last, where they are wanted} */
  static List<FindingRow> of(CheckedDossier checked, boolean withAcknowledged) {
    List<FindingRow> rows = new ArrayList<>();
    checked.report().findings().forEach(finding -> rows.add(of(finding, checked)));
    if (withAcknowledged) {
      checked.report().acknowledged().forEach(finding -> rows.add(of(finding, checked)));
    }
    return rows;
  }

  private static FindingRow of(Finding finding, CheckedDossier checked) {
    Position position = checked.position(finding).orElse(null);
    return new FindingRow(
        checked.file(),
        position == null ? null : position.line(),
        position == null ? null : position.column(),
        checked.offset(),
        checked.id().orElse(null),
        checked.record(finding).orElse(null),
        finding.code(),
        finding.severity().label(),
        finding.pointer().toString(),
        finding.message(),
        finding.acknowledgment().orElse(null));
  }

  /** {@return the cells, in the order of the columns} */
  List<@Nullable Object> cells() {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(file);
    cells.add(line);
    cells.add(column);
    cells.add(offset);
    cells.add(dossier);
    cells.add(record);
    cells.add(code);
    cells.add(severity);
    cells.add(pointer);
    cells.add(message);
    cells.add(acknowledgment);
    return cells;
  }
}
