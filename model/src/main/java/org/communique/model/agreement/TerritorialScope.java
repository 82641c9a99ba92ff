package org.communique.model.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.communique.model.AgreementEvent;
import org.communique.model.Location;
import org.communique.model.Ref;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.agreement.status.AgreementStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;
import org.communique.model.vocabulary.AgreementEventKind;

/** Finds the {@link Extension}s of an agreement in its log. */
final class TerritorialScope {

  private static final Set<ParticipantStatus> BOUND =
      Set.of(ParticipantStatus.CONTRACTING, ParticipantStatus.PARTY);

  /** What extended it to a territory or ended that, and when. */
  private record Act(PossibleDays days, Pointer pointer) {}

  /** What extended it to a territory, and what ended that. */
  private static final class Acts {
    private final List<Act> extending = new ArrayList<>();
    private final List<Act> ending = new ArrayList<>();
  }

  private final AgreementLife life;
  private final Map<Ref<Actor>, SortedMap<Ref<Location>, Acts>> acts = new HashMap<>();
  private final Map<Ref<Actor>, List<Act>> endings = new HashMap<>();

  TerritorialScope(AgreementLife life) {
    this.life = life;
    for (LogEntry entry : life.log().entries()) {
      entry.effect().ifPresent(effect -> read(entry, effect));
    }
  }

  private void read(LogEntry entry, EventEffect effect) {
    AgreementEvent event = entry.event();
    boolean ends =
        effect.does() == EventEffect.Does.LEAVE
            || effect.does() == EventEffect.Does.WITHDRAW_CONSENT;
    boolean extendsIt =
        event.getKind().equals(AgreementEventKind.EXTENDED_TO_TERRITORIES)
            || effect.isSignature()
            || effect.isConsent();
    if (!ends && !extendsIt) {
      return;
    }
    Act act = new Act(PossibleDays.of(entry.inEffect()), entry.pointer());
    for (Ref<Actor> actor : by(event)) {
      if (ends && event.getTerritories().isEmpty()) {
        endings.computeIfAbsent(actor, first -> new ArrayList<>(1)).add(act);
      }
      for (Ref<Location> territory : event.getTerritories()) {
        Acts of = acts(actor, territory);
        (ends ? of.ending : of.extending).add(act);
      }
    }
  }

  private Collection<Ref<Actor>> by(AgreementEvent event) {
    return event.getBy().isEmpty() ? life.log().negotiators() : Set.copyOf(event.getBy());
  }

  private Acts acts(Ref<Actor> actor, Ref<Location> territory) {
    return acts.computeIfAbsent(actor, first -> new TreeMap<>(Comparator.comparing(Ref::toString)))
        .computeIfAbsent(territory, first -> new Acts());
  }

  /** {@return the extensions that are certain or possible on a day, at its end} */
  List<Extension> on(LocalDate day) {
    List<Extension> extensions = new ArrayList<>();
    if (acts.isEmpty()) {
      return extensions;
    }
    AgreementStatus status = life.on(day);
    for (Ref<Actor> actor : life.participants()) {
      Possibility bound = status.participant(actor).isOneOf(BOUND);
      if (bound.isPossible() && acts.containsKey(actor)) {
        acts.get(actor)
            .forEach(
                (territory, of) ->
                    extension(actor, territory, of, bound, day.toEpochDay())
                        .ifPresent(extensions::add));
      }
    }
    return List.copyOf(extensions);
  }

  private Optional<Extension> extension(
      Ref<Actor> actor, Ref<Location> territory, Acts of, Possibility bound, long day) {
    List<Act> ended = new ArrayList<>(of.ending);
    ended.addAll(endings.getOrDefault(actor, List.of()));
    ended.removeIf(act -> !act.days().mayBy(day));
    long surelyEnded =
        ended.stream()
            .filter(act -> act.days().mustBy(day))
            .mapToLong(act -> act.days().from())
            .max()
            .orElse(PossibleDays.ALWAYS);
    List<Act> extended =
        of.extending.stream()
            .filter(act -> act.days().mayBy(day) && act.days().to() >= surelyEnded)
            .toList();
    if (extended.isEmpty()) {
      return Optional.empty();
    }
    long mayHaveEnded =
        ended.stream().mapToLong(act -> act.days().to()).max().orElse(PossibleDays.ALWAYS);
    boolean isCertain =
        extended.stream()
            .anyMatch(
                act ->
                    act.days().mustBy(day)
                        && (ended.isEmpty() || act.days().from() > mayHaveEnded));
    Possibility certainty = isCertain ? bound : Possibility.POSSIBLE;
    return Optional.of(new Extension(actor, territory, certainty, because(extended, ended)));
  }

  /** What had ended before the first extension that counts has nothing to do with it. */
  private static List<Pointer> because(List<Act> extended, List<Act> ended) {
    long first =
        extended.stream().mapToLong(act -> act.days().from()).min().orElse(PossibleDays.ALWAYS);
    Set<Pointer> because = new TreeSet<>();
    extended.forEach(act -> because.add(act.pointer()));
    ended.stream()
        .filter(act -> act.days().to() >= first)
        .forEach(act -> because.add(act.pointer()));
    return List.copyOf(because);
  }
}
