package org.communique.validation.rules.dates;

import java.time.Instant;
import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfDateTime;

/**
 * What came before what. Days are compared as they are written, wherever on Earth; two times of day
 * that both say how far they are from UTC are compared as instants.
 */
final class Order {

  private Order() {}

  /** {@return whether one was over before the other began, whatever the doubts} */
  static boolean isNecessarilyBefore(Edtf one, Edtf other) {
    Optional<Instant> first = instant(one);
    Optional<Instant> second = instant(other);
    return first.isPresent() && second.isPresent()
        ? first.get().isBefore(second.get())
        : one.before(other).isNecessary();
  }

  private static Optional<Instant> instant(Edtf date) {
    return date instanceof EdtfDateTime time
        ? time.offset().flatMap(offset -> time.toLocalDateTime().map(at -> at.toInstant(offset)))
        : Optional.empty();
  }
}
