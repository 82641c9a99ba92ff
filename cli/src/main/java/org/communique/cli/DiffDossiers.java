package org.communique.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.io.ReadResult;
import org.communique.io.report.JsonDifference;
import org.communique.io.report.PrintableJson;
import org.communique.model.index.DossierDifference;
import org.communique.model.text.Quoted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: in what two dossiers, or two versions of one, differ. */
@Command(
    name = "diff",
    description = {
      "Tells in what two dossiers differ.",
      "Records added (+), removed (-) and moved (>), and values changed (~), each by the id of its"
          + " record and its place in it.",
      "The order of properties and the layout of the files make no difference.",
    },
    mixinStandardHelpOptions = true)
final class DiffDossiers implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FIRST", description = "A dossier; - is standard input.")
  private Input first;

  @Parameters(index = "1", paramLabel = "SECOND", description = "Another, or the same one later.")
  private Input second;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(names = "--exit-code", description = "Exit with 1 if the two differ.")
  private boolean exitCode;

  @Mixin private ReadingMode mode;
  @Spec private CommandSpec spec;

  DiffDossiers() {}

  @Override
  public Integer call() throws IOException {
    if (first.isStandardInput() && second.isStandardInput()) {
      throw new ParameterException(
          spec.commandLine(), "both dossiers are -; one of them has to be a file");
    }
    try (ReadResult one = first.read(mode.reader());
        ReadResult other = second.read(mode.reader())) {
      Unread.complain(one, first, format, spec);
      Unread.complain(other, second, format, spec);
      if (one.dossier().isEmpty() || other.dossier().isEmpty()) {
        return Communique.WRONG;
      }
      DossierDifference difference;
      try {
        difference = DossierDifference.between(one.dossier().get(), other.dossier().get());
      } catch (IllegalArgumentException e) { // Two records of one dossier share an id.
        spec.commandLine().getErr().println("communique: " + Quoted.visible(e.getMessage()));
        return Communique.WRONG;
      }
      spec.commandLine().getOut().print(told(difference));
      int read = Math.max(Unread.status(one), Unread.status(other));
      return exitCode && !difference.isEmpty() ? Communique.WRONG : read;
    }
  }

  private String told(DossierDifference difference) {
    if (format == Format.JSON) {
      return PrintableJson.of(JsonDifference.pretty().toText(difference));
    }
    return difference.isEmpty() ? "The two dossiers say the same.\n" : difference.toString();
  }
}
