package org.communique.io.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.io.ReadResult;
import org.communique.io.codec.FindingWriter;
import org.communique.io.json.JsonOutput;
import org.communique.io.reading.RecordLabels;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import tools.jackson.core.JsonGenerator;

/**
 * Shows reports to programs, as one JSON object in UTF-8.
 *
 * <pre>{@code
 * {"findings": [{"code": "unknown-property", "severity": "error", "file": "a.json",
 *                "pointer": "/summits/0/titel", "record": {"id": "talks", "title": "Talks"},
 *                "line": 4, "column": 3, "message": "...",
 *                "arguments": {"property": "titel", "nearest": "title"}, "related": []}],
 *  "files": [{"file": "a.json", "read": "lossy"}],
 *  "totals": {"error": 1, "warning": 0, "info": 0, "byCode": {"unknown-property": 1}}}
 * }</pre>
 *
 * <p>Of a finding {@code file}, {@code record}, {@code line} and {@code column} are left out where
 * they are not known, as is the title of a record; everything else is always there. {@code record}
 * is told of files that were {@linkplain #withRecords named}. {@code files} has those that the
 * report was {@linkplain #withFile told of}, with how much of each was read: {@code whole}, {@code
 * lossy} or {@code unread}. Findings are in the order of the report, which is sorted. Totals count
 * the findings that the report does not hold, too; {@code byCode} has the codes that occur, in
 * alphabetical order. Arguments are texts; which ones there are depends on the code.
 *
 * <p>A finding that carries a fix has it as {@code fix}: {@code summary}, whether it is {@code
 * sure}, and {@code patch}, a JSON Patch (RFC 6902) to the document.
 *
 * <p>Where findings are acknowledged, they are in a list of their own, {@code acknowledged}, each
 * with the reason as its {@code acknowledgment}; the totals count them there and nowhere else.
 *
 * <p>A Jackson mapper with {@code CommuniqueModule} writes reports in the same form, and reads them
 * back.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class JsonReport {

  private static final JsonReport PRETTY =
      new JsonReport(JsonOutput.PRETTY, Map.of(), Map.of(), Map.of());
  private static final JsonReport COMPACT =
      new JsonReport(JsonOutput.COMPACT, Map.of(), Map.of(), Map.of());

  private final JsonOutput output;

  /** Labels by the names of files; the empty name is for findings without a file. */
  private final Map<String, RecordLabels> records;

  /** The files in the order in which they were told of. */
  private final Map<String, FileState> files;

  /** Labels by the findings themselves, where one file holds several dossiers. */
  private final Map<Finding, RecordLabels.Label> byFinding;

  private JsonReport(
      JsonOutput output,
      Map<String, RecordLabels> records,
      Map<String, FileState> files,
      Map<Finding, RecordLabels.Label> byFinding) {
    this.output = output;
    this.records = records;
    this.files = files;
    this.byFinding = byFinding;
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
   * {@return this form, which names the records that findings of a file are in}
   *
   * @param file the name of the file, as findings have it; empty for findings without a file
   * @param labels what its records are called, such as {@link ReadResult#labels} gives
   */
  public JsonReport withRecords(String file, RecordLabels labels) {
    Map<String, RecordLabels> more = new HashMap<>(records);
    more.put(file, Objects.requireNonNull(labels, "labels"));
    return new JsonReport(output, more, files, byFinding);
  }

  /**
   * {@return this form, which also tells how much of a file was read}
   *
   * @param file the name of the file
   * @param state how much of it was read
   */
  public JsonReport withFile(String file, FileState state) {
    Map<String, FileState> more = new LinkedHashMap<>(files);
    more.put(file, Objects.requireNonNull(state, "state"));
    return new JsonReport(output, records, more, byFinding);
  }

  /** {@return this form, which knows what the records are called that findings are in} */
  JsonReport withLabels(Map<Finding, RecordLabels.Label> labels) {
    return new JsonReport(output, records, files, labels);
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

  private void write(JsonGenerator out, Report report) {
    FindingWriter.write(out, report, this::label, files);
  }

  private Optional<RecordLabels.Label> label(Finding finding) {
    RecordLabels.Label label = byFinding.get(finding);
    if (label != null) {
      return Optional.of(label);
    }
    return records
        .getOrDefault(finding.file().orElse(""), RecordLabels.none())
        .at(finding.pointer());
  }
}
