package org.communique.validation.rules.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.model.Office;
import org.communique.model.time.DayBounds;
import org.communique.model.time.Edtf;

/**
 * The terms of one person in one office, in the order of their beginnings: so that the question
 * whether one of them may cover a date takes no longer where there are thousands of them.
 */
final class Terms {

  private final List<Office> inOrder;
  private final long[] begins;

  /** The last day of all terms that began up to each of these days. */
  private final long[] reach;

  /** Which of them has that last day. */
  private final int[] furthest;

  Terms(List<Office> recorded) {
    this.begins = new long[recorded.size()];
    this.reach = new long[recorded.size()];
    this.furthest = new int[recorded.size()];
    this.inOrder = recorded.stream().sorted(Comparator.comparingLong(term -> begin(term))).toList();
    for (int at = 0; at < begins.length; at++) {
      begins[at] = begin(inOrder.get(at));
      long end = extent(inOrder.get(at).getUntil()).last();
      boolean isFurthest = at == 0 || end >= reach[at - 1];
      reach[at] = isFurthest ? end : reach[at - 1];
      furthest[at] = isFurthest ? at : furthest[at - 1];
    }
  }

  private static long begin(Office term) {
    return extent(term.getFrom()).first();
  }

  private static DayBounds extent(Optional<Edtf> date) {
    return date.map(Edtf::dayBoundsAnywhere).orElse(DayBounds.UNKNOWN);
  }

  /**
   * {@return the last term that ended before a date and the first that began after it, the nearer
   * first; one of them where the other does not exist}
   *
   * @param date the date, which no term can cover
   */
  List<Office> nearest(Edtf date) {
    DayBounds days = date.dayBoundsAnywhere();
    int begun = begunBy(days.last());
    List<Office> nearest = new ArrayList<>(2);
    if (begun > 0) {
      nearest.add(inOrder.get(furthest[begun - 1]));
    }
    if (begun < begins.length) {
      boolean isNearer = begun > 0 && begins[begun] - days.last() < days.first() - reach[begun - 1];
      nearest.add(isNearer ? 0 : nearest.size(), inOrder.get(begun));
    }
    return nearest;
  }

  /** {@return how many terms there are} */
  int size() {
    return inOrder.size();
  }

  /** {@return whether one of them may cover some day of a date} */
  boolean mayCover(Edtf date) {
    DayBounds days = date.dayBoundsAnywhere();
    int begun = begunBy(days.last());
    return begun > 0 && reach[begun - 1] >= days.first();
  }

  private int begunBy(long day) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
