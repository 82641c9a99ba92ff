package org.communique.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;

/**
 * The reference page of what findings carry beside their message, collected by running the examples
 * of the catalogue and the reading cases.
 */
final class FindingsPage {

  private static final int SHOWN = 60;

  private final Map<String, List<Finding>> byCode = new HashMap<>();

  private FindingsPage() {}

  static String render() throws IOException {
    FindingsPage findings = new FindingsPage();
    for (String code : RuleExample.codes()) {
      RuleExample example = RuleExample.of(code);
      findings.take(example.draws(example.violating()));
    }
    for (ReadingCase each : ReadingCase.all(Path.of("reading"))) {
      try (ReadResult read = DossierReader.strict().withLimits(each.limits()).read(each.input())) {
        findings.take(read.findings());
      }
    }
    return findings.page();
  }

  private void take(List<Finding> found) {
    for (Finding finding : found) {
      byCode.computeIfAbsent(finding.code(), any -> new ArrayList<>()).add(finding);
    }
  }

  private String page() {
    StringBuilder page = new StringBuilder(ReferencePages.heading("Arguments of findings"));
    page.append(
        """
        A finding has a code, a severity, a pointer, a message and often arguments: what the message
        says, for programs. They are texts by name, in `Finding.arguments()` and in `arguments` of a
        [report in JSON](../schema/report.schema.json). A long value is shortened.

        This page shows, for each code, the message of the first finding and each argument with a
        value. They come from running the examples of the [rules](rules.md) and the cases of the
        reader. "always" means in every finding of that code there.
        """);
    for (Catalogue.Entry entry : Catalogue.entries()) {
      section(page, entry);
    }
    return page.toString();
  }

  private void section(StringBuilder page, Catalogue.Entry entry) {
    List<Finding> findings = byCode.get(entry.code());
    page.append("\n## ").append(entry.code()).append("\n\n*").append(entry.severity());
    page.append("* — [").append(entry.summary()).append("](rules.md#").append(entry.code());
    page.append(")\n\n").append("Says such as: ");
    page.append(code(findings.get(0).message())).append("\n\n");
    fix(page, findings);
    Map<String, List<String>> arguments = new TreeMap<>();
    for (Finding finding : findings) {
      finding
          .arguments()
          .forEach(
              (name, value) ->
                  arguments.computeIfAbsent(name, any -> new ArrayList<>()).add(value));
    }
    if (arguments.isEmpty()) {
      page.append("It has no arguments.\n");
      return;
    }
    page.append("| argument | given | such as |\n|---|---|---|\n");
    arguments.forEach(
        (name, values) ->
            page.append(
                ReferencePages.row(
                    "`" + name + "`",
                    values.size() == findings.size() ? "always" : "sometimes",
                    ReferencePages.cell(code(shortened(values.get(0)))))));
  }

  /** A sure fix, if there is one, tells more. */
  private static void fix(StringBuilder page, List<Finding> findings) {
    List<Fix> fixes = findings.stream().flatMap(finding -> finding.fix().stream()).toList();
    if (fixes.isEmpty()) {
      return;
    }
    long sure = fixes.stream().filter(Fix::isSure).count();
    Fix shown = fixes.stream().filter(Fix::isSure).findFirst().orElse(fixes.get(0));
    String often = fixes.size() == findings.size() ? "Always" : "Sometimes";
    String howSure =
        sure == fixes.size() ? ", which is sure" : sure == 0 ? ", never sure" : ", sometimes sure";
    page.append(often).append(" carries a [fix](../fixes.md)").append(howSure);
    page.append(", such as: ").append(code(shown.summary())).append("\n\n");
  }

  private static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /** As code, with what cannot be seen or encoded written as an escape. */
  private static String code(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int kind = Character.getType(c);
              boolean unseen =
                  kind == Character.CONTROL
                      || kind == Character.FORMAT
                      || kind == Character.SURROGATE;
              shown.append(unseen ? "\\u%04X".formatted(c) : Character.toString(c));
            });
    if (shown.isEmpty()) {
      return "the empty text";
    }
    String fence = shown.indexOf("`") < 0 ? "`" : "``";
    String pad = fence.length() > 1 || shown.toString().isBlank() ? " " : "";
    return fence + pad + shown + pad + fence;
  }
}
