package org.communique.model.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units of several sets together. Runs are kept in order, so that a set of many dates answers
 * quickly.
 */
final class DayUnion implements DaySet {
  private final List<DaySet> parts;

  private DayUnion(List<DaySet> parts) {
    this.parts = parts;
  }

  static DaySet of(List<DaySet> sets) {
    if (sets.size() == 1) {
      return sets.get(0);
    }
    Map<Grid, List<DayRun>> runs = new EnumMap<>(Grid.class);
    Set<DaySet> parts = new LinkedHashSet<>();
    for (DaySet set : sets) {
      if (set instanceof DayRun run) {
        runs.computeIfAbsent(run.grid(), grid -> new ArrayList<>()).add(run);
      } else {
        parts.add(set);
      }
    }
    runs.forEach((grid, ofGrid) -> parts.add(RunList.of(grid, ofGrid)));
    return parts.size() == 1 ? parts.iterator().next() : new DayUnion(List.copyOf(parts));
  }

  @Override
  public int parts() {
    return parts.size();
  }

  @Override
  public long next(long day) {
    long next = NONE_AFTER;
    for (DaySet part : parts) {
      next = Math.min(next, part.next(day));
    }
    return next;
  }

  @Override
  public long previous(long day) {
    long previous = NONE_BEFORE;
    for (DaySet part : parts) {
      previous = Math.max(previous, part.previous(day));
    }
    return previous;
  }

  @Override
  public Ascending cursor() {
    return new UnionCursor(parts);
  }

  @Override
  public long unitStart(long member) {
    long start = member;
    for (DaySet part : parts) {
      if (part.contains(member)) {
        start = Math.min(start, part.unitStart(member));
      }
    }
    return start;
  }

  @Override
  public long unitEnd(long member) {
    long end = member;
    for (DaySet part : parts) {
      if (part.contains(member)) {
        end = Math.max(end, part.unitEnd(member));
      }
    }
    return end;
  }

  @Override
  public long runStart(long member, Steps steps) {
    long start = member;
    for (boolean grew = true; grew && steps.take(parts.size()); ) {
      long before = start;
      for (DaySet part : parts) {
        long to = part.contains(start) ? start : start - 1;
        if (part.contains(to)) {
          start = Math.min(start, part.runStart(to, steps));
        }
      }
      grew = start < before;
    }
    return start;
  }

  @Override
  public long runEnd(long member, Steps steps) {
    long end = member;
    for (boolean grew = true; grew && steps.take(parts.size()); ) {
      long before = end;
      for (DaySet part : parts) {
        long from = part.contains(end) ? end : end + 1;
        if (part.contains(from)) {
          end = Math.max(end, part.runEnd(from, steps));
        }
      }
      grew = end > before;
    }
    return end;
  }

  @Override
  public DaySet longUnits() {
    return filtered(true);
  }

  @Override
  public DaySet singleDays() {
    return filtered(false);
  }

  private DaySet filtered(boolean longer) {
    List<DaySet> filtered = new ArrayList<>();
    for (DaySet part : parts) {
      DaySet ofPart = longer ? part.longUnits() : part.singleDays();
      if (!ofPart.isEmpty()) {
        filtered.add(ofPart);
      }
    }
    return filtered.isEmpty() ? EMPTY : new DayUnion(List.copyOf(filtered));
  }
}
