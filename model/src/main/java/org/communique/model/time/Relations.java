package org.communique.model.time;

import java.util.function.BooleanSupplier;
import org.communique.model.time.Readings.Lasting;
import org.communique.model.time.Readings.Occasions;
import org.communique.model.time.Readings.Within;

/**
 * Decides Allen's relations between two values over all pairs of readings. For each relation there
 * are two questions: is there a pair in which it holds, and is there one in which it fails? The
 * second needs the extremes only. The first is brought down to whether two sets of days meet, which
 * is exact: where a stretch within a unit is free to shrink and grow, the shortest or longest one
 * decides.
 *
 * <p>Both questions together may take so many {@link Steps}; if these are spent, the answer is that
 * it is possible.
 *
 * <p>Before, meets, overlaps, starts and finishes look at the first and last day of a reading;
 * during, contains, same and compatible at its days, which differs for sets of several occasions
 * only.
 */
final class Relations {
  private final Readings a;
  private final Readings b;
  private final Search search;

  Relations(Edtf a, Edtf b) {
    this(a.readings(), b.readings(), new Steps());
  }

  Relations(Readings a, Readings b, Steps steps) {
    this.a = a;
    this.b = b;
    this.search = new Search(a.days, b.days, steps);
  }

  /** {@return the steps that are counted} */
  Steps steps() {
    return search.steps();
  }

  /** {@return the answer; possible if the steps did not suffice for either question} */
  private Possibility answer(BooleanSupplier canHold, BooleanSupplier canFail) {
    Steps steps = search.steps();
    if (!canHold.getAsBoolean() && !steps.areSpent()) {
      return Possibility.IMPOSSIBLE;
    }
    return canFail.getAsBoolean() || steps.areSpent()
        ? Possibility.POSSIBLE
        : Possibility.NECESSARY;
  }

  /** All of a is over before b begins. */
  Possibility before() {
    return answer(() -> a.minEnd < b.maxStart, () -> a.maxEnd >= b.minStart);
  }

  /** The day after the last of a is the first of b. */
  Possibility meets() {
    long from = Math.max(a.minEnd, DaySet.MIN_DAY);
    long to = Math.min(Math.min(a.maxEnd, DaySet.MAX_DAY), b.maxStart - 1);
    return answer(
        () -> search.touch(a.ends, b.starts, from, to),
        () -> !(a.hasOneEnd() && b.hasOneStart() && a.minEnd + 1 == b.minStart));
  }

  /** a begins first, they share a day, b ends last. */
  Possibility overlaps() {
    return answer(
        this::canOverlap,
        () -> a.maxStart >= b.minStart || b.maxStart > a.minEnd || a.maxEnd >= b.minEnd);
  }

  private boolean canOverlap() {
    if (a instanceof Within && b instanceof Within) {
      return search.meet(Ascending.notFirst(a.days), Ascending.notLast(b.days));
    }
    if (a instanceof Within) {
      long to = Math.min(b.maxStart, b.maxEnd - 1);
      return search.meet(Ascending.notFirst(a.days), b.starts, DaySet.FOREVER_BEFORE, to);
    }
    if (b instanceof Within) {
      long from = Math.max(a.minEnd, a.minStart + 1);
      return search.meet(a.ends, Ascending.notLast(b.days), from, DaySet.FOREVER_AFTER);
    }
    long startOfB = b.starts.next(a.minStart + 1);
    long endOfA = a.ends.previous(b.maxEnd - 1);
    return startOfB <= b.maxStart && endOfA >= a.minEnd && startOfB <= endOfA;
  }

  /** They begin together and a ends first. */
  Possibility starts() {
    return answer(
        this::canStart,
        () ->
            !(a.hasOneStart() && b.hasOneStart() && a.minStart == b.minStart)
                || a.maxEnd >= b.minEnd);
  }

