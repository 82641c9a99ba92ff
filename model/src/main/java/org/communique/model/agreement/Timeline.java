package org.communique.model.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.time.PossibleDays;

/**
 * The log of an agreement in the order in which it must have happened.
 *
 * <p>The steps follow each other necessarily: whatever their exact days, everything in one step
 * came before everything in the next. What cannot be ordered stands together in one step, or, where
 * it has no date at all, apart.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param steps the steps, in order
 * @param undated the events of which it is not known when they happened, in the order of the log
 */
public record Timeline(List<Step> steps, List<LogEntry> undated) {

  /**
   * One event, or several whose order is not settled.
   *
   * @param earliest the earliest day of any of them; empty if there is none
   * @param latest the latest day of any of them; empty if there is none
   * @param entries the events; at least one
   */
  public record Step(
      Optional<LocalDate> earliest, Optional<LocalDate> latest, List<LogEntry> entries) {

    /**
     * Makes a step.
     *
     * @param earliest the earliest day
     * @param latest the latest day
     * @param entries the events; copied
     */
    public Step {
      entries = List.copyOf(entries);
    }

    /** {@return whether all of it happened on one day that is known} */
    public boolean isOneDay() {
      return earliest.isPresent() && earliest.equals(latest);
    }

    /** {@return whether it is several events, and their days leave open which came first} */
    public boolean isUnordered() {
      return entries.size() > 1 && !isOneDay();
    }
  }

  private static final Comparator<LogEntry> FOR_THE_EYE =
      Comparator.comparingLong((LogEntry entry) -> entry.days().from())
          .thenComparingLong(entry -> entry.days().to())
          .thenComparing(Timeline::rank)
          .thenComparing(LogEntry::pointer);

  /**
   * Makes a timeline.
   *
   * @param steps the steps; copied
   * @param undated the events without a date; copied
   */
  public Timeline {
    steps = List.copyOf(steps);
    undated = List.copyOf(undated);
  }

  /** What builds comes before what it builds up to; what we do not know comes last. */
  private static EventEffect.Does rank(LogEntry entry) {
    return entry.effect().map(EventEffect::does).orElse(EventEffect.Does.NOTHING);
  }

  static Timeline of(AgreementLog log) {
    List<LogEntry> dated = new ArrayList<>();
    List<LogEntry> undated = new ArrayList<>();
    for (LogEntry entry : log.entries()) {
      (entry.days().isAny() ? undated : dated).add(entry);
    }
    dated.sort(FOR_THE_EYE);
    return new Timeline(steps(dated), undated);
  }

  private static List<Step> steps(List<LogEntry> sorted) {
    List<Step> steps = new ArrayList<>();
    List<LogEntry> together = new ArrayList<>();
    long from = PossibleDays.ALWAYS;
    long to = PossibleDays.ALWAYS;
    for (LogEntry entry : sorted) {
      if (!together.isEmpty() && entry.days().from() > to) {
        steps.add(new Step(PossibleDays.date(from), PossibleDays.date(to), together));
        together = new ArrayList<>();
      }
      from = together.isEmpty() ? entry.days().from() : from;
      to = together.isEmpty() ? entry.days().to() : Math.max(to, entry.days().to());
      together.add(entry);
    }
    if (!together.isEmpty()) {
      steps.add(new Step(PossibleDays.date(from), PossibleDays.date(to), together));
    }
    return steps;
  }
}
