package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.io.ReadResult;
import org.communique.io.report.JsonReport;
import org.communique.io.report.TextReport;
import org.communique.model.finding.Report;
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
      "Reads dossiers, runs the rules over them, and reports what was found.",
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
      description = "text (default) or json.")
  private Format format;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (default: on a terminal), always or never.")
  private Color color;

  @Spec private CommandSpec spec;

  /** All findings; those of one file are capped, so there are not too many. */
  private final Report.Builder all = Report.builder(Integer.MAX_VALUE);

  private final List<Input> readInPart = new ArrayList<>();
  private int checked;

  CheckDossiers() {}

  @Override
  public Integer call() throws IOException {
    if (files.stream().filter(Input::isStandardInput).count() > 1) {
      throw new ParameterException(spec.commandLine(), "standard input can be read only once");
    }
    for (Input file : files) {
      try (ReadResult read = file.read()) {
        check(file, read);
      } catch (IOException e) {
        Failure.tell(e, spec.commandLine().getErr());
      }
    }
    Report report = all.build();
    out().print(format == Format.JSON ? JsonReport.pretty().toText(report) : lastLine(report));
    if (checked < files.size()) {
      return Communique.FAILED;
    }
    return report.hasErrors() ? Communique.WRONG : Communique.WELL;
  }

  /** What is found in a file is shown at once, while its text is at hand. */
  private void check(Input file, ReadResult read) throws IOException {
    Report report = Examination.of(read).inFile(file.toString());
    if (format == Format.TEXT) {
      TextReport form = color.isOn() ? TextReport.plain().withColors() : TextReport.plain();
      form.withText(file.toString(), read).writeFindings(report, out());
    }
    all.addAll(report);
    checked++;
    if (!read.isComplete()) {
      readInPart.add(file);
    }
  }

  private String lastLine(Report report) {
    StringBuilder line = new StringBuilder("checked ").append(checked);
    line.append(checked == 1 ? " file: " : " files: ").append(TextReport.totals(report));
    if (!readInPart.isEmpty()) {
      List<String> names = readInPart.stream().map(Input::toString).toList();
      line.append("; not all could be read, so the rules were not run: ");
      line.append(String.join(", ", names));
    }
    return line.append('\n').toString();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
