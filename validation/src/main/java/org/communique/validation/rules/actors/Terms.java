package org.communique.validation.rules.actors;

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

  private final List<Office> recorded;
  private final long[] begins;

  /** The last day of all terms that began up to each of these days. */
  private final long[] reach;

  Terms(List<Office> recorded) {
    this.recorded = List.copyOf(recorded);
    this.begins = new long[recorded.size()];
    this.reach = new long[recorded.size()];
    List<Office> inOrder =
        recorded.stream().sorted(Comparator.comparingLong(term -> begin(term))).toList();
    for (int at = 0; at < begins.length; at++) {
      begins[at] = begin(inOrder.get(at));
      long end = extent(inOrder.get(at).getUntil()).last();
      reach[at] = at == 0 ? end : Math.max(reach[at - 1], end);
    }
  }

  private static long begin(Office term) {
    return extent(term.getFrom()).first();
  }

  private static DayBounds extent(Optional<Edtf> date) {
    return date.map(Edtf::dayBoundsAnywhere).orElse(DayBounds.UNKNOWN);
  }

  /** {@return the terms, in the order recorded} */
  List<Office> recorded() {
    return recorded;
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
