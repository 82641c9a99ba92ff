package org.communique.model.time.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a source were read as.
 *
 * <p>There is one reading, or several if the words are ambiguous. If they are not understood there
 * is none, and {@link #obstacle} names what stops the reading.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class DateReading {

  private final List<DateClues> readings;
  private final @Nullable String obstacle;

  private DateReading(List<DateClues> readings, @Nullable String obstacle) {
    this.readings = List.copyOf(readings);
    this.obstacle = obstacle;
  }

  static DateReading of(List<DateClues> readings) {
    return new DateReading(readings, null);
  }

  static DateReading stoppedBy(String obstacle) {
    return new DateReading(List.of(), obstacle);
  }

  /** {@return what the words fix, once for each way to read them; none if not understood} */
  public List<DateClues> readings() {
    return readings;
  }

  /**
   * {@return what stops the reading, such as "the word 'before' is not understood" or "April has 30
   * days"; empty if the words are understood}
   */
  public Optional<String> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /**
   * {@return the same words, taken as of a calendar}
   *
   * @param calendar the calendar that they are known to count in
   */
  public DateReading withCalendar(WrittenCalendar calendar) {
    return new DateReading(
        readings.stream().map(clues -> clues.withCalendar(calendar)).toList(), obstacle);
  }

  /**
   * Finds the dates that the words may mean.
   *
   * @param anchor the day that the words are relative to, such as that of publication
   * @param policy which date is taken where the words leave that open
   * @return what all readings come to; with the obstacle, if the words are not understood
   */
  public DateResolution resolve(LocalDate anchor, ResolutionPolicy policy) {
    return resolved(readings.stream().map(each -> each.resolve(anchor, policy)).toList());
  }

  /** {@return what the words state in full, where no day is known that they are relative to} */
  public DateResolution resolveWithoutAnchor() {
    return resolved(readings.stream().map(DateClues::resolveWithoutAnchor).toList());
  }

  private DateResolution resolved(List<DateResolution> each) {
    return obstacle == null
        ? DateResolution.ofReadings(each)
        : DateResolution.notUnderstood(obstacle);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateReading that
        && readings.equals(that.readings)
        && obstacle().equals(that.obstacle());
  }

  @Override
  public int hashCode() {
    return 31 * readings.hashCode() + obstacle().hashCode();
  }

  /** {@return what is fixed by each reading, or the obstacle} */
  @Override
  public String toString() {
    return obstacle != null
        ? obstacle
        : readings.stream().map(DateClues::toString).collect(Collectors.joining("; "));
  }
}
