package org.communique.examples;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.examples.compare.ComparisonJson;
import org.communique.examples.compare.ComparisonPage;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.account.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: what the accounts of one thing agree and disagree in. */
@Command(
    name = "compare",
    description = {
      "Compares the records that are judged to tell of one thing, property by property: told by one"
          + " account, unanimous, compatible or conflicting; with the values, who holds each, and"
          + " how many independent origins stand behind it.",
    },
    mixinStandardHelpOptions = true)
final class CompareAccounts implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The dossier; - is standard input.")
  private Input file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Spec private CommandSpec spec;

  CompareAccounts() {}

  @Override
  public Integer call() throws IOException {
    try (ReadResult result = file.read()) {
      Unread.complain(result, file, spec);
      Optional<Dossier> dossier = result.dossier();
      if (dossier.isEmpty()) {
        return Communique.WRONG;
      }
      Accounts accounts = Accounts.in(dossier.get());
      spec.commandLine()
          .getOut()
          .print(
              format == Format.JSON
                  ? ComparisonJson.of(dossier.get(), accounts)
                  : ComparisonPage.of(accounts));
      return result.isComplete() ? Communique.WELL : Communique.WRONG;
    }
  }
}
