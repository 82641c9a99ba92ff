package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.communique.io.report.ReportWriter;
import org.communique.io.report.ReportWriters;
import org.communique.io.report.RuleDescription;
import org.communique.io.report.TextReport;
import org.communique.model.finding.Severity;

/** The form in which {@code check} tells what it has found. */
enum CheckFormat {
  /** Text for people. */
  TEXT,
  /** One JSON object for programs. */
  JSON,
  /** SARIF 2.1.0, for tools that review code. */
  SARIF,
  /** Commands of GitHub Actions. */
  GITHUB,
  /** The XML of JUnit. */
  JUNIT,
  /** A row a finding, separated by commas. */
  CSV,
  /** A JSON object a finding, one a line. */
  JSONL;

  /** {@return what writes in this form} */
  ReportWriter writer(PrintWriter out, boolean colored, boolean acknowledged) throws IOException {
    return switch (this) {
      case TEXT -> {
        TextReport form = colored ? TextReport.plain().withColors() : TextReport.plain();
        yield ReportWriters.text(out, form, acknowledged);
      }
      case JSON -> ReportWriters.json(out);
      case SARIF -> ReportWriters.sarif(out, Communique.Version.number(), rules());
      case GITHUB -> ReportWriters.github(out);
      case JUNIT -> ReportWriters.junit(out);
      case CSV -> ReportWriters.csv(out, acknowledged);
      case JSONL -> ReportWriters.jsonLines(out, acknowledged);
    };
  }

  private static List<RuleDescription> rules() throws IOException {
    return Catalogue.all().stream()
        .map(
            entry ->
                new RuleDescription(
                    entry.code(),
                    Severity.valueOf(entry.severity().toUpperCase(Locale.ROOT)),
                    entry.area(),
                    entry.summary(),
                    entry.because()))
        .toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
