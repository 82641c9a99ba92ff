package org.communique.model.agreement.log;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.model.time.DayBounds;
import org.communique.model.time.Edtf;

/**
 * Entries of a log, in the order of their dates: which was over before a day, and whether one may
 * lie between two.
 *
 * <p>A question takes the time of finding a name in a directory. Logs are long, and a rule that
 * compared each act with each end and each of these with what may undo it would take the cube of
 * their length.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DatedEntries {

  /**
   * An entry and when it was.
   *
   * @param entry the entry
   * @param when when it was done, or took effect
   */
  public record Dated(LogEntry entry, DayBounds when) {}

  /** The last days of the entries, in order. */
  private final long[] lastDays;

  /** Of the entries up to each of these days the one that began last. */
  private final Dated[] latest;

  /** The first days of the entries, in order. */
  private final long[] firstDays;

  /** The last day of all entries that began up to each of these days. */
  private final long[] reach;

  private DatedEntries(List<Dated> acts) {
    int size = acts.size();
    lastDays = new long[size];
    latest = new Dated[size];
    firstDays = new long[size];
    reach = new long[size];
    Dated[] byLast = acts.toArray(new Dated[0]);
    Arrays.sort(byLast, Comparator.comparingLong(act -> act.when().last()));
    Dated[] byFirst = acts.toArray(new Dated[0]);
    Arrays.sort(byFirst, Comparator.comparingLong(act -> act.when().first()));
    for (int at = 0; at < size; at++) {
      lastDays[at] = byLast[at].when().last();
      latest[at] = at == 0 ? byLast[at] : later(latest[at - 1], byLast[at]);
      firstDays[at] = byFirst[at].when().first();
      long last = byFirst[at].when().last();
      reach[at] = at == 0 ? last : Math.max(reach[at - 1], last);
    }
  }

  private static Dated later(Dated one, Dated other) {
    return other.when().first() > one.when().first() ? other : one;
  }

  /**
   * {@return entries by their dates}
   *
   * @param entries the entries
   * @param date which of its dates counts; an entry without one may have been on any day
   */
  public static DatedEntries of(Stream<LogEntry> entries, Function<LogEntry, Optional<Edtf>> date) {
    return new DatedEntries(
        entries.map(entry -> new Dated(entry, LogEntry.within(date.apply(entry)))).toList());
  }

  /**
   * {@return of the entries that must have been before a date the one that began last; empty if
   * there is none}
   *
   * @param date the date
   */
  public Optional<Dated> lastBefore(DayBounds date) {
    int count = countBefore(date.first(), lastDays);
    return count == 0 ? Optional.empty() : Optional.of(latest[count - 1]);
  }

  /**
   * {@return whether one may have been from the one date to the other, on either of them too}
   *
   * @param from the one date
   * @param to the other
   */
  public boolean mayLieBetween(DayBounds from, DayBounds to) {
    int count = countUpTo(to.last(), firstDays);
    return count > 0 && reach[count - 1] >= from.first();
  }

  private static int countUpTo(long day, long[] days) {
    return day == Long.MAX_VALUE ? days.length : countBefore(day + 1, days);
  }

  private static int countBefore(long day, long[] days) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
