package org.communique.model.life;

import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;

/**
 * The time from when until when something was so: an office was held, an actor was a member, a
 * state existed. Both ends are part of it, and one that is not recorded may lie anywhere.
 */
record Term(Optional<Edtf> from, Optional<Edtf> until) {

  /**
   * Tells whether it was so on a date.
   *
   * @return necessary only where both ends are known; what has no end may last, or its end is not
   *     recorded
   */
  Possibility on(Edtf date) {
    return begunBy(date).and(notOverBefore(date));
  }

  /** {@return whether it had begun: on the last day of the date at the latest} */
  Possibility begunBy(Edtf date) {
    return from.map(first -> first.after(date).not()).orElse(Possibility.POSSIBLE);
  }

  /** {@return whether it had not come to an end before the date} */
  Possibility notOverBefore(Edtf date) {
    return until.map(last -> date.after(last).not()).orElse(Possibility.POSSIBLE);
  }

  /** {@return whether it was so on a date; on an unknown one it may have been} */
  Possibility on(Optional<Edtf> date) {
    return date.map(this::on).orElse(Possibility.POSSIBLE);
  }
}
