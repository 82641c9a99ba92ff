package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.communique.registers.DossierCollector;
import org.communique.registers.Registers;
import org.communique.registers.actors.ActorTable;
import org.communique.registers.reading.ImportReport;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.Register;
import org.communique.registers.reading.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: dossiers of what a public register says. */
@Command(
    name = "import",
    description = {
      "Makes dossiers of the files of a public register.",
      "It tells how many values it mapped, which it left out on purpose and which it did not"
          + " understand, each of these with row and column.",
    },
    mixinStandardHelpOptions = true)
final class ImportRegister implements Callable<Integer> {

  private static final int MOST_FINDINGS = 10_000;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "The kind of register; an unknown one lists them.")
  private String kind;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "The files of the register, as it publishes them; gzip is unpacked.")
  private List<String> files;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Where to: a name that ends with .jsonl takes a dossier a line, any other takes all as one"
            + " dossier. Without it, a dossier a line goes to standard output.",
      })
  private String out;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "A dossier with actors of your own. Names are looked up among them first, then in the"
              + " table that comes with the program.")
  private Input actors;

  @Option(
      names = "--report",
      description = "Print every finding, and not only how many there are of each kind.")
  private boolean report;

  @Spec private CommandSpec spec;

  ImportRegister() {}

  @Override
  public Integer call() throws IOException {
    Register register = register();
    ActorTable table = table();
    List<RegisterFile> inputs = new ArrayList<>();
    for (String file : files) {
      inputs.add(RegisterFile.of(Input.path(file)));
    }
    ImportReport result;
    if (out == null) {
      result = lines(register, inputs, table, this::print);
    } else if (out.endsWith(".jsonl") || out.endsWith(".ndjson")) {
      result = toLines(register, inputs, table);
    } else {
      result = toOne(register, inputs, table);
    }
    tell(result);
    return result.findings().hasErrors() ? Communique.WRONG : Communique.WELL;
  }

  private Register register() {
    return Registers.of(kind)
        .orElseThrow(() -> new ParameterException(spec.commandLine(), unknownKind()));
  }

  private String unknownKind() {
    List<String> kinds = Registers.all().stream().map(Register::kind).toList();
    return "there is no register \""
        + kind
        + "\"; "
        + Spelling.nearest(kind, kinds).map(nearest -> "did you mean " + nearest + "? ").orElse("")
        + "There are "
        + Registers.all().stream()
            .map(each -> each.kind() + " (" + each.title() + ")")
            .collect(Collectors.joining(", "));
  }

  private ActorTable table() throws IOException {
    if (actors == null) {
      return ActorTable.shipped();
    }
    try (ReadResult read = actors.read()) {
      if (!read.isLossless()) {
        throw new ParameterException(
            spec.commandLine(), "--actors: " + actors + " has errors; communique check says where");
      }
      return ActorTable.shipped().with(read.dossier().orElseThrow().getActors());
    }
  }

  private static ImportReport lines(
      Register register, List<RegisterFile> inputs, ActorTable table, Consumer<Dossier> to)
      throws IOException {
    Intake intake = new Intake(table, MOST_FINDINGS, to);
    register.read(inputs, intake);
    return intake.report();
  }

  private void print(Dossier dossier) {
    spec.commandLine().getOut().println(DossierWriter.compact().toText(dossier).strip());
  }

  private ImportReport toLines(Register register, List<RegisterFile> inputs, ActorTable table)
      throws IOException {
    ImportReport[] result = new ImportReport[1];
    try {
      Replaced.write(
          Input.path(out),
          stream ->
              result[0] = lines(register, inputs, table, dossier -> writeLine(dossier, stream)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return result[0];
  }

  private static void writeLine(Dossier dossier, OutputStream stream) {
    try {
      byte[] bytes = DossierWriter.compact().toBytes(dossier);
      stream.write(bytes);
      if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
        stream.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportReport toOne(Register register, List<RegisterFile> inputs, ActorTable table)
      throws IOException {
    DossierCollector collector = new DossierCollector();
    ImportReport result = lines(register, inputs, table, collector::add);
    Path target = Input.path(out);
    DossierWriter.pretty().write(collector.build(register.kind()), target);
    return result;
  }

  /** The report goes where the dossiers do not. */
  private void tell(ImportReport result) {
    PrintWriter to = out == null ? spec.commandLine().getErr() : spec.commandLine().getOut();
    long left = result.leftOut().values().stream().mapToLong(Long::longValue).sum();
    to.println(
        counted(result.dossiers(), "dossier", "dossiers")
            + " of "
            + counted(result.cells(), "value", "values")
            + ": "
            + result.mapped()
            + " mapped, "
            + left
            + " left out on purpose, "
            + result.notUnderstood()
            + " not understood");
    result.leftOut().forEach((why, count) -> to.println("  left out: " + why + ": " + count));
    if (report) {
      result.findings().findings().forEach(finding -> to.println(Quoted.visible(line(finding))));
    }
    for (Map.Entry<String, Long> each : result.findings().totalsByCode().entrySet()) {
      to.println("  found: " + each.getKey() + ": " + each.getValue());
    }
    if (!report && !result.findings().isEmpty()) {
      to.println("  --report says where");
    }
    to.flush();
  }

  private static String line(Finding finding) {
    return finding.toString();
  }

  private static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
