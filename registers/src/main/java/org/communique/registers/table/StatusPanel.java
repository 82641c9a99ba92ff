package org.communique.registers.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.Reservation;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.agreement.status.Period;
import org.communique.model.finding.Losses;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;
import org.communique.registers.table.Column.Type;

/** Country-year panels: where each participant of each agreement stood at the end of each year. */
final class StatusPanel implements Table {

  private final Span span;
  private final List<LocalDate> days;

  StatusPanel(Span span) {
    this.span = span;
    this.days = span.days();
  }

  @Override
  public String name() {
    return "status";
  }

  @Override
  public String description() {
    return "Where each participant of each agreement stood, computed from the events of the"
        + " agreement by the law of treaties. A row is an agreement, a participant and a time.";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("dossier", Type.TEXT, "the id of the dossier"),
        new Column("agreement", Type.TEXT, "the id of the agreement in its dossier"),
        new Column("agreement_title", Type.TEXT, "its title, in English if there is one"),
        new Column("participant", Type.TEXT, "the id of the participant in its dossier"),
        new Column("participant_name", Type.TEXT, "its name, in English if there is one"),
        new Column("participant_iso", Type.TEXT, "its ISO 3166-1 code; empty if it has none"),
        span.column(),
        new Column(
            "status",
            Type.TEXT,
            "none, signatory, contracting, party or former-party; empty if several are possible"),
        new Column(
            "possible", Type.LIST, "the statuses that are possible; empty if one is certain"),
        new Column(
            "instrument",
            Type.LIST,
            "the status of the agreement as a whole; several if several are possible"),
        new Column("signed", Type.EDTF, "when it signed; empty if it had not, or no date is known"),
        new Column(
            "consented",
            Type.EDTF,
            "when it last consented to be bound; empty if it had not, consented by signing, or no"
                + " date is known"),
        new Column(
            "in_force_since",
            Type.EDTF,
            "since when the agreement has been in force for it without a break; one of several days"
                + " where that is not certain; empty if it is not certainly a party"),
        new Column(
            "reservation",
            Type.TEXT,
            "yes if a reservation of its own stands, possible if one may, no if none does"),
        new Column(
            "left",
            Type.EDTF,
            "since when it has been a former party; empty if it is not certainly"),
        new Column(
            "missing",
            Type.LIST,
            "what one would have to know to be certain: undated, imprecise, unordered, condition,"
                + " consent, breach, referent, notification, later-consent, renewal,"
                + " too-many-orders, open-log; lost if values were dropped in reading"));
  }

  @Override
  public List<String> key() {
    return List.of("dossier", "agreement", "participant", span.byYear() ? "year" : "day");
  }

  @Override
  public void add(String file, Dossier dossier, Losses losses, Rows rows) throws IOException {
    DossierIndex index = DossierIndex.of(dossier);
    int at = 0;
    for (Agreement agreement : dossier.getAgreements()) {
      boolean lost = losses.areInRecordOf(Pointer.ROOT.child("agreements").child(at++));
      new Panel(dossier, agreement, AgreementLife.of(agreement, index), lost).write(rows);
    }
  }

  /** What a row tells of a period, which is the same for all its days. */
  private record Told(
      String status, String possible, String inForceSince, String left, String missing) {}

  /** Events with a date, in order. */
  private static final class DatedEvents {

    private final long[] earliest;
    private final String[] dates;

    DatedEvents(List<AgreementEvent> events) {
      List<Edtf> all =
          events.stream()
              .flatMap(event -> event.getDate().stream())
              .sorted(Edtf.DISPLAY_ORDER)
              .toList();
      earliest = all.stream().mapToLong(date -> PossibleDays.of(date).from()).toArray();
      dates = all.stream().map(Edtf::toString).toArray(String[]::new);
    }

    /** {@return the date of the first that may have happened by a day} */
    String firstBy(long day) {
      for (int at = 0; at < earliest.length; at++) {
        if (earliest[at] <= day) {
          return dates[at];
        }
      }
      return "";
    }

    /** {@return the date of the last that may have happened by a day} */
    String lastBy(long day) {
      for (int at = earliest.length - 1; at >= 0; at--) {
        if (earliest[at] <= day) {
          return dates[at];
        }
      }
      return "";
    }
  }

  /** The rows of one agreement. */
  private final class Panel {

    private final Dossier dossier;
    private final Agreement agreement;
    private final AgreementLife life;
    private final boolean lost;
    private final AgreementHistory history;
    private final List<Reservation> reservations;
    private final List<String> instruments;
    private final String title;

    Panel(Dossier dossier, Agreement agreement, AgreementLife life, boolean lost) {
      this.dossier = dossier;
      this.agreement = agreement;
      this.life = life;
      this.lost = lost;
      this.history = life.history();
      this.reservations =
          life.reservations().stream()
              .filter(each -> each.kind() == Reservation.Kind.RESERVATION)
              .toList();
      this.instruments =
          history.instrument().stream()
              .map(period -> Cells.list(period.standing().possible()))
              .toList();
      this.title = Cells.text(agreement.getTitle());
    }

    void write(Rows rows) throws IOException {
      for (Ref<Actor> participant : life.participants()) {
        write(participant, rows);
      }
    }

    private void write(Ref<Actor> participant, Rows rows) throws IOException {
      List<Period<ParticipantStatus>> periods = history.participants().get(participant);
      String name = Cells.name(dossier, participant);
      String iso = iso(participant);
      DatedEvents signatures = new DatedEvents(events(participant, EventEffect::isSignature));
      DatedEvents consents = new DatedEvents(events(participant, EventEffect::isConsent));
      List<Reservation> own =
          reservations.stream().filter(each -> each.by().contains(participant)).toList();
      int at = 0;
      int instrument = 0;
      Told told = tell(periods, at);
      for (LocalDate day : days) {
        int before = at;
        while (!periods.get(at).contains(day)) {
          at++;
        }
        while (!history.instrument().get(instrument).contains(day)) {
          instrument++;
        }
        told = at == before ? told : tell(periods, at);
        long number = day.toEpochDay();
        rows.add(
            List.of(
                dossier.getId().value(),
                agreement.getId().value(),
                title,
                participant.id().value(),
                name,
                iso,
                span.label(day),
                told.status(),
                told.possible(),
                instruments.get(instrument),
                signatures.firstBy(number),
                consents.lastBy(number),
                told.inForceSince(),
                own.isEmpty() ? "no" : reservation(own, day),
                told.left(),
                told.missing()));
      }
    }

    private Told tell(List<Period<ParticipantStatus>> periods, int at) {
      Assessment<ParticipantStatus> standing = periods.get(at).standing();
      return new Told(
          Cells.of(standing.status()),
          standing.isCertain() ? "" : Cells.list(standing.possible()),
          since(periods, at, ParticipantStatus.PARTY),
          since(periods, at, ParticipantStatus.FORMER_PARTY),
          missing(standing));
    }

    private String iso(Ref<Actor> participant) {
      return dossier
          .find(participant)
          .flatMap(
              actor ->
                  actor.getIdentifiers().stream()
                      .filter(each -> each.getScheme().equals("iso-3166-1"))
                      .findFirst())
          .map(each -> each.getValue())
          .orElse("");
    }

    /** The events of a kind by which a participant did something; without by, all did it. */
    private List<AgreementEvent> events(Ref<Actor> participant, Predicate<EventEffect> wanted) {
      return agreement.getEvents().stream()
          .filter(event -> EventEffect.of(event.getKind()).filter(wanted).isPresent())
          .filter(event -> event.getBy().contains(participant) || byAll(event, participant))
          .toList();
    }

    private boolean byAll(AgreementEvent event, Ref<Actor> participant) {
      return event.getBy().isEmpty()
          && agreement.getParticipants().stream()
              .filter(each -> each.getRole().isEmpty())
              .map(Participation::getActor)
              .anyMatch(participant::equals);
    }

    private String reservation(List<Reservation> own, LocalDate day) {
      Possibility any =
          own.stream()
              .map(each -> each.standsOn(day))
              .reduce(Possibility.IMPOSSIBLE, Possibility::or);
      return any.isNecessary() ? "yes" : any.isPossible() ? "possible" : "no";
    }

    /** Since when a participant has had a status that it certainly has. */
    private String since(
        List<Period<ParticipantStatus>> periods, int at, ParticipantStatus status) {
      Set<ParticipantStatus> one = Set.of(status);
      if (!periods.get(at).standing().isOneOf(one).isNecessary()) {
        return "";
      }
      int certain = at;
      while (certain > 0 && periods.get(certain - 1).standing().isOneOf(one).isNecessary()) {
        certain--;
      }
      int possible = certain;
      while (possible > 0 && periods.get(possible - 1).standing().isOneOf(one).isPossible()) {
        possible--;
      }
      Optional<LocalDate> latest = periods.get(certain).from();
      Optional<LocalDate> earliest = periods.get(possible).from();
      if (earliest.equals(latest)) {
        return Cells.of(latest);
      }
      return "[" + Cells.of(earliest) + ".." + Cells.of(latest) + "]";
    }

    private String missing(Assessment<ParticipantStatus> standing) {
      List<String> all =
          new ArrayList<>(
              standing.missing().stream()
                  .map(Missing::kind)
                  .map(Missing.Kind::code)
                  .distinct()
                  .sorted()
                  .collect(Collectors.toList()));
      if (lost) {
        all.add("lost");
      }
      return Cells.list(all);
    }
  }
}
