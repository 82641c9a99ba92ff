package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.report.CheckedDossier;
import org.communique.io.report.FileState;
import org.communique.io.report.ReportWriter;
import org.communique.io.report.TextReport;
import org.communique.model.finding.Report;
import org.communique.model.text.Quoted;
import org.communique.validation.DossierValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: what is wrong with dossiers, or worth knowing. */
@Command(
    name = "check",
    description = {
      "Says what is wrong in dossiers: what cannot be read, and what breaks a rule.",
      "Findings are in the order of their place in each file.",
      "Exit status: 0 without findings of severity error, 1 with, 2 if a file cannot be read.",
    },
    mixinStandardHelpOptions = true)
final class CheckDossiers implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossiers; - is standard input.")
  private List<Input> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text (default): for people.",
        "json: one object with all findings and totals.",
        "sarif: SARIF 2.1.0, for tools that review code.",
        "github: annotations, for GitHub Actions.",
        "junit: XML as JUnit's, for pages that show builds.",
        "csv, jsonl: one row a finding, for spreadsheets and databases.",
      })
  private CheckFormat format;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (default: on a terminal), always or never.")
  private Color color;

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      defaultValue = "" + Report.DEFAULT_CAP,
      description =
          "How many findings of each code to tell of a file; default: ${DEFAULT-VALUE}. Totals"
              + " count all of them.")
  private int maxFindings;

  @Option(
      names = "--acknowledged",
      description = "Also show the findings that their records acknowledge.")
  private boolean acknowledged;

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      description = {
        "A file in JSON with the rules of a house: which are off, which matter more or less,",
        "and which codes are known. docs/rule-books.md describes it.",
      })
  private Optional<String> rules = Optional.empty();

  @Spec private CommandSpec spec;

  /** All findings; those of one file are capped, so there are not too many. */
  private final Report.Builder all = Report.builder(Integer.MAX_VALUE);

  private final Map<Input, FileState> states = new LinkedHashMap<>();
  private final Set<String> silent = new TreeSet<>();
  private final List<Input> withoutRules = new ArrayList<>();

  CheckDossiers() {}

  @Override
  public Integer call() throws IOException {
    if (files.stream().filter(Input::isStandardInput).count() > 1) {
      throw new ParameterException(spec.commandLine(), "standard input can be read only once");
    }
    if (maxFindings < 0) {
      throw new ParameterException(
          spec.commandLine(), "--max-findings: expected 0 or more, found " + maxFindings);
    }
    DossierValidator validator = HouseRules.validator(rules);
    DossierReader reader = DossierReader.strict().withMaxFindings(maxFindings);
    ReportWriter writer = format.writer(out(), color.isOn(), acknowledged);
    for (Input file : new LinkedHashSet<>(files)) {
      try (ReadResult read = file.read(reader)) {
        check(file, read, validator, writer);
      } catch (IOException e) {
        states.put(file, FileState.UNREAD);
        writer.write(CheckedDossier.unread(file.toString(), Failure.explained(e)));
        Failure.tell(e, spec.commandLine().getErr());
      }
    }
    writer.finish();
    Report report = all.build();
    tellLast(report);
    if (states.containsValue(FileState.UNREAD)) {
      return Communique.FAILED;
    }
    return report.hasErrors() ? Communique.WRONG : Communique.WELL;
  }

  /** What is found in a file is written at once, while its text is at hand. */
  private void check(Input file, ReadResult read, DossierValidator validator, ReportWriter writer)
      throws IOException {
    Examination examination = Examination.of(read, maxFindings, validator);
    silent.addAll(examination.silent());
    writer.write(CheckedDossier.builder(file.toString(), examination.report(), read).build());
    all.addAll(examination.report().inFile(file.toString()));
    states.put(file, read.isLossless() ? FileState.WHOLE : FileState.LOSSY);
    if (!read.hasEveryPart()) {
      withoutRules.add(file);
    }
  }

  /** JSON has the totals itself; rows must not be mixed with them. */
  private void tellLast(Report report) {
    if (format == CheckFormat.TEXT) {
      out().print(lastLine(report));
    } else if (format != CheckFormat.JSON) {
      spec.commandLine().getErr().print("communique: " + lastLine(report));
      spec.commandLine().getErr().flush();
    }
  }

  private String lastLine(Report report) {
    List<Input> unread = in(FileState.UNREAD);
    int checked = states.size() - unread.size();
    StringBuilder line = new StringBuilder("checked ").append(checked);
    line.append(checked == 1 ? " file" : " files");
    if (!unread.isEmpty()) {
      line.append(", could not read ").append(unread.size());
    }
    if (unread.isEmpty() || !report.isEmpty() || report.totalAcknowledged() > 0) {
      line.append(": ").append(TextReport.totals(report));
    } else if (checked > 0) {
      line.append(": nothing found in what was read");
    }
    if (report.totalAcknowledged() > 0 && !acknowledged && format != CheckFormat.SARIF) {
      line.append("; --acknowledged shows them");
    }
    List<Input> dropped = new ArrayList<>(in(FileState.LOSSY));
    dropped.removeAll(withoutRules);
    line.append(about("values were dropped in reading", dropped));
    if (!silent.isEmpty()) {
      line.append("; so these rules were silent where they need them: ");
      line.append(String.join(", ", silent));
    }
    line.append(about("not all could be read, so the rules were not run", withoutRules));
    return line.append('\n').toString();
  }

  private List<Input> in(FileState state) {
    return states.keySet().stream().filter(file -> states.get(file) == state).toList();
  }

  private static String about(String what, List<Input> files) {
    List<String> names = files.stream().map(Input::toString).map(Quoted::visible).toList();
    return names.isEmpty() ? "" : "; " + what + ": " + String.join(", ", names);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
