package org.communique.io.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;

/** The schema of reports, as they are written for programs. */
final class ReportDefinitions {

  private ReportDefinitions() {}

  static SchemaObject report() {
    SchemaObject properties =
        new SchemaObject()
            .put(
                "findings",
                SchemaObject.ofType("array")
                    .put("items", SchemaObject.reference("Finding"))
                    .put(
                        "description",
                        "What was found, sorted by file and pointer. The list may be cut off; the"
                            + " totals are not."))
            .put(
                "files",
                SchemaObject.ofType("array")
                    .put("items", SchemaObject.reference("File"))
                    .put("description", "The files that were read; may be empty."))
            .put(
                "acknowledged",
                SchemaObject.ofType("array")
                    .put("items", SchemaObject.reference("Finding"))
                    .put(
                        "description",
                        "What somebody looked at and accepts; left out if there is nothing."))
            .put("totals", SchemaObject.reference("Totals"));
    return new SchemaObject()
        .put("title", "Report")
        .put("description", "What was found in dossiers: by the reader, or by the rules.")
        .putAll(closed(properties, List.of("findings", "files", "totals")))
        .put(
            "$defs",
            new SchemaObject()
                .put("File", file())
                .put("Finding", finding())
                .put("Fix", fix())
                .put("PatchOperation", operation())
                .put("Pointer", Spellings.of(Pointer.class).schema())
                .put("Totals", totals()));
  }

  private static SchemaObject finding() {
    SchemaObject properties =
        new SchemaObject()
            .put("code", text("The code of the rule or of the reader's check.").putAll(code()))
            .put(
                "severity",
                new SchemaObject()
                    .put("enum", severities())
                    .put(
                        "description",
                        "error: it cannot be so; warning: it is so only in odd cases; info: worth"
                            + " knowing."))
            .put("file", text("The file; left out if there is only one document or none is known."))
            .put(
                "pointer",
                new SchemaObject()
                    .put("description", "Where it is in the document.")
                    .putAll(SchemaObject.reference("Pointer")))
            .put(
                "record",
                closed(
                        new SchemaObject()
                            .put("id", text("Its id."))
                            .put("title", text("Its title or name; left out if it has none.")),
                        List.of("id"))
                    .put("description", "The record that it is in; left out if none is known."))
            .put("line", count(1, "The line in the text, from 1; left out if not known."))
            .put("column", count(1, "The column in UTF-16 units, from 1; left out if not known."))
            .put("message", text("What was found, what was expected, what to do."))
            .put("acknowledgment", text("Why it is accepted; left out if it is not."))
            .put("fix", SchemaObject.reference("Fix"))
            .put(
                "arguments",
                SchemaObject.ofType("object")
                    .put("additionalProperties", SchemaObject.ofType("string"))
                    .put("description", "What the message is about, by name; depends on the code."))
            .put(
                "related",
                SchemaObject.ofType("array")
                    .put("items", SchemaObject.reference("Pointer"))
                    .put("description", "Other places in the document that it has to do with."));
    return closed(
            properties, List.of("code", "severity", "pointer", "message", "arguments", "related"))
        .put(
            "dependentRequired",
            new SchemaObject().put("line", List.of("column")).put("column", List.of("line")));
  }

  private static SchemaObject fix() {
    SchemaObject properties =
        new SchemaObject()
            .put("summary", text("What it does, in a sentence."))
            .put(
                "sure",
                SchemaObject.ofType("boolean")
                    .put("description", "Whether a program may apply it without being asked."))
            .put(
                "patch",
                SchemaObject.ofType("array")
                    .put("items", SchemaObject.reference("PatchOperation"))
                    .put("minItems", 1)
                    .put("description", "A JSON Patch (RFC 6902) to the document."));
    return closed(properties, List.of("summary", "sure", "patch"))
        .put("description", "A change that would correct what was found.");
  }

  private static SchemaObject operation() {
    List<String> kinds =
        Arrays.stream(PatchOperation.Kind.values()).map(PatchOperation.Kind::toString).toList();
    SchemaObject properties =
        new SchemaObject()
            .put(
                "op",
                new SchemaObject().put("enum", kinds).put("description", "What the step does."))
            .put(
                "from",
                new SchemaObject()
                    .put("description", "Where a value is taken from; only to move and copy.")
                    .putAll(SchemaObject.reference("Pointer")))
            .put(
                "path",
                new SchemaObject()
                    .put("description", "Where it does it.")
                    .putAll(SchemaObject.reference("Pointer")))
            .put(
                "value",
                new SchemaObject()
                    .put("description", "The value; only to add, to replace and to test."));
    return closed(properties, List.of("op", "path"))
        .put("description", "A step of a JSON Patch (RFC 6902).");
  }

  private static SchemaObject file() {
    SchemaObject properties =
        new SchemaObject()
            .put("file", text("Its name."))
            .put(
                "read",
                new SchemaObject()
                    .put("enum", List.of("whole", "lossy", "unread"))
                    .put(
                        "description",
                        "whole: all of it; lossy: values had to be left out; unread: there is no"
                            + " dossier in it."));
    return closed(properties, List.of("file", "read"));
  }

  private static SchemaObject totals() {
    SchemaObject properties = new SchemaObject();
    for (Severity severity : Severity.values()) {
      properties.put(severity.label(), count(0, "How many findings of this severity."));
    }
    List<String> required = new ArrayList<>(properties.members().keySet());
    required.add("byCode");
    properties.put(
        "acknowledged", count(1, "How many findings are acknowledged; left out if none."));
    properties.put(
        "byCode",
        SchemaObject.ofType("object")
            .put("propertyNames", code())
            .put("additionalProperties", count(1, "How many findings with this code."))
            .put("description", "How many findings of each code that occurs."));
    return closed(properties, required)
        .put("description", "All findings counted, those too that the list does not hold.");
  }

  private static SchemaObject closed(SchemaObject properties, List<String> required) {
    return SchemaObject.ofType("object")
        .put("properties", properties)
        .put("additionalProperties", false)
        .put("required", required);
  }

  private static SchemaObject text(String description) {
    return SchemaObject.ofType("string").put("description", description);
  }

  private static SchemaObject code() {
    return new SchemaObject().put("pattern", Spellings.CODE);
  }

  private static SchemaObject count(int least, String description) {
    return SchemaObject.ofType("integer").put("minimum", least).put("description", description);
  }

  private static List<String> severities() {
    return Arrays.stream(Severity.values()).map(Severity::label).toList();
  }
}
