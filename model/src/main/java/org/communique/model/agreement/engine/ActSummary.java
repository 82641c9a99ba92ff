package org.communique.model.agreement.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;

/**
 * What a log tells of in all: each thing that is done, and from which day on it may have been.
 *
 * <p>It stands for a log that is too large to be told participant by participant, such as one in
 * which thousands did thousands of things together.
 */
final class ActSummary {

  private final Pointer events;
  private final Map<Act.Kind, Long> since = new LinkedHashMap<>();

  /**
   * Starts without an act.
   *
   * @param events where the log is, which tells of all
   */
  ActSummary(Pointer events) {
    this.events = events;
  }

  void add(Act act) {
    if (act.days().from() != PossibleDays.NEVER) {
      since.merge(act.kind(), act.days().from(), Math::min);
    }
  }

  void addAll(Collection<Act> acts) {
    acts.forEach(this::add);
  }

  boolean has(Effect effect) {
    return since.keySet().stream().anyMatch(kind -> kind.op() == effect);
  }

  /** {@return the first day on which something may have been done that has an effect} */
  PossibleDays since(Effect effect) {
    long first =
        since.entrySet().stream()
            .filter(entry -> entry.getKey().op() == effect)
            .mapToLong(Map.Entry::getValue)
            .min()
            .orElse(PossibleDays.NEVER);
    return new PossibleDays(first, PossibleDays.NEVER);
  }

  /** {@return an act for each thing that was done, perhaps often and perhaps by many} */
  List<Act> acts() {
    return since.entrySet().stream()
        .map(
            entry ->
                Act.of(
                    entry.getKey(),
                    new PossibleDays(entry.getValue(), PossibleDays.NEVER),
                    List.of(events)))
        .toList();
  }
}
