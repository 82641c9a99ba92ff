package org.communique.model.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.communique.model.finding.Pointer;

/** The search finds what trying every placement finds. */
class ReadingsTest {

  private static final Circumstances ABOUT =
      new Circumstances(true, false, true, false, true, false);

  @Property(tries = 2000, maxDiscardRatio = 20)
  void theStatusesAreThoseOfAllPlacements(
      @ForAll("logs") List<Act> acts, @ForAll @IntRange(max = 7) int day) {
    // What is accepted in one run is not held against the next; runs are tried one by one.
    Assume.that(isOneRun(acts));
    Set<String> found = statuses(Readings.of(acts).on(day, ABOUT));

    assertThat(found).as("%s on %s", acts, day).isEqualTo(statuses(byTryingAll(acts, day)));
  }

  @Property(tries = 300)
  void aLogWithoutADoubtLeavesOneState(@ForAll("exactLogs") List<Act> acts) {
    Set<Position> states = Readings.of(acts).on(9, Circumstances.NONE);

    assertThat(states.stream().map(Position::ofParticipant).distinct())
        .as("%s", acts)
        .hasSize(states.stream().anyMatch(s -> s.anyBreach() != null) ? countOf(states) : 1);
  }

  private static int countOf(Set<Position> states) {
    return (int) states.stream().map(Position::ofParticipant).distinct().count();
  }

  @Example
  void whatIsTooMuchToTryIsTakenCoarselyAndLosesNothing() {
    List<Act> acts = new ArrayList<>();
    for (Op op : Op.values()) {
      acts.add(Act.of(op, Days.ANY, pointer(acts.size())));
      acts.add(Act.of(op, new Days(1, 50 + acts.size()), pointer(acts.size())));
    }

    assertThat(Readings.of(acts).on(20, ABOUT).stream().map(Position::ofParticipant))
        .contains(ParticipantStatus.values());
  }

  private static boolean isOneRun(List<Act> acts) {
    List<Act> sorted = new ArrayList<>(acts);
    sorted.sort(Comparator.comparingLong(act -> act.days().from()));
    long end = sorted.isEmpty() ? 0 : sorted.get(0).days().from();
    for (Act act : sorted) {
      if (act.days().from() > end) {
        return false;
      }
      end = Math.max(end, act.days().to());
    }
    return true;
  }

  private static Set<String> statuses(Set<Position> states) {
    return states.stream()
        .map(s -> s.ofParticipant() + " " + s.ofInstrument() + " " + s.isSuspended())
        .collect(Collectors.toSet());
  }

  /** Each act on each of its days up to the day asked for, or after it. */
  private static Set<Position> byTryingAll(List<Act> acts, long day) {
    Map<Long, Set<Position>> byHappened = new HashMap<>();
    place(acts, 0, day, new long[acts.size()], byHappened);
    Set<Position> all = new LinkedHashSet<>();
    byHappened.values().forEach(states -> all.addAll(consistent(states)));
    return all;
  }

  private static void place(
      List<Act> acts, int next, long day, long[] on, Map<Long, Set<Position>> byHappened) {
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
    Days days = acts.get(next).days();
    for (long each = days.from(); each <= Math.min(days.to(), day); each++) {
      on[next] = each;
      place(acts, next + 1, day, on, byHappened);
    }
    if (days.to() > day) {
      on[next] = Days.NEVER;
      place(acts, next + 1, day, on, byHappened);
    }
  }

  private static Set<Position> play(List<Act> acts, long[] on, long until) {
    Set<Position> states = Set.of(Position.START);
    for (long day = 0; day <= until; day++) {
      long today = day;
      List<Act> now =
          IntStream.range(0, on.length).filter(at -> on[at] == today).mapToObj(acts::get).toList();
      Set<Position> next = new LinkedHashSet<>();
      states.forEach(state -> next.addAll(Readings.afterDay(state, now, ABOUT)));
      states = next;
    }
    return states;
  }

  private static Set<Position> consistent(Set<Position> states) {
    Set<Position> shared =
        states.stream().filter(s -> !s.isSharedBreach()).collect(Collectors.toSet());
    Set<Position> best = shared.isEmpty() ? states : shared;
    return best.stream()
        .filter(
            each ->
                !each.isBreach()
                    || best.stream()
                        .noneMatch(
                            other ->
                                !other.isBreach()
                                    && other.forceOfInstrument().equals(each.forceOfInstrument())))
        .collect(Collectors.toSet());
  }

  /** Few acts on few days: every placement can be tried. */
  @Provide
  Arbitrary<List<Act>> logs() {
    Arbitrary<Days> days =
        Combinators.combine(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 4))
            .as((from, more) -> new Days(from, from + more));
    return acts(days).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Act>> exactLogs() {
    return acts(Arbitraries.integers().between(0, 6).map(day -> new Days(day, day)))
        .list()
        .ofMaxSize(6);
  }

  private static Arbitrary<Act> acts(Arbitrary<Days> days) {
    return Combinators.combine(Arbitraries.of(Op.class), days, Arbitraries.of(true, false))
        .as((op, when, signs) -> new Act(op, when, List.of(pointer(0)), signs, false));
  }

  private static Pointer pointer(int at) {
    return Pointer.ROOT.child(at);
  }
}
