package org.communique.examples;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.examples.tworeports.TwoReports;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: the example dossier, made with the builders and written as JSON. */
@Command(
    name = "build",
    description = "Writes the example, a dossier of two reports of talks.",
    mixinStandardHelpOptions = true)
final class BuildTwoReports implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description =
          "Where to; standard output if left out. A file that is there is replaced, unless it is"
              + " write-protected.")
  private String file;

  @Option(names = "--compact", description = "All on one line.")
  private boolean compact;

  @Spec private CommandSpec spec;

  BuildTwoReports() {}

  @Override
  public Integer call() throws IOException {
    Dossier dossier = TwoReports.dossier();
    DossierWriter writer = compact ? DossierWriter.compact() : DossierWriter.pretty();
    if (file.equals("-")) {
      spec.commandLine().getOut().print(writer.toText(dossier));
    } else {
      writer.write(dossier, target());
    }
    return Communique.WELL;
  }

  private Path target() throws FileSystemException {
    Path target = Input.path(file);
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new FileSystemException(file, null, "its folder is not there");
    }
    return target;
  }
}
