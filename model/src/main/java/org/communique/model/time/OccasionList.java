package org.communique.model.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The members of an all-of set. Of a run ({@code 1670..1672}) each unit is a member; a date with
 * unspecified digits or a doubt is one member that may be any of its units.
 */
final class OccasionList {
  private final List<RunList> runs;
  private final List<DaySet> choices;
  private final boolean single;
  private final DaySet days;
  private final DaySet fixedDays;
  private final long leastLast;
  private final long greatestFirst;

  private OccasionList(List<RunList> runs, List<DaySet> choices) {
    this.runs = runs;
    this.choices = choices.stream().distinct().toList(); // What holds for one holds for the other.
    this.single = isSingle(runs, choices);
    List<DaySet> all = new ArrayList<>(choices);
    all.addAll(runs);
    this.days = DayUnion.of(all);
    this.fixedDays = fixedDays(runs);
    this.leastLast = leastLast(runs, choices);
    this.greatestFirst = greatestFirst(runs, choices);
  }

  /**
   * {@return the members}
   *
   * @param certain runs of which each unit is a member
   * @param choices members that may be any of several units
   */
  static OccasionList of(List<DayRun> certain, List<DaySet> choices) {
    Map<Grid, List<DayRun>> byGrid = new EnumMap<>(Grid.class);
    certain.forEach(run -> byGrid.computeIfAbsent(run.grid(), grid -> new ArrayList<>()).add(run));
    List<DaySet> open = new ArrayList<>();
    for (DaySet choice : choices) {
      if (choice.first() == choice.last()) {
        byGrid
            .computeIfAbsent(Grid.DAY, grid -> new ArrayList<>())
            .add(DayRun.ofDay(choice.first()));
      } else {
        open.add(choice);
      }
    }
    List<RunList> runs = new ArrayList<>();
    byGrid.forEach((grid, ofGrid) -> runs.add(RunList.of(grid, ofGrid)));
    return new OccasionList(runs, open);
  }

  private static DaySet fixedDays(List<RunList> runs) {
    for (RunList list : runs) {
      if (list.grid() == Grid.DAY) {
        return list;
      }
    }
    return DaySet.EMPTY;
  }

  private static long leastLast(List<RunList> runs, List<DaySet> choices) {
    long least = DaySet.NONE_AFTER;
    for (RunList list : runs) {
      long first = list.first();
      long last = first == DaySet.MIN_DAY ? DaySet.FOREVER_BEFORE : list.unitEnd(first);
      least = Math.min(least, last);
    }
    for (DaySet choice : choices) {
      least = Math.min(least, choice.last());
    }
    return least;
  }

  private static long greatestFirst(List<RunList> runs, List<DaySet> choices) {
    long greatest = DaySet.NONE_BEFORE;
    for (RunList list : runs) {
      long last = list.last();
      long first = last == DaySet.MAX_DAY ? DaySet.FOREVER_AFTER : list.unitStart(last);
      greatest = Math.max(greatest, first);
    }
    for (DaySet choice : choices) {
      greatest = Math.max(greatest, choice.first());
    }
    return greatest;
  }

  /** {@return the days on which any member may fall} */
  DaySet days() {
    return days;
  }

  /** {@return the days that are members themselves, so that they belong to every reading} */
  DaySet fixedDays() {
    return fixedDays;
  }

  /** {@return the earliest of the last days of the members: no reading begins later} */
  long leastLast() {
    return leastLast;
  }

  /** {@return the latest of the first days of the members: no reading ends earlier} */
  long greatestFirst() {
    return greatestFirst;
  }

  boolean hasEarlierForEver() {
    return leastLast == DaySet.FOREVER_BEFORE;
  }

  boolean hasLaterForEver() {
    return greatestFirst == DaySet.FOREVER_AFTER;
  }

  boolean isEndless() {
    return hasEarlierForEver() || hasLaterForEver();
  }

