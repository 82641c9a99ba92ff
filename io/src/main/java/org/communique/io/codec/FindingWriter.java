package org.communique.io.codec;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.io.json.Strings;
import org.communique.io.reading.RecordLabels;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;

/** Writes findings and reports: the one form that they have, whoever writes them. */
public final class FindingWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private FindingWriter() {}

  /**
   * Writes a finding.
   *
   * @param out where to
   * @param finding the finding
   * @param label what the record is called that it is in; empty if that is not known
   */
  public static void write(JsonGenerator out, Finding finding, Optional<RecordLabels.Label> label) {
    out.writeStartObject();
    text(out, "code", finding.code());
    text(out, "severity", finding.severity().label());
    finding.file().ifPresent(file -> text(out, "file", file));
    text(out, "pointer", finding.pointer().toString());
    label.ifPresent(known -> write(out, known));
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
    finding.acknowledgment().ifPresent(reason -> text(out, "acknowledgment", reason));
    finding.fix().ifPresent(fix -> write(out, fix));
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Fix fix) {
    out.writeName("fix");
    out.writeStartObject();
    text(out, "summary", fix.summary());
    out.writeBooleanProperty("sure", fix.isSure());
    out.writeName("patch");
    out.writeStartArray();
    fix.operations().forEach(operation -> write(out, operation));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, PatchOperation operation) {
    out.writeStartObject();
    text(out, "op", operation.kind().toString());
    operation.from().ifPresent(from -> text(out, "from", from.toString()));
    text(out, "path", operation.path().toString());
    operation.value().ifPresent(value -> write(out, value));
    out.writeEndObject();
  }

  /** A generator that makes no text cannot be given text. */
  private static void write(JsonGenerator out, PatchValue value) {
    out.writeName("value");
    if (out instanceof JsonGeneratorBase) {
      out.writeRawValue(value.json());
      return;
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), value.json())) {
      parser.nextToken();
      out.copyCurrentStructureExact(parser);
    }
  }

  private static void write(JsonGenerator out, RecordLabels.Label label) {
    out.writeName("record");
    out.writeStartObject();
    text(out, "id", label.id());
    label.title().ifPresent(title -> text(out, "title", title));
    out.writeEndObject();
  }

  /**
   * Writes a report.
   *
   * @param out where to
   * @param report the report
   * @param labels says what the record is called that a finding is in
   * @param files how much of each file was read, by the names of the files; may be empty
   */
  public static void write(
      JsonGenerator out,
      Report report,
      Function<Finding, Optional<RecordLabels.Label>> labels,
      Map<String, ?> files) {
    out.writeStartObject();
    out.writeName("findings");
    out.writeStartArray();
    report.findings().forEach(finding -> write(out, finding, labels.apply(finding)));
    out.writeEndArray();
    if (report.totalAcknowledged() > 0) {
      out.writeName("acknowledged");
      out.writeStartArray();
      report.acknowledged().forEach(finding -> write(out, finding, labels.apply(finding)));
      out.writeEndArray();
    }
    writeFiles(out, files);
    writeTotals(out, report);
    out.writeEndObject();
  }

  private static void writeFiles(JsonGenerator out, Map<String, ?> files) {
    out.writeName("files");
    out.writeStartArray();
    files.forEach(
        (file, state) -> {
          out.writeStartObject();
          text(out, "file", file);
          text(out, "read", state.toString());
          out.writeEndObject();
        });
    out.writeEndArray();
  }

  private static void writeTotals(JsonGenerator out, Report report) {
    out.writeName("totals");
    out.writeStartObject();
    for (Severity severity : Severity.values()) {
      out.writeNumberProperty(severity.label(), report.total(severity));
    }
    if (report.totalAcknowledged() > 0) {
      out.writeNumberProperty("acknowledged", report.totalAcknowledged());
    }
    out.writeName("byCode");
    out.writeStartObject();
    report.totalsByCode().forEach(out::writeNumberProperty);
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String name, String value) {
    Strings.writeName(out, name);
    Strings.write(out, value);
  }
}
