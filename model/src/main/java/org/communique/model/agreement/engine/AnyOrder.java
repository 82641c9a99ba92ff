package org.communique.model.agreement.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;

/**
 * Where acts may lead if any of them happened, any number of times and in any order.
 *
 * <p>That is the answer where the orders of a log are too many to try: it may name a status that is
 * not possible, and it leaves out none that is.
 *
 * <p>Acts that do the same are one here, so there are few states, and what was found once for some
 * acts is found for all participants who did the like.
 */
final class AnyOrder {

  /** What acts do, whoever does them and when. */
  private record Question(Set<Act.Kind> kinds, Circumstances about) {}

  private final Act wholeLog;
  private final Budget budget;
  private final Map<Question, Set<State>> known = new HashMap<>();

  /**
   * Starts without an answer.
   *
   * @param events where the events are, for the reasons of what follows from very many of them
   * @param budget what the work is taken from
   */
  AnyOrder(Pointer events, Budget budget) {
    this.wholeLog = Act.of(Effect.NOTHING, PossibleDays.ANY, events);
    this.budget = budget;
  }

  /**
   * Finds the states after all acts of a participant or of the instrument.
   *
   * @param acts the acts; those that begin later than the day do not count
   * @param day the day
   * @param about what may be concluded from an entry into force
   * @return the states
   */
  Set<State> after(Collection<Act> acts, long day, Circumstances about) {
    Map<Act.Kind, Act> kinds = kinds(acts, day);
    return known.computeIfAbsent(
        new Question(kinds.keySet(), about),
        question -> closure(Set.of(State.START), kinds.values(), wholeLog, about));
  }

  /**
   * Finds the states after a part of the acts.
   *
   * @param before the states before
   * @param acts the acts; those that begin later than the day do not count
   * @param day the day
   * @param about what may be concluded from an entry into force
   * @return the states
   */
  Set<State> after(Set<State> before, List<Act> acts, long day, Circumstances about) {
    Map<Act.Kind, Act> kinds = kinds(acts, day);
    Set<Pointer> because = new TreeSet<>();
    kinds.values().forEach(act -> because.addAll(act.because()));
    Act any =
        because.size() > Act.MOST_NAMED
            ? wholeLog
            : Act.of(Effect.NOTHING, PossibleDays.ANY, List.copyOf(because));
    return closure(before, kinds.values(), any, about);
  }

  private Map<Act.Kind, Act> kinds(Collection<Act> acts, long day) {
    budget.take(acts.size() / 8 + 1);
    Map<Act.Kind, Act> kinds = new LinkedHashMap<>();
    for (Act act : acts) {
      if (act.days().mayBy(day)) {
        kinds.putIfAbsent(act.kind(), act);
      }
    }
    return kinds;
  }

  private Set<State> closure(
      Set<State> before, Collection<Act> kinds, Act any, Circumstances about) {
    Set<State> reached = new LinkedHashSet<>();
    before.forEach(state -> reached.add(state.coarsened(any)));
    List<State> frontier = new ArrayList<>(reached);
    while (!frontier.isEmpty()) {
      State state = frontier.remove(frontier.size() - 1);
      budget.take(kinds.size());
      for (Act act : kinds) {
        for (State next : state.after(act, about)) {
          State coarse = next.coarsened(any);
          if (reached.add(coarse)) {
            frontier.add(coarse);
          }
        }
      }
    }
    return reached;
  }
}
