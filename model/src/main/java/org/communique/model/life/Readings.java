package org.communique.model.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.finding.Pointer;

/**
 * All states in which a log of acts may leave a participant on a day.
 *
 * <p>A placement gives each act one of its days. Those that fall after the day asked for have not
 * happened; the others happen day by day. What happens on one day happens in the order that makes
 * sense: at each step the first act, in the order of {@link Op}, that does something where things
 * stand, or else does no harm, and leaves sense in the others. So a log in which a participant left
 * and acceded anew on one day leaves it bound, and one in which it acceded and left does not.
 *
 * <p>Of the orders in which the same acts may have happened those without a breach count, if there
 * are any: those of the instrument's acts come first, since all participants share them, then the
 * participant's own.
 *
 * <p>Acts whose days do not overlap with those of others have but one place, so the log falls into
 * runs that are handled one after the other. Within a run, which acts have happened and the state
 * that they led to is all that matters, and of several ways to the same the one that took fewest
 * days. The work is that of the placements which differ, and most logs have one. A run whose
 * placements are too many, seven undated acts of one participant for example, is taken coarsely:
 * any of its acts any number of times, and all of them as the reason. That may add possible
 * statuses, and never loses one.
 */
final class Readings {

  /**
   * A run in which more acts than this may have been done on one day, none known to be, is too
   * wide.
   */
  static final int MOST_AT_ONCE = 6;

  /** How many ways to go on are tried in one run before it is taken coarsely. */
  static final int MOST_STEPS = 4_000;

  /** How many acts of a run are told apart; masks are of type long. */
  private static final int MOST_ACTS = 62;

  private static final Comparator<Act> BY_DAYS =
      Comparator.comparingLong((Act act) -> act.days().from())
          .thenComparingLong(act -> act.days().to())
          .thenComparing(Readings::byRank);

  private final List<List<Act>> runs;

  private Readings(List<List<Act>> runs) {
    this.runs = runs;
  }

  static Readings of(List<Act> acts) {
    List<Act> sorted = new ArrayList<>(acts);
    sorted.sort(BY_DAYS);
    List<List<Act>> runs = new ArrayList<>();
    long end = Days.ALWAYS;
    for (Act act : sorted) {
      if (runs.isEmpty() || act.days().from() > end) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(act);
      end = Math.max(end, act.days().to());
    }
    return new Readings(runs);
  }

  /**
   * {@return the days on which the answer may change} Acts whose days overlap need a day each to
   * come one after the other.
   */
  Set<Long> turningPoints() {
    Set<Long> points = new TreeSet<>();
    for (List<Act> run : runs) {
      boolean settled = run.stream().allMatch(act -> act.days().isOne());
      int steps = settled ? 1 : Math.min(run.size(), MOST_ACTS);
      for (Act act : run) {
        Days days = act.days();
        addIfAny(days.to(), points);
        boolean begins = days.from() != Days.ALWAYS && days.from() != Days.NEVER;
        for (int step = 0; begins && step < steps; step++) {
          points.add(days.from() + step);
        }
      }
    }
    return points;
  }

  private static void addIfAny(long day, Set<Long> points) {
    if (day != Days.NEVER) {
      points.add(day);
    }
  }

  /**
   * Finds the states on a day.
   *
   * @param day the day
   * @param about what may be concluded from an entry into force
   * @return the states; at least one
   */
  Set<Position> on(long day, Circumstances about) {
    Set<Position> states = Set.of(Position.START);
    for (List<Act> run : runs) {
      if (!run.get(0).days().mayBy(day)) {
        break;
      }
      states = after(run, states, day, about);
    }
    return states;
  }

