package org.communique.model.time;

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
 * <p>Before, meets, overlaps, starts and finishes look at the first and last day of a reading;
 * during, contains, same and compatible at its days, which differs for sets of several occasions
 * only.
 */
final class Relations {
  private final Readings a;
  private final Readings b;
  private final Search search;

  Relations(Edtf a, Edtf b) {
    this(a.readings(), b.readings());
  }

  private Relations(Readings a, Readings b) {
    this.a = a;
    this.b = b;
    this.search = new Search(a.days, b.days);
  }

  private static Possibility possibility(boolean canHold, boolean canFail) {
    if (!canHold) {
      return Possibility.IMPOSSIBLE;
    }
    return canFail ? Possibility.POSSIBLE : Possibility.NECESSARY;
  }

  /** All of a is over before b begins. */
  Possibility before() {
    return possibility(a.minEnd < b.maxStart, a.maxEnd >= b.minStart);
  }

  /** The day after the last of a is the first of b. */
  Possibility meets() {
    long from = Math.max(a.minEnd, DaySet.MIN_DAY);
    long to = Math.min(Math.min(a.maxEnd, DaySet.MAX_DAY), b.maxStart - 1);
    boolean canHold = search.touch(a.ends, b.starts, from, to);
    boolean canFail = !(a.hasOneEnd() && b.hasOneStart() && a.minEnd + 1 == b.minStart);
    return possibility(canHold, canFail);
  }

  /** a begins first, they share a day, b ends last. */
  Possibility overlaps() {
    boolean canFail = a.maxStart >= b.minStart || b.maxStart > a.minEnd || a.maxEnd >= b.minEnd;
    return possibility(canOverlap(), canFail);
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
    boolean canFail =
        !(a.hasOneStart() && b.hasOneStart() && a.minStart == b.minStart) || a.maxEnd >= b.minEnd;
    return possibility(canStart(), canFail);
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
      return canLieWithin(a, b, 1);
    }
    long together = search.firstCommon(a.starts, b.starts, DaySet.FOREVER_BEFORE);
    return together <= Math.min(a.maxStart, b.maxStart) && a.endFrom(together) < b.maxEnd;
  }

  /** They end together and a begins last. */
  Possibility finishes() {
    boolean canFail =
        !(a.hasOneEnd() && b.hasOneEnd() && a.minEnd == b.minEnd) || a.minStart <= b.maxStart;
    return possibility(canFinish(), canFail);
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
      return canFinishWithin(a, b);
    }
    long together = search.lastCommon(a.ends, b.ends, DaySet.FOREVER_AFTER);
    return together >= Math.max(a.minEnd, b.minEnd) && a.startUpTo(together) > b.minStart;
  }

  private boolean canFinishWithin(Readings stretch, Readings units) {
    long end = search.firstCommon(stretch.ends, units.days, stretch.minEnd);
    while (end <= stretch.maxEnd && units.days.unitStart(end) < stretch.maxStart) {
      long last = stretch.ends.previous(units.days.unitEnd(end));
      if (stretch.startUpTo(last) > units.days.unitStart(last) || search.isExhausted()) {
        return true;
      }
      end = search.firstCommon(stretch.ends, units.days, units.days.unitEnd(end) + 1);
    }
    return false;
  }

  /**
   * {@return whether a stretch can begin in a unit and end there, some days before the unit does}
   *
   * @param daysLeft how many days of the unit must remain after the end
   */
  private boolean canLieWithin(Readings stretch, Readings units, int daysLeft) {
    long start = search.firstCommon(stretch.starts, units.days, DaySet.FOREVER_BEFORE);
    while (start <= stretch.maxStart) {
      long end = stretch.endFrom(start);
      if (end <= units.days.unitEnd(start) - daysLeft || search.isExhausted()) {
        return true;
      }
      long later = units.days.next(Math.max(units.days.unitEnd(start) + 1, end));
      long unit = later == DaySet.NONE_AFTER ? later : units.days.unitStart(later);
      start = search.firstCommon(stretch.starts, units.days, Math.max(start + 1, unit));
    }
    return false;
  }

  /** Every day of a is a day of b. */
  Possibility during() {
    boolean canFail =
        b instanceof Occasions occasions
            ? search.leaves(a.days, occasions.list().fixedDays())
            : a.minStart < b.maxStart || a.maxEnd > b.minEnd;
    return possibility(canLieIn(), canFail);
  }

  private boolean canLieIn() {
    if (b instanceof Occasions occasions) {
      return canLieInOccasions(occasions);
    }
    if (a instanceof Within) {
      return search.meet(a.days, b.days);
    }
    if (b instanceof Within) {
      return canLieWithin(a, b, 0);
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
      long covered = others.days.runEnd(start);
      if (a.endFrom(start) <= covered || search.isExhausted()) {
        return true;
      }
      start = search.firstCommon(a.starts, others.days, covered + 1);
    }
    return false;
  }

  /** Every day of b is a day of a. */
  Possibility contains() {
    return new Relations(b, a).during();
  }

  /** They have the same days. */
  Possibility same() {
    boolean canFail = !(a.isOne() && b.isOne()) || differ();
    return possibility(canBeSame(), canFail);
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
      return canLieWithin(b, a, 0);
    }
    if (b instanceof Within) {
      return canLieWithin(a, b, 0);
    }
    long start = search.firstCommon(a.starts, b.starts, DaySet.FOREVER_BEFORE);
    long end = search.lastCommon(a.ends, b.ends, DaySet.FOREVER_AFTER);
    return start <= Math.min(a.maxStart, b.maxStart)
        && end >= Math.max(a.minEnd, b.minEnd)
        && start <= end;
  }

  private static boolean canBeSame(Occasions occasions, Readings other) {
    return new Relations(occasions, other).canLieIn()
        && new Relations(other, occasions).canLieIn()
        && canFill(occasions, other);
  }

  /**
   * {@return whether the occasions can follow each other so that they have the days of the other}
   */
  private static boolean canFill(Occasions occasions, Readings other) {
    if (other instanceof Within units) {
      return !occasions.list().isEndless() && canFillUnit(occasions, units);
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
  private static boolean canFillUnit(Occasions occasions, Within units) {
    long first = occasions.maxStart;
    long last = occasions.minEnd;
    if (last <= first) {
      return units.days.next(last) <= first;
    }
    return units.days.contains(first)
        && units.days.unitEnd(first) >= last
        && occasions.days.runEnd(first) >= last;
  }

  /** {@return whether the occasions can follow each other without a gap from start to end} */
  private static boolean canFillStretch(Occasions occasions, Lasting stretch) {
    long inner = Math.min(occasions.maxStart, occasions.minEnd);
    long runEnd = occasions.days.runEnd(inner);
    long start = stretch.starts.next(runStart(occasions.days, inner));
    long end = stretch.ends.previous(runEnd);
    return start <= Math.min(occasions.maxStart, stretch.maxStart)
        && end >= Math.max(start, Math.max(occasions.minEnd, stretch.minEnd));
  }

  private static long runStart(DaySet days, long member) {
    long start = days.unitStart(member);
    while (days.contains(start - 1)) {
      start = days.unitStart(start - 1);
    }
    return start;
  }

  /** They have a day in common. */
  Possibility compatible() {
    return possibility(search.meet(a.days, b.days), canBeApart());
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
