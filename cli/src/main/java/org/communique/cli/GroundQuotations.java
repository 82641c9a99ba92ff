package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.communique.cli.ground.GroundingJson;
import org.communique.cli.ground.GroundingPage;
import org.communique.cli.ground.TextFolder;
import org.communique.io.ReadResult;
import org.communique.io.lines.CorpusEntry;
import org.communique.io.lines.CorpusForm;
import org.communique.io.lines.CorpusIterator;
import org.communique.model.Dossier;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.SourceTexts;
import org.communique.model.index.DossierIndex;
import org.communique.model.text.Quoted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code ground}: whether what is quoted is in the sources. */
@Command(
    name = "ground",
    description = {
      "Looks for what is quoted in the texts of the sources.",
      "Tells of every anchor and every quoted range whether it is exact, drifted, moved, ambiguous"
          + " or missing, and where. Of what is missing the nearest passage is shown.",
    },
    mixinStandardHelpOptions = true)
final class GroundQuotations implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "The dossier, or a corpus of many; - is standard input.")
  private Input file;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = {
        "A folder with the texts that the dossier does not hold itself; they are known by their",
        "SHA-256, whatever the files are called. Folders in it are not looked into. Files of more",
        "than 64 MB, or that cannot be read, are named and left out."
      })
  private Optional<Path> texts = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private ReadingMode mode;
  @Spec private CommandSpec spec;

  GroundQuotations() {}

  @Override
  public Integer call() throws IOException {
    Optional<TextFolder> folder = folder();
    int status = Communique.WELL;
    try (CorpusIterator corpus = file.open(mode.reader())) {
      boolean isOne = corpus.form() == CorpusForm.DOCUMENT;
      while (corpus.hasNext()) {
        CorpusEntry entry = corpus.next();
        Input name = isOne ? file : new Input(file + ":" + entry.line());
        status = Math.max(status, ground(entry.result(), name, isOne, folder));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(file + ": " + e.getCause().getMessage(), e);
    }
    return status;
  }

  private int ground(ReadResult result, Input name, boolean isOne, Optional<TextFolder> folder) {
    PrintWriter out = spec.commandLine().getOut();
    Optional<Dossier> dossier = result.dossier();
    if (!isOne && format == Format.TEXT && dossier.isPresent()) {
      String id = dossier.get().getId().value();
      out.print(Quoted.visible(name.toString()) + " " + Quoted.visible(id) + "\n\n");
    }
    Unread.complain(result, name, format, spec);
    if (dossier.isEmpty()) {
      return Communique.WRONG;
    }
    SourceTexts at =
        folder.map(each -> SourceTexts.inlineOr(each::find)).orElseGet(SourceTexts::inline);
    DossierGrounding grounded = DossierGrounding.of(DossierIndex.of(dossier.get()), at);
    Map<Path, String> unread = folder.map(TextFolder::unread).orElseGet(TreeMap::new);
    if (format == Format.TEXT) {
      out.print(GroundingPage.of(grounded, unread) + (isOne ? "" : "\n"));
    } else {
      ObjectNode found = GroundingJson.of(dossier.get(), grounded, unread);
      out.print(
          isOne ? Json.text(found, result.isLossless()) : Json.line(found, result.isLossless()));
    }
    return isAllFound(grounded) ? Unread.status(result) : Communique.WRONG;
  }

  private Optional<TextFolder> folder() throws IOException {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    if (!Files.isDirectory(texts.get())) {
      throw new FileSystemException(texts.get().toString(), null, "is no folder");
    }
    return Optional.of(TextFolder.of(texts.get()));
  }

  private static boolean isAllFound(DossierGrounding grounded) {
    return grounded.anchors().stream()
            .allMatch(anchor -> anchor.grounding().filter(found -> !found.isFound()).isEmpty())
        && grounded.quotations().stream()
            .allMatch(quoted -> quoted.grounding().filter(found -> !found.isFound()).isEmpty());
  }
}
