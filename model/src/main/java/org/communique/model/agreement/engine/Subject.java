package org.communique.model.agreement.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.model.agreement.status.Missing;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;
import org.jspecify.annotations.Nullable;

/**
 * A participant, or the instrument, with all acts that its standing depends on.
 *
 * @param acts the acts, its own and those of the instrument
 * @param placements the same, laid out
 * @param about what may be concluded from an entry into force
 * @param isSucceeded whether an event tells who took its place
 * @param isInSum whether the acts stand for more than can be told one by one
 */
record Subject(
    List<Act> acts,
    Placements placements,
    Circumstances about,
    boolean isSucceeded,
    boolean isInSum) {

  /** More acts than this in doubt are all named, not tried one by one. */
  private static final int MOST_TRIED = 8;

  static Subject of(List<Act> acts, Circumstances about, boolean isSucceeded, Search search) {
    search.budget().take(acts.size());
    Placements placements = Placements.of(acts).prepared(about, search);
    return new Subject(List.copyOf(acts), placements, about, isSucceeded, false);
  }

  /** {@return one of whom the log tells only what may have been done, perhaps often} */
  static Subject inSum(List<Act> acts, Circumstances about) {
    return new Subject(acts, Placements.of(acts), about, false, true);
  }

  /** {@return the days on which what is possible may change} */
  Set<Long> turningPoints() {
    return placements.turningPoints();
  }

  Set<State> on(long day, Search search) {
    return isInSum ? inAnyOrder(day, search) : placements.on(day, about, search);
  }

  /** {@return where it may stand on any day up to one, if no date were known} */
  Set<State> inAnyOrder(long day, Search search) {
    return search.anyOrder().after(acts, day, about);
  }

  /**
   * Finds what leaves the standing open.
   *
   * @param day the day
   * @param states the states on it
   * @param status what counts of a state
   * @param base where the agreement stands
   * @param search what the work is taken from
   */
  Set<Missing> missing(
      long day, Set<State> states, Function<State, ?> status, Pointer base, Search search) {
    Set<Missing> gaps = new TreeSet<>();
    for (State state : states) {
      addBreach(state.anyBreach(), gaps);
    }
    if (statuses(states, status).size() < 2) {
      return gaps;
    }
    if (states.stream().anyMatch(State::isCoarse)) {
      gaps.add(new Missing(base.child("events"), Missing.Kind.TOO_MANY_ORDERS));
      return gaps;
    }
    boolean perhapsLater =
        states.stream().anyMatch(state -> state.isBound() && state.isInForce() && !state.isParty())
            && acts.stream().anyMatch(act -> isPerhapsDelayed(act, day));
    if (perhapsLater) {
      gaps.add(new Missing(base.child("entryIntoForce"), Missing.Kind.LATER_CONSENT));
    }
    List<Act> open = acts.stream().filter(act -> act.days().isOpenOn(day)).toList();
    search.budget().take(acts.size());
    for (Act act : open) {
      if (open.size() > MOST_TRIED
          || search.budget().isSpent()
          || decides(act, day, status, search)) {
        addGap(act, base.child("entryIntoForce"), gaps);
      }
    }
    if (search.budget().isSpent()) {
      // Then what is open was not tried, and is named whether it decides or not.
      gaps.add(new Missing(base.child("events"), Missing.Kind.TOO_MANY_ORDERS));
    }
    if (gaps.isEmpty()) {
      placements.unordered().stream()
          .filter(act -> act.days().mayBy(day))
          .forEach(act -> add(act, Missing.Kind.UNORDERED, gaps));
    }
    if (gaps.isEmpty()) {
      acts.stream()
          .filter(act -> act.isShared() && act.days().mayBy(day))
          .forEach(act -> add(act, Missing.Kind.CONSENT, gaps));
    }
    return gaps;
  }

  private static boolean isPerhapsDelayed(Act act, long day) {
    return act.awaits() == Act.Awaits.PERHAPS_A_DELAY && act.days().mayBy(day);
  }

  private static void addBreach(@Nullable Act act, Set<Missing> gaps) {
    if (act != null) {
      add(act, Missing.Kind.BREACH, gaps);
    }
  }

  static void addGap(Act act, Pointer condition, Set<Missing> gaps) {
    if (act.op() == Effect.END && act.isDerived()) {
      add(act, Missing.Kind.RENEWAL, gaps);
      return;
    }
    if (act.because().contains(condition)) {
      gaps.add(new Missing(condition, Missing.Kind.CONDITION));
      return;
    }
    add(act, act.days().isAny() ? Missing.Kind.UNDATED : Missing.Kind.IMPRECISE, gaps);
  }

  private static void add(Act act, Missing.Kind kind, Set<Missing> gaps) {
    act.because().forEach(pointer -> gaps.add(new Missing(pointer, kind)));
  }

  /**
   * It does if knowing whether it had happened would change what is possible; it may if to find out
   * would take too much.
   */
  private boolean decides(Act act, long day, Function<State, ?> status, Search search) {
    Act done = act.on(new PossibleDays(act.days().from(), day));
    Set<State> ifNot = placements.knowing(act, day, List.of()).on(day, about, search);
    Set<State> ifSo = placements.knowing(act, day, List.of(done)).on(day, about, search);
    return search.budget().isSpent() || !statuses(ifNot, status).equals(statuses(ifSo, status));
  }

  private static Set<Object> statuses(Set<State> states, Function<State, ?> status) {
    return states.stream().map(status).collect(Collectors.toSet());
  }
}
