package org.communique.validation.rules.agreements;

import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;

/** Dates of events that may be missing: as they are told in a message, and compared. */
final class Told {

  private Told() {}

  /** {@return a date as it is told in a message} */
  static String date(Optional<Edtf> date) {
    return date.map(Edtf::toString).orElse("an unknown date");
  }

  /** {@return whether both dates are known, and one must be before the other} */
  static boolean isBefore(Optional<Edtf> one, Optional<Edtf> other) {
    return one.isPresent()
        && other.isPresent()
        && Moments.before(one.get(), other.get()).isNecessary();
  }
}
