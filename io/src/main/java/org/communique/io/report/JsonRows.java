package org.communique.io.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes findings as JSON Lines: one object a finding, with the same members in each. */
final class JsonRows implements ReportWriter {

  private final Appendable out;
  private final boolean withAcknowledged;

  JsonRows(Appendable out, boolean withAcknowledged) {
    this.out = out;
    this.withAcknowledged = withAcknowledged;
  }

  @Override
  public void write(CheckedDossier checked) throws IOException {
    for (FindingRow row : FindingRow.of(checked, withAcknowledged)) {
      out.append(json(row)).append('\n');
    }
  }

  private static String json(FindingRow row) {
    List<@Nullable Object> cells = row.cells();
    return Json.line(
        json ->
            Json.object(
                json,
                () -> {
                  for (int at = 0; at < cells.size(); at++) {
                    Json.cell(json, FindingRow.COLUMNS.get(at), cells.get(at));
                  }
                }));
  }

  @Override
  public void finish() {}
}
