package org.communique.model.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
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
public record Timeline(List<Step> steps, List<Entry> undated) {

  /**
   * An event in its place.
   *
   * @param pointer where it stands
   * @param event the event
   */
  public record Entry(Pointer pointer, AgreementEvent event) {

    /** {@return when it happened: its date, else the day on which it took effect} */
    public Optional<Edtf> date() {
      return event.getDate().or(event::getEffective);
    }

    PossibleDays days() {
      return PossibleDays.of(date());
    }

    /**
     * {@return whether this event came before another, on an earlier day}
     *
     * @param other the other event
     */
    public Possibility before(Entry other) {
      if (days().isBefore(other.days())) {
        return Possibility.NECESSARY;
      }
      return days().from() < other.days().to() ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
    }
  }

  /**
   * One event, or several whose order is not settled.
   *
   * @param earliest the earliest day of any of them; empty if there is none
   * @param latest the latest day of any of them; empty if there is none
   * @param entries the events; at least one
   */
  public record Step(
      Optional<LocalDate> earliest, Optional<LocalDate> latest, List<Entry> entries) {

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

  private static final Comparator<Entry> FOR_THE_EYE =
      Comparator.comparingLong((Entry entry) -> entry.days().from())
          .thenComparingLong(entry -> entry.days().to())
          .thenComparing(Timeline::op)
          .thenComparing(Entry::pointer);

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

  private static Effect op(Entry entry) {
    return EventEffect.of(entry.event.getKind()).map(EventEffect::op).orElse(Effect.NOTHING);
  }

  static Timeline of(Agreement agreement, Pointer base) {
    List<Entry> dated = new ArrayList<>();
    List<Entry> undated = new ArrayList<>();
    for (int at = 0; at < agreement.getEvents().size(); at++) {
      Entry entry = new Entry(base.child("events").child(at), agreement.getEvents().get(at));
      (entry.days().isAny() ? undated : dated).add(entry);
    }
    dated.sort(FOR_THE_EYE);
    return new Timeline(steps(dated), undated);
  }

  private static List<Step> steps(List<Entry> sorted) {
    List<Step> steps = new ArrayList<>();
    List<Entry> together = new ArrayList<>();
    long from = PossibleDays.ALWAYS;
    long to = PossibleDays.ALWAYS;
    for (Entry entry : sorted) {
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
