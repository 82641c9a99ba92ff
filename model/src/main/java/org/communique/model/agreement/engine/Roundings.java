package org.communique.model.agreement.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.model.time.PossibleDays;
import org.communique.model.vocabulary.Rounding;

/**
 * To what day an agreement moves a day that was found by a delay. A later day stays a later day.
 */
final class Roundings {

  private static final Map<Rounding, UnaryOperator<LocalDate>> MOVES =
      Map.of(
          Rounding.FIRST_OF_FOLLOWING_MONTH,
          day -> day.withDayOfMonth(1).plusMonths(1),
          Rounding.FIRST_OF_FOLLOWING_QUARTER,
          day -> day.withDayOfMonth(1).plusMonths(3 - (day.getMonthValue() - 1) % 3),
          Rounding.FIRST_OF_FOLLOWING_YEAR,
          day -> day.withDayOfYear(1).plusYears(1),
          Rounding.LAST_OF_MONTH,
          day -> day.withDayOfMonth(day.lengthOfMonth()),
          Rounding.LAST_OF_YEAR,
          day -> day.withDayOfYear(day.lengthOfYear()));

  private Roundings() {}

  /** {@return whether we know what a rounding does; none at all does nothing} */
  static boolean isKnown(Optional<Rounding> rounding) {
    return rounding.map(MOVES::containsKey).orElse(true);
  }

  /**
   * {@return the days to which days are moved}
   *
   * @param days the days
   * @param rounding a rounding; one that is not known may move a day to any later one
   */
  static PossibleDays round(PossibleDays days, Optional<Rounding> rounding) {
    if (rounding.isEmpty()) {
      return days;
    }
    UnaryOperator<LocalDate> move = MOVES.get(rounding.get());
    return move == null
        ? new PossibleDays(days.from(), PossibleDays.NEVER)
        : new PossibleDays(moved(days.from(), move), moved(days.to(), move));
  }

  private static long moved(long day, UnaryOperator<LocalDate> move) {
    return PossibleDays.date(day)
        .filter(date -> date.getYear() < LocalDate.MAX.getYear() - 1)
        .map(move)
        .map(LocalDate::toEpochDay)
        .orElse(day);
  }
}
