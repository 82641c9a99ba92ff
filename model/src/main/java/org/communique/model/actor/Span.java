package org.communique.model.actor;

import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;
import org.jspecify.annotations.Nullable;

/**
 * The time from when until when something was so: an office was held, an actor was a member, a
 * state existed. Both ends are part of it, and one that is not recorded may lie anywhere.
 *
 * <p>Of a date that is not known to the day, that lasted or that is several, any day may be meant,
 * see {@link PossibleDays}; so may any of either end.
 */
record Span(Optional<Edtf> from, Optional<Edtf> until) {

  /**
   * Tells whether it was so on a date; on an unknown one (null) it may have been.
   *
   * @return necessary only where both ends are known; what has no end may last, or its end is not
   *     recorded
   */
  Possibility on(@Nullable Edtf date) {
    boolean isUndated = from.isEmpty() && until.isEmpty(); // As most are.
    return date == null || isUndated
        ? Possibility.POSSIBLE
        : begunBy(date).and(notOverBefore(date));
  }

  /** {@return whether it had begun by the day that is meant} */
  Possibility begunBy(Edtf date) {
    return isNotBefore(PossibleDays.of(date), PossibleDays.of(from));
  }

  /** {@return whether it had not come to an end before the day that is meant} */
  Possibility notOverBefore(Edtf date) {
    return isNotBefore(PossibleDays.of(until), PossibleDays.of(date));
  }

  private static Possibility isNotBefore(PossibleDays later, PossibleDays earlier) {
    if (later.isBefore(earlier)) {
      return Possibility.IMPOSSIBLE;
    }
    return later.from() != PossibleDays.ALWAYS && earlier.mustBy(later.from())
        ? Possibility.NECESSARY
        : Possibility.POSSIBLE;
  }
}
