package org.communique.io.report;

import java.io.IOException;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;

/**
 * Writes findings as GitHub Actions takes them: one line each, which the page of a change then
 * shows beside the line of the file. Accepted findings are not told.
 */
final class GithubAnnotations implements ReportWriter {

  private final Appendable out;

  GithubAnnotations(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(CheckedDossier checked) throws IOException {
    if (checked.failure().isPresent()) {
      out.append("::error file=").append(property(checked.file())).append("::");
      out.append(data("cannot be read: " + checked.failure().get())).append('\n');
    }
    for (Finding finding : checked.report().findings()) {
      write(finding, checked);
    }
  }

  private void write(Finding finding, CheckedDossier checked) throws IOException {
    out.append("::").append(command(finding.severity()));
    out.append(" file=").append(property(checked.file()));
    if (checked.position(finding).isPresent()) {
      out.append(",line=").append(Integer.toString(checked.position(finding).get().line()));
      out.append(",col=").append(Integer.toString(checked.position(finding).get().column()));
    }
    out.append(",title=").append(property(finding.code()));
    out.append("::").append(data(finding.message())).append('\n');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  /** What is not seen is escaped first, so that no line of another command can be begun. */
  private static String data(String text) {
    return Quoted.visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void finish() {}
}
