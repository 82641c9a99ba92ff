package org.communique.model.agreement.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
import org.communique.model.time.PossibleDays;
import org.jspecify.annotations.Nullable;

/**
 * All states in which a log of acts may leave a participant on a day.
 *
 * <p>A placement gives each act one of its days. Those that fall after the day asked for have not
 * happened; the others happen day by day. What happens on one day happens in the order that makes
 * sense: at each step the first act, in the order of {@link Effect}, that does something where
 * things stand, or else does no harm, and leaves sense in the others. So a log in which a
 * participant left and acceded anew on one day leaves it bound, and one in which it acceded and
 * left does not.
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
 * statuses, and never loses one. So are all runs of a log of which too much would have to be tried.
 */
final class Placements {

  /**
   * A run in which more acts than this may have been done on one day, none known to be, is too
   * wide.
   */
  static final int MOST_AT_ONCE = 6;

  /** How many ways to go on are tried in one run before it is taken coarsely. */
  static final int MOST_STEPS = 4_000;

  /** How many acts of a log are tried that may share a day with others, from the earliest on. */
  private static final int MOST_TRIED = 16;

  /** How many acts can be tried at all; masks are of type long. */
  private static final int ALL = 62;

  /** How many ways to go on are tried for each event at another time. */
  private static final int MOST_STEPS_MOVED = 1_000;

  /** How many events are tried at another time; of more, any may be at any. */
  private static final int MOST_MOVED = 16;

  private static final Comparator<Act> BY_DAYS =
      Comparator.comparingLong((Act act) -> act.days().from())
          .thenComparingLong(act -> act.days().to())
          .thenComparing(Act::kind);

  private static final Set<State> START = Set.of(State.START);

  /** Any of the acts, where it was too much to tell which. */
  private static final Set<Integer> ANY = Set.of(-1);

  private final List<List<Act>> runs;

  /** For each run how many of its acts are tried, for the runs before it may have used that up. */
  private final List<Integer> tried;

  /** For each run how many acts are in the runs before it. */
  private final List<Integer> first;

  /** What {@link #prepared} has worked out: what is concluded from an entry, and the states. */
  private final @Nullable Circumstances preparedFor;

  /** For each run the states before it if all of the runs before it are over. */
  private final List<Set<State>> before;

  private Placements(
      List<List<Act>> runs,
      List<Integer> tried,
      @Nullable Circumstances preparedFor,
      List<Set<State>> before) {
    this.runs = runs;
    this.tried = tried;
    this.first = first(runs);
    this.preparedFor = preparedFor;
    this.before = before;
  }

  private static List<Integer> first(List<List<Act>> runs) {
    List<Integer> first = new ArrayList<>(runs.size());
    int number = 0;
    for (List<Act> run : runs) {
      first.add(number);
      number += run.size();
    }
    return first;
  }

  /** A day, what may be concluded from an entry into force by it, and what the answer may cost. */
  private record Question(long day, Circumstances about, Search search) {

    boolean isTooMuch() {
      return search.budget().isSpent();
    }

    void take(long steps) {
      search.budget().take(steps);
    }
  }

  static Placements of(List<Act> acts) {
    List<Act> sorted = new ArrayList<>(acts);
    sorted.sort(BY_DAYS);
    List<List<Act>> runs = new ArrayList<>();
    long end = PossibleDays.ALWAYS;
    for (Act act : sorted) {
      if (runs.isEmpty() || act.days().from() > end) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(act);
      end = Math.max(end, act.days().to());
    }
    return new Placements(runs, tried(runs), null, List.of());
  }

  private static List<Integer> tried(List<List<Act>> runs) {
    List<Integer> tried = new ArrayList<>(runs.size());
    int left = MOST_TRIED;
    for (List<Act> run : runs) {
      tried.add(left);
      left = isSettled(run) ? left : Math.max(0, left - run.size());
    }
    return List.copyOf(tried);
  }

