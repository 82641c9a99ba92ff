package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.communique.cli.show.Account;
import org.communique.cli.show.Telling;
import org.communique.io.ReadResult;
import org.communique.io.lines.CorpusEntry;
import org.communique.io.lines.CorpusForm;
import org.communique.io.lines.CorpusIterator;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code show}: a dossier told to people. */
@Command(
    name = "show",
    description = {
      "Tells a dossier to people, as plain text.",
      "It tells who met, when and where according to whom, who said what, what was agreed and where"
          + " it stands today, and who the actors are, in lines of 100 columns.",
      "Of a dossier that could not be read in full it tells the rest, says so, and exits with 1.",
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShowDossier implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "The dossier, or a corpus of many with --record or --actor; - is standard input.")
  private Input file;

  @Option(
      names = "--record",
      paramLabel = "ID",
      description = "Tells one record, with what was said there.")
  private @Nullable String record;

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "Tells the records that an actor appears in.")
  private @Nullable String actor;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Leaves out what was before a date, such as 2024 or 2024-05-16.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Leaves out what was after a date. What has no date is told.")
  private @Nullable String until;

  @Option(names = "--all", description = "Tells long lists in full.")
  private boolean all;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day to tell the status of agreements on; default: today.")
  private @Nullable String on;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language preferred where there are several; default: ${DEFAULT-VALUE}.")
  private List<LanguageTag> languages;

  @ParentCommand private Communique communique;
  @Mixin private ReadingMode mode;
  @Spec private CommandSpec spec;

  ShowDossier() {}

  @Override
  public Integer call() throws IOException {
    Telling telling = telling();
    try (CorpusIterator corpus = file.open(mode.reader())) {
      if (corpus.form() == CorpusForm.DOCUMENT) {
        return show(corpus.next().result(), file, telling);
      }
      return showWhereFound(corpus, telling);
    } catch (UncheckedIOException e) {
      throw new IOException(file + ": " + e.getCause().getMessage(), e);
    }
  }

  private int show(ReadResult result, Input name, Telling telling) {
    Optional<Dossier> dossier = result.dossier();
    dossier.ifPresent(found -> refuseWhatIsMissing(telling, found));
    Unread.complain(result, name, Format.TEXT, spec);
    dossier.ifPresent(d -> spec.commandLine().getOut().print(Account.of(d, telling)));
    return Unread.status(result);
  }

  /** Of a corpus those dossiers are told that have what was asked for. */
  private int showWhereFound(CorpusIterator corpus, Telling telling) {
    Optional<Id> asked = telling.record().or(telling::actor);
    if (asked.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          file + " holds many dossiers; say with --record or --actor what to tell of");
    }
    int status = Communique.WELL;
    int found = 0;
    while (corpus.hasNext()) {
      CorpusEntry entry = corpus.next();
      if (entry.result().dossier().flatMap(dossier -> dossier.find(asked.get())).isPresent()) {
        Input name = new Input(file + ":" + entry.line());
        PrintWriter out = spec.commandLine().getOut();
        out.print((found++ > 0 ? "\n" : "") + Quoted.visible(name.toString()) + "\n\n");
        status = Math.max(status, show(entry.result(), name, telling));
      }
    }
    if (found == 0) {
      throw new ParameterException(
          spec.commandLine(), "no dossier of " + file + " has a record with the id " + asked.get());
    }
    return status;
  }

  private Telling telling() {
    Optional<LocalDate> day = option("--on", on, LocalDate::parse, "write a day as 2024-05-16");
    return new Telling(
        languages,
        day.orElseGet(communique::today),
        day.isEmpty(),
        all,
        option("--record", record, Id::of, "it is the \"id\" of a record"),
        option("--actor", actor, Id::of, "it is the \"id\" of an actor"),
        option("--since", since, Edtf::parse, "write a date as 2024 or 2024-05-16"),
        option("--until", until, Edtf::parse, "write a date as 2024 or 2024-05-16"));
  }

  private <T> Optional<T> option(
      String name, @Nullable String value, Function<String, T> parser, String advice) {
    try {
      return Optional.ofNullable(value).map(parser);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), name + ": " + e.getMessage() + "; " + advice);
    }
  }

  private void refuseWhatIsMissing(Telling telling, Dossier dossier) {
    telling
        .record()
        .filter(id -> dossier.find(id).isEmpty())
        .ifPresent(id -> refuse("record", id, dossier, DossierRecord.class));
    telling
        .actor()
        .filter(id -> dossier.find(id).filter(Actor.class::isInstance).isEmpty())
        .ifPresent(id -> refuse("actor", id, dossier, Actor.class));
  }

  private void refuse(String what, Id id, Dossier dossier, Class<? extends DossierRecord> type) {
    List<String> ids =
        dossier
            .records()
            .filter(type::isInstance)
            .map(type::cast)
            .map(each -> each.getId().value())
            .toList();
    String hint =
        Spelling.nearest(id.value(), ids)
            .map(nearest -> "; did you mean " + nearest + "?")
            .orElse("");
    throw new ParameterException(
        spec.commandLine(), file + " has no " + what + " with the id " + id + hint);
  }
}