  /** {@return whether every member is a day} */
  boolean isFixed() {
    return choices.isEmpty() && runs.size() == 1 && runs.get(0).grid() == Grid.DAY;
  }

  /** {@return whether there is one member only} */
  boolean isSingle() {
    return single;
  }

  private static boolean isSingle(List<RunList> runs, List<DaySet> choices) {
    if (runs.isEmpty()) {
      return choices.size() == 1;
    }
    RunList list = runs.get(0);
    return choices.isEmpty() && runs.size() == 1 && list.unitEnd(list.first()) == list.last();
  }

  /** {@return whether each member has a day in a set} */
  boolean eachMeets(DaySet others, Search search) {
    for (DaySet choice : choices) {
      if (search.steps().areSpent()) {
        return true;
      }
      if (!search.meet(choice, others)) {
        return false;
      }
    }
    for (RunList list : runs) {
      if (!eachUnitMeets(list, others, search)) {
        return false;
      }
    }
    return true;
  }

  private static boolean eachUnitMeets(RunList list, DaySet others, Search search) {
    for (long unit = list.first(); unit != DaySet.NONE_AFTER; ) {
      if (!search.goesOn()) {
        return true;
      }
      long met = others.next(unit);
      long end = list.unitEnd(unit);
      if (met > end) {
        return false;
      }
      long runEnd = Math.min(others.runEnd(met, search.steps()), list.last());
      unit = list.next(list.unitEnd(Math.max(end, runEnd)) + 1);
    }
    return true;
  }

  /** {@return whether some member has no day outside a set} */
  boolean anyLiesIn(DaySet others, Search search) {
    for (DaySet choice : choices) {
      if (search.steps().areSpent() || !search.leaves(choice, others)) {
        return true;
      }
    }
    for (RunList list : runs) {
      if (anyUnitLiesIn(list, others, search)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyUnitLiesIn(RunList list, DaySet others, Search search) {
    long day = search.firstCommon(list, others, DaySet.FOREVER_BEFORE);
    while (day != DaySet.NONE_AFTER && search.goesOn()) {
      long start = list.unitStart(day);
      long end = list.unitEnd(day);
      if (others.contains(start) && others.runEnd(start, search.steps()) >= end) {
        return true;
      }
      day = search.firstCommon(list, others, end + 1);
    }
    return false;
  }

  /** {@return whether a stretch from a start to an end can be found that holds no member whole} */
  boolean canBeAvoided(Readings stretch, Search search) {
    long start = stretch.minStart;
    while (start <= stretch.maxStart && search.steps().take(runs.size() + choices.size())) {
      Span within = firstToEnd(start);
      if (within.last() > stretch.endFrom(start)) {
        return true;
      }
      start = stretch.starts.next(lastHeld(within, search.steps()) + 1);
    }
    return start <= stretch.maxStart;
  }

  /** {@return the last day from that of a member on with which a stretch begins that holds one} */
  private long lastHeld(Span member, Steps steps) {
    return fixedDays.contains(member.first())
        ? fixedDays.runEnd(member.first(), steps)
        : member.first();
  }

  private record Span(long first, long last) {}

  /** {@return of the members that begin on a day or later the one that ends first} */
  private Span firstToEnd(long day) {
    Span found = new Span(DaySet.NONE_AFTER, DaySet.NONE_AFTER);
    for (DaySet choice : choices) {
      if (choice.first() >= day && choice.last() < found.last()) {
        found = new Span(choice.first(), choice.last());
      }
    }
    for (RunList list : runs) {
      long unit = list.next(Math.max(day, list.first()));
      if (unit != DaySet.NONE_AFTER && list.unitStart(unit) < unit) {
        unit = list.next(list.unitEnd(unit) + 1);
      }
      if (unit != DaySet.NONE_AFTER && list.unitEnd(unit) < found.last()) {
        found = new Span(unit, list.unitEnd(unit));
      }
    }
    return found;
  }
}
