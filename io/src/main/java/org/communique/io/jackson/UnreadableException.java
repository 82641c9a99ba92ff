package org.communique.io.jackson;

import java.util.List;
import org.communique.io.DossierReader;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown where a mapper with {@link CommuniqueModule} reads a value that is not of our format: it
 * says all that is wrong with that value, as {@link DossierReader} would.
 *
 * <p>Lines and columns are those that the mapper's parser counts; a parser of bytes counts columns
 * in bytes.
 */
public final class UnreadableException extends DatabindException {

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
    for (Finding finding : findings.subList(0, Math.min(MOST_SHOWN, findings.size()))) {
      message.append(message.isEmpty() ? "" : "\n").append(finding);
    }
    long more = report.total() - Math.min(MOST_SHOWN, findings.size());
    return more == 0
        ? message.toString()
        : message.append("\nand ").append(more).append(" more").toString();
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
