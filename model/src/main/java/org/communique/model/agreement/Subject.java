package org.communique.model.agreement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;
import org.jspecify.annotations.Nullable;

/**
 * A participant, or the instrument, with all acts that its standing depends on.
 *
 * @param acts the acts, its own and those of the instrument
 * @param readings the same, laid out
 * @param about what may be concluded from an entry into force
 * @param isSucceeded whether an event tells who took its place
 */
record Subject(List<Act> acts, Placements readings, Circumstances about, boolean isSucceeded) {

  /** More acts than this in doubt are all named, not tried one by one. */
  private static final int MOST_TRIED = 8;

  static Subject of(List<Act> acts, Circumstances about, boolean isSucceeded) {
    return new Subject(List.copyOf(acts), Placements.of(acts).prepared(about), about, isSucceeded);
  }

  /** {@return the days on which what is possible may change} */
  Set<Long> turningPoints() {
    return readings.turningPoints();
  }

  Set<Position> on(long day) {
    return readings.on(day, about);
  }

  /**
   * Finds what leaves the standing open.
   *
   * @param day the day
   * @param states the states on it
   * @param status what counts of a state
   * @param condition where the condition of entry into force stands
   */
  Set<Missing> missing(
      long day, Set<Position> states, Function<Position, ?> status, Pointer condition) {
    Set<Missing> gaps = new TreeSet<>();
    for (Position state : states) {
      addBreach(state.anyBreach(), gaps);
    }
    if (statuses(states, status).size() < 2) {
      return gaps;
    }
    List<Act> open = acts.stream().filter(act -> act.days().isOpenOn(day)).toList();
    for (Act act : open) {
      if (open.size() > MOST_TRIED || decides(act, day, status)) {
        addGap(act, condition, gaps);
      }
    }
    if (gaps.isEmpty()) {
      addUnordered(day, gaps);
    }
    if (gaps.isEmpty()) {
      acts.stream()
          .filter(act -> act.isShared() && act.days().mayBy(day))
          .forEach(act -> add(act, Missing.Kind.CONSENT, gaps));
    }
    return gaps;
  }

  private static void addBreach(@Nullable Act act, Set<Missing> gaps) {
    if (act != null) {
      add(act, Missing.Kind.BREACH, gaps);
    }
  }

  static void addGap(Act act, Pointer condition, Set<Missing> gaps) {
    if (act.because().contains(condition)) {
      gaps.add(new Missing(condition, Missing.Kind.CONDITION));
      return;
    }
    add(act, act.days().isAny() ? Missing.Kind.UNDATED : Missing.Kind.IMPRECISE, gaps);
  }

  private static void add(Act act, Missing.Kind kind, Set<Missing> gaps) {
    act.because().forEach(pointer -> gaps.add(new Missing(pointer, kind)));
  }

  /** It does if knowing whether it had happened would change what is possible. */
  private boolean decides(Act act, long day, Function<Position, ?> status) {
    Act done = act.on(new PossibleDays(act.days().from(), day));
    Set<Position> ifNot = readings.knowing(act, day, List.of()).on(day, about);
    Set<Position> ifSo = readings.knowing(act, day, List.of(done)).on(day, about);
    return !statuses(ifNot, status).equals(statuses(ifSo, status));
  }

  private static Set<Object> statuses(Set<Position> states, Function<Position, ?> status) {
    return states.stream().map(status).collect(Collectors.toSet());
  }

  private void addUnordered(long day, Set<Missing> gaps) {
    for (Act act : acts) {
      boolean overlaps =
          acts.stream()
              .anyMatch(
                  other ->
                      other != act
                          && !other.days().isBefore(act.days())
                          && !act.days().isBefore(other.days()));
      if (overlaps && act.days().mayBy(day) && !act.days().isOne()) {
        add(act, Missing.Kind.UNORDERED, gaps);
      }
    }
  }
}
