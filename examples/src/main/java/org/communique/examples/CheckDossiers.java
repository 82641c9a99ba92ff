package org.communique.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.io.ReadResult;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: what is wrong with dossiers, or worth knowing. */
@Command(
    name = "check",
    description = "Reads dossiers, runs the rules over them, and reports what was found.",
    mixinStandardHelpOptions = true)
final class CheckDossiers implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossiers; - is standard input.")
  private List<Input> files;

  @Spec private CommandSpec spec;

  CheckDossiers() {}

  @Override
  public Integer call() throws IOException {
    Report.Builder all = Report.builder();
    List<Input> readInPart = new ArrayList<>();
    for (Input file : files) {
      try (ReadResult read = file.read()) {
        all.addAll(Examination.of(read).inFile(file.toString()));
        if (!read.isComplete()) {
          readInPart.add(file);
        }
      }
    }
    Report report = all.build();
    PrintWriter out = spec.commandLine().getOut();
    report.getFindings().forEach(out::println);
    out.println(summary(report, readInPart));
    return report.hasErrors() ? Communique.WRONG : Communique.WELL;
  }

  private String summary(Report report, List<Input> readInPart) {
    List<String> totals = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long total = report.getTotal(severity);
      totals.add(total + " " + severity + (total == 1 ? "" : "s"));
    }
    return "Checked "
        + files.size()
        + (files.size() == 1 ? " file: " : " files: ")
        + String.join(", ", totals);
  }
}
