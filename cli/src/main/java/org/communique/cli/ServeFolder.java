package org.communique.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.cli.serve.FolderServer;
import org.communique.model.finding.Report;
import org.communique.model.value.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code serve}: the dossiers of a folder as pages, for those who edit them. */
@Command(
    name = "serve",
    description = {
      "Shows the dossiers of a folder in a browser, and shows them again when a file changes.",
      "It answers to this machine alone, writes nothing, and reads no file outside the folder. The"
          + " first page lists the dossiers; each has the page that the command page makes.",
      "It ends when it is stopped, with Ctrl-C.",
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeFolder implements Callable<Integer> {

  private static final int MOST_PORTS = 65_535;

  @Parameters(paramLabel = "FOLDER", description = "The folder, with all folders in it.")
  private String folder;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8765",
      description = "The port; 0 for any that is free; default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(names = "--open", description = "Opens the list in a browser.")
  private boolean open;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      split = ",",
      description = "As for the command page; default: ${DEFAULT-VALUE}.")
  private List<LanguageTag> languages;

  @Spec private CommandSpec spec;

  ServeFolder() {}

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > MOST_PORTS) {
      throw new ParameterException(
          spec.commandLine(), "--port: expected 0 to " + MOST_PORTS + ", found " + port);
    }
    Path path = Input.path(folder);
    if (!Files.isDirectory(path)) {
      throw new FileSystemException(folder, null, "is no folder");
    }
    try (FolderServer server =
        FolderServer.start(
            path, port, languages, read -> Examination.of(read, Report.DEFAULT_CAP).report())) {
      spec.commandLine().getOut().println(server.address());
      spec.commandLine().getOut().flush();
      if (open && !Browser.open(URI.create(server.address()))) {
        spec.commandLine().getErr().println("communique: no browser could be started");
      }
      server.await();
    } catch (BindException e) {
      throw new FileSystemException(
          "port " + port, null, "is taken; name another with --port, or 0 for any that is free");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Communique.WELL;
  }
}
