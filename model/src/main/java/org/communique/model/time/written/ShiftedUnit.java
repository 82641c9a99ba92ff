package org.communique.model.time.written;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;

/**
 * The unit that lies so far from a day: "last week" is a week and not the day seven days ago.
 *
 * <p>The smallest unit of the shift says what it is; what is smaller than a day does not say more
 * than the day. Weeks begin on Monday, as in ISO 8601.
 */
final class ShiftedUnit {

  private ShiftedUnit() {}

  static Optional<Edtf> from(LocalDate anchor, IsoDuration shift) {
    return shift.addTo(anchor).filter(ShiftedUnit::isWritable).map(day -> around(day, shift));
  }

  private static Edtf around(LocalDate day, IsoDuration shift) {
    return switch (shift.smallestUnit()) {
      case YEARS -> Edtf.parse(Edtf.of(day).toString().substring(0, 4));
      case MONTHS -> Edtf.parse(Edtf.of(day).toString().substring(0, 7));
      case WEEKS -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Edtf.parse(Edtf.of(monday) + "/" + Edtf.of(monday.plusDays(6)));
      }
      default -> Edtf.of(day);
    };
  }

  /** A week around the turn of these years would need a fifth digit, or a sign. */
  private static boolean isWritable(LocalDate day) {
    return day.getYear() >= 0
        && day.getYear() <= 9999
        && day.plusDays(6).getYear() <= 9999
        && day.minusDays(6).getYear() >= 0;
  }
}
