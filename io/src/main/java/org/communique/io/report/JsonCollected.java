package org.communique.io.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.io.reading.RecordLabels;
import org.communique.model.finding.Report;

/**
 * Writes one {@link JsonReport} of all dossiers. It sorts and counts before it tells, so it holds
 * all findings until the end; the reports of the dossiers are capped.
 */
final class JsonCollected implements ReportWriter {

  private final Appendable out;
  private final Report.Builder all = Report.builder(Integer.MAX_VALUE);
  private final Map<String, FileState> states = new LinkedHashMap<>();
  private final Map<String, RecordLabels> labels = new LinkedHashMap<>();

  JsonCollected(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(CheckedDossier checked) {
    String file = checked.file();
    all.addAll(checked.report().movedDown(checked.firstLine() - 1).inFile(file));
    states.merge(file, checked.state(), JsonCollected::worse);
    labels.putIfAbsent(file, checked.labels());
  }

  /** Of a file with several dossiers the worst is told. */
  private static FileState worse(FileState one, FileState other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  @Override
  public void finish() throws IOException {
    JsonReport form = JsonReport.pretty();
    for (Map.Entry<String, FileState> file : states.entrySet()) {
      form = form.withFile(file.getKey(), file.getValue());
      form =
          form.withRecords(file.getKey(), labels.getOrDefault(file.getKey(), RecordLabels.none()));
    }
    out.append(PrintableJson.of(form.toText(all.build())));
  }
}