  /**
   * Works out once what all days have in common: where runs lead that are over. Then the work of a
   * day is that of the run which it is in, however long the log is.
   *
   * @param about what may be concluded from an entry into force
   * @param search what the work is taken from; once that is spent, nothing is worked out
   * @return the same, faster to ask
   */
  Placements prepared(Circumstances about, Search search) {
    Question atLast = new Question(PossibleDays.NEVER - 1, about, search);
    List<Set<State>> states = new ArrayList<>(runs.size());
    Set<State> last = START;
    for (int at = 0; at < runs.size() && !atLast.isTooMuch(); at++) {
      states.add(last);
      if (at + 1 < runs.size()) {
        last = after(at, last, atLast).values().iterator().next();
      }
    }
    return new Placements(runs, tried, about, List.copyOf(states));
  }

  /**
   * What a log would say on a day if more were known of an act that is in doubt on it. It is in the
   * run of that day, so what has been worked out of those before holds.
   *
   * @param act the act
   * @param day the day
   * @param instead the act on fewer of its days, or none
   * @return the readings, to be asked of that day alone
   */
  Placements knowing(Act act, long day, List<Act> instead) {
    int at = lastBegunBy(day);
    List<Act> run = new ArrayList<>(runs.get(at));
    int place = run.indexOf(act);
    run.remove(place);
    run.addAll(place, instead);
    List<List<Act>> others = new ArrayList<>(runs.subList(0, at));
    if (!run.isEmpty()) {
      others.add(run);
    }
    return new Placements(others, tried, preparedFor, before);
  }

