package org.communique.model.agreement.log;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.time.DayBounds;

/**
 * The first day on which each participant may have done something of a kind, such as to sign: which
 * is all that counts where the question is whether it may have done so by a date.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class FirstActs {

  private final Map<Ref<Actor>, Long> own = new HashMap<>();
  private final long ofAll;
  private final long ofAny;

  FirstActs(Stream<LogEntry> entries) {
    long all = Long.MAX_VALUE;
    long any = Long.MAX_VALUE;
    for (LogEntry entry : entries.toList()) {
      long day = entry.doneWithin().first();
      any = Math.min(any, day);
      if (entry.event().getBy().isEmpty()) {
        all = Math.min(all, day);
      }
      for (Ref<Actor> actor : entry.event().getBy()) {
        own.merge(actor, day, Math::min);
      }
    }
    this.ofAll = all;
    this.ofAny = any;
  }

  /**
   * {@return whether a participant may have done so by a date, by itself or with all others}
   *
   * @param actor the participant
   * @param date the date
   */
  public boolean mayBeBy(Ref<Actor> actor, DayBounds date) {
    return isBy(Math.min(own.getOrDefault(actor, Long.MAX_VALUE), ofAll), date);
  }

  /**
   * {@return whether any participant may have done so by a date}
   *
   * @param date the date
   */
  public boolean mayBeBy(DayBounds date) {
    return isBy(ofAny, date);
  }

  private static boolean isBy(long first, DayBounds date) {
    return first != Long.MAX_VALUE && first <= date.last();
  }
}
