package org.communique.model.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Several runs of units of one grid, in order, apart from each other. */
final class RunList implements DaySet {
  private final Grid grid;
  private final long[] from;
  private final long[] to;

  private RunList(Grid grid, long[] from, long[] to) {
    this.grid = grid;
    this.from = from;
    this.to = to;
  }

  /** {@return the union of runs of one grid; those that touch are drawn together} */
  static RunList of(Grid grid, List<DayRun> runs) {
    DayRun[] sorted = runs.toArray(DayRun[]::new);
    Arrays.sort(sorted, Comparator.comparingLong(DayRun::from));
    long[] from = new long[sorted.length];
    long[] to = new long[sorted.length];
    int size = 0;
    for (DayRun run : sorted) {
      if (size > 0 && run.from() <= to[size - 1] + 1) {
        to[size - 1] = Math.max(to[size - 1], run.to());
      } else {
        from[size] = run.from();
        to[size] = run.to();
        size++;
      }
    }
    return new RunList(grid, Arrays.copyOf(from, size), Arrays.copyOf(to, size));
  }

  Grid grid() {
    return grid;
  }

  int size() {
    return from.length;
  }

  DayRun run(int index) {
    return new DayRun(grid, from[index], to[index]);
  }

  /** {@return the index of the first run that does not end before a day} */
  int indexOf(long day) {
    int found = Arrays.binarySearch(to, day);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  public long next(long day) {
    int index = indexOf(day);
    return index == to.length ? NONE_AFTER : Math.max(day, from[index]);
  }

  @Override
  public long previous(long day) {
    int index = indexOf(day);
    if (index < to.length && from[index] <= day) {
      return day;
    }
    return index == 0 ? NONE_BEFORE : to[index - 1];
  }

  @Override
  public long unitStart(long member) {
    return grid.start(member);
  }

  @Override
  public long unitEnd(long member) {
    return grid.end(member);
  }

  @Override
  public long runStart(long member, Steps steps) {
    return from[indexOf(member)];
  }

  @Override
  public long runEnd(long member, Steps steps) {
    return to[indexOf(member)];
  }

  @Override
  public DaySet longUnits() {
    return grid == Grid.DAY ? EMPTY : this;
  }

  @Override
  public DaySet singleDays() {
    return grid == Grid.DAY ? this : EMPTY;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RunList that
        && grid == that.grid
        && Arrays.equals(from, that.from)
        && Arrays.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return 31 * grid.hashCode() + Arrays.hashCode(from) + Arrays.hashCode(to);
  }
}
