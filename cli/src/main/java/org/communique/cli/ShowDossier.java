package org.communique.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.show.Account;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.value.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code show}: a dossier told to people. */
@Command(
    name = "show",
    description = {
      "Tells a dossier to people, as plain text of 100 columns: who met, when and where according to"
          + " whom, who said what, what was agreed, what is disputed. Of a dossier that could not be"
          + " read in full it tells the rest, and exits with 1 as check does.",
    },
    mixinStandardHelpOptions = true)
final class ShowDossier implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The dossier; - is standard input.")
  private Input file;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language preferred where there are several; default: ${DEFAULT-VALUE}.")
  private List<LanguageTag> languages;

  @Spec private CommandSpec spec;

  ShowDossier() {}

  @Override
  public Integer call() throws IOException {
    try (ReadResult result = file.read()) {
      Unread.complain(result, file, Format.TEXT, spec);
      Optional<Dossier> dossier = result.dossier();
      dossier.ifPresent(d -> spec.commandLine().getOut().print(Account.of(d, languages)));
      return Unread.status(result);
    }
  }
}
