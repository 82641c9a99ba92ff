package org.communique.model.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.evidence.Origins;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.value.Id;

/**
 * Finds encounters that may be one, told twice, and that nobody has judged.
 *
 * <p>They are told by different sources, two or more take part in both or host them, the dates can
 * be the same and so can the places; and neither is a part, the occasion or the successor of the
 * other. So many places that comparing every two would take too long may be one.
 */
final class EncounterSuggestions {

  private static final int MAX_AROUND = 100;

  /** Some hundred pairs of places. */
  private static final long EFFORT_PER_PAIR = 200 * Effort.PLACES;

  private static final long EFFORT = 200 * EFFORT_PER_PAIR;

  private final DossierIndex index;
  private final JudgmentGraph graph;
  private final ParticipantSet.Source participants;
  private final Compatibility compatibility;
  private final Effort effort = new Effort(EFFORT_PER_PAIR, EFFORT);

  /** An encounter, and what it is compared by. */
  private record Encounter(
      Summit summit, Edtf date, long first, long last, ParticipantSet participants, Set<Id> sources)
      implements CandidatePairs.Candidate {

    @Override
    public Id id() {
      return summit.getId();
    }
  }

  EncounterSuggestions(DossierIndex index) {
    this.index = index;
    this.graph = JudgmentGraph.of(index);
    this.participants = new ParticipantSet.Source(index, graph);
    this.compatibility = new Compatibility(index, graph, effort);
  }

  List<Suggestion> find() {
    List<Suggestion> found = new ArrayList<>();
    new CandidatePairs<>(encounters())
        .eachPair(
            (one, other) -> {
              if (mayBeOne(one, other)) { // Most are not, and that is told quickly.
                SharedParticipants shared =
                    new SharedParticipants(one.participants(), other.participants());
                if (shared.size() >= CandidatePairs.SHARED) {
                  found.add(suggestion(one, other, shared));
                }
              }
            });
    return found;
  }

  private Collection<Encounter> encounters() {
    Map<Id, Withdrawal> withdrawn = graph.withdrawn();
    Map<Id, Encounter> encounters = new LinkedHashMap<>();
    for (Summit summit : index.dossier().getSummits()) {
      boolean counts = summit.getDate().isPresent() && !withdrawn.containsKey(summit.getId());
      if (counts) {
        encounters.putIfAbsent(summit.getId(), encounter(summit, summit.getDate().get()));
      }
    }
    return encounters.values();
  }

  private Encounter encounter(Summit summit, Edtf date) {
    List<Ref<Actor>> attending = new ArrayList<>(summit.getHosts());
    summit.getParticipants().forEach(each -> attending.add(each.getActor()));
    // A doubtful date may be any, so it is compared with all.
    boolean isDoubtful = date.isApproximate() || date.isUncertain();
    return new Encounter(
        summit,
        date,
        isDoubtful ? Long.MIN_VALUE : date.dayBoundsAnywhere().first(),
        isDoubtful ? Long.MAX_VALUE : date.dayBoundsAnywhere().last(),
        participants.of(attending, date),
        Origins.sources(summit.getEvidence()));
  }

  /** A time of day may be that of the beginning or the end, so that a day in common is enough. */
  private static boolean mayBeOne(Edtf one, Edtf other) {
    return one.compatibleWith(other).isPossible() || Moments.compatible(one, other).isPossible();
  }

  private boolean mayBeOne(Encounter one, Encounter other) {
    return !graph.isJudged(one.id(), other.id())
        && one.sources().stream().noneMatch(other.sources()::contains)
        && mayBeOne(one.date(), other.date())
        && place(one, other).isPresent()
        && !around(one.summit()).contains(other.id())
        && !around(other.summit()).contains(one.id());
  }

  /** {@return the words on the places of both; empty if they cannot be the same} */
  private Optional<String> place(Encounter one, Encounter other) {
    List<? extends Ref<?>> places = one.summit().getPlaces();
    List<? extends Ref<?>> others = other.summit().getPlaces();
    if (places.isEmpty() || others.isEmpty()) {
      return Optional.of("");
    }
    Set<Ref<?>> shared = new HashSet<>(others);
    for (Ref<?> place : places) {
      if (shared.contains(place)) {
        return Optional.of("both are in " + place);
      }
    }
    effort.begin();
    for (Ref<?> place : places) {
      for (Ref<?> rest : others) {
        if (compatibility.mayBeOnePlace(place, rest)) {
          return Optional.of(place + " and " + rest + " may be one place");
        }
      }
    }
    return Optional.empty();
  }

  /** {@return what an encounter is a part of, held because of, or follows, directly or not} */
  private Set<Id> around(Summit summit) {
    Set<Id> around = new LinkedHashSet<>();
    Deque<Summit> waiting = new ArrayDeque<>(List.of(summit));
    while (!waiting.isEmpty() && around.size() < MAX_AROUND) {
      Summit next = waiting.remove();
      List<Ref<Summit>> linked = new ArrayList<>(next.getPartOf());
      linked.addAll(next.getOccasions());
      next.getFollows().ifPresent(linked::add);
      for (Ref<Summit> ref : linked) {
        if (around.add(ref.id())) {
          index.record(ref).ifPresent(waiting::add);
        }
      }
    }
    return around;
  }

  private Suggestion suggestion(Encounter one, Encounter other, SharedParticipants shared) {
    List<String> inFavor = new ArrayList<>(shared.inFavor());
    inFavor.add(
        one.date().denotesSame(other.date())
            ? "both are dated " + one.date()
            : "the dates " + one.date() + " and " + other.date() + " may be the same");
    place(one, other).filter(words -> !words.isEmpty()).ifPresent(inFavor::add);
    return ImmutableSuggestion.of(one.id(), other.id(), inFavor, against(one, other, shared));
  }

  private static List<String> against(Encounter one, Encounter other, SharedParticipants shared) {
    List<String> against = new ArrayList<>();
    if (!one.summit().getKind().equals(other.summit().getKind())) {
      against.add(
          "one is called " + one.summit().getKind() + ", the other " + other.summit().getKind());
    }
    if (one.summit().getPlaces().isEmpty() != other.summit().getPlaces().isEmpty()) {
      against.add("only one tells where");
    }
    against.addAll(shared.against());
    return against;
  }
}
