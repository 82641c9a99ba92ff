package org.communique.model.agreement.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;

/** The search finds what trying every placement finds. */
class PlacementsTest {

  private static final Circumstances ABOUT =
      new Circumstances(true, false, true, false, true, false);

  @Property(tries = 2000)
  void theStatusesAreThoseOfAllPlacements(
      @ForAll("logs") List<Act> acts, @ForAll @IntRange(max = 7) int day) {
    Set<String> found = statuses(asDated(acts, day, ABOUT));

    assertThat(found).as("%s on %s", acts, day).isEqualTo(statuses(byTryingAll(acts, day)));
  }

  @Property(tries = 2000)
  void whereABreachIsLeftOneEventMayHaveBeenAtAnotherTime(
      @ForAll("logs") List<Act> logged, @ForAll @IntRange(max = 7) int day) {
    List<Act> acts = told(logged);
    Map<Long, Set<State>> dated = byHappened(acts, day);
    Set<State> all = byTryingAll(acts, day);
    for (int at = 0; at < acts.size() && hasBreach(byTryingAll(acts, day)); at++) {
      if (acts.get(at).days().from() > day) {
        continue;
      }
      List<Act> moved = new ArrayList<>(acts);
      boolean must = acts.get(at).days().to() <= day;
      moved.set(at, acts.get(at).on(new PossibleDays(-1, must ? day : day + 1)));
      byHappened(moved, day)
          .forEach(
              (happened, states) ->
                  all.addAll(
                      better(withFewestBreaches(states), withFewestBreaches(dated.get(happened)))));
    }
    Set<String> expected = statuses(all);

    assertThat(statuses(Placements.of(acts).on(day, ABOUT, search())))
        .as("%s on %s", acts, day)
        .isEqualTo(expected);
  }

  /** Stronger than what is promised of agreements: of what was possible something stays so. */
  @Property(tries = 5000)
  void toKnowADateMoreFinelyLeavesSomethingOfWhatWasPossible(
      @ForAll("logs") List<Act> logged,
      @ForAll @IntRange(max = 7) int day,
      @ForAll @IntRange(max = 3) int which,
      @ForAll @IntRange(max = 4) int offset) {
    List<Act> acts = told(logged);
    Assume.that(which < acts.size());
    PossibleDays days = acts.get(which).days();
    Assume.that(days.from() + offset <= days.to());
    List<Act> finer = new ArrayList<>(acts);
    finer.set(
        which, acts.get(which).on(new PossibleDays(days.from() + offset, days.from() + offset)));

    assertThat(statuses(Placements.of(acts).on(day, ABOUT, search())))
        .as("%s on %s", acts, day)
        .containsAnyElementsOf(statuses(Placements.of(finer).on(day, ABOUT, search())));
  }

  private static Search search() {
    return Search.of(Budget.FOR_A_DAY, Pointer.ROOT);
  }

  private static List<Act> told(List<Act> acts) {
    return IntStream.range(0, acts.size())
        .mapToObj(at -> acts.get(at).toldBy(List.of(pointer(at))))
        .toList();
  }

  @Property(tries = 1000)
  void whatIsWorkedOutBeforeChangesNoAnswer(
      @ForAll("logs") List<Act> logged, @ForAll @IntRange(max = 7) int day) {
    Placements readings = Placements.of(told(logged));

    assertThat(statuses(readings.prepared(ABOUT, search()).on(day, ABOUT, search())))
        .isEqualTo(statuses(readings.on(day, ABOUT, search())));
  }

  @Property(tries = 2000)
  void whatIsLeftWhenTheBudgetIsSpentIsAnsweredCoarselyAndLosesNothing(
      @ForAll("logs") List<Act> logged,
      @ForAll @IntRange(max = 7) int day,
      @ForAll @IntRange(max = 40) int steps) {
    Placements placements = Placements.of(told(logged));
    Search small = Search.of(steps, Pointer.ROOT);

    assertThat(statuses(placements.prepared(ABOUT, small).on(day, ABOUT, small)))
        .as("%s on %s", logged, day)
        .containsAll(statuses(placements.on(day, ABOUT, search())));
  }

  @Property(tries = 300)
  void aLogWithoutADoubtLeavesOneState(@ForAll("exactLogs") List<Act> acts) {
    Set<State> states = asDated(acts, 9, Circumstances.NONE);

    assertThat(states.stream().map(State::ofParticipant).distinct())
        .as("%s", acts)
        .hasSize(states.stream().anyMatch(s -> s.anyBreach() != null) ? countOf(states) : 1);
  }

  private static int countOf(Set<State> states) {
    return (int) states.stream().map(State::ofParticipant).distinct().count();
  }

