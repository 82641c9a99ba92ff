package org.communique.io.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.io.TextEdit;
import org.communique.io.reading.RecordLabels;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings as SARIF 2.1.0 (OASIS): one run, with the whole catalogue as its rules and a
 * result a finding, each on a line of its own.
 *
 * <p>A result has its region in the file, and as logical location its pointer with the id of the
 * record. Its fingerprint is made of the code, the record's id, the way from there and the
 * arguments: it stays the same while lines and records move. Accepted findings are results with a
 * suppression. A file that could not be read is a notification of the one invocation, which then
 * was no success.
 */
final class SarifLog implements ReportWriter {

  /** The name of our fingerprint, with its version: another way to make it gets another name. */
  private static final String FINGERPRINT = "communique/v1";

  private static final int FINGERPRINT_DIGITS = 32;

  private static final String PLAIN_IN_URIS = "-._~/!$&'()*+,;=@";

  private final Appendable out;
  private final String version;
  private final List<RuleDescription> rules;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<CheckedDossier> unread = new ArrayList<>();
  private boolean isBegun;
  private boolean hasResults;

  SarifLog(Appendable out, String version, List<RuleDescription> rules) {
    this.out = out;
    this.version = version;
    this.rules = List.copyOf(rules);
    for (int at = 0; at < rules.size(); at++) {
      indexes.put(rules.get(at).code(), at);
    }
  }

  @Override
  public void write(CheckedDossier checked) throws IOException {
    begin();
    if (checked.failure().isPresent()) {
      unread.add(checked);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : checked.report().findings()) {
      write(finding, checked, seen);
    }
    for (Finding finding : checked.report().acknowledged()) {
      write(finding, checked, seen);
    }
  }

  private void begin() throws IOException {
    if (isBegun) {
      return;
    }
    isBegun = true;
    out.append("{\"version\": \"2.1.0\",\n");
    out.append(" \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n");
    out.append(" \"runs\": [{\n  \"tool\": {\"driver\": {\"name\": \"communique\", \"version\": ");
    out.append(Json.line(json -> json.writeString(version))).append(", \"rules\": [");
    for (int at = 0; at < rules.size(); at++) {
      RuleDescription rule = rules.get(at);
      out.append(at == 0 ? "\n    " : ",\n    ").append(Json.line(json -> write(json, rule)));
    }
    out.append("]}},\n  \"columnKind\": \"utf16CodeUnits\",\n  \"results\": [");
  }