  private boolean canStart() {
    if (a instanceof Within && b instanceof Within) {
      return search.meet(a.days, Ascending.notLast(b.days));
    }
    if (a instanceof Within) {
      long to = Math.min(b.maxStart, b.maxEnd - 1);
      return search.meet(a.days, b.starts, DaySet.FOREVER_BEFORE, to);
    }
    if (b instanceof Within) {
      return canLieWithin(a, b.days.longUnits(), 1);
    }
    long together = search.firstCommon(a.starts, b.starts, DaySet.FOREVER_BEFORE);
    return together <= Math.min(a.maxStart, b.maxStart) && a.endFrom(together) < b.maxEnd;
  }

  /** They end together and a begins last. */
  Possibility finishes() {
    return answer(
        this::canFinish,
        () ->
            !(a.hasOneEnd() && b.hasOneEnd() && a.minEnd == b.minEnd) || a.minStart <= b.maxStart);
  }

  private boolean canFinish() {
    if (a instanceof Within && b instanceof Within) {
      return search.meet(a.days, Ascending.notFirst(b.days));
    }
    if (a instanceof Within) {
      long from = Math.max(b.minEnd, b.minStart + 1);
      return search.meet(a.days, b.ends, from, DaySet.FOREVER_AFTER);
    }
    if (b instanceof Within) {
      return canFinishWithin(a, b.days.longUnits());
    }
    long together = search.lastCommon(a.ends, b.ends, DaySet.FOREVER_AFTER);
    return together >= Math.max(a.minEnd, b.minEnd) && a.startUpTo(together) > b.minStart;
  }

  private boolean canFinishWithin(Readings stretch, DaySet units) {
    long end = search.firstCommon(stretch.ends, units, stretch.minEnd);
    while (end <= stretch.maxEnd && units.unitStart(end) < stretch.maxStart) {
      long last = stretch.ends.previous(units.unitEnd(end));
      if (stretch.startUpTo(last) > units.unitStart(last) || !search.goesOn()) {
        return true;
      }
      end = search.firstCommon(stretch.ends, units, units.unitEnd(end) + 1);
    }
    return false;
  }

  /**
   * {@return whether a stretch can begin in a unit and end there, some days before the unit does}
   *
   * @param daysLeft how many days of the unit must remain after the end
   */
  private boolean canLieWithin(Readings stretch, DaySet units, int daysLeft) {
    long start = search.firstCommon(stretch.starts, units, DaySet.FOREVER_BEFORE);
    while (start <= stretch.maxStart) {
      long end = stretch.endFrom(start);
      if (end <= units.unitEnd(start) - daysLeft || !search.goesOn()) {
        return true;
      }
      long later = units.next(Math.max(units.unitEnd(start) + 1, end));
      long unit = later == DaySet.NONE_AFTER ? later : units.unitStart(later);
      start = search.firstCommon(stretch.starts, units, Math.max(start + 1, unit));
    }
    return false;
  }

  /** Every day of a is a day of b. */
  Possibility during() {
    return answer(this::canLieIn, this::canLieOutside);
  }

  private boolean canLieOutside() {
    return b instanceof Occasions occasions
        ? search.leaves(a.days, occasions.list().fixedDays())
        : a.minStart < b.maxStart || a.maxEnd > b.minEnd;
  }

  private boolean canLieIn() {
    if (b instanceof Occasions occasions) {
      return canLieInOccasions(occasions);
    }
    if (a instanceof Within) {
      return search.meet(a.days, b.days);
    }
    if (b instanceof Within) {
      return canLieWithin(a, b.days, 0);
    }
    if (a instanceof Occasions occasions) {
      return occasions.list().eachMeets(b.days, search);
    }
    long start = a.starts.next(b.minStart);
    return start <= a.maxStart && a.endFrom(start) <= b.maxEnd;
  }

  private boolean canLieInOccasions(Occasions others) {
    if (a instanceof Occasions occasions) {
      return occasions.list().eachMeets(others.days, search);
    }
    if (a instanceof Within || others.list().isEndless()) {
      return search.meet(a.days, others.days);
    }
    long start = search.firstCommon(a.starts, others.days, DaySet.FOREVER_BEFORE);
    while (start <= a.maxStart) {
      long covered = others.days.runEnd(start, search.steps());
      if (a.endFrom(start) <= covered || !search.goesOn()) {
        return true;
      }
      start = search.firstCommon(a.starts, others.days, covered + 1);
    }
    return false;
  }

