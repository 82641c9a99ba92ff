package org.communique.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The catalogue for people: a page of Markdown. */
final class CataloguePage {

  private static final Path CHAPTERS =
      Path.of("..", "..", "validation/src/main/java/org/communique/validation/rules");

  private static final String READING_INTRO =
      "What the strict reader reports of a text. Rules do not run over a dossier that lost a record"
          + " in reading.";

  private final StringBuilder page = new StringBuilder();

  private CataloguePage() {}

  static String render() throws IOException {
    CataloguePage catalogue = new CataloguePage();
    catalogue.introduce();
    for (Map.Entry<String, List<Catalogue.Entry>> chapter : Catalogue.chapters().entrySet()) {
      catalogue.chapter(chapter.getKey(), chapter.getValue());
    }
    return catalogue.page.toString();
  }

  private void introduce() {
    line("# Rules");
    line("");
    line(
        "<!-- Generated from the rules: `mvn test -pl testing/conformance -am"
            + " -Dcommunique.update=true` rewrites this page. -->");
    line("");
    line(
        "All that a report can say. **error**: it cannot be so. **warning**: it is so only in odd");
    line("cases, look at it. **info**: worth knowing. A finding stands at a JSON Pointer.");
    line("");
    line("Each code has two documents in `testing/conformance/rules`: one that draws exactly the");
    line("findings given here, and one that draws none. The tests run all of them. The same for");
    line("programs, examples included, is `RuleCatalogue.open()` in the validation module.");
    line("");
    line("| code | severity | says |");
    line("|---|---|---|");
    for (Catalogue.Entry entry : Catalogue.entries()) {
      line(
          "| [`%s`](#%s) | %s | %s |"
              .formatted(entry.code(), entry.code(), entry.severity(), entry.summary()));
    }
  }

  private void chapter(String area, List<Catalogue.Entry> entries) throws IOException {
    line("");
    line("## " + Character.toUpperCase(area.charAt(0)) + area.substring(1));
    line("");
    line(area.equals(Catalogue.READING) ? READING_INTRO : intro(area));
    for (Catalogue.Entry entry : entries) {
      entry(entry);
    }
  }

  /** {@return the first sentence of the comment on the package of the chapter} */
  private static String intro(String area) throws IOException {
    String comment = Files.readString(CHAPTERS.resolve(area).resolve("package-info.java"));
    Matcher sentence =
        Pattern.compile("/\\*\\*(.*?\\.)(?:\\s|\\*/)", Pattern.DOTALL).matcher(comment);
    if (!sentence.find()) {
      throw new AssertionError("the package of " + area + " says nothing");
    }
    return sentence.group(1).replaceAll("\\s*\\n \\*\\s*", " ").strip();
  }

  private void entry(Catalogue.Entry entry) throws IOException {
    String folder = "../../testing/conformance/rules/" + entry.code();
    line("");
    line("### " + entry.code());
    line("");
    line("*" + entry.severity() + "* — " + entry.summary());
    line("");
    line(entry.because());
    line("");
    if (!entry.formerly().isEmpty()) {
      line("Formerly `" + String.join("`, `", entry.formerly()) + "`.");
      line("");
    }
    line(
        "[This document](%s/violating.json) draws %s; [this one](%s/conforming.json) does not."
            .formatted(folder, draws(RuleExample.of(entry.code())), folder));
    line("[Its arguments](findings.md#%s).".formatted(entry.code()));
    if (entry.foundBy().size() > 1) {
      line("Also found by a rule, in what was built in Java.");
    }
  }

  private static String draws(RuleExample example) {
    return example.expected().stream()
        .map(row -> (row.code().equals(example.code()) ? "it" : row.code()) + at(row.pointer()))
        .collect(Collectors.joining(", "));
  }

  private static String at(String pointer) {
    return pointer.isEmpty() ? "" : " at `" + pointer + "`";
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
