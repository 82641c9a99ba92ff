package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.communique.cli.status.StatusJson;
import org.communique.cli.status.StatusPage;
import org.communique.io.ReadResult;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.finding.Losses;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.text.Spelling;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.AgreementEventKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code status}: where an agreement and each of its participants stand. */
@Command(
    name = "status",
    description = {
      "Tells where an agreement and each of its participants stand on a day.",
      "It names the events that decide it, and what is not known. Without a day it tells the whole"
          + " history in periods.",
    },
    mixinStandardHelpOptions = true)
final class ShowStatus implements Callable<Integer> {

  private static final int MOST_IDS = 10;
  private static final String EVENTS = "events";

  @Parameters(index = "0", paramLabel = "FILE", description = "The dossier; - is standard input.")
  private Input file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "AGREEMENT",
      description =
          "The id of an agreement in it. Without one, that of the only agreement; where there are"
              + " several, they are listed.")
  private String agreement;

  @Option(
      names = "--participant",
      paramLabel = "ID",
      description = "Tell of this participant and of the instrument alone.")
  private String participant;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "A day, or any date in EDTF: then what is possible on one of its days is told.")
  private String on;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private ReadingMode mode;
  @Spec private CommandSpec spec;

  ShowStatus() {}

  @Override
  public Integer call() throws IOException {
    Optional<Edtf> date = date();
    try (ReadResult result = file.read(mode.reader())) {
      Unread.complain(result, file, format, spec);
      if (result.dossier().isEmpty()) {
        return Communique.WRONG;
      }
      Dossier dossier = result.dossier().get();
      if (agreement == null && dossier.getAgreements().size() != 1) {
        spec.commandLine().getOut().print(list(dossier, result.isLossless()));
        return Unread.status(result);
      }
      AgreementLife life = life(dossier, result.losses());
      spec.commandLine().getOut().print(told(dossier, life, date, result.isLossless()));
      return Unread.status(result);
    }
  }

  /** What an event may lack and still tell what happened to whom, if not when. */
  private static final Set<String> TELLS_WITHOUT =
      Set.of(
          "date", "effective", "dateAsWritten", "places", "votes", "statement", "note", "evidence");

  /**
   * Of an agreement that lost something in reading, what its log does not tell may be so; and from
   * an event that may have lost whom it concerns nothing is concluded.
   */
  private AgreementLife life(Dossier dossier, Losses losses) {
    Agreement found = find(dossier);
    DossierIndex index = DossierIndex.of(dossier);
    int at = dossier.getAgreements().indexOf(found);
    boolean lost = losses.areInRecordOf(Pointer.ROOT.child("agreements").child(at));
    if (losses.isEmpty() || !lost || found.getOpen().contains(EVENTS)) {
      return AgreementLife.of(found, index);
    }
    PrintWriter told =
        format == Format.JSON ? spec.commandLine().getErr() : spec.commandLine().getOut();
    told.print("A value of " + found.getId() + " was dropped in reading, so its log is open: ");
    told.print("there may be more events than it tells of.");
    Pointer events = Pointer.ROOT.child("agreements").child(at).child(EVENTS);
    List<AgreementEvent> sure = new ArrayList<>(found.getEvents());
    int lossy = 0;
    for (int number = 0; number < sure.size(); number++) {
      if (!TELLS_WITHOUT.containsAll(losses.namesLostBy(events.child(number)))) {
        // In its place one without effect, so that the others keep theirs.
        sure.set(number, AgreementEvent.builder().kind(AgreementEventKind.NOTIFIED).build());
        lossy++;
      }
    }
    told.print(lossy == 0 ? "\n\n" : leftOut(lossy));
    List<Agreement> agreements = new ArrayList<>(dossier.getAgreements());
    Agreement open = found.toBuilder().events(sure).addOpen(EVENTS).build();
    agreements.set(at, open);
    return AgreementLife.of(
        open, DossierIndex.of(dossier.toBuilder().agreements(agreements).build()));
  }

  private static String leftOut(int events) {
    return events == 1
        ? " One event lost a value, and nothing is concluded from it.\n\n"
        : " " + events + " events lost a value, and nothing is concluded from them.\n\n";
  }

  private String list(Dossier dossier, boolean lossless) {
    return format == Format.JSON
        ? Json.text(StatusJson.list(dossier), lossless)
        : StatusPage.list(dossier);
  }

  private String told(Dossier dossier, AgreementLife life, Optional<Edtf> date, boolean lossless) {
    if (format == Format.JSON) {
      return Json.text(
          date.map(day -> StatusJson.of(life, day, wanted(life)))
              .orElseGet(() -> StatusJson.of(life, wanted(life))),
          lossless);
    }
    return date.map(day -> StatusPage.of(dossier, life, day, wanted(life)))
        .orElseGet(() -> StatusPage.of(dossier, life, wanted(life)));
  }

  private Optional<Edtf> date() {
    try {
      return Optional.ofNullable(on).map(Edtf::parse);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--on: " + e.getMessage() + "; a day is written as in 1948-04-06");
    }
  }

  /** Whom to tell of: one participant, or all. */
  private Predicate<Ref<Actor>> wanted(AgreementLife life) {
    if (participant == null) {
      return all -> true;
    }
    List<String> ids = life.participants().stream().map(each -> each.id().value()).toList();
    if (!ids.contains(participant)) {
      String hint =
          Spelling.nearest(participant, ids)
              .map(nearest -> "did you mean " + nearest + "?")
              .orElseGet(() -> ids.isEmpty() ? "it has none" : thereAre(ids));
      throw new ParameterException(
          spec.commandLine(),
          "--participant: "
              + participant
              + " does not take part in "
              + life.agreement().getId()
              + "; "
              + hint);
    }
    return actor -> actor.id().value().equals(participant);
  }

  private Agreement find(Dossier dossier) {
    return dossier.getAgreements().stream()
        .filter(each -> agreement == null || each.getId().value().equals(agreement))
        .findFirst()
        .orElseThrow(() -> new ParameterException(spec.commandLine(), notThere(dossier)));
  }

  private String notThere(Dossier dossier) {
    var ids = dossier.getAgreements().stream().map(each -> each.getId().value()).toList();
    String hint =
        Spelling.nearest(agreement, ids)
            .map(nearest -> "did you mean " + nearest + "?")
            .orElseGet(() -> thereAre(ids));
    return file + " has no agreement " + agreement + "; " + hint;
  }

  private static String thereAre(List<String> ids) {
    if (ids.isEmpty()) {
      return "it has no agreements";
    }
    String some = String.join(", ", ids.subList(0, Math.min(MOST_IDS, ids.size())));
    return "there are: " + some + (ids.size() > MOST_IDS ? ", ..." : "");
  }
}