  /** Every day of b is a day of a. */
  Possibility contains() {
    return new Relations(b, a, search.steps()).during();
  }

  /** They have the same days. */
  Possibility same() {
    return answer(this::canBeSame, () -> !(a.isOne() && b.isOne()) || differ());
  }

  private boolean differ() {
    return search.leaves(a.days, b.days) || search.leaves(b.days, a.days);
  }

  private boolean canBeSame() {
    if (a instanceof Occasions ofA) {
      return canBeSame(ofA, b);
    }
    if (b instanceof Occasions ofB) {
      return canBeSame(ofB, a);
    }
    if (a instanceof Within && b instanceof Within) {
      return search.meet(a.days, b.days);
    }
    if (a instanceof Within) {
      return canLieWithin(b, a.days, 0);
    }
    if (b instanceof Within) {
      return canLieWithin(a, b.days, 0);
    }
    long start = search.firstCommon(a.starts, b.starts, DaySet.FOREVER_BEFORE);
    long end = search.lastCommon(a.ends, b.ends, DaySet.FOREVER_AFTER);
    return start <= Math.min(a.maxStart, b.maxStart)
        && end >= Math.max(a.minEnd, b.minEnd)
        && start <= end;
  }

  private boolean canBeSame(Occasions occasions, Readings other) {
    return new Relations(occasions, other, search.steps()).canLieIn()
        && new Relations(other, occasions, search.steps()).canLieIn()
        && canFill(occasions, other);
  }

  /**
   * {@return whether the occasions can follow each other so that they have the days of the other}
   */
  private boolean canFill(Occasions occasions, Readings other) {
    if (other instanceof Within units) {
      return !occasions.list().isEndless() && canFillUnit(occasions, units.days);
    }
    if (!(other instanceof Lasting stretch)) {
      return true;
    }
    if (!occasions.list().isEndless()) {
      return canFillStretch(occasions, stretch);
    }
    return (!occasions.list().hasEarlierForEver() || stretch.minStart == DaySet.FOREVER_BEFORE)
        && (!occasions.list().hasLaterForEver() || stretch.maxEnd == DaySet.FOREVER_AFTER);
  }

  /** {@return whether the occasions can follow each other without a gap within one unit} */
  private boolean canFillUnit(Occasions occasions, DaySet units) {
    long first = occasions.maxStart;
    long last = occasions.minEnd;
    if (last <= first) {
      return units.next(last) <= first;
    }
    return units.contains(first)
        && units.unitEnd(first) >= last
        && occasions.days.runEnd(first, search.steps()) >= last;
  }

  /** {@return whether the occasions can follow each other without a gap from start to end} */
  private boolean canFillStretch(Occasions occasions, Lasting stretch) {
    long inner = Math.min(occasions.maxStart, occasions.minEnd);
    long runEnd = occasions.days.runEnd(inner, search.steps());
    long start = stretch.starts.next(occasions.days.runStart(inner, search.steps()));
    long end = stretch.ends.previous(runEnd);
    return start <= Math.min(occasions.maxStart, stretch.maxStart)
        && end >= Math.max(start, Math.max(occasions.minEnd, stretch.minEnd));
  }

  /** They have a day in common. */
  Possibility compatible() {
    return answer(() -> search.meet(a.days, b.days), this::canBeApart);
  }

  private boolean canBeApart() {
    if (a instanceof Occasions ofA) {
      return canBeApart(ofA, b);
    }
    if (b instanceof Occasions ofB) {
      return canBeApart(ofB, a);
    }
    return a.minEnd < b.maxStart || b.minEnd < a.maxStart;
  }

  private boolean canBeApart(Occasions occasions, Readings other) {
    if (other instanceof Occasions others) {
      return !occasions.list().anyLiesIn(others.list().fixedDays(), search)
          && !others.list().anyLiesIn(occasions.list().fixedDays(), search);
    }
    return other instanceof Within
        ? search.leaves(other.days, occasions.list().fixedDays())
        : occasions.list().canBeAvoided(other, search);
  }
}
