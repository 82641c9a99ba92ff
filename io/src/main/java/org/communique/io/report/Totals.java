package org.communique.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;

/** How many findings there are, in a line. */
final class Totals {

  private Totals() {}

  /** {@return such as "2 errors, 1 warning; not shown: 5 of unknown-property"} */
  static String of(Report report) {
    Map<String, Long> shown = new HashMap<>();
    for (Finding finding : report.findings()) {
      shown.merge(finding.code(), 1L, Long::sum);
    }
    return of(report, shown);
  }

  /** {@return the same, where others tell of the findings} */
  static String of(Report report, Map<String, Long> shown) {
    long accepted = report.totalAcknowledged();
    String acknowledged = accepted == 0 ? "" : ", " + accepted + " acknowledged";
    if (report.isEmpty()) {
      return "nothing found" + acknowledged;
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long total = report.total(severity);
      if (total > 0) {
        counts.add(total + " " + (total == 1 ? severity.label() : plural(severity)));
      }
    }
    List<String> hidden = hidden(report, shown);
    return String.join(", ", counts)
        + acknowledged
        + (hidden.isEmpty() ? "" : "; not shown: " + String.join(", ", hidden));
  }

  private static String plural(Severity severity) {
    return switch (severity) {
      case ERROR -> "errors";
      case WARNING -> "warnings";
      case INFO -> "infos";
    };
  }

  private static List<String> hidden(Report report, Map<String, Long> shown) {
    List<String> hidden = new ArrayList<>();
    report
        .totalsByCode()
        .forEach(
            (code, total) -> {
              long more = total - shown.getOrDefault(code, 0L);
              if (more > 0) {
                hidden.add(more + " of " + code);
              }
            });
    return hidden;
  }
}
