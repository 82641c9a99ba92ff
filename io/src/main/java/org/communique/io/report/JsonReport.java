package org.communique.io.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.communique.io.json.JsonOutput;
import org.communique.io.json.Strings;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * Shows reports to programs, as one JSON object in UTF-8.
 *
 * <pre>{@code
 * {"findings": [{"code": "unknown-property", "severity": "error", "file": "a.json",
 *                "pointer": "/titel", "line": 4, "column": 3, "message": "...",
 *                "arguments": {"property": "titel", "nearest": "title"}, "related": []}],
 *  "totals": {"error": 1, "warning": 0, "info": 0, "byCode": {"unknown-property": 1}}}
 * }</pre>
 *
 * <p>Of a finding {@code file}, {@code line} and {@code column} are left out where they are not
 * known; everything else is always there. Findings are in the order of the report, which is sorted.
 * Totals count the findings that the report does not hold, too; {@code byCode} has the codes that
 * occur, in alphabetical order. Arguments are texts; which ones there are depends on the code.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class JsonReport {

  private static final JsonReport PRETTY = new JsonReport(JsonOutput.PRETTY);
  private static final JsonReport COMPACT = new JsonReport(JsonOutput.COMPACT);

  private final JsonOutput output;

  private JsonReport(JsonOutput output) {
    this.output = output;
  }

  /** {@return the form with one property a line} */
  public static JsonReport pretty() {
    return PRETTY;
  }

  /** {@return the form on one line} */
  public static JsonReport compact() {
    return COMPACT;
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param out the stream, which is flushed and left open
   * @throws IOException if the stream fails
   */
  public void write(Report report, OutputStream out) throws IOException {
    output.write(out, generator -> write(generator, report));
  }

  /**
   * {@return a report as a string}
   *
   * @param report the report
   */
  public String toText(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(report, bytes);
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(JsonGenerator out, Report report) {
    out.writeStartObject();
    out.writeName("findings");
    out.writeStartArray();
    report.findings().forEach(finding -> write(out, finding));
    out.writeEndArray();
    writeTotals(out, report);
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Finding finding) {
    out.writeStartObject();
    text(out, "code", finding.code());
    text(out, "severity", finding.severity().label());
    finding.file().ifPresent(file -> text(out, "file", file));
    text(out, "pointer", finding.pointer().toString());
    finding
        .position()
        .ifPresent(
            position -> {
              out.writeNumberProperty("line", position.line());
              out.writeNumberProperty("column", position.column());
            });
    text(out, "message", finding.message());
    out.writeName("arguments");
    out.writeStartObject();
    finding.arguments().forEach((name, value) -> text(out, name, value));
    out.writeEndObject();
    out.writeName("related");
    out.writeStartArray();
    finding.related().forEach(place -> Strings.write(out, place.toString()));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String name, String value) {
    Strings.writeName(out, name);
    Strings.write(out, value);
  }

  private static void writeTotals(JsonGenerator out, Report report) {
    out.writeName("totals");
    out.writeStartObject();
    for (Severity severity : Severity.values()) {
      out.writeNumberProperty(severity.label(), report.total(severity));
    }
    out.writeName("byCode");
    out.writeStartObject();
    report.totalsByCode().forEach(out::writeNumberProperty);
    out.writeEndObject();
    out.writeEndObject();
  }
}
