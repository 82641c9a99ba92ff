package org.communique.examples.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.examples.page.Page;
import org.communique.model.Actor;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.LanguageMap;
import org.communique.model.LanguageTag;
import org.communique.model.Ref;
import org.communique.model.finding.Pointer;
import org.communique.model.life.AgreementHistory;
import org.communique.model.life.AgreementLife;
import org.communique.model.life.AgreementStatus;
import org.communique.model.life.EntryReckoning;
import org.communique.model.life.Missing;
import org.communique.model.life.Period;
import org.communique.model.life.Standing;
import org.communique.model.time.Edtf;

/** Where an agreement and its participants stand, for people: plain text of 100 columns. */
public final class StatusPage {

  private static final int WIDTH = 100;
  private static final int MOST_EVENTS = 6;
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
   */
  public static String of(Dossier dossier, AgreementLife life, Edtf on) {
    StatusPage status = new StatusPage(dossier, life);
    status.title(" on " + on);
    AgreementStatus all = life.on(on);
    status.tell("The instrument", all.instrument());
    all.participants().forEach((actor, standing) -> status.tell(status.name(actor), standing));
    return status.page.toString();
  }

  /**
   * {@return the whole history, a line for each period}
   *
   * @param dossier the dossier
   * @param life the life of one of its agreements
   */
  public static String of(Dossier dossier, AgreementLife life) {
    StatusPage status = new StatusPage(dossier, life);
    status.title("");
    AgreementHistory history = life.history();
    status.tell("The instrument", history.instrument());
    history.participants().forEach((actor, periods) -> status.tell(status.name(actor), periods));
    status.tellReckoning();
    return status.page.toString();
  }

  private void title(String when) {
    String title =
        life.agreement().getTitle().map(StatusPage::text).orElse(life.agreement().getId().value());
    page.heading(title + when, '=');
  }

  private static String text(LanguageMap texts) {
    return texts.bestOrFirst(LANGUAGES).getValue();
  }

  private String name(Ref<Actor> ref) {
    Optional<Actor> actor = dossier.find(ref);
    return actor.map(found -> text(found.getName())).orElse(ref.toString());
  }

  private <S extends Enum<S>> void tell(String who, Standing<S> standing) {
    page.gap();
    page.hanging("", "  ", who + ": " + statuses(standing));
    tellWhy(standing, "  ");
  }

  private <S extends Enum<S>> void tell(String who, List<Period<S>> periods) {
    page.gap();
    page.paragraph("", who);
    for (Period<S> period : periods) {
      page.hanging("  ", "    ", when(period) + ": " + statuses(period.standing()));
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

  private static String statuses(Standing<?> standing) {
    String statuses =
        standing.possible().stream().map(Object::toString).collect(Collectors.joining(" or "));
    return standing.isCertain() ? statuses : "possibly " + statuses;
  }

  private void tellWhy(Standing<?> standing, String indent) {
    if (!standing.because().isEmpty()) {
      String events =
          standing.because().stream()
              .limit(MOST_EVENTS)
              .map(this::event)
              .collect(Collectors.joining("; "));
      int more = standing.because().size() - MOST_EVENTS;
      page.hanging(
          indent, indent + "  ", "because " + events + (more > 0 ? "; and " + more + " more" : ""));
    }
    tellGaps(standing, indent);
  }

  private void tellGaps(Standing<?> standing, String indent) {
    for (Missing gap : standing.missing()) {
      if (gap.kind() != Missing.Kind.OPEN_LOG) {
        page.hanging(
            indent, indent + "  ", "not known of " + event(gap.at()) + ": " + gap.kind().text());
      }
    }
  }

  /** The event that a pointer leads to, as it is told; other places by their pointer. */
  private String event(Pointer pointer) {
    List<String> steps = pointer.steps();
    if (steps.size() == 4 && steps.get(2).equals("events")) {
      return told(life.agreement().getEvents().get(Integer.parseInt(steps.get(3))));
    }
    if (pointer.lastStep().filter("entryIntoForce"::equals).isPresent()) {
      return "its condition";
    }
    return pointer.toString();
  }

  private String told(AgreementEvent event) {
    String by = event.getBy().stream().limit(3).map(this::name).collect(Collectors.joining(", "));
    String others = event.getBy().size() > 3 ? " and others" : "";
    return event.getKind()
        + event.getDate().map(date -> " " + date).orElse("")
        + event.getEffective().map(date -> " (effective " + date + ")").orElse("")
        + (by.isEmpty() ? "" : " by " + by + others);
  }

  private void tellReckoning() {
    EntryReckoning reckoning = life.entryIntoForce();
    String met =
        switch (reckoning.outcome()) {
          case NO_CONDITION -> "";
          case NOT_RECKONABLE -> "Its condition of entry into force cannot be reckoned.";
          case UNMET -> "By what the log tells its condition of entry into force is not met.";
          case POSSIBLY_MET, MET ->
              "By its condition it enters into force "
                  + reckoning.date().map(date -> "on " + date).orElse("on a day not known")
                  + ".";
        };
    String agrees =
        reckoning
            .agreesWithRecord()
            .map(
                possibility ->
                    switch (possibility) {
                      case NECESSARY -> " So the log records it.";
                      case POSSIBLE -> " The record may agree with that.";
                      case IMPOSSIBLE -> " The log records another day.";
                    })
            .orElse("");
    if (!met.isEmpty()) {
      page.gap();
      page.paragraph("", met + agrees);
    }
    if (life.agreement().getOpen().contains("events")) {
      page.gap();
      page.paragraph("", "The list of events is incomplete.");
    }
  }
}