  @Example
  void whatIsTooMuchToTryIsTakenCoarselyAndLosesNothing() {
    List<Act> acts = new ArrayList<>();
    for (Effect op : Effect.values()) {
      acts.add(Act.of(op, PossibleDays.ANY, pointer(acts.size())));
      acts.add(Act.of(op, new PossibleDays(1, 50 + acts.size()), pointer(acts.size())));
    }

    assertThat(Placements.of(acts).on(20, ABOUT, search()).stream().map(State::ofParticipant))
        .contains(ParticipantStatus.values());
  }

  private static Set<State> asDated(List<Act> acts, long day, Circumstances about) {
    return Placements.of(acts).asDated(day, about, search()).values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private static Set<String> statuses(Set<State> states) {
    return states.stream()
        .map(s -> s.ofParticipant() + " " + s.ofInstrument() + " " + s.isSuspended())
        .collect(Collectors.toSet());
  }

  private static boolean hasBreach(Set<State> states) {
    return states.stream().anyMatch(state -> state.anyBreach() != null);
  }

  private static Set<State> better(Set<State> moved, Set<State> dated) {
    return moved.stream()
        .filter(
            each ->
                dated.stream().allMatch(other -> each.sharedBreaches() < other.sharedBreaches())
                    || dated.stream().anyMatch(other -> isBetter(each, other)))
        .collect(Collectors.toSet());
  }

  /** Each act on each of its days up to the day asked for, or after it. */
  private static Set<State> byTryingAll(List<Act> acts, long day) {
    Set<State> all = new LinkedHashSet<>();
    byHappened(acts, day).values().forEach(states -> all.addAll(withFewestBreaches(states)));
    return all;
  }

  private static Map<Long, Set<State>> byHappened(List<Act> acts, long day) {
    Map<Long, Set<State>> byHappened = new HashMap<>();
    place(acts, 0, day, new long[acts.size()], byHappened);
    return byHappened;
  }

  private static void place(
      List<Act> acts, int next, long day, long[] on, Map<Long, Set<State>> byHappened) {
    if (next == acts.size()) {
      long happened = 0;
      for (int at = 0; at < on.length; at++) {
        happened |= on[at] <= day ? 1L << at : 0;
      }
      byHappened
          .computeIfAbsent(happened, none -> new LinkedHashSet<>())
          .addAll(play(acts, on, day));
      return;
    }
    PossibleDays days = acts.get(next).days();
    for (long each = days.from(); each <= Math.min(days.to(), day); each++) {
      on[next] = each;
      place(acts, next + 1, day, on, byHappened);
    }
    if (days.to() > day) {
      on[next] = PossibleDays.NEVER;
      place(acts, next + 1, day, on, byHappened);
    }
  }

  private static Set<State> play(List<Act> acts, long[] on, long until) {
    Set<State> states = Set.of(State.START);
    for (long day = -1; day <= until; day++) {
      long today = day;
      List<Act> now =
          IntStream.range(0, on.length).filter(at -> on[at] == today).mapToObj(acts::get).toList();
      Set<State> next = new LinkedHashSet<>();
      states.forEach(state -> next.addAll(Placements.afterDay(state, now, ABOUT)));
      states = next;
    }
    return states;
  }

  private static Set<State> withFewestBreaches(Set<State> states) {
    return states.stream()
        .filter(each -> states.stream().noneMatch(other -> isBetter(other, each)))
        .collect(Collectors.toSet());
  }

  private static boolean isBetter(State one, State other) {
    return one.sharedBreaches() < other.sharedBreaches()
        || one.sharedBreaches() == other.sharedBreaches()
            && one.breaches() < other.breaches()
            && one.forceOfInstrument().equals(other.forceOfInstrument());
  }

  /** Few acts on few days: every placement can be tried. */
  @Provide
  Arbitrary<List<Act>> logs() {
    Arbitrary<PossibleDays> days =
        Combinators.combine(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 4))
            .as((from, more) -> new PossibleDays(from, from + more));
    return acts(days).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Act>> exactLogs() {
    return acts(Arbitraries.integers().between(0, 6).map(day -> new PossibleDays(day, day)))
        .list()
        .ofMaxSize(6);
  }

  private static Arbitrary<Act> acts(Arbitrary<PossibleDays> days) {
    return Combinators.combine(Arbitraries.of(Effect.class), days, Arbitraries.of(true, false))
        .as(
            (op, when, signs) ->
                Act.of(new Act.Kind(op, signs, Act.Awaits.NOTHING), when, List.of(pointer(0))));
  }

  private static Pointer pointer(int at) {
    return Pointer.ROOT.child(at);
  }
}
