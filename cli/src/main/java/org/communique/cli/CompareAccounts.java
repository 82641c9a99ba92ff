package org.communique.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.communique.cli.compare.ComparisonJson;
import org.communique.cli.compare.ComparisonPage;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.account.Accounts;
import org.communique.model.account.Comparison;
import org.communique.model.account.DerivedView;
import org.communique.model.account.Views;
import org.communique.model.index.DossierIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: what the accounts of one thing agree and disagree in. */
@Command(
    name = "compare",
    description = {
      "Compares the records that are judged to tell of one thing.",
      "It tells of each property whether one account has it or they are unanimous, compatible or"
          + " conflicting, with the values, who holds each, and how many independent origins stand"
          + " behind it.",
    },
    mixinStandardHelpOptions = true)
final class CompareAccounts implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The dossier; - is standard input.")
  private Input file;

  @Option(
      names = "--view",
      paramLabel = "POLICY",
      description = {
        "Also derives one reading, and says what it set aside. Where accounts differ it picks, by",
        "most-independent-origins: what most sources tell that do not depend on each other;",
        "most-precise-compatible: of dates or places that can all be right the one that says most;",
        "preferred-source:ID[,ID...]: what the first of these sources tells that tells anything.",
      })
  private Optional<View> view = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private ReadingMode mode;
  @Spec private CommandSpec spec;

  CompareAccounts() {}

  @Override
  public Integer call() throws IOException {
    try (ReadResult result = file.read(mode.reader())) {
      Unread.complain(result, file, format, spec);
      Optional<Dossier> dossier = result.dossier();
      if (dossier.isEmpty()) {
        return Communique.WRONG;
      }
      refuseSourcesThatAreMissing(dossier.get());
      spec.commandLine().getOut().print(compared(dossier.get(), result.isLossless()));
      return Unread.status(result);
    }
  }

  private String compared(Dossier dossier, boolean lossless) {
    DossierIndex index = DossierIndex.of(dossier);
    Accounts accounts = Accounts.of(index);
    Views views = Views.of(index);
    Function<Comparison, Optional<DerivedView>> derived =
        comparison -> view.map(each -> views.derive(comparison, each.policy()));
    return format == Format.JSON
        ? Json.text(ComparisonJson.of(dossier, accounts, derived), lossless)
        : ComparisonPage.of(accounts, derived);
  }

  private void refuseSourcesThatAreMissing(Dossier dossier) {
    view.map(each -> each.missingFrom(dossier))
        .filter(missing -> !missing.isEmpty())
        .ifPresent(
            missing -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "option '--view': the dossier has no source " + missing.get(0));
            });
  }
}