  /**
   * Of the states after the same acts those without a breach, if there are any. What a participant
   * did says nothing of what became of the instrument, so its own breaches are held against states
   * only in which that is the same.
   */
  private static Set<Position> consistent(Collection<Position> states) {
    Set<Position> sound = new LinkedHashSet<>(states);
    if (!sound.stream().allMatch(Position::isSharedBreach)) {
      sound.removeIf(Position::isSharedBreach);
    }
    Set<Object> kept =
        sound.stream()
            .filter(state -> !state.isBreach())
            .map(Position::forceOfInstrument)
            .collect(Collectors.toSet());
    sound.removeIf(state -> state.isBreach() && kept.contains(state.forceOfInstrument()));
    return sound.stream()
        .map(Position::accepted)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Position> after(
      List<Act> run, Set<Position> before, long day, Circumstances about) {
    if (run.size() == 1) {
      return afterOne(run.get(0), before, day, about);
    }
    if (run.size() <= MOST_ACTS && !isTooWide(run)) {
      Run exact = new Run(run, day, about);
      Set<Position> result = exact.after(before);
      if (!exact.isGivenUp()) {
        return result;
      }
    }
    return coarsely(run, before, day, about);
  }

  /** Whether the placements are too many: of acts that may share a day each subset may. */
  private static boolean isTooWide(List<Act> run) {
    for (Act act : run) {
      int atOnce = 0;
      for (Act other : run) {
        boolean mayShare =
            other.days().from() <= act.days().from() && act.days().from() <= other.days().to();
        atOnce += mayShare && !other.days().isOne() ? 1 : 0;
      }
      if (atOnce > MOST_AT_ONCE) {
        return true;
      }
    }
    return false;
  }

  private static Set<Position> afterOne(
      Act act, Set<Position> before, long day, Circumstances about) {
    Set<Position> result = new LinkedHashSet<>();
    for (Position state : before) {
      if (!act.days().mustBy(day)) {
        result.add(state);
      }
      state.after(act, about).forEach(next -> result.add(next.accepted()));
    }
    return result;
  }

  /** Any of the acts, one for each thing that they do, any number of times. */
  private static Set<Position> coarsely(
      List<Act> run, Set<Position> before, long day, Circumstances about) {
    Map<Op, Act> kinds = new EnumMap<>(Op.class);
    for (Act act : run) {
      if (act.days().mayBy(day)) {
        kinds.putIfAbsent(act.op(), act);
      }
    }
    Act any = Act.of(Op.NOTHING, Days.ANY, because(kinds.values()));
    Set<Position> reached = new LinkedHashSet<>();
    before.forEach(state -> reached.add(state.coarsened(any)));
    List<Position> frontier = new ArrayList<>(reached);
    while (!frontier.isEmpty()) {
      Position state = frontier.remove(frontier.size() - 1);
      for (Act act : kinds.values()) {
        for (Position next : state.after(act, about)) {
          Position coarse = next.coarsened(any);
          if (reached.add(coarse)) {
            frontier.add(coarse);
          }
        }
      }
    }
    return reached;
  }

  private static List<Pointer> because(Collection<Act> acts) {
    Set<Pointer> because = new TreeSet<>();
    acts.forEach(act -> because.addAll(act.because()));
    return List.copyOf(because);
  }

  /** {@return the states after the acts of one day} */
  static Set<Position> afterDay(Position before, List<Act> acts, Circumstances about) {
    Set<Position> result = new LinkedHashSet<>();
    inOrder(before, different(acts), about, result);
    List<Act> effects = acts.stream().filter(act -> act.op() == Op.READY).toList();
    return effects.isEmpty()
        ? result
        : result.stream()
            .map(state -> state.readyBy(effects))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is done twice on a day is done once. */
  private static List<Act> different(List<Act> acts) {
    if (acts.size() < 2) {
      return acts;
    }
    Set<Act> different = new TreeSet<>(Readings::byRank);
    different.addAll(acts);
    return List.copyOf(different);
  }

  private static void inOrder(
      Position state, List<Act> acts, Circumstances about, Set<Position> result) {
    if (acts.isEmpty()) {
      result.add(state);
      return;
    }
    Act first = first(state, acts, about);
    List<Act> rest = new ArrayList<>(acts);
    rest.remove(first);
    for (Position next : state.after(first, about)) {
      inOrder(next, rest, about, result);
    }
  }

  /** Acts that are equal in this do the same. */
  private static int byRank(Act one, Act other) {
    int op = one.op().compareTo(other.op());
    int signs = Boolean.compare(other.impliesSignature(), one.impliesSignature());
    int waits = Boolean.compare(one.awaited(), other.awaited());
    return op != 0 ? op : signs != 0 ? signs : waits;
  }

  private static Act first(Position state, List<Act> acts, Circumstances about) {
    if (acts.size() == 1) {
      return acts.get(0);
    }
    List<Act> ranked = new ArrayList<>(acts);
    ranked.sort(Comparator.comparing((Act act) -> state.fit(act)).thenComparing(Readings::byRank));
    ranked.removeIf(act -> beginsAnew(state, act, acts, about));
    for (Act act : ranked) {
      if (state.fit(act) != Position.Fit.BREACH && spoilsNothing(state, act, acts, about)) {
        return act;
      }
    }
    return ranked.get(0);
  }

  /**
   * Whether an act does nothing now, but will when another act of the day has undone what was done
   * before, even if that act undoes more than was done.
   */
  private static boolean beginsAnew(Position state, Act act, List<Act> acts, Circumstances about) {
    return state.fit(act) == Position.Fit.IDLE
        && acts.stream()
            .filter(other -> other.op().compareTo(act.op()) > 0)
            .filter(other -> state.fit(other) == Position.Fit.BREACH)
            .anyMatch(
                other ->
                    state.after(other, about).stream()
                        .allMatch(next -> next.fit(act) == Position.Fit.FREE));
  }

  /** Whether no other act of the day would become a breach by coming after this one. */
  private static boolean spoilsNothing(
      Position state, Act act, List<Act> acts, Circumstances about) {
    for (Position next : state.after(act, about)) {
      for (Act other : acts) {
        boolean spoilt =
            other != act
                && next.fit(other) == Position.Fit.BREACH
                && state.fit(other) != Position.Fit.BREACH;
        if (spoilt) {
          return false;
        }
      }
    }
    return true;
  }

  /** The placements of acts whose days overlap. */
  private static final class Run {
    private final List<Act> acts;
    private final long day;
    private final Circumstances about;
    private final long mustHappen;

    /** For each act the one before it that is like it, for like acts come in one order, or -1. */
    private final int[] twins;

    private int steps;

    /** For each set of acts that have happened, the states then, each with its earliest day. */
    private final List<Map<Long, Map<Position, Long>>> byCount = new ArrayList<>();

    Run(List<Act> acts, long day, Circumstances about) {
      this.acts = acts;
      this.day = day;
      this.about = about;
      long must = 0;
      for (int at = 0; at < acts.size(); at++) {
        must |= acts.get(at).days().mustBy(day) ? 1L << at : 0;
        byCount.add(new HashMap<>());
      }
      byCount.add(new HashMap<>());
      this.mustHappen = must;
      this.twins = twins(acts);
    }

    private static int[] twins(List<Act> acts) {
      int[] twins = new int[acts.size()];
      for (int at = 0; at < twins.length; at++) {
        twins[at] = at - 1;
        while (twins[at] >= 0 && !acts.get(twins[at]).isLike(acts.get(at))) {
          twins[at]--;
        }
      }
      return twins;
    }

    boolean isGivenUp() {
      return steps > MOST_STEPS;
    }

    Set<Position> after(Set<Position> before) {
      Map<Position, Long> start = new HashMap<>();
      before.forEach(state -> start.put(state, Days.ALWAYS));
      byCount.get(0).put(0L, start);
      Set<Position> result = new LinkedHashSet<>();
      for (Map<Long, Map<Position, Long>> layer : byCount) {
        layer.forEach(
            (happened, states) -> {
              if ((mustHappen & ~happened) == 0) {
                result.addAll(consistent(states.keySet()));
              }
              states.forEach((state, since) -> goOn(happened, state, since));
            });
      }
      return result;
    }

    private void goOn(long happened, Position state, long since) {
      long earliest = happened == 0 ? Days.ALWAYS : since + 1;
      chooseDay(happened, state, earliest, new ArrayList<>(), 0, earliest, day, 0);
    }

    /** Tries all acts that can share the next day on which anything happens. */
    private void chooseDay(
        long happened,
        Position state,
        long earliest,
        List<Act> chosen,
        long mask,
        long from,
        long to,
        int next) {
      if (isGivenUp()) {
        return;
      }
      if (mask != 0) {
        take(happened, state, chosen, mask, from);
      }
      for (int at = next; at < acts.size(); at++) {
        Act act = acts.get(at);
        long lower = Math.max(from, act.days().from());
        long upper = Math.min(to, act.days().to());
        boolean inTurn = twins[at] < 0 || ((happened | mask) & 1L << twins[at]) != 0;
        if ((happened & 1L << at) != 0 || lower > upper || !inTurn) {
          continue;
        }
        chosen.add(act);
        chooseDay(happened, state, earliest, chosen, mask | 1L << at, lower, upper, at + 1);
        chosen.remove(chosen.size() - 1);
      }
    }

    private void take(long happened, Position state, List<Act> chosen, long mask, long on) {
      steps++;
      long all = happened | mask;
      if (isTooLate(mustHappen & ~all, on)) {
        return;
      }
      Map<Position, Long> there =
          byCount.get(Long.bitCount(all)).computeIfAbsent(all, none -> new HashMap<>());
      for (Position next : afterDay(state, chosen, about)) {
        there.merge(next, on, Math::min);
      }
    }

    private boolean isTooLate(long waiting, long on) {
      for (long rest = waiting; rest != 0; rest &= rest - 1) {
        if (acts.get(Long.numberOfTrailingZeros(rest)).days().to() <= on) {
          return true;
        }
      }
      return false;
    }
  }
}
