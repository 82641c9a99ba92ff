package org.communique.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How many findings there are, by file and code. */
final class Summary {

  private static final String INDENT = "  ";

  private Summary() {}

  /** Writes it for people. */
  static void write(Tally tally, PrintWriter out) {
    tally
        .files()
        .forEach(
            (file, found) -> {
              out.print(Quoted.visible(file.toString()) + ": ");
              out.print(found.dossiers() + (found.dossiers() == 1 ? " dossier" : " dossiers"));
              out.print(", " + totals(found));
              out.print("\n");
              writeCodes(found.byCode(), out);
            });
    if (tally.files().size() > 1) {
      out.print("all files\n");
      writeCodes(tally.counts().totalsByCode(), out);
    }
  }

  private static String totals(Tally.OfFile found) {
    List<String> totals = new ArrayList<>();
    if (found.broken() > 0) {
      totals.add(found.broken() + " not whole");
    }
    for (Severity severity : Severity.values()) {
      long total = found.total(severity);
      if (total > 0) {
        totals.add(total + " " + severity.label());
      }
    }
    return totals.isEmpty() ? "nothing found" : String.join(", ", totals);
  }

  private static void writeCodes(Map<String, Long> byCode, PrintWriter out) {
    int width =
        byCode.values().stream().mapToInt(total -> total.toString().length()).max().orElse(0);
    byCode.forEach(
        (code, total) ->
            out.print(
                INDENT
                    + " ".repeat(width - total.toString().length())
                    + total
                    + " "
                    + code
                    + "\n"));
  }

  /** {@return it for programs} */
  static String json(Tally tally) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    ArrayNode files = root.putArray("files");
    tally
        .files()
        .forEach(
            (name, found) -> {
              ObjectNode file = files.addObject();
              file.put("file", name.toString());
              file.put("read", found.state().toString());
              file.put("dossiers", found.dossiers());
              file.put("notWhole", found.broken());
              for (Severity severity : Severity.values()) {
                file.put(severity.label(), found.total(severity));
              }
              ObjectNode codes = file.putObject("byCode");
              found.byCode().forEach(codes::put);
            });
    Report counts = tally.counts();
    ObjectNode totals = root.putObject("totals");
    totals.put("dossiers", tally.dossiers());
    for (Severity severity : Severity.values()) {
      totals.put(severity.label(), counts.total(severity));
    }
    ObjectNode codes = totals.putObject("byCode");
    counts.totalsByCode().forEach(codes::put);
    return Json.text(root);
  }
}
