package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;

/**
 * Thrown where a mapper with {@link CommuniqueJackson2Module} reads a value that is not of our
 * format: it says all that is wrong with that value.
 *
 * <p>Pointers are from that value, such as a dossier within a request. Findings have no lines and
 * columns: the location of the exception is where the value begins.
 */
public final class UnreadableException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  /** So many findings are in the message. */
  private static final int MOST_SHOWN = 5;

  /** What is wrong, the first findings in full. */
  private final String message;

  private final transient Report report;

  UnreadableException(JsonParser parser, Report report) {
    super(parser, message(report));
    this.message = message(report);
    this.report = report;
  }

  private static String message(Report report) {
    StringBuilder message = new StringBuilder();
    List<Finding> findings = report.findings();
    int shown = Math.min(MOST_SHOWN, findings.size());
    for (Finding finding : findings.subList(0, shown)) {
      message.append(message.isEmpty() ? "" : "\n").append(finding);
    }
    long more = report.total() - shown;
    return more == 0 ? message.toString() : message + "\nand " + more + " more";
  }

  /** {@return what is wrong, sorted; not empty} */
  public List<Finding> findings() {
    return report.findings();
  }

  /** {@return what is wrong, with totals} */
  public Report report() {
    return report;
  }

  /** {@return the first findings, one a line, and how many more there are} */
  @Override
  public String getMessage() {
    return message;
  }
}
