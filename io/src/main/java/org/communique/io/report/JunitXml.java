package org.communique.io.report;

import java.io.IOException;
import java.util.List;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;

/**
 * Writes findings in the XML that test reports of JUnit have made common: a suite a dossier, a case
 * a finding. Errors are failures; warnings and infos pass, with their words as output; accepted
 * findings are skipped cases, with the reason. A dossier in which nothing was found is one case
 * that passes.
 */
final class JunitXml implements ReportWriter {

  private final Appendable out;
  private boolean isBegun;

  JunitXml(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(CheckedDossier checked) throws IOException {
    begin();
    List<Finding> findings = checked.report().findings();
    List<Finding> accepted = checked.report().acknowledged();
    boolean isUnread = checked.failure().isPresent();
    long failures = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    int cases = findings.size() + accepted.size();
    out.append("  <testsuite name=").append(quoted(name(checked)));
    number("tests", Math.max(cases, 1));
    number("failures", failures);
    number("errors", isUnread ? 1 : 0);
    number("skipped", accepted.size());
    out.append(">\n");
    for (Finding finding : findings) {
      write(finding, checked);
    }
    for (Finding finding : accepted) {
      beginCase(finding, checked);
      out.append("      <skipped message=").append(quoted(finding.acknowledgment().orElse("")));
      out.append("/>\n    </testcase>\n");
    }
    if (cases == 0) {
      writeWhole(checked);
    }
    out.append("  </testsuite>\n");
  }

  private static String name(CheckedDossier checked) {
    return checked.firstLine() == 1
        ? checked.file()
        : checked.file() + ":" + checked.firstLine(); // One of many in a file.
  }

  private void writeWhole(CheckedDossier checked) throws IOException {
    out.append("    <testcase name=\"can be read, and nothing is found\" classname=");
    out.append(quoted(name(checked)));
    if (checked.failure().isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append(">\n      <error message=").append(quoted(checked.failure().get()));
    out.append("/>\n    </testcase>\n");
  }

  private void write(Finding finding, CheckedDossier checked) throws IOException {
    beginCase(finding, checked);
    if (finding.severity() == Severity.ERROR) {
      out.append("      <failure type=").append(quoted(finding.code()));
      out.append(" message=").append(quoted(finding.message())).append(">");
      out.append(content(told(finding, checked))).append("</failure>\n");
    } else {
      out.append("      <system-out>").append(content(told(finding, checked)));
      out.append("</system-out>\n");
    }
    out.append("    </testcase>\n");
  }

  private void beginCase(Finding finding, CheckedDossier checked) throws IOException {
    String place = finding.pointer().depth() == 0 ? "" : " at " + finding.pointer();
    out.append("    <testcase name=").append(quoted(finding.code() + place));
    out.append(" classname=").append(quoted(name(checked))).append(">\n");
  }

  private static String told(Finding finding, CheckedDossier checked) {
    String place = checked.position(finding).map(at -> ":" + at).orElse("");
    return checked.file() + place + ": " + finding.severity() + ": " + finding.message();
  }

  private void begin() throws IOException {
    if (!isBegun) {
      isBegun = true;
      out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"communique\">\n");
    }
  }

  private void number(String name, long value) throws IOException {
    out.append(' ').append(name).append("=\"").append(Long.toString(value)).append('"');
  }

  private static String quoted(String text) {
    return '"' + content(text) + '"';
  }

  /** XML has no form for most controls; they are written as escapes before. */
  private static String content(String text) {
    return Quoted.visible(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.append("</testsuites>\n");
  }
}
