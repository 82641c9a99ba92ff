package org.communique.model.time.written;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;

/**
 * The unit that lies so far from a day: "last week" is a week and not the day seven days ago.
 *
 * <p>The smallest unit of the shift says what it is; hours lead to one of two days, unless they are
 * whole days. Weeks begin on Monday, as in ISO 8601.
 */
final class ShiftedUnit {

  private static final long MAX_AMOUNT = 10_000_000_000L;

  private ShiftedUnit() {}

  static Optional<Edtf> from(LocalDate anchor, IsoDuration shift) {
    boolean isOfClock = !shift.smallestUnit().isDateBased();
    return isOfClock ? byClock(anchor, shift) : byCalendar(anchor, shift);
  }

  /** From an unknown hour of the anchor so many hours lead to that day or the next. */
  private static Optional<Edtf> byClock(LocalDate anchor, IsoDuration shift) {
    Optional<Duration> length = length(shift);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime begin = anchor.atStartOfDay().plus(length.get());
    LocalDate first = begin.toLocalDate();
    LocalDate last = begin.plusDays(1).minusNanos(1).toLocalDate();
    if (!isWritable(first) || !isWritable(last)) {
      return Optional.empty();
    }
    return Optional.of(
        first.equals(last)
            ? Edtf.of(first)
            : Edtf.parse("[" + Edtf.of(first) + "," + Edtf.of(last) + "]"));
  }

  /** {@return how long it is; empty if it has months or years too, or is too long} */
  private static Optional<Duration> length(IsoDuration shift) {
    Duration length = Duration.ZERO;
    for (ChronoUnit unit : shift.units()) {
      long amount = shift.amount(unit).orElse(0);
      boolean isTooLong = Math.abs(amount) > MAX_AMOUNT;
      if (isTooLong || unit.compareTo(ChronoUnit.WEEKS) > 0) {
        return Optional.empty();
      }
      length = length.plus(unit.getDuration().multipliedBy(amount));
    }
    return Optional.of(length);
  }

  private static Optional<Edtf> byCalendar(LocalDate anchor, IsoDuration shift) {
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
