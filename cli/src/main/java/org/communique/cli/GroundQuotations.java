package org.communique.cli;

import java.io.IOException;
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
import org.communique.model.Dossier;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.SourceTexts;
import org.communique.model.index.DossierIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Parameters(paramLabel = "FILE", description = "The dossier; - is standard input.")
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
    try (ReadResult result = file.read(mode.reader())) {
      Unread.complain(result, file, format, spec);
      Optional<Dossier> dossier = result.dossier();
      if (dossier.isEmpty()) {
        return Communique.WRONG;
      }
      SourceTexts at =
          folder.map(each -> SourceTexts.inlineOr(each::find)).orElseGet(SourceTexts::inline);
      DossierGrounding grounded = DossierGrounding.of(DossierIndex.of(dossier.get()), at);
      Map<Path, String> unread = folder.map(TextFolder::unread).orElseGet(TreeMap::new);
      spec.commandLine()
          .getOut()
          .print(
              format == Format.JSON
                  ? Json.text(
                      GroundingJson.of(dossier.get(), grounded, unread), result.isLossless())
                  : GroundingPage.of(grounded, unread));
      return isAllFound(grounded) ? Unread.status(result) : Communique.WRONG;
    }
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
