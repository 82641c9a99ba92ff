package org.communique.validation.rules.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Quoted;
import org.communique.model.finding.Severity;
import org.communique.model.life.Existence;
import org.communique.model.time.Edtf;
import org.communique.validation.DossierIndex;
import org.communique.validation.DossierRule;
import org.communique.validation.Findings;
import org.communique.validation.Located;
import org.communique.validation.Rule;

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
  public void check(DossierIndex dossier, Findings findings) {
    Existence existence = dossier.derived(Existence.class, Existence::in);
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      Map<Pointer, Ref<Actor>> acting = new LinkedHashMap<>();
      addAll(acting, Pointer.ROOT.child("hosts"), summit.part().getHosts());
      addParticipations(acting, "participants", summit.part().getParticipants());
      check(summit, acting, summit.part().getDate(), existence, findings);
    }
    for (Located<Statement> statement : dossier.all(Statement.class)) {
      Map<Pointer, Ref<Actor>> acting = new LinkedHashMap<>();
      addParticipations(acting, "speakers", statement.part().getSpeakers());
      check(statement, acting, statement.part().getDate(), existence, findings);
    }
    for (Located<AgreementEvent> event : dossier.all(AgreementEvent.class)) {
      Map<Pointer, Ref<Actor>> acting = new LinkedHashMap<>();
      addAll(acting, Pointer.ROOT.child("by"), event.part().getBy());
      addParticipations(acting, "signatories", event.part().getSignatories());
      check(event, acting, event.part().getDate(), existence, findings);
    }
  }

  private static void addAll(
      Map<Pointer, Ref<Actor>> acting, Pointer list, List<Ref<Actor>> actors) {
    for (int at = 0; at < actors.size(); at++) {
      acting.put(list.child(at), actors.get(at));
    }
  }

  private static void addParticipations(
      Map<Pointer, Ref<Actor>> acting, String list, List<Participation> participations) {
    for (int at = 0; at < participations.size(); at++) {
      Pointer place = Pointer.ROOT.child(list).child(at);
      Participation each = participations.get(at);
      acting.put(place.child("actor"), each.getActor());
      each.getOnBehalfOf().ifPresent(other -> acting.put(place.child("onBehalfOf"), other));
    }
  }

  private static void check(
      Located<?> place,
      Map<Pointer, Ref<Actor>> acting,
      Optional<Edtf> date,
      Existence existence,
      Findings findings) {
    date.ifPresent(
        day ->
            acting.forEach(
                (pointer, actor) -> {
                  if (existence.isCovered(actor, day).isImpossible()) {
                    report(findings.at(place).at(pointer), actor, day, existence);
                  }
                }));
  }

  private static void report(
      Findings.Draft draft, Ref<Actor> actor, Edtf day, Existence existence) {
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
