package org.communique.model.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.evidence.Origins;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.value.Id;

/**
 * Finds encounters that may be one, recorded twice, and that no judgment compares.
 *
 * <p>They are told by different sources, two or more take part in both or host them, the dates can
 * be the same and so can the places; and neither is a part, the occasion or the successor of the
 * other. Pairs are sought by participant and day, never each with each, and of a participant only
 * the last {@value #KEPT} encounters before a day are looked at, so that the time stays in
 * proportion to the dossier. So many places that comparing every two would take too long may be
 * one.
 */
public final class Suggestions {

  private static final int KEPT = 50;
  private static final int SHARED = 2;
  private static final int MAX_AROUND = 100;

  /** Some hundred pairs of places. */
  private static final long EFFORT_PER_PAIR = 200 * Effort.PLACES;

  private static final long EFFORT = 200 * EFFORT_PER_PAIR;

  private final Dossier dossier;
  private final JudgmentGraph graph;
  private final Values values;
  private final Effort effort = new Effort(EFFORT_PER_PAIR, EFFORT);

  /** An encounter, and what it is compared by. */
  private record Encounter(
      Summit summit, Edtf date, long first, long last, Set<Id> attending, Set<Id> sources) {

    static final Comparator<Encounter> BY_DAY =
        Comparator.comparingLong(Encounter::first)
            .thenComparingLong(Encounter::last)
            .thenComparing(encounter -> encounter.summit().getId(), JudgmentGraph.BY_ID);

    Id id() {
      return summit.getId();
    }
  }

  /** What was found, as the index keeps it. */
  private record Found(List<Suggestion> suggestions) {

    Found(DossierIndex index) {
      this(new Suggestions(index).find());
    }
  }

  private Suggestions(DossierIndex index) {
    this.dossier = index.dossier();
    this.graph = JudgmentGraph.of(index);
    this.values = new Values(index, graph, effort);
  }

  /**
   * {@return the pairs, by their ids}
   *
   * @param index the index of the dossier
   */
  public static List<Suggestion> of(DossierIndex index) {
    return index.get(Found.class, Found::new).suggestions();
  }

  private List<Suggestion> find() {
    List<Suggestion> found = new ArrayList<>();
    Map<Id, Deque<Encounter>> lately = new HashMap<>();
    Map<Id, Encounter> byId = new HashMap<>();
    for (Encounter encounter : encounters()) {
      Map<Id, Integer> shared = new LinkedHashMap<>();
      for (Id actor : encounter.attending()) {
        Deque<Encounter> earlier = lately.computeIfAbsent(actor, any -> new ArrayDeque<>());
        earlier.removeIf(other -> other.last() < encounter.first());
        earlier.forEach(other -> shared.merge(other.id(), 1, Integer::sum));
        earlier.addLast(encounter);
        if (earlier.size() > KEPT) {
          earlier.removeFirst();
        }
      }
      shared.forEach(
          (id, count) -> {
            Encounter other = byId.get(id);
            if (other != null && count >= SHARED && mayBeOne(encounter, other)) {
              found.add(suggestion(encounter, other));
            }
          });
      byId.put(encounter.id(), encounter);
    }
    found.sort(
        Comparator.comparing(Suggestion::one, JudgmentGraph.BY_ID)
            .thenComparing(Suggestion::other, JudgmentGraph.BY_ID));
    return List.copyOf(found);
  }

  private List<Encounter> encounters() {
    Map<Id, Withdrawal> withdrawn = graph.withdrawn();
    Map<Id, Encounter> encounters = new HashMap<>();
    for (Summit summit : dossier.getSummits()) {
      boolean counts = summit.getDate().isPresent() && !withdrawn.containsKey(summit.getId());
      if (counts) {
        encounters.putIfAbsent(summit.getId(), encounter(summit, summit.getDate().get()));
      }
    }
    return encounters.values().stream().sorted(Encounter.BY_DAY).toList();
  }

  private Encounter encounter(Summit summit, Edtf date) {
    Set<Id> attending = new HashSet<>();
    for (Participation participation : summit.getParticipants()) {
      attending.add(graph.representative(participation.getActor().id()));
    }
    summit.getHosts().forEach(host -> attending.add(graph.representative(host.id())));
    // A doubtful date may be any, so it is compared with all.
    boolean isDoubtful = date.isApproximate() || date.isUncertain();
    return new Encounter(
        summit,
        date,
        isDoubtful ? Long.MIN_VALUE : date.dayBoundsAnywhere().first(),
        isDoubtful ? Long.MAX_VALUE : date.dayBoundsAnywhere().last(),
        attending,
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
        if (values.mayBeOnePlace(place, rest)) {
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
          dossier.find(ref).ifPresent(waiting::add);
        }
      }
    }
    return around;
  }

  private Suggestion suggestion(Encounter encounter, Encounter earlier) {
    boolean inOrder = JudgmentGraph.BY_ID.compare(encounter.id(), earlier.id()) < 0;
    Encounter one = inOrder ? encounter : earlier;
    Encounter other = inOrder ? earlier : encounter;
    List<String> inFavor = new ArrayList<>();
    inFavor.add("both have " + ids(common(one, other)));
    inFavor.add(
        one.date().denotesSame(other.date())
            ? "both are dated " + one.date()
            : "the dates " + one.date() + " and " + other.date() + " may be the same");
    place(one, other).filter(words -> !words.isEmpty()).ifPresent(inFavor::add);
    return new Suggestion(one.id(), other.id(), inFavor, against(one, other));
  }

  private static List<String> against(Encounter one, Encounter other) {
    List<String> against = new ArrayList<>();
    if (!one.summit().getKind().equals(other.summit().getKind())) {
      against.add(
          "one is called " + one.summit().getKind() + ", the other " + other.summit().getKind());
    }
    if (one.summit().getPlaces().isEmpty() != other.summit().getPlaces().isEmpty()) {
      against.add("only one tells where");
    }
    Set<Id> onlyOne = new TreeSet<>(JudgmentGraph.BY_ID);
    onlyOne.addAll(only(one, other));
    onlyOne.addAll(only(other, one));
    if (!onlyOne.isEmpty()) {
      against.add("only one has " + ids(onlyOne));
    }
    return against;
  }

  private static Set<Id> common(Encounter one, Encounter other) {
    Set<Id> common = new TreeSet<>(JudgmentGraph.BY_ID);
    one.attending().stream().filter(other.attending()::contains).forEach(common::add);
    return common;
  }

  private static Set<Id> only(Encounter one, Encounter other) {
    Set<Id> only = new HashSet<>();
    one.attending().stream().filter(each -> !other.attending().contains(each)).forEach(only::add);
    return only;
  }

  private static String ids(Set<Id> ids) {
    return ids.stream().limit(KEPT).map(Id::value).collect(Collectors.joining(", "));
  }
}
