package org.communique.validation.rules.agreements;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.agreement.EventEffect;
import org.communique.model.time.DayBounds;
import org.communique.validation.rules.agreements.EventLog.Entry;

/**
 * The first day on which each participant may have done something of a kind, such as to sign: which
 * is all that counts where the question is whether it may have done so by a date.
 */
final class FirstActs {

  private final Map<Ref<Actor>, Long> own = new HashMap<>();
  private long ofAll = Long.MAX_VALUE;
  private long ofAny = Long.MAX_VALUE;

  FirstActs(EventLog log, Predicate<EventEffect> kind) {
    log.entries(kind).forEach(this::add);
  }

  private void add(Entry entry) {
    long day = EventLog.extent(entry.done()).first();
    ofAny = Math.min(ofAny, day);
    if (entry.event().getBy().isEmpty()) {
      ofAll = Math.min(ofAll, day);
    }
    for (Ref<Actor> actor : entry.event().getBy()) {
      own.merge(actor, day, Math::min);
    }
  }

  /** {@return whether a participant may have done so by a date, by itself or with all others} */
  boolean mayBeBy(Ref<Actor> actor, DayBounds date) {
    return isBy(Math.min(own.getOrDefault(actor, Long.MAX_VALUE), ofAll), date);
  }

  /** {@return whether any participant may have done so by a date} */
  boolean mayBeBy(DayBounds date) {
    return isBy(ofAny, date);
  }

  private static boolean isBy(long first, DayBounds date) {
    return first != Long.MAX_VALUE && first <= date.last();
  }
}
