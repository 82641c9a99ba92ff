package org.communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code example}: one of the example dossiers, which the program brings along. */
@Command(
    name = "example",
    description = "Writes an example dossier, to try the other commands on.",
    mixinStandardHelpOptions = true)
final class WriteExample implements Callable<Integer> {

  /** The example dossiers; the first is the one that is written unless another is named. */
  static final List<String> NAMES =
      List.of("two-reports", "test-ban", "friendship-1948", "notes-1817", "notes-1953");

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description =
          "Where to; standard output if left out. A file that is there is replaced, unless it is"
              + " write-protected.")
  private String file;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "two-reports",
      description =
          "Which: two-reports (the default), test-ban, friendship-1948, notes-1817, notes-1953.")
  private String name;

  @Option(names = "--compact", description = "All on one line.")
  private boolean compact;

  @Spec private CommandSpec spec;

  WriteExample() {}

  @Override
  public Integer call() throws IOException {
    if (!NAMES.contains(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no example \"" + name + "\"; there are " + String.join(", ", NAMES));
    }
    DossierWriter writer = compact ? DossierWriter.compact() : DossierWriter.pretty();
    if (file.equals("-")) {
      spec.commandLine().getOut().print(writer.toText(dossier(name)));
    } else {
      writer.write(dossier(name), target());
    }
    return Communique.WELL;
  }

  private static Dossier dossier(String name) throws IOException {
    String resource = "dossiers/" + name + ".json";
    try (InputStream in = WriteExample.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing beside " + WriteExample.class);
      }
      try (ReadResult read = DossierReader.strict().read(in)) {
        return read.dossier().orElseThrow();
      }
    }
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
