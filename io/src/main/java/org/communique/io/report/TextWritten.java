package org.communique.io.report;

import java.io.IOException;
import org.communique.model.finding.Report;

/** Writes findings for people, without a last line: what it says is for whoever counted. */
final class TextWritten implements ReportWriter {

  private final Appendable out;
  private final TextReport form;
  private final boolean withAcknowledged;

  TextWritten(Appendable out, TextReport form, boolean withAcknowledged) {
    this.out = out;
    this.form = form;
    this.withAcknowledged = withAcknowledged;
  }

  @Override
  public void write(CheckedDossier checked) throws IOException {
    Report report = checked.report().inFile(checked.file());
    TextReport withText = form.startingAt(checked.firstLine());
    if (checked.text().isPresent()) {
      withText = withText.withText(checked.file(), checked.text().get());
    }
    withText.writeFindings(report, out);
    if (withAcknowledged) {
      withText.writeAcknowledged(report, out);
    }
  }

  @Override
  public void finish() {}
}
