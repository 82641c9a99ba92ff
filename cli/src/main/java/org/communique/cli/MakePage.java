package org.communique.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.view.ViewedDossier;
import org.communique.io.ReadResult;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code page}: a dossier as one page of HTML. */
@Command(
    name = "page",
    description = {
      "Makes one page of HTML of a dossier, to look at in a browser.",
      "It shows a timeline, the sources with the passages marked that records rest on, who heard what"
          + " from whom, accounts side by side, the lives of agreements, people and states, and what"
          + " check finds. The page needs nothing beside it and loads nothing.",
      "Of a dossier that could not be read in full it shows the rest, says so, and exits with 1.",
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class MakePage implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The dossier; - is standard input.")
  private Input file;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to; standard output if left out. A file that is there is replaced.")
  private @Nullable String out;

  @Option(
      names = "--open",
      description = "Opens the page in a browser; without --out it is put among temporary files.")
  private boolean open;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      split = ",",
      description =
          "The language of names and texts where there are several, or some languages, best first,"
              + " with commas between; default: ${DEFAULT-VALUE}.")
  private List<LanguageTag> languages;

  @Spec private CommandSpec spec;

  MakePage() {}

  @Override
  public Integer call() throws IOException {
    Optional<Path> target = target();
    try (ReadResult read = file.read()) {
      Report report = Examination.of(read, Report.DEFAULT_CAP).report();
      complain(read);
      Optional<ViewedDossier> viewed = ViewedDossier.of(read, report, languages);
      if (viewed.isEmpty()) {
        return Communique.WRONG;
      }
      String page = viewed.get().page().toText();
      if (target.isPresent()) {
        Files.writeString(target.get(), page, StandardCharsets.UTF_8);
      } else {
        spec.commandLine().getOut().print(page);
      }
      if (open) {
        open(target.orElseThrow());
      }
      return Unread.status(read);
    }
  }

  private Optional<Path> target() throws IOException {
    if (out == null || out.equals("-")) {
      return open ? Optional.of(Files.createTempFile("communique-", ".html")) : Optional.empty();
    }
    Path target = Input.path(out);
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new FileSystemException(out, null, "its folder is not there");
    }
    if (!file.isStandardInput()
        && Files.exists(target)
        && Files.exists(Input.path(file.argument()))
        && Files.isSameFile(target, Input.path(file.argument()))) {
      throw new FileSystemException(out, null, "is the dossier itself; name another file");
    }
    return Optional.of(target);
  }

  private void complain(ReadResult read) {
    long errors = read.report().total(Severity.ERROR);
    if (errors > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "communique: "
                  + Quoted.visible(file.toString())
                  + ": "
                  + errors
                  + (errors == 1 ? " error" : " errors")
                  + " in reading, so "
                  + (read.dossier().isEmpty() ? "there is no page" : "something is missing")
                  + "; communique check says where");
    }
  }

  private void open(Path page) {
    if (!Browser.open(page.toAbsolutePath().toUri())) {
      spec.commandLine()
          .getErr()
          .println("communique: no browser could be started; the page is " + page);
    }
  }
}