  private static void write(JsonGenerator json, RuleDescription rule) {
    Json.object(
        json,
        () -> {
          Json.text(json, "id", rule.code());
          Json.object(json, "shortDescription", () -> Json.text(json, "text", rule.summary()));
          Json.object(json, "fullDescription", () -> Json.text(json, "text", rule.because()));
          Json.object(
              json,
              "help",
              () ->
                  Json.text(
                      json,
                      "text",
                      rule.summary()
                          + "\n\n"
                          + rule.because()
                          + "\n\nExamples: communique rules "
                          + rule.code()));
          Json.object(
              json, "defaultConfiguration", () -> Json.text(json, "level", level(rule.severity())));
          Json.object(
              json,
              "properties",
              () -> Json.list(json, "tags", () -> json.writeString(rule.area())));
        });
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private void write(Finding finding, CheckedDossier checked, Map<String, Integer> seen)
      throws IOException {
    out.append(hasResults ? ",\n    " : "\n    ");
    hasResults = true;
    String digest = digest(finding, checked);
    int before = seen.merge(digest, 1, Integer::sum) - 1;
    String fingerprint = before == 0 ? digest : digest + ":" + before;
    out.append(Json.line(json -> write(json, finding, checked, fingerprint)));
  }

  private void write(
      JsonGenerator json, Finding finding, CheckedDossier checked, String fingerprint) {
    Json.object(
        json,
        () -> {
          Json.text(json, "ruleId", finding.code());
          if (indexes.containsKey(finding.code())) {
            json.writeNumberProperty("ruleIndex", indexes.get(finding.code()));
          }
          Json.text(json, "level", level(finding.severity()));
          Json.object(json, "message", () -> Json.text(json, "text", finding.message()));
          Json.list(json, "locations", () -> writeLocation(json, finding, checked));
          if (!finding.related().isEmpty()) {
            Json.list(
                json,
                "relatedLocations",
                () -> finding.related().forEach(at -> writeRelated(json, at, checked)));
          }
          Json.object(json, "partialFingerprints", () -> Json.text(json, FINGERPRINT, fingerprint));
          finding.acknowledgment().ifPresent(reason -> writeSuppression(json, reason));
          finding.fix().ifPresent(fix -> writeFix(json, fix, checked));
        });
  }

  /** Where the text is at hand: a fix of SARIF speaks of regions, and not of pointers. */
  private static void writeFix(JsonGenerator json, Fix fix, CheckedDossier checked) {
    Optional<TextEdit> edit = checked.text().flatMap(text -> text.edit(fix));
    if (edit.isEmpty()) {
      return;
    }
    String summary = fix.isSure() ? fix.summary() : "perhaps " + fix.summary();
    Json.list(
        json,
        "fixes",
        () ->
            Json.object(
                json,
                () -> {
                  Json.object(json, "description", () -> Json.text(json, "text", summary));
                  Json.list(json, "artifactChanges", () -> writeChange(json, edit.get(), checked));
                }));
  }

  private static void writeChange(JsonGenerator json, TextEdit edit, CheckedDossier checked) {
    int before = checked.firstLine() - 1;
    Json.object(
        json,
        () -> {
          writeArtifact(json, checked.file());
          Json.list(
              json,
              "replacements",
              () ->
                  Json.object(
                      json,
                      () -> {
                        Json.object(
                            json,
                            "deletedRegion",
                            () -> {
                              json.writeNumberProperty("startLine", before + edit.start().line());
                              json.writeNumberProperty("startColumn", edit.start().column());
                              json.writeNumberProperty("endLine", before + edit.end().line());
                              json.writeNumberProperty("endColumn", edit.end().column());
                            });
                        Json.object(
                            json, "insertedContent", () -> Json.text(json, "text", edit.text()));
                      }));
        });
  }

  private static void writeLocation(JsonGenerator json, Finding finding, CheckedDossier checked) {
    Json.object(
        json,
        () -> {
          Json.object(
              json,
              "physicalLocation",
              () -> {
                writeArtifact(json, checked.file());
                checked.position(finding).ifPresent(at -> writeRegion(json, at));
              });
          writeLogical(json, finding.pointer(), checked);
        });
  }

  private static void writeRegion(JsonGenerator json, Position at) {
    Json.object(
        json,
        "region",
        () -> {
          json.writeNumberProperty("startLine", at.line());
          json.writeNumberProperty("startColumn", at.column());
        });
  }

  private static void writeArtifact(JsonGenerator json, String file) {
    Json.object(json, "artifactLocation", () -> Json.text(json, "uri", uri(file)));
  }

  private static void writeRelated(JsonGenerator json, Pointer at, CheckedDossier checked) {
    Json.object(
        json,
        () -> {
          Json.object(json, "physicalLocation", () -> writeArtifact(json, checked.file()));
          writeLogical(json, at, checked);
        });
  }

  private static void writeLogical(JsonGenerator json, Pointer at, CheckedDossier checked) {
    Json.list(
        json,
        "logicalLocations",
        () ->
            Json.object(
                json,
                () -> {
                  checked.labels().at(at).ifPresent(label -> Json.text(json, "name", label.id()));
                  Json.text(json, "fullyQualifiedName", at.toString());
                }));
  }

  private static void writeSuppression(JsonGenerator json, String reason) {
    Json.list(
        json,
        "suppressions",
        () ->
            Json.object(
                json,
                () -> {
                  Json.text(json, "kind", "inSource");
                  Json.text(json, "status", "accepted");
                  if (!reason.isBlank()) {
                    Json.text(json, "justification", reason);
                  }
                }));
  }

  /** {@return a file as a URI reference; relative where the name is} */
  static String uri(String file) {
    String path = file.replace('\\', '/');
    if (path.matches("[A-Za-z]:/.*")) {
      return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
    }
    return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_IN_URIS.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }

  private static String digest(Finding finding, CheckedDossier checked) {
    Optional<Pointer> record = RecordLabels.recordAt(finding.pointer());
    String id = checked.record(finding).orElse("");
    Pointer place =
        record.isPresent() && !id.isEmpty()
            ? finding.pointer().relativeTo(record.get())
            : finding.pointer();
    String all =
        String.join(
            "\0",
            finding.code(),
            checked.id().orElse(""),
            id,
            place.toString(),
            arguments(finding));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static String arguments(Finding finding) {
    StringBuilder all = new StringBuilder();
    finding
        .arguments()
        .forEach((name, value) -> all.append(name).append('=').append(value).append('\0'));
    return all.toString();
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.append("],\n  \"invocations\": [");
    out.append(Json.line(this::writeInvocation)).append("]\n }]\n}\n");
  }

  private void writeInvocation(JsonGenerator json) {
    Json.object(
        json,
        () -> {
          json.writeBooleanProperty("executionSuccessful", unread.isEmpty());
          if (!unread.isEmpty()) {
            Json.list(
                json,
                "toolExecutionNotifications",
                () -> unread.forEach(each -> writeNotification(json, each)));
          }
        });
  }

  private static void writeNotification(JsonGenerator json, CheckedDossier unread) {
    Json.object(
        json,
        () -> {
          Json.text(json, "level", "error");
          Json.object(
              json,
              "message",
              () -> Json.text(json, "text", "cannot be read: " + unread.failure().orElse("")));
          Json.list(
              json,
              "locations",
              () ->
                  Json.object(
                      json,
                      () ->
                          Json.object(
                              json, "physicalLocation", () -> writeArtifact(json, unread.file()))));
        });
  }
}
