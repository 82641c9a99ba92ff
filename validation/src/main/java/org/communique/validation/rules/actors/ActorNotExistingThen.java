package org.communique.validation.rules.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.AgreementEvent;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.actor.Existence;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A state, territory or organization that acts on a day on which it cannot have existed.
 *
 * <p>A source may call a state by the name it has today, or had before; so nothing is said where a
 * predecessor or successor may have existed on the day. A succession concerns a predecessor that is
 * no more, and is not looked at.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Whoever acts existed then.",
    because =
        "A state that was not there yet, or no more, signed nothing and met nobody: it was another"
            + " state, or another day.")
public final class ActorNotExistingThen implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Existence existence = Existence.of(dossier);
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      if (summit.part().getDate().isPresent()) {
        Day day = new Day(summit, summit.part().getDate().get(), existence, reporter);
        day.check("hosts", summit.part().getHosts());
        day.checkThose("participants", summit.part().getParticipants());
      }
    }
    for (Located<Statement> statement : dossier.all(Statement.class)) {
      if (statement.part().getDate().isPresent()) {
        Day day = new Day(statement, statement.part().getDate().get(), existence, reporter);
        day.checkThose("speakers", statement.part().getSpeakers());
      }
    }
    for (Located<AgreementEvent> event : dossier.all(AgreementEvent.class)) {
      if (event.part().getDate().isPresent()) {
        Day day = new Day(event, event.part().getDate().get(), existence, reporter);
        day.check("by", event.part().getBy());
        day.checkThose("signatories", event.part().getSignatories());
      }
    }
  }

  /** What happened on a day, against which those who act in it are held. */
  private record Day(Located<?> place, Edtf date, Existence existence, Reporter reporter) {

    void check(String list, List<Ref<Actor>> actors) {
      for (int at = 0; at < actors.size(); at++) {
        if (isGone(actors.get(at))) {
          report(reporter.at(place).at(list, at), actors.get(at), date, existence);
        }
      }
    }

    void checkThose(String list, List<Participation> participations) {
      for (int at = 0; at < participations.size(); at++) {
        Ref<Actor> actor = participations.get(at).getActor();
        if (isGone(actor)) {
          report(reporter.at(place).at(list, at).at("actor"), actor, date, existence);
        }
        Optional<Ref<Actor>> other = participations.get(at).getOnBehalfOf();
        if (other.isPresent() && isGone(other.get())) {
          report(reporter.at(place).at(list, at).at("onBehalfOf"), other.get(), date, existence);
        }
      }
    }

    private boolean isGone(Ref<Actor> actor) {
      return existence.isCovered(actor, date).isImpossible();
    }
  }

  private static void report(
      Reporter.Draft draft, Ref<Actor> actor, Edtf day, Existence existence) {
    Set<Ref<Actor>> related = existence.related(actor);
    String others =
        related.stream()
            .map(other -> Quoted.text(other.id().value()) + " " + existence.told(other))
            .limit(5)
            .collect(Collectors.joining(", "));
    String then =
        existence.thereOn(actor, day).stream()
            .map(other -> Quoted.text(other.id().value()))
            .limit(3)
            .collect(Collectors.joining(" or "));
    draft
        .with("actor", actor)
        .with("date", day)
        .add(
            Stream.of(
                    Quoted.text(actor.id().value())
                        + " existed "
                        + existence.told(actor)
                        + ", and not on "
                        + day,
                    others.isEmpty() ? "" : "nor did " + others,
                    then.isEmpty()
                        ? "mend the actor or the date"
                        : "perhaps " + then + " is meant, which existed then")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; ")));
  }
}
