package org.communique.model.agreement.log;

import java.util.Optional;
import java.util.function.Predicate;
import org.communique.model.AgreementEvent;
import org.communique.model.finding.Pointer;
import org.communique.model.time.DayBounds;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;

/**
 * An event of an agreement in its place in the log, with what is asked of its two dates.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param pointer where it stands; {@link AgreementLog#of(org.communique.model.Agreement, Pointer)}
 *     says from where
 * @param event the event
 */
public record LogEntry(Pointer pointer, AgreementEvent event) {

  /**
   * {@return when it was done: its date, else the day on which it took effect; empty if neither}
   */
  public Optional<Edtf> done() {
    return event.getDate().or(event::getEffective);
  }

  /**
   * {@return when it took effect: that date, else the one on which it was done; empty if neither}
   */
  public Optional<Edtf> inEffect() {
    return event.getEffective().or(event::getDate);
  }

  /** {@return the days on which it may have been done, as a calendar has them} */
  public PossibleDays days() {
    return PossibleDays.of(done());
  }

  /** {@return between which days it was done, wherever on Earth; {@code UNKNOWN} if undated} */
  public DayBounds doneWithin() {
    return within(done());
  }

  /** {@return between which days it took effect, wherever on Earth; {@code UNKNOWN} if undated} */
  public DayBounds inEffectWithin() {
    return within(inEffect());
  }

  static DayBounds within(Optional<Edtf> date) {
    return date.map(Edtf::dayBoundsAnywhere).orElse(DayBounds.UNKNOWN);
  }

  /** {@return what an event of its kind does; empty if we do not know its code} */
  public Optional<EventEffect> effect() {
    return EventEffect.of(event.getKind());
  }

  /**
   * {@return whether an event of its kind has a property} False if we do not know its code.
   *
   * @param property the property
   */
  public boolean has(Predicate<EventEffect> property) {
    return effect().filter(property).isPresent();
  }

  /**
   * {@return whether this event came before another, on an earlier day}
   *
   * @param other the other event
   */
  public Possibility before(LogEntry other) {
    PossibleDays own = days();
    PossibleDays others = other.days();
    if (own.isBefore(others)) {
      return Possibility.NECESSARY;
    }
    return own.from() < others.to() ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
  }
}
