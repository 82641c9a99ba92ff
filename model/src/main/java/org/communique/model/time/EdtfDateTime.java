package org.communique.model.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day with a time of day, and perhaps the shift from UTC that it was stated in: {@code
 * 1985-04-12T23:20:30}, {@code 1985-04-12T23:20:30Z}, {@code 1985-04-12T23:20:30+04:30}.
 *
 * <p>The day is the one written. The shift is kept and never moves it.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class EdtfDateTime extends Edtf {
  /** The zones of ships and of islands between which every other one lies. */
  private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  private static final int SECONDS_A_DAY = 24 * 60 * 60;

  private final String text;
  private final EdtfDate day;
  private final int hour;
  private final int minute;
  private final int second;
  private final @Nullable ZoneOffset offset;

  EdtfDateTime(
      EdtfDate day, int hour, int minute, int second, @Nullable ZoneOffset offset, String text) {
    this.text = text;
    this.day = day;
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.offset = offset;
  }

  @Override
  public Kind kind() {
    return Kind.DATE_TIME;
  }

  @Override
  public Optional<Precision> precision() {
    return Optional.of(Precision.SECOND);
  }

  @Override
  public int level() {
    return day.level();
  }

  /** {@return the day} */
  public EdtfDate day() {
    return day;
  }

  /** {@return the hour, from 0 to 23} */
  public int hour() {
    return hour;
  }

  /** {@return the minute, from 0 to 59} */
  public int minute() {
    return minute;
  }

  /** {@return the second, from 0 to 59; 60 in a leap second} */
  public int second() {
    return second;
  }

  /** {@return the shift from UTC, if it is stated} */
  public Optional<ZoneOffset> offset() {
    return Optional.ofNullable(offset);
  }

  /**
   * {@return the local day and time as they are written; empty in a leap second, which the JDK
   * cannot hold}
   */
  public Optional<LocalDateTime> toLocalDateTime() {
    return second == 60
        ? Optional.empty()
        : toLocalDate().map(date -> date.atTime(hour, minute, second));
  }

  /**
   * {@return the instant; empty if no offset is stated, and in a leap second, which the JDK cannot
   * hold}
   */
  public Optional<Instant> toInstant() {
    return offset().flatMap(shift -> toLocalDateTime().map(local -> local.toInstant(shift)));
  }

  @Override
  public DayBounds dayBoundsAnywhere() {
    if (offset == null) {
      return dayBounds();
    }
    long written = day.denoted().first();
    int utc = hour * 3600 + minute * 60 + second - offset.getTotalSeconds();
    return new DayBounds(
        written + Math.floorDiv(utc + WESTERNMOST.getTotalSeconds(), SECONDS_A_DAY),
        written + Math.floorDiv(utc + EASTERNMOST.getTotalSeconds(), SECONDS_A_DAY));
  }

  @Override
  public DayBound earliest() {
    return day.earliest();
  }

  @Override
  public DayBound latest() {
    return day.latest();
  }

  @Override
  DaySet denoted() {
    return day.denoted();
  }

  @Override
  Readings readings() {
    return new Readings.Within(day.denoted());
  }

  @Override
  int qualifiers(Component component) {
    return Qualifier.NONE;
  }

  @Override
  public EdtfDateTime canonical() {
    StringBuilder spelling = new StringBuilder(25).append(day).append('T');
    Spelling.padded(spelling, hour, 2).append(':');
    Spelling.padded(spelling, minute, 2).append(':');
    Spelling.padded(spelling, second, 2);
    if (offset != null) {
      spelling.append(offset);
    }
    return new EdtfDateTime(day, hour, minute, second, offset, spelling.toString());
  }

  @Override
  public EdtfDateTime withoutQualifiers() {
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDateTime that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
