package org.communique.model.time;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The earliest or latest day that a value of EDTF may denote: a day, or no bound at all, or not
 * known.
 *
 * <p>A bound is <em>unbounded</em> where the value is open ({@code 1985/..}, {@code [..1984]}) and
 * <em>unknown</em> where an end is left out ({@code 1985/}). The day may lie far outside what
 * {@link LocalDate} can hold.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class DayBound {
  /** No bound: the value goes on for ever in this direction. */
  public static final DayBound UNBOUNDED = new DayBound(Kind.UNBOUNDED, 0);

  /** Not known. */
  public static final DayBound UNKNOWN = new DayBound(Kind.UNKNOWN, 0);

  /** Of days too far off to be counted, by their years; others are all alike. */
  static final Comparator<DayBound> BY_YEAR = Comparator.comparing(bound -> bound.year);

  private enum Kind {
    DAY,
    FIRST_DAY,
    LAST_DAY,
    UNBOUNDED,
    UNKNOWN
  }

  private final Kind kind;
  private final long day;

  /** The year of a day that is too far off to be counted. */
  private final BigInteger year;

  private DayBound(Kind kind, long day) {
    this(kind, day, BigInteger.ZERO);
  }

  private DayBound(Kind kind, long day, BigInteger year) {
    this.kind = kind;
    this.day = day;
    this.year = year;
  }

  static DayBound ofDay(long day) {
    return new DayBound(Kind.DAY, day);
  }

  /** {@return the first day of a year that is too far off for its days to be counted} */
  static DayBound ofFirstDay(BigInteger year) {
    return new DayBound(Kind.FIRST_DAY, 0, year);
  }

  /** {@return the last day of such a year} */
  static DayBound ofLastDay(BigInteger year) {
    return new DayBound(Kind.LAST_DAY, 0, year);
  }

  /** {@return whether this is a day} */
  public boolean isDay() {
    return kind != Kind.UNBOUNDED && kind != Kind.UNKNOWN;
  }

  /** {@return whether the value is open in this direction} */
  public boolean isUnbounded() {
    return kind == Kind.UNBOUNDED;
  }

  /** {@return whether the bound is not known} */
  public boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }

  /**
   * {@return the day, counted from 1970-01-01, if there is one, in a year of at most 16 digits}
   * Beyond these a {@code long} cannot count the days.
   */
  public OptionalLong epochDay() {
    return kind == Kind.DAY ? OptionalLong.of(day) : OptionalLong.empty();
  }

  /** {@return the day, if there is one and {@link LocalDate} can hold it} */
  public Optional<LocalDate> toLocalDate() {
    return kind == Kind.DAY
            && day >= LocalDate.MIN.toEpochDay()
            && day <= LocalDate.MAX.toEpochDay()
        ? Optional.of(LocalDate.ofEpochDay(day))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayBound that
        && kind == that.kind
        && day == that.day
        && year.equals(that.year);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.ordinal() + Long.hashCode(day)) + year.hashCode();
  }

  /**
   * {@return the day as an ISO 8601 date, with a sign before years of more than four digits; ".."
   * if unbounded; empty if unknown}
   */
  @Override
  public String toString() {
    return switch (kind) {
      case UNBOUNDED -> "..";
      case UNKNOWN -> "";
      case DAY -> isoDate();
      case FIRST_DAY -> signedYear() + "-01-01";
      case LAST_DAY -> signedYear() + "-12-31";
    };
  }

  private String signedYear() {
    return year.signum() < 0 ? year.toString() : "+" + year;
  }

  private String isoDate() {
    long month = Gregorian.monthOf(day);
    long year = Math.floorDiv(month, 12L);
    long dayOfMonth = day - Gregorian.firstOfMonth(month) + 1;
    StringBuilder text = new StringBuilder(16);
    if (year < 0) {
      text.append('-');
    } else if (year > 9999) {
      text.append('+');
    }
    Spelling.padded(text, Math.abs(year), 4).append('-');
    Spelling.padded(text, Math.floorMod(month, 12) + 1L, 2).append('-');
    return Spelling.padded(text, dayOfMonth, 2).toString();
  }
}
