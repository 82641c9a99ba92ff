package org.communique.io.jackson;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.io.report.JsonReport;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads findings and reports as {@link JsonReport} writes them. What it tells of records and files
 * is for readers of the JSON; findings and reports have no place for it, and it is passed over.
 *
 * @param <T> {@link Finding} or {@link Report}
 */
final class FindingReader<T> extends ValueDeserializer<T> {

  static final FindingReader<Finding> FINDING =
      new FindingReader<>(Finding.class, FindingReader::finding);
  static final FindingReader<Report> REPORT =
      new FindingReader<>(Report.class, FindingReader::report);

  private final Class<T> type;
  private final Function<JsonNode, T> read;

  private FindingReader(Class<T> type, Function<JsonNode, T> read) {
    this.type = type;
    this.read = read;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode json = context.readTree(parser);
    try {
      return read.apply(json);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return context.reportInputMismatch(
          type, "not a %s: %s", type.getSimpleName().toLowerCase(Locale.ROOT), e.getMessage());
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }

  private static Report report(JsonNode json) {
    Report.Builder report = Report.builder(Integer.MAX_VALUE);
    for (JsonNode finding : list(json, "findings")) {
      report.add(finding(finding));
    }
    if (json.has("acknowledged")) {
      for (JsonNode finding : list(json, "acknowledged")) {
        report.add(finding(finding));
      }
    }
    JsonNode totals = object(json, "totals");
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity, count(totals, severity.label()));
    }
    Map<String, Long> byCode = new TreeMap<>();
    JsonNode codes = object(totals, "byCode");
    codes.propertyNames().forEach(code -> byCode.put(code, count(codes, code)));
    long acknowledged = totals.has("acknowledged") ? count(totals, "acknowledged") : 0;
    return report.totals(bySeverity, byCode, acknowledged).build();
  }

  private static Finding finding(JsonNode json) {
    Finding.Builder finding =
        Finding.builder(
            severity(text(json, "severity")),
            text(json, "code"),
            Pointer.parse(text(json, "pointer")),
            text(json, "message"));
    if (json.has("file")) {
      finding.file(text(json, "file"));
    }
    if (json.has("line") || json.has("column")) {
      finding.position(
          Position.of(
              Math.toIntExact(count(json, "line")), Math.toIntExact(count(json, "column"))));
    }
    JsonNode arguments = object(json, "arguments");
    arguments.propertyNames().forEach(name -> finding.argument(name, text(arguments, name)));
    for (JsonNode place : list(json, "related")) {
      finding.addRelated(
          Pointer.parse(required(place.isString(), place, "a pointer").stringValue()));
    }
    if (json.has("acknowledgment")) {
      finding.acknowledged(text(json, "acknowledgment"));
    }
    if (json.has("fix")) {
      finding.fix(fix(object(json, "fix")));
    }
    return finding.build();
  }

  private static Fix fix(JsonNode json) {
    JsonNode sure = json.path("sure");
    List<PatchOperation> patch = new ArrayList<>();
    for (JsonNode operation : list(json, "patch")) {
      patch.add(operation(operation));
    }
    return Fix.of(
        required(sure.isBoolean(), sure, "sure: expected true or false").booleanValue(),
        text(json, "summary"),
        patch);
  }

  private static PatchOperation operation(JsonNode json) {
    String kind = text(json, "op");
    Pointer path = Pointer.parse(text(json, "path"));
    return switch (kind) {
      case "add" -> PatchOperation.add(path, value(json));
      case "remove" -> PatchOperation.remove(path);
      case "replace" -> PatchOperation.replace(path, value(json));
      case "move" -> PatchOperation.move(Pointer.parse(text(json, "from")), path);
      case "copy" -> PatchOperation.copy(Pointer.parse(text(json, "from")), path);
      case "test" -> PatchOperation.test(path, value(json));
      default ->
          throw new IllegalArgumentException(
              "op: expected an operation of RFC 6902, found " + Quoted.text(kind));
    };
  }

  private static PatchValue value(JsonNode json) {
    JsonNode value = json.path("value");
    return PatchValue.ofJson(
        required(!value.isMissingNode(), value, "value: expected any value").toString());
  }

  private static Severity severity(String label) {
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(label)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(
        "severity: expected error, warning or info, found " + Quoted.text(label));
  }

  private static String text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return required(value.isString(), value, name + ": expected a text").stringValue();
  }

  private static long count(JsonNode object, String name) {
    JsonNode value = object.path(name);
    boolean counts = value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0;
    return required(counts, value, name + ": expected a whole number of 0 or more").longValue();
  }

  private static JsonNode list(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return required(value.isArray(), value, name + ": expected a list");
  }

  private static JsonNode object(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return required(value.isObject(), value, name + ": expected an object");
  }

  private static JsonNode required(boolean holds, JsonNode value, String expected) {
    if (!holds) {
      String found = value.isMissingNode() ? "nothing" : Quoted.text(value.toString());
      throw new IllegalArgumentException(expected + ", found " + found);
    }
    return value;
  }
}