  /** {@return the last run in which something may have happened by a day; the first, if none} */
  private int lastBegunBy(long day) {
    int low = 0;
    int high = runs.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).get(0).days().mayBy(day)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return the days on which the answer may change} Acts whose days overlap need a day each to
   * come one after the other, and so do those that are tried at another time.
   */
  Set<Long> turningPoints() {
    Set<Long> points = new TreeSet<>();
    int moved = runs.stream().flatMap(List::stream).anyMatch(Placements::mayBreach) ? moved() : 0;
    for (int at = 0; at < runs.size(); at++) {
      List<Act> run = runs.get(at);
      int acts = isSettled(run) ? 0 : Math.min(run.size(), tried.get(at));
      for (int number = 0; number < run.size(); number++) {
        addPoints(run.get(number).days(), moved + (number < acts ? acts : 1), points);
      }
    }
    return points;
  }

  private static void addPoints(PossibleDays days, int steps, Set<Long> points) {
    addIfAny(days.to(), points);
    boolean begins = days.from() != PossibleDays.ALWAYS && days.from() != PossibleDays.NEVER;
    for (int step = 0; begins && step < steps; step++) {
      points.add(days.from() + step);
    }
  }

  /** {@return the acts whose order is not settled, for their days overlap} */
  List<Act> unordered() {
    return runs.stream()
        .filter(run -> run.size() > 1)
        .flatMap(List::stream)
        .filter(act -> !act.days().isOne())
        .toList();
  }

  /** Whether all was done on one day that is known. */
  private static boolean isSettled(List<Act> run) {
    long day = run.get(0).days().from();
    return run.stream().allMatch(act -> act.days().isOne() && act.days().from() == day);
  }

  /** How many acts may be tried at another time at once. */
  private int moved() {
    return 1 + (int) runs.stream().flatMap(List::stream).filter(Act::isDerived).count();
  }

  private static boolean mayBreach(Act act) {
    return switch (act.op()) {
      case RESUME, WITHDRAW_SIGNATURE, WITHDRAW_CONSENT, LEAVE, END, RENEW -> true;
      default -> false;
    };
  }

  private static void addIfAny(long day, Set<Long> points) {
    if (day != PossibleDays.NEVER) {
      points.add(day);
    }
  }

  /**
   * Finds the states on a day.
   *
   * @param day the day
   * @param about what may be concluded from an entry into force
   * @param search what the work is taken from; once that is spent, the states are those after any
   *     of the acts in any order
   * @return the states; at least one
   */
  Set<State> on(long day, Circumstances about, Search search) {
    Question question = new Question(day, about, search);
    Set<State> exact = question.isTooMuch() ? Set.of() : withEventsMoved(question);
    return question.isTooMuch() || hidesBreaches(exact, day) ? inAnyOrder(question) : exact;
  }

  private Set<State> inAnyOrder(Question question) {
    List<Act> acts = runs.stream().flatMap(List::stream).toList();
    return question.search.anyOrder().after(acts, question.day, question.about);
  }

  /** A run that was taken coarsely has no breaches, and so none of what they would leave open. */
  private boolean hidesBreaches(Set<State> states, long day) {
    return states.stream().anyMatch(State::isCoarse)
        && runs.stream()
            .filter(run -> run.size() > 1 && run.get(0).days().mayBy(day))
            .filter(run -> !isSettled(run))
            .flatMap(List::stream)
            .anyMatch(Placements::mayBreach);
  }

  private Set<State> withEventsMoved(Question question) {
    Map<Set<Integer>, Set<State>> dated = asDated(question);
    Set<State> result = new LinkedHashSet<>();
    dated.values().forEach(result::addAll);
    if (result.stream().anyMatch(state -> state.anyBreach() != null)) {
      for (List<Act> acts : withOneEventAtAnyTime(question.day)) {
        Map<Set<Integer>, Set<State>> moved = moved(acts, question);
        dated.forEach(
            (happened, states) -> {
              Set<State> others = moved.getOrDefault(happened, moved.get(ANY));
              result.addAll(others == null ? Set.of() : better(withFewestBreaches(others), states));
            });
      }
    }
    return result;
  }

  /**
   * {@return those that take fewer breaches than others from which they differ in nothing shared}
   */
  private static Set<State> better(Set<State> moved, Set<State> dated) {
    if (moved.isEmpty()
        || isAnyCoarse(moved)
        || isAnyCoarse(dated)
        || sharedBreaches(moved) < sharedBreaches(dated)) {
      return moved;
    }
    Map<Object, Integer> breaches = breaches(dated);
    Set<State> better = new LinkedHashSet<>(moved);
    better.removeIf(
        state -> state.breaches() >= breaches.getOrDefault(state.forceOfInstrument(), 0));
    return better;
  }

  private static boolean isAnyCoarse(Set<State> states) {
    return states.stream().anyMatch(State::isCoarse);
  }

  /**
   * What the acts would be if one event, or none, were at another time, and with it what is derived
   * from it.
   */
  private List<List<Act>> withOneEventAtAnyTime(long day) {
    List<Act> acts = new ArrayList<>();
    for (List<Act> run : runs) {
      for (Act act : run) {
        if (act.days().mayBy(day)) {
          acts.add(act.isDerived() ? atAnyTime(act, day) : act.awaiting(act.awaits().inDoubt()));
        }
      }
    }
    // An event tells of two acts at most, so of many acts one need not ask which events those are.
    boolean many = acts.stream().filter(act -> !act.isDerived()).count() > 2 * MOST_MOVED;
    Set<Set<Pointer>> events = many ? Set.of() : events(acts);
    if (many || events.size() > MOST_MOVED) {
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
      for (Pointer event : acts.get(at).isDerived() ? List.<Pointer>of() : acts.get(at).because()) {
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
      if (act.isDerived() || Collections.disjoint(act.because(), event)) {
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
    return act.on(
        new PossibleDays(PossibleDays.ALWAYS, act.days().mustBy(day) ? day : PossibleDays.NEVER));
  }

  /**
   * Finds the states on a day if all dates are right.
   *
   * @param day the day
   * @param about what may be concluded from an entry into force
   * @return for each set of acts that may have happened, of those that need not have, the states
   *     with the fewest breaches
   */
  Map<Set<Integer>, Set<State>> asDated(long day, Circumstances about, Search search) {
    return asDated(new Question(day, about, search));
  }

  private Map<Set<Integer>, Set<State>> asDated(Question question) {
    int at = question.about.equals(preparedFor) ? lastBegunBy(question.day) : 0;
    at = Math.min(at, Math.max(0, before.size() - 1));
    Set<State> start = at < before.size() ? before.get(at) : START;
    Map<Set<Integer>, Set<State>> byHappened = Map.of(Set.of(), start);
    for (; at < runs.size() && runs.get(at).get(0).days().mayBy(question.day); at++) {
      // All runs but the last must have happened, so up to here there is but one set.
      Set<State> earlier = byHappened.values().iterator().next();
      byHappened = after(at, earlier, question);
    }
    Map<Set<Integer>, Set<State>> best = new LinkedHashMap<>();
    byHappened.forEach((happened, states) -> best.put(happened, withFewestBreaches(states)));
    return best;
  }

  /**
   * Of the states after the same acts those with the fewest breaches. What a participant did says
   * nothing of what became of the instrument, so its own breaches are held against states only in
   * which that is the same.
   */
  private static Set<State> withFewestBreaches(Set<State> states) {
    if (states.size() < 2 || isAnyCoarse(states)) {
      return states;
    }
    int shared = sharedBreaches(states);
    Set<State> best = new LinkedHashSet<>(states);
    best.removeIf(state -> state.sharedBreaches() > shared);
    Map<Object, Integer> own = breaches(best);
    best.removeIf(state -> state.breaches() > own.get(state.forceOfInstrument()));
    return best;
  }

  private static int sharedBreaches(Set<State> states) {
    return states.stream().mapToInt(State::sharedBreaches).min().orElse(0);
  }

  private static Map<Object, Integer> breaches(Set<State> states) {
    Map<Object, Integer> breaches = new HashMap<>();
    states.forEach(state -> breaches.merge(state.forceOfInstrument(), state.breaches(), Math::min));
    return breaches;
  }

  /** The states after a run, by which of the acts have happened that need not have. */
  private Map<Set<Integer>, Set<State>> after(int at, Set<State> before, Question question) {
    List<Act> run = runs.get(at);
    if (run.size() == 1) {
      return afterOne(run.get(0), first.get(at), before, question);
    }
    if (isSettled(run)) {
      question.take((long) before.size() * run.size());
      Set<State> after = new LinkedHashSet<>();
      before.forEach(state -> after.addAll(afterDay(state, run, question.about)));
      return Map.of(Set.of(), after);
    }
    // What begins later says nothing of this day, not even how it is worked out.
    List<Act> begun = run.stream().filter(act -> act.days().mayBy(question.day)).toList();
    question.take(run.size());
    return begun.size() <= tried.get(at)
        ? exactly(begun, first.get(at), before, question, MOST_STEPS)
        : Map.of(ANY, coarsely(begun, before, question));
  }

  private static Map<Set<Integer>, Set<State>> moved(List<Act> acts, Question question) {
    return acts.size() <= ALL
        ? exactly(acts, 0, START, question, MOST_STEPS_MOVED)
        : Map.of(ANY, coarsely(acts, START, question));
  }

  /** Exactly, if that does not take too many steps. */
  private static Map<Set<Integer>, Set<State>> exactly(
      List<Act> run, int first, Set<State> before, Question question, int most) {
    question.take((long) run.size() * run.size());
    if (!isTooWide(run)) {
      Run exact = new Run(run, first, question, most);
      Map<Set<Integer>, Set<State>> result = exact.after(before);
      if (!exact.isGivenUp()) {
        return result;
      }
    }
    return Map.of(ANY, coarsely(run, before, question));
  }

  private static Set<State> coarsely(List<Act> acts, Set<State> before, Question question) {
    return question.search.anyOrder().after(before, acts, question.day, question.about);
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

  private static Map<Set<Integer>, Set<State>> afterOne(
      Act act, int at, Set<State> before, Question question) {
    question.take(before.size());
    Set<State> after = new LinkedHashSet<>();
    before.forEach(state -> after.addAll(state.after(act, question.about)));
    return act.days().mustBy(question.day)
        ? Map.of(Set.of(), after)
        : Map.of(Set.of(), before, Set.of(at), after);
  }

  /** {@return the states after the acts of one day} */
  static Set<State> afterDay(State before, List<Act> acts, Circumstances about) {
    Set<State> result = new LinkedHashSet<>();
    inOrder(before, different(acts), about, result);
    List<Act> effects = acts.stream().filter(act -> act.op() == Effect.READY).toList();
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
    Set<Act> different = new TreeSet<>(Comparator.comparing(Act::kind));
    different.addAll(acts);
    return List.copyOf(different);
  }

  private static void inOrder(State state, List<Act> acts, Circumstances about, Set<State> result) {
    if (acts.isEmpty()) {
      result.add(state);
      return;
    }
    Act first = first(state, acts, about);
    List<Act> rest = new ArrayList<>(acts);
    rest.remove(first);
    for (State next : state.after(first, about)) {
      inOrder(next, rest, about, result);
    }
  }

  private static Act first(State state, List<Act> acts, Circumstances about) {
    if (acts.size() == 1) {
      return acts.get(0);
    }
    List<Act> ranked = new ArrayList<>(acts);
    ranked.sort(Comparator.comparing((Act act) -> state.fit(act)).thenComparing(Act::kind));
    ranked.removeIf(act -> beginsAnew(state, act, acts, about));
    for (Act act : ranked) {
      if (state.fit(act) != Fit.BREACH && spoilsNothing(state, act, acts, about)) {
        return act;
      }
    }
    return ranked.get(0);
  }

  /**
   * Whether an act does nothing now, but will when another act of the day has undone what was done
   * before, even if that act undoes more than was done.
   */
  private static boolean beginsAnew(State state, Act act, List<Act> acts, Circumstances about) {
    return state.fit(act) == Fit.IDLE
        && acts.stream()
            .filter(other -> other.op().compareTo(act.op()) > 0)
            .filter(other -> state.fit(other) == Fit.BREACH)
            .anyMatch(
                other ->
                    state.after(other, about).stream().allMatch(next -> next.fit(act) == Fit.FREE));
  }

  /** Whether no other act of the day would become a breach by coming after this one. */
  private static boolean spoilsNothing(State state, Act act, List<Act> acts, Circumstances about) {
    for (State next : state.after(act, about)) {
      for (Act other : acts) {
        boolean spoilt =
            other != act && next.fit(other) == Fit.BREACH && state.fit(other) != Fit.BREACH;
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
    private final Question question;
    private final long mustHappen;
    private final int mostSteps;

    /** For each act the one before it that is like it, for like acts come in one order, or -1. */
    private final int[] twins;

    private int steps;

    /** For each set of acts that have happened, the states then, each with its earliest day. */
    private final List<Map<Long, Map<State, Long>>> byCount = new ArrayList<>();

    Run(List<Act> acts, int first, Question question, int mostSteps) {
      this.mostSteps = mostSteps;
      this.acts = acts;
      this.first = first;
      this.question = question;
      long must = 0;
      for (int at = 0; at < acts.size(); at++) {
        must |= acts.get(at).days().mustBy(question.day) ? 1L << at : 0;
        byCount.add(new LinkedHashMap<>());
      }
      byCount.add(new LinkedHashMap<>());
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
      return steps > mostSteps || question.isTooMuch();
    }

    Map<Set<Integer>, Set<State>> after(Set<State> before) {
      Map<State, Long> start = new LinkedHashMap<>();
      before.forEach(state -> start.put(state, PossibleDays.ALWAYS));
      byCount.get(0).put(0L, start);
      Map<Set<Integer>, Set<State>> result = new LinkedHashMap<>();
      for (Map<Long, Map<State, Long>> layer : byCount) {
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

    private void goOn(long happened, State state, long since) {
      long earliest = happened == 0 ? PossibleDays.ALWAYS : since + 1;
      chooseDay(happened, state, earliest, new ArrayList<>(), 0, earliest, question.day, 0);
    }

    /** Tries all acts that can share the next day on which anything happens. */
    private void chooseDay(
        long happened,
        State state,
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

    private void take(long happened, State state, List<Act> chosen, long mask, long on) {
      steps++;
      question.take((long) chosen.size() * chosen.size());
      long all = happened | mask;
      if (isTooLate(mustHappen & ~all, on)) {
        return;
      }
      Map<State, Long> there =
          byCount.get(Long.bitCount(all)).computeIfAbsent(all, none -> new LinkedHashMap<>());
      for (State next : afterDay(state, chosen, question.about)) {
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
