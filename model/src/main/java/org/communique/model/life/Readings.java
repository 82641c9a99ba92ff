package org.communique.model.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * <p>Of the placements in which the same acts have happened those with the fewest breaches count:
 * the instrument's first, since all participants share them, then the participant's own. Where that
 * is more than none, the log lacks something, or a date is wrong. So wherever a single event at
 * another time would leave fewer breaches, the placements count in which it is, besides. For this
 * reason a date that is refined, even to a wrong one, leaves possible what was certain before.
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

  /** How many events are tried at another time; of more, any may be at any. */
  private static final int MOST_MOVED = 16;

  private static final Comparator<Act> BY_DAYS =
      Comparator.comparingLong((Act act) -> act.days().from())
          .thenComparingLong(act -> act.days().to())
          .thenComparing(Readings::byRank);

  private static final Set<Position> START = Set.of(Position.START);

  /** Any of the acts, where it was too much to tell which. */
  private static final Set<Integer> ANY = Set.of(-1);

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
   * come one after the other, and so do those that are tried at another time.
   */
  Set<Long> turningPoints() {
    Set<Long> points = new TreeSet<>();
    int moved = runs.stream().flatMap(List::stream).anyMatch(Readings::mayBreach) ? moved() : 0;
    for (List<Act> run : runs) {
      boolean settled = run.stream().allMatch(act -> act.days().isOne());
      int steps = moved + (settled ? 1 : Math.min(run.size(), MOST_ACTS));
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

  /** How many acts may be tried at another time at once. */
  private int moved() {
    return 1 + (int) runs.stream().flatMap(List::stream).filter(Act::reckoned).count();
  }

  private static boolean mayBreach(Act act) {
    return switch (act.op()) {
      case RESUME, WITHDRAW_SIGNATURE, WITHDRAW_CONSENT, LEAVE, END, RENEW -> true;
      default -> false;
    };
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
    Map<Set<Integer>, Set<Position>> dated = asDated(day, about);
    Set<Position> result = new LinkedHashSet<>();
    dated.values().forEach(result::addAll);
    if (result.stream().anyMatch(state -> state.anyBreach() != null)) {
      for (List<Act> acts : withOneEventAtAnyTime(day)) {
        Map<Set<Integer>, Set<Position>> moved = after(acts, 0, START, day, about.inDoubt());
        dated.forEach(
            (happened, states) -> {
              Set<Position> others = moved.getOrDefault(happened, moved.get(ANY));
              result.addAll(others == null ? Set.of() : better(withFewestBreaches(others), states));
            });
      }
    }
    return result;
  }

  /**
   * {@return those that take fewer breaches than others from which they differ in nothing shared}
   */
  private static Set<Position> better(Set<Position> moved, Set<Position> dated) {
    if (moved.isEmpty() || sharedBreaches(moved) < sharedBreaches(dated)) {
      return moved;
    }
    Map<Object, Integer> breaches = breaches(dated);
    Set<Position> better = new LinkedHashSet<>(moved);
    better.removeIf(
        state -> state.breaches() >= breaches.getOrDefault(state.forceOfInstrument(), 0));
    return better;
  }

  /**
   * What the acts would be if one event, or none, were at another time, and with it what is
   * reckoned from it.
   */
  private List<List<Act>> withOneEventAtAnyTime(long day) {
    List<Act> acts = new ArrayList<>();
    for (List<Act> run : runs) {
      for (Act act : run) {
        if (act.days().mayBy(day)) {
          acts.add(act.reckoned() ? atAnyTime(act, day) : act.awaiting(act.awaits().inDoubt()));
        }
      }
    }
    Set<Set<Pointer>> events = events(acts);
    if (events.size() > MOST_MOVED) {
      return List.of(acts.stream().map(act -> atAnyTime(act, day)).toList());
    }
    List<List<Act>> all = new ArrayList<>();
    all.add(acts);
    events.forEach(event -> all.add(withAtAnyTime(event, acts, day)));
    return all;
  }

  /** The events that the acts are told of by; those that tell of the same acts are one. */
  private static Set<Set<Pointer>> events(List<Act> acts) {
    Map<Pointer, Set<Integer>> told = new TreeMap<>();
    for (int at = 0; at < acts.size(); at++) {
      for (Pointer event : acts.get(at).reckoned() ? List.<Pointer>of() : acts.get(at).because()) {
        told.computeIfAbsent(event, none -> new TreeSet<>()).add(at);
      }
    }
    Map<Set<Integer>, Set<Pointer>> same = new LinkedHashMap<>();
    told.forEach((event, of) -> same.computeIfAbsent(of, none -> new TreeSet<>()).add(event));
    return new LinkedHashSet<>(same.values());
  }

  private static List<Act> withAtAnyTime(Set<Pointer> event, List<Act> acts, long day) {
    List<Act> moved = new ArrayList<>(acts);
    for (int at = 0; at < acts.size(); at++) {
      Act act = acts.get(at);
      if (act.reckoned() || Collections.disjoint(act.because(), event)) {
        continue;
      }
      List<Pointer> others = new ArrayList<>(act.because());
      others.removeAll(event);
      Act free = atAnyTime(act.toldBy(List.copyOf(event)), day);
      if (others.isEmpty()) {
        moved.set(at, free);
      } else {
        moved.set(at, act.toldBy(others));
        moved.add(free);
      }
    }
    return moved;
  }

  private static Act atAnyTime(Act act, long day) {
    return act.on(new Days(Days.ALWAYS, act.days().mustBy(day) ? day : Days.NEVER));
  }

  /**
   * Finds the states on a day if all dates are right.
   *
   * @param day the day
   * @param about what may be concluded from an entry into force
   * @return for each set of acts that may have happened, of those that need not have, the states
   *     with the fewest breaches
   */
  Map<Set<Integer>, Set<Position>> asDated(long day, Circumstances about) {
    Map<Set<Integer>, Set<Position>> byHappened = Map.of(Set.of(), START);
    int first = 0;
    for (List<Act> run : runs) {
      if (!run.get(0).days().mayBy(day)) {
        break;
      }
      // All runs but the last must have happened, so up to here there is but one set.
      Set<Position> before = byHappened.values().iterator().next();
      byHappened = after(run, first, before, day, about);
      first += run.size();
    }
    Map<Set<Integer>, Set<Position>> best = new LinkedHashMap<>();
    byHappened.forEach((happened, states) -> best.put(happened, withFewestBreaches(states)));
    return best;
  }

  /**
   * Of the states after the same acts those with the fewest breaches. What a participant did says
   * nothing of what became of the instrument, so its own breaches are held against states only in
   * which that is the same.
   */
  private static Set<Position> withFewestBreaches(Set<Position> states) {
    if (states.size() < 2) {
      return states;
    }
    int shared = sharedBreaches(states);
    Set<Position> best = new LinkedHashSet<>(states);
    best.removeIf(state -> state.sharedBreaches() > shared);
    Map<Object, Integer> own = breaches(best);
    best.removeIf(state -> state.breaches() > own.get(state.forceOfInstrument()));
    return best;
  }

  private static int sharedBreaches(Set<Position> states) {
    return states.stream().mapToInt(Position::sharedBreaches).min().orElse(0);
  }

  private static Map<Object, Integer> breaches(Set<Position> states) {
    Map<Object, Integer> breaches = new HashMap<>();
    states.forEach(state -> breaches.merge(state.forceOfInstrument(), state.breaches(), Math::min));
    return breaches;
  }

  /** The states after a run, by which of the acts have happened that need not have. */
  private static Map<Set<Integer>, Set<Position>> after(
      List<Act> run, int first, Set<Position> before, long day, Circumstances about) {
    if (run.size() == 1) {
      return afterOne(run.get(0), first, before, day, about);
    }
    if (run.size() <= MOST_ACTS && !isTooWide(run)) {
      Run exact = new Run(run, first, day, about);
      Map<Set<Integer>, Set<Position>> result = exact.after(before);
      if (!exact.isGivenUp()) {
        return result;
      }
    }
    return Map.of(ANY, coarsely(run, before, day, about));
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

  private static Map<Set<Integer>, Set<Position>> afterOne(
      Act act, int at, Set<Position> before, long day, Circumstances about) {
    Set<Position> after = new LinkedHashSet<>();
    before.forEach(state -> after.addAll(state.after(act, about)));
    return act.days().mustBy(day)
        ? Map.of(Set.of(), after)
        : Map.of(Set.of(), before, Set.of(at), after);
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
  static int byRank(Act one, Act other) {
    int op = one.op().compareTo(other.op());
    int signs = Boolean.compare(other.impliesSignature(), one.impliesSignature());
    int waits = one.awaits().compareTo(other.awaits());
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
    private final int first;
    private final long day;
    private final Circumstances about;
    private final long mustHappen;

    /** For each act the one before it that is like it, for like acts come in one order, or -1. */
    private final int[] twins;

    private int steps;

    /** For each set of acts that have happened, the states then, each with its earliest day. */
    private final List<Map<Long, Map<Position, Long>>> byCount = new ArrayList<>();

    Run(List<Act> acts, int first, long day, Circumstances about) {
      this.acts = acts;
      this.first = first;
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

    Map<Set<Integer>, Set<Position>> after(Set<Position> before) {
      Map<Position, Long> start = new HashMap<>();
      before.forEach(state -> start.put(state, Days.ALWAYS));
      byCount.get(0).put(0L, start);
      Map<Set<Integer>, Set<Position>> result = new LinkedHashMap<>();
      for (Map<Long, Map<Position, Long>> layer : byCount) {
        layer.forEach(
            (happened, states) -> {
              if ((mustHappen & ~happened) == 0) {
                result.put(numbers(happened & ~mustHappen), states.keySet());
              }
              states.forEach((state, since) -> goOn(happened, state, since));
            });
      }
      return result;
    }

    private Set<Integer> numbers(long mask) {
      Set<Integer> numbers = new TreeSet<>();
      for (long rest = mask; rest != 0; rest &= rest - 1) {
        numbers.add(first + Long.numberOfTrailingZeros(rest));
      }
      return numbers;
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
