package org.communique.io.report;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.io.reading.RecordLabels;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;

/**
 * Writes one {@link JsonReport} of all dossiers. It sorts and counts before it tells, so it holds
 * all findings until the end; the reports of the dossiers are capped.
 */
final class JsonCollected implements ReportWriter {

  private final Appendable out;
  private final Report.Builder all = Report.builder(Integer.MAX_VALUE);
  private final Map<String, FileState> states = new LinkedHashMap<>();

  /** By identity: two dossiers of one file may have equal findings on records of other names. */
  private final Map<Finding, RecordLabels.Label> labels = new IdentityHashMap<>();

  JsonCollected(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(CheckedDossier checked) {
    String file = checked.file();
    Report report = checked.report().movedDown(checked.firstLine() - 1).inFile(file);
    report.findings().forEach(finding -> label(finding, checked.labels()));
    report.acknowledged().forEach(finding -> label(finding, checked.labels()));
    all.addAll(report);
    states.merge(file, checked.state(), JsonCollected::worse);
  }

  private void label(Finding finding, RecordLabels known) {
    known.at(finding.pointer()).ifPresent(label -> labels.put(finding, label));
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
    }
    out.append(PrintableJson.of(form.withLabels(labels).toText(all.build())));
  }
}
