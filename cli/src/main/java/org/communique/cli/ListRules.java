package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.communique.cli.Catalogue.Entry;
import org.communique.cli.page.Page;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.report.TextReport;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.text.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules}: what dossiers are checked for, and why. */
@Command(
    name = "rules",
    description = "Lists what dossiers are checked for, or explains one code.",
    mixinStandardHelpOptions = true)
final class ListRules implements Callable<Integer> {

  private static final int WIDTH = 100;
  private static final String LINE = "  %-8s %-34s ";

  /** Which of the two examples of a rule. */
  enum Example {
    /** The dossier that breaks it. */
    VIOLATING,
    /** The same where it is kept. */
    CONFORMING;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code of a finding, such as unresolved-reference.")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--example",
      paramLabel = "WHICH",
      description = "Prints an example of CODE: the violating or the conforming dossier.")
  private Optional<Example> example = Optional.empty();

  @Spec private CommandSpec spec;

  ListRules() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (code.isEmpty()) {
      refuseExampleOfNothing();
      out.print(list());
      return Communique.WELL;
    }
    Optional<Entry> found = Catalogue.find(code.get(), Catalogue.all());
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "there is no code " + code.get() + hint(code.get()));
    }
    Entry rule = found.get();
    out.print(example.isPresent() ? text(rule, example.get()) : explained(rule));
    return Communique.WELL;
  }

  private void refuseExampleOfNothing() {
    if (example.isPresent()) {
      throw new ParameterException(spec.commandLine(), "--example of which CODE?");
    }
  }

  private static String hint(String code) throws IOException {
    return Spelling.nearest(code, Catalogue.all().stream().map(Entry::code).toList())
        .map(nearest -> "; perhaps " + nearest + " was meant")
        .orElse("; communique rules lists them all");
  }

  private static String list() throws IOException {
    Page page = new Page(WIDTH);
    String area = "";
    for (Entry rule : Catalogue.all()) {
      if (!rule.area().equals(area)) {
        area = rule.area();
        page.gap();
        page.paragraph("", area);
      }
      String start = String.format(LINE, rule.severity(), rule.code());
      page.hanging(start, String.format(LINE, "", ""), rule.summary());
    }
    return page.toString();
  }

  private static String explained(Entry rule) throws IOException {
    Page page = new Page(WIDTH);
    page.paragraph("", rule.code() + " (" + rule.severity() + ", " + rule.area() + ")");
    if (!rule.formerly().isEmpty()) {
      page.paragraph("", "formerly " + String.join(", ", rule.formerly()));
    }
    page.gap();
    page.paragraph("  ", rule.summary());
    page.paragraph("  ", rule.because());
    page.gap();
    page.paragraph("", "A dossier that breaks it, and one in which all is well:");
    for (Example which : Example.values()) {
      page.paragraph("  ", "communique rules " + rule.code() + " --example " + which.word());
    }
    return page + foundInExample(rule);
  }

  /** {@return what check says of the violating example, apart from other codes} */
  private static String foundInExample(Entry rule) throws IOException {
    try (ReadResult read = DossierReader.strict().read(rule.violating())) {
      Predicate<Finding> ofRule = finding -> finding.code().equals(rule.code());
      List<Finding> found =
          Examination.of(read, Report.DEFAULT_CAP).report().findings().stream()
              .filter(ofRule)
              .toList();
      if (found.isEmpty()) {
        return "";
      }
      StringBuilder text = new StringBuilder("\nWhat is said of the one that breaks it:\n");
      TextReport.plain().withText(read).writeFindings(Report.of(found), text);
      return text.toString();
    }
  }

  private static String text(Entry rule, Example which) {
    byte[] document = which == Example.VIOLATING ? rule.violating() : rule.conforming();
    return new String(document, StandardCharsets.UTF_8);
  }
}
