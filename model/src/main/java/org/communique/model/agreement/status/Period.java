package org.communique.model.agreement.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days for which the answer is the same.
 *
 * @param <S> the statuses of an instrument or of a participant
 * @param from the first day; empty if there is no earlier answer
 * @param until the last day; empty if there is no later answer
 * @param standing the answer
 */
public record Period<S extends Enum<S>>(
    Optional<LocalDate> from, Optional<LocalDate> until, Assessment<S> standing) {

  /**
   * {@return whether a day is one of these}
   *
   * @param day the day
   */
  public boolean contains(LocalDate day) {
    return !from.filter(day::isBefore).isPresent() && !until.filter(day::isAfter).isPresent();
  }
}
