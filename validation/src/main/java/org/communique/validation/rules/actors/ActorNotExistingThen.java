package org.communique.validation.rules.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.actor.Existence;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A state, territory, organization or person that acts on a day on which it cannot have existed.
 *
 * <p>A source may call a state by the name it has today, or had before; so nothing is said where a
 * predecessor or successor may have existed on the day. A succession concerns a predecessor that is
 * no more, and is not looked at. A signature or consent without {@code by} is that of all
 * participants, and so is the conclusion of an agreement that has a date and no such event; who
 * joined by an act of their own is not among them. One event draws one finding, at the first of
 * those who were not there.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "An actor existed when it acted.",
    because =
        "A state that does not exist yet, or no longer, signs nothing and meets no one, and the"
            + " dead do not speak. Another actor or another day is meant.")
public final class ActorNotExistingThen implements DossierRule {

  private static final int TOLD = 3;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Existence existence = Existence.of(dossier);
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      Day day = new Day(summit::pointer, summit.part().getDate(), existence);
      day.check("hosts", summit.part().getHosts());
      day.checkThose("participants", summit.part().getParticipants());
      day.report(reporter);
    }
    for (Located<Statement> statement : dossier.all(Statement.class)) {
      Day day = new Day(statement::pointer, statement.part().getDate(), existence);
      day.checkThose("speakers", statement.part().getSpeakers());
      day.report(reporter);
    }
    for (Located<Agreement> agreement : dossier.all(Agreement.class)) {
      check(agreement, existence, reporter);
    }
  }

  private static void check(Located<Agreement> located, Existence existence, Reporter reporter) {
    Agreement agreement = located.part();
    List<Ref<Actor>> founders = founders(agreement);
    boolean isConcluded = false;
    for (int at = 0; at < agreement.getEvents().size(); at++) {
      AgreementEvent event = agreement.getEvents().get(at);
      int item = at;
      Supplier<Pointer> place = () -> located.pointer().child("events").child(item);
      Day day = new Day(place, event.getDate(), existence);
      day.check("by", event.getBy());
      day.checkThose("signatories", event.getSignatories());
      if (binds(event)) {
        isConcluded = true;
        if (event.getBy().isEmpty() && event.getSignatories().isEmpty()) {
          day.checkAll(Pointer.ROOT, founders);
        }
      }
      day.report(reporter);
    }
    if (!isConcluded) {
      Day day = new Day(located::pointer, agreement.getDate(), existence);
      day.checkAll(Pointer.ROOT.child("date"), founders);
      day.report(reporter);
    }
  }

  private static boolean binds(AgreementEvent event) {
    return EventEffect.of(event.getKind())
        .filter(effect -> effect.isSignature() || effect.isConsent())
        .isPresent();
  }

  /** {@return who takes part in their own right and has not joined by an act of their own} */
  private static List<Ref<Actor>> founders(Agreement agreement) {
    Set<Ref<Actor>> joined =
        agreement.getEvents().stream()
            .flatMap(event -> event.getBy().stream())
            .collect(Collectors.toSet());
    return agreement.getParticipants().stream()
        .filter(participation -> participation.getRole().isEmpty())
        .map(Participation::getActor)
        .filter(actor -> !joined.contains(actor))
        .distinct()
        .toList();
  }

  /** What happened on a day, against which those who act in it are held. */
  private static final class Day {

    /** Asked when there is something to report. */
    private final Supplier<Pointer> place;

    private final Optional<Edtf> date;
    private final Existence existence;
    private final Map<Ref<Actor>, Pointer> gone = new LinkedHashMap<>();

    Day(Supplier<Pointer> place, Optional<Edtf> date, Existence existence) {
      this.place = place;
      this.date = date;
      this.existence = existence;
    }

    void check(String list, List<Ref<Actor>> actors) {
      for (int at = 0; at < actors.size(); at++) {
        if (isGone(actors.get(at))) {
          note(Pointer.ROOT.child(list).child(at), actors.get(at));
        }
      }
    }

    void checkThose(String list, List<Participation> participations) {
      for (int at = 0; at < participations.size(); at++) {
        Participation each = participations.get(at);
        if (isGone(each.getActor())) {
          note(Pointer.ROOT.child(list).child(at).child("actor"), each.getActor());
        }
        Optional<Ref<Actor>> other = each.getOnBehalfOf();
        if (other.isPresent() && isGone(other.get())) {
          note(Pointer.ROOT.child(list).child(at).child("onBehalfOf"), other.get());
        }
      }
    }

    /** Looks at all who act in what is at one place, without being named there. */
    void checkAll(Pointer at, List<Ref<Actor>> actors) {
      actors.stream().filter(this::isGone).forEach(actor -> note(at, actor));
    }

    private boolean isGone(Ref<Actor> actor) {
      return date.isPresent() && existence.isCovered(actor, date.get()).isImpossible();
    }

    private void note(Pointer at, Ref<Actor> actor) {
      gone.putIfAbsent(actor, at);
    }

    void report(Reporter reporter) {
      if (gone.isEmpty()) {
        return;
      }
      Map.Entry<Ref<Actor>, Pointer> first = gone.entrySet().iterator().next();
      Edtf day = date.orElseThrow();
      Reporter.Draft draft = reporter.at(place.get().append(first.getValue()));
      gone.values().stream()
          .distinct()
          .filter(other -> !other.equals(first.getValue()))
          .forEach(other -> draft.related(place.get().append(other)));
      draft
          .with("actor", first.getKey())
          .with("date", day)
          .with("existed", existence.told(first.getKey()))
          .with("others", others(first.getKey()))
          .with("more", gone.size() - 1)
          .add(told(first.getKey(), day, gone.size() - 1));
    }

    /** {@return when those existed that came before it or after it} */
    private String others(Ref<Actor> actor) {
      return existence.related(actor).stream()
          .map(other -> name(other) + " " + existence.told(other))
          .limit(TOLD)
          .collect(Collectors.joining(", "));
    }

    private String told(Ref<Actor> actor, Edtf day, int more) {
      String others = others(actor);
      String then =
          existence.thereOn(actor, day).stream()
              .map(Day::name)
              .limit(TOLD)
              .collect(Collectors.joining(" or "));
      return Stream.of(
              name(actor) + " existed " + existence.told(actor) + ", but not on " + day,
              others.isEmpty() ? "" : "nor did " + others,
              more == 0 ? "" : more + " more actors here did not exist then",
              then.isEmpty()
                  ? "correct the actor or the date"
                  : "perhaps " + then + " is meant, which existed then")
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining("; "));
    }

    private static String name(Ref<Actor> actor) {
      return Quoted.text(actor.id().value());
    }
  }
}
