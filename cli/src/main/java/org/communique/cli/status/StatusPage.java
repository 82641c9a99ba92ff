package org.communique.cli.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.cli.page.Page;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.EntryIntoForce;
import org.communique.model.HistoricalActor;
import org.communique.model.Ref;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.AgreementStatus;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.agreement.status.Period;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;

/** Where an agreement and its participants stand, for people: plain text of 100 columns. */
public final class StatusPage {

  private static final int WIDTH = 100;
  private static final int MOST_EVENTS = 6;
  private static final int MOST_GAPS = 12;
  private static final int MOST_NAMES = 3;
  private static final Set<ParticipantStatus> BOUND =
      Set.of(ParticipantStatus.CONTRACTING, ParticipantStatus.PARTY);

  /** For an actor that the condition names and the log does not mention. */
  private static final Assessment<ParticipantStatus> NOT_AT_ALL =
      new Assessment<>(Set.of(ParticipantStatus.NONE), List.of(), List.of());

  private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.of("en"));

  private final Dossier dossier;
  private final AgreementLife life;
  private final Page page = new Page(WIDTH);

  private StatusPage(Dossier dossier, AgreementLife life) {
    this.dossier = dossier;
    this.life = life;
  }

  /**
   * {@return the status at a time}
   *
   * @param dossier the dossier
   * @param life the life of one of its agreements
   * @param on when
   * @param wanted of which participants to tell
   */
  public static String of(
      Dossier dossier, AgreementLife life, Edtf on, Predicate<Ref<Actor>> wanted) {
    StatusPage status = new StatusPage(dossier, life);
    status.title(" on " + on);
    AgreementStatus all = life.on(on);
    status.tell("The instrument", all.instrument(), Optional.empty());
    all.participants()
        .forEach(
            (actor, standing) -> {
              if (wanted.test(actor)) {
                status.tell(status.name(actor), standing, Optional.of(actor));
              }
            });
    status.tellEntryIntoForce(all::participant);
    return status.page.toString();
  }

  /**
   * {@return the whole history, a line for each period, with the events that decided it}
   *
   * @param dossier the dossier
   * @param life the life of one of its agreements
   * @param wanted of which participants to tell
   */
  public static String of(Dossier dossier, AgreementLife life, Predicate<Ref<Actor>> wanted) {
    StatusPage status = new StatusPage(dossier, life);
    status.title("");
    AgreementHistory history = life.history();
    status.tell("The instrument", history.instrument(), Optional.empty());
    history
        .participants()
        .forEach(
            (actor, periods) -> {
              if (wanted.test(actor)) {
                status.tell(status.name(actor), periods, Optional.of(actor));
              }
            });
    status.tellEntryIntoForce(actor -> last(history.participants().getOrDefault(actor, List.of())));
    return status.page.toString();
  }

  /**
   * {@return the agreements of a dossier, to choose one: a line each with its id and title}
   *
   * @param dossier the dossier
   */
  public static String list(Dossier dossier) {
    Page page = new Page(WIDTH);
    if (dossier.getAgreements().isEmpty()) {
      page.paragraph("", "The dossier has no agreements.");
    } else {
      page.paragraph("", "The dossier has several agreements; name one of them:");
    }
    for (Agreement agreement : dossier.getAgreements()) {
      page.hanging(
          "  ",
          "    ",
          agreement.getId() + agreement.getTitle().map(title -> ": " + text(title)).orElse(""));
    }
    return page.toString();
  }

  private void title(String when) {
    String title =
        life.agreement().getTitle().map(StatusPage::text).orElse(life.agreement().getId().value());
    page.heading(title + when, '=');
  }

  static String text(LanguageMap texts) {
    return texts.bestOrFirst(LANGUAGES).getValue();
  }

  private String name(Ref<Actor> ref) {
    Optional<Actor> actor = dossier.find(ref);
    return actor.map(found -> text(found.getName())).orElse(ref.toString());
  }

  private <S extends Enum<S>> void tell(
      String title, Assessment<S> standing, Optional<Ref<Actor>> who) {
    page.gap();
    page.hanging("", "  ", title + ": " + statuses(standing));
    page.hanging("  ", "    ", "because " + reasons(standing, who));
    tellGaps(standing, "  ");
  }

  private <S extends Enum<S>> void tell(
      String title, List<Period<S>> periods, Optional<Ref<Actor>> who) {
    page.gap();
    page.paragraph("", title);
    for (Period<S> period : periods) {
      Assessment<S> standing = period.standing();
      String because = standing.because().isEmpty() ? "" : " (" + reasons(standing, who) + ")";
      page.hanging("  ", "    ", when(period) + ": " + statuses(standing) + because);
      tellGaps(period.standing(), "    ");
    }
  }

  private static String when(Period<?> period) {
    Optional<String> from = period.from().map(LocalDate::toString);
    Optional<String> until = period.until().map(LocalDate::toString);
    if (from.isEmpty() || until.isEmpty()) {
      return from.map(day -> "since " + day)
          .or(() -> until.map(day -> "until " + day))
          .orElse("always");
    }
    return from.equals(until) ? from.get() : from.get() + " to " + until.get();
  }

  private static String statuses(Assessment<?> standing) {
    String statuses =
        standing.possible().stream().map(Object::toString).collect(Collectors.joining(" or "));
    return standing.isCertain() ? statuses : "possibly " + statuses;
  }

  private String reasons(Assessment<?> standing, Optional<Ref<Actor>> who) {
    List<Pointer> because = standing.because();
    if (because.isEmpty()) {
      return "no event recorded by then changes it";
    }
    String first =
        because.stream()
            .limit(MOST_EVENTS)
            .map(each -> place(each, who))
            .collect(Collectors.joining("; "));
    int more = because.size() - MOST_EVENTS;
    return first + (more > 0 ? "; and " + more + " more" : "");
  }

  private void tellGaps(Assessment<?> standing, String indent) {
    List<Missing> gaps =
        standing.missing().stream().filter(gap -> gap.kind() != Missing.Kind.OPEN_LOG).toList();
    for (Missing gap : gaps.subList(0, Math.min(MOST_GAPS, gaps.size()))) {
      page.hanging(
          indent,
          indent + "  ",
          "not known of " + place(gap.at(), Optional.empty()) + ": " + gap.kind().text());
    }
    if (gaps.size() > MOST_GAPS) {
      page.hanging(indent, indent + "  ", "and " + (gaps.size() - MOST_GAPS) + " more gaps");
    }
  }

  /**
   * What a pointer leads to, as it is told: an event, the condition, the end of a state; another
   * place by its pointer.
   */
  private String place(Pointer pointer, Optional<Ref<Actor>> who) {
    List<String> steps = pointer.steps();
    if (steps.size() == 4 && steps.get(2).equals("events")) {
      return told(life.agreement().getEvents().get(Integer.parseInt(steps.get(3))), who);
    }
    if (steps.size() == 3 && steps.get(2).equals("events")) {
      return "the events as a whole";
    }
    if (steps.size() == 3 && steps.get(2).equals("entryIntoForce")) {
      return "its condition of entry into force";
    }
    if (steps.size() == 3 && steps.get(0).equals("actors") && steps.get(2).equals("until")) {
      return end(dossier.getActors().get(Integer.parseInt(steps.get(1))));
    }
    return pointer.toString();
  }

  private static String end(Actor actor) {
    return text(actor.getName())
        + " ceased to exist"
        + until(actor).map(until -> " " + until).orElse("");
  }

  private static Optional<Edtf> until(Actor actor) {
    return actor instanceof HistoricalActor historical ? historical.getUntil() : Optional.empty();
  }

  /** An event, with those who did it but for the one who is being told of. */
  private String told(AgreementEvent event, Optional<Ref<Actor>> who) {
    boolean isOwn = who.filter(event.getBy()::contains).isPresent();
    return event.getKind()
        + event.getDate().map(date -> " " + date).orElse("")
        + event.getEffective().map(date -> " (effective " + date + ")").orElse("")
        + (isOwn || event.getBy().isEmpty() ? "" : " by " + names(event.getBy()));
  }

  private String names(List<Ref<Actor>> actors) {
    String first =
        actors.stream().limit(MOST_NAMES).map(this::name).collect(Collectors.joining(", "));
    int more = actors.size() - MOST_NAMES;
    return first + (more > 0 ? " and " + more + (more == 1 ? " other" : " others") : "");
  }

  private static Assessment<ParticipantStatus> last(List<Period<ParticipantStatus>> periods) {
    return periods.isEmpty() ? NOT_AT_ALL : periods.get(periods.size() - 1).standing();
  }

  private void tellEntryIntoForce(Function<Ref<Actor>, Assessment<ParticipantStatus>> standings) {
    EntryByCondition byCondition = life.entryIntoForce();
    String met =
        switch (byCondition.outcome()) {
          case NO_CONDITION -> "";
          case NOT_COMPUTABLE -> "Its condition of entry into force cannot be computed.";
          case UNMET ->
              "On the events recorded its condition of entry into force is not met."
                  + missingConsents(standings);
          case POSSIBLY_MET, MET ->
              "By its condition it enters into force "
                  + byCondition.date().map(date -> "on " + date).orElse("on an unknown day")
                  + ".";
        };
    String agrees =
        byCondition
            .agreesWithRecord()
            .map(
                possibility ->
                    switch (possibility) {
                      case NECESSARY -> " The log records the same.";
                      case POSSIBLE -> " The log may agree with that.";
                      case IMPOSSIBLE -> " The log records another day.";
                    })
            .orElse("");
    if (!met.isEmpty()) {
      page.gap();
      page.paragraph("", met + agrees);
    }
    if (life.agreement().getOpen().contains("events")) {
      page.gap();
      page.paragraph("", "The list of events is incomplete: more may have happened.");
    }
  }

  /** Those whom the condition names, and who are not, or not certainly, bound. */
  private String missingConsents(Function<Ref<Actor>, Assessment<ParticipantStatus>> standings) {
    List<Ref<Actor>> named =
        life.agreement().getEntryIntoForce().map(EntryIntoForce::getAmong).orElse(List.of());
    String missing =
        named.stream()
            .filter(actor -> standings.apply(actor).isOneOf(BOUND) != Possibility.NECESSARY)
            .map(this::name)
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? "" : " It still needs the consent of " + missing + ".";
  }
}
