package org.communique.model.time;

import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A year, month or day, any of whose digits may be unspecified and any of whose components may be
 * qualified: {@code 1985}, {@code 1985-04-12}, {@code XXXX-05-16}, {@code 2004-06-~11}, {@code
 * Y-17E7}, {@code 1950S2}.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class EdtfDate extends Edtf {
  private static final byte ABSENT = -1;

  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  /** Stands for two characters that are no number; stays negative as part of any year. */
  private static final int NOT_DIGITS = -10_000;

  /** All four digits of a year, or both of a month or day. */
  private static final int WHOLE_YEAR = 0b1111;

  private static final int WHOLE_PART = 0b11;

  /** The bit beside the four of the year's mask that says that the year lies before the year 0. */
  private static final int NEGATIVE = 0b1_0000;

  /** The spelling, unless the other fields give it: a mark, an exponent or significant digits. */
  private final @Nullable String text;

  /** The year; masked digits are 0. */
  private final long year;

  private final byte month;
  private final byte day;
  private final byte yearMask;
  private final byte monthMask;
  private final byte dayMask;
  private final byte significantDigits;

  /** Two bits a component, those of the year lowest. */
  private final byte qualifiers;

  private EdtfDate(Builder from, @Nullable String text) {
    this.text = text;
    this.year = from.negative ? -from.year : from.year;
    this.month = (byte) from.month;
    this.day = (byte) from.day;
    this.yearMask = (byte) (from.negative ? from.yearMask | NEGATIVE : from.yearMask);
    this.monthMask = (byte) from.monthMask;
    this.dayMask = (byte) from.dayMask;
    this.significantDigits = (byte) from.significantDigits;
    this.qualifiers = (byte) from.qualifiers;
  }

  private EdtfDate(int year, int month, int day) {
    this.text = null;
    this.year = year;
    this.month = (byte) month;
    this.day = (byte) day;
    this.yearMask = (byte) (year < 0 ? NEGATIVE : 0);
    this.monthMask = 0;
    this.dayMask = 0;
    this.significantDigits = 0;
    this.qualifiers = 0;
  }

  static EdtfDate ofDay(int year, int month, int day) {
    return new EdtfDate(year, month, day);
  }

  /**
   * {@return the date, if the text is a valid year, month or day of level 0: the forms most often
   * read}
   */
  static @Nullable EdtfDate plain(String text) {
    int length = text.length();
    if (length != 10 && length != 7 && length != 4) {
      return null;
    }
    int year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    int month = length == 4 ? ABSENT : afterHyphen(text, 4);
    int day = length == 10 ? afterHyphen(text, 7) : ABSENT;
    return year >= 0 && isPlain(year, month, day, length) ? new EdtfDate(year, month, day) : null;
  }

  private static boolean isPlain(int year, int month, int day, int length) {
    if (length == 4) {
      return true;
    }
    if (month < 1 || month > 12) {
      return false;
    }
    return length == 7 || day >= 1 && (day <= 28 || day <= Gregorian.lengthOfMonth(year, month));
  }

  /** {@return the number after a hyphen, negative if there is none} */
  private static int afterHyphen(String text, int at) {
    return text.charAt(at) == '-' ? twoDigits(text, at + 1) : NOT_DIGITS;
  }

  private static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int units = text.charAt(at + 1) - '0';
    return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NOT_DIGITS;
  }

  /** Collects the parts of a date. */
  static final class Builder {
    long year;
    boolean negative;
    int yearMask;
    int significantDigits;
    int month = ABSENT;
    int monthMask;
    int day = ABSENT;
    int dayMask;
    int qualifiers;

    /** The number read last, before it is known whether it is a month or a season. */
    int number;

    void reset() {
      year = 0;
      negative = false;
      yearMask = 0;
      significantDigits = 0;
      month = ABSENT;
      monthMask = 0;
      day = ABSENT;
      dayMask = 0;
      qualifiers = 0;
    }

    /** {@return whether any year and month that fit have a day that fits} */
    boolean hasDay() {
      if ((yearMask | monthMask | dayMask) == 0) {
        return day <= Gregorian.lengthOfMonth(year, month);
      }
      return !build().denoted().isEmpty();
    }

    /** Qualifies one component. */
    void qualify(Component component, int qualifier) {
      qualifiers |= qualifier << 2 * component.ordinal();
    }

    /** Qualifies a component and all to the left of it. */
    void qualifyUpTo(Component component, int qualifier) {
      for (int i = 0; i <= component.ordinal(); i++) {
        qualifiers |= qualifier << 2 * i;
      }
    }

    /** {@return the date, spelled as its parts say} */
    EdtfDate build() {
      return new EdtfDate(this, null);
    }

    /**
     * {@return the date}
     *
     * @param text the spelling, where the parts do not give it
     */
    EdtfDate build(String text) {
      return new EdtfDate(this, text);
    }

    /** {@return the date in the normal spelling} */
    EdtfDate buildNormal() {
      EdtfDate date = build();
      boolean plain = qualifiers == 0 && significantDigits == 0 && year <= 9999;
      return plain ? date : build(date.normalSpelling());
    }
  }

  private Builder toBuilder() {
    Builder builder = new Builder();
    builder.year = Math.abs(year);
    builder.negative = isNegative();
    builder.yearMask = yearMask & WHOLE_YEAR;
    builder.significantDigits = significantDigits;
    builder.month = month;
    builder.monthMask = monthMask;
    builder.day = day;
    builder.dayMask = dayMask;
    builder.qualifiers = qualifiers;
    return builder;
  }

  @Override
  public Kind kind() {
    return Kind.DATE;
  }

  @Override
  public Optional<Precision> precision() {
    return Optional.of(datePrecision());
  }

  Precision datePrecision() {
    if (month == ABSENT) {
      return Precision.YEAR;
    }
    return day == ABSENT ? Precision.MONTH : Precision.DAY;
  }

  /**
   * {@return the year, if no digit of it is unspecified; of {@code 1950S2} the year that it is
   * estimated to be}
   */
  public OptionalLong year() {
    return (yearMask & WHOLE_YEAR) == 0 ? OptionalLong.of(year) : OptionalLong.empty();
  }

  /** {@return the month from 1 to 12, if there is one and no digit of it is unspecified} */
  public OptionalInt month() {
    return month == ABSENT || monthMask != 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** {@return the day of the month, if there is one and no digit of it is unspecified} */
  public OptionalInt dayOfMonth() {
    return day == ABSENT || dayMask != 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /**
   * {@return how many digits of the year are significant, where the value says so with {@code S}}
   */
  public OptionalInt significantDigits() {
    return significantDigits == 0 ? OptionalInt.empty() : OptionalInt.of(significantDigits);
  }

  /** {@return whether any digit is unspecified} */
  public boolean hasUnspecifiedDigits() {
    return ((yearMask & WHOLE_YEAR) | monthMask | dayMask) != 0;
  }

  boolean isNegative() {
    return (yearMask & NEGATIVE) != 0;
  }

  /**
   * {@return whether this begins before another is over, where both are {@linkplain #isExact
   * exact}; of others false does not say the opposite}
   */
  boolean plainlyBeginsBeforeEndOf(EdtfDate other) {
    if (!isExact() || !other.isExact() || year > other.year) {
      return false;
    }
    return year < other.year
        || month < other.month
        || other.month == ABSENT
        || month == other.month && (day <= other.day || other.day == ABSENT);
  }

  /**
   * {@return whether this is one unit of the calendar, for sure: it can be an end of a range in a
   * set}
   */
  boolean isExact() {
    return !hasUnspecifiedDigits() && significantDigits == 0 && qualifiers == 0;
  }

  @Override
  public int level() {
    if (hasLevel2Spelling() || hasLevel2Mask()) {
      return 2;
    }
    return isNegative() || text != null || hasUnspecifiedDigits() ? 1 : 0;
  }

  private boolean hasLevel2Spelling() {
    if (text == null) {
      return false;
    }
    int last = text.length() - 1;
    for (int at = 0; at <= last; at++) {
      char c = text.charAt(at);
      if (c == 'E' || c == 'S' || at < last && Qualifier.of(c) != Qualifier.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Level 1 has five masks, each from the right: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX. */
  private boolean hasLevel2Mask() {
    int digits = yearMask & WHOLE_YEAR;
    return switch (datePrecision()) {
      case YEAR -> digits != 0 && digits != 0b0001 && digits != 0b0011;
      case MONTH -> digits != 0 || monthMask != 0 && monthMask != WHOLE_PART;
      default ->
          digits != 0
              || monthMask != 0 && monthMask != WHOLE_PART
              || dayMask != 0 && dayMask != WHOLE_PART
              || monthMask == WHOLE_PART && dayMask != WHOLE_PART;
    };
  }

  @Override
  public DayBound earliest() {
    if (!isFarOff()) {
      return bound(denoted().first());
    }
    return DayBound.ofFirstDay(
        isNegative() ? farthestYear().negate() : BigInteger.valueOf(nearestYear()));
  }

  @Override
  public DayBound latest() {
    if (!isFarOff()) {
      return bound(denoted().last());
    }
    return DayBound.ofLastDay(isNegative() ? BigInteger.valueOf(-nearestYear()) : farthestYear());
  }

  @Override
  DaySet denoted() {
    return days(0);
  }

  /** {@return the days that may be meant when a qualified component settles nothing} */
  DaySet doubted() {
    return days(qualifiers);
  }

  /**
   * {@return the days of the date, with those components free that have bits in the qualifiers
   * given}
   */
  private DaySet days(int doubts) {
    boolean anyYear = (doubts & Qualifier.BOTH) != 0;
    boolean anyMonth = (doubts >> 2 & Qualifier.BOTH) != 0;
    boolean anyDay = (doubts >> 4 & Qualifier.BOTH) != 0;
    boolean oneYear = !anyYear && (yearMask & WHOLE_YEAR) == 0 && significantDigits == 0;
    if (month == ABSENT) {
      return yearDays(anyYear);
    }
    if (day == ABSENT) {
      return oneYear && !anyMonth && monthMask == 0
          ? DayRun.ofMonth(year, month)
          : new Blocks(years(anyYear), fittingMonths(anyMonth) >> 1, 1);
    }
    if (anyYear && anyMonth && anyDay) {
      return DayRun.anywhere(Grid.DAY);
    }
    if (oneYear && !anyMonth && !anyDay && (monthMask | dayMask) == 0) {
      return DayRun.ofDay(Gregorian.day(year, month, day));
    }
    return new MaskedDays(years(anyYear), fittingMonths(anyMonth), fittingDays(anyDay));
  }

  private DaySet yearDays(boolean any) {
    if (any) {
      return DayRun.anywhere(Grid.YEAR);
    }
    if ((yearMask & WHOLE_YEAR) != 0) {
      return new Blocks(years(false), 1, 12);
    }
    long nearer = Gregorian.counted(nearestYear());
    long farther = Gregorian.counted(farthestYear().min(MAX_LONG).longValue());
    return isNegative() ? DayRun.ofYears(-farther, -nearer) : DayRun.ofYears(nearer, farther);
  }

  /** {@return of the years that share the significant digits the one nearest to the year 0} */
  private long nearestYear() {
    return Math.abs(year) / spread() * spread();
  }

  /** {@return the one farthest from it, which may be more than a {@code long} can hold} */
  private BigInteger farthestYear() {
    return BigInteger.valueOf(nearestYear()).add(BigInteger.valueOf(spread() - 1));
  }

  /** {@return whether this is a year so far off that it has no days of its own} */
  boolean isFarOff() {
    return !Gregorian.isCounted(year);
  }

  /** {@return how many years share the significant digits} */
  private long spread() {
    long spread = 1;
    if (significantDigits > 0) {
      for (int digits = digits(Math.abs(year)); digits > significantDigits; digits--) {
        spread *= 10;
      }
    }
    return spread;
  }

  /** {@return how many digits a number has, without leading zeros} */
  static int digits(long number) {
    int digits = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  YearSet years(boolean any) {
    if (any) {
      return YearSet.all();
    }
    return (yearMask & WHOLE_YEAR) == 0
        ? YearSet.between(year, year)
        : YearSet.fitting((int) Math.abs(year), yearMask & WHOLE_YEAR, isNegative());
  }

  private int fittingMonths(boolean any) {
    return (int) fitting(month, any ? WHOLE_PART : monthMask, 12);
  }

  private long fittingDays(boolean any) {
    return fitting(day, any ? WHOLE_PART : dayMask, 31);
  }

  /** {@return one bit for each number from 1 to a limit that fits two digits} */
  static long fitting(int number, int mask, int limit) {
    long fitting = 0;
    for (int candidate = 1; candidate <= limit; candidate++) {
      boolean tens = (mask & 2) != 0 || candidate / 10 == number / 10;
      boolean units = (mask & 1) != 0 || candidate % 10 == number % 10;
      if (tens && units) {
        fitting |= 1L << candidate;
      }
    }
    return fitting;
  }

  @Override
  Map<Grid, DaySet> units() {
    return qualifiers == 0 && !isFarOff() ? Map.of(grid(), denoted()) : Map.of();
  }

  @Override
  Readings readings() {
    return new Readings.Within(doubted());
  }

  @Override
  int qualifiers(Component component) {
    return qualifiers >> 2 * component.ordinal() & Qualifier.BOTH;
  }

  @Override
  public EdtfDate canonical() {
    Builder builder = toBuilder();
    if (significantDigits == digits(Math.abs(year))) {
      builder.significantDigits = 0;
    }
    settleDigits(builder);
    return builder.buildNormal();
  }

  /** States the digits that are left out where only one fits: of 2023-06-3X the 30th. */
  private void settleDigits(Builder builder) {
    if (monthMask != 0 && Integer.bitCount(fittingMonths(false)) == 1) {
      builder.month = Integer.numberOfTrailingZeros(fittingMonths(false));
      builder.monthMask = 0;
    }
    DaySet days = denoted();
    if (dayMask != 0 && days.first() == days.last()) {
      builder.day = (int) (days.first() - Grid.MONTH.start(days.first())) + 1;
      builder.dayMask = 0;
    }
  }

  /** {@return the date of a unit of the calendar} */
  static EdtfDate ofUnit(Grid grid, long firstDay) {
    long month = Gregorian.monthOf(firstDay);
    Builder builder = new Builder();
    long year = Math.floorDiv(month, 12L);
    builder.negative = year < 0;
    builder.year = Math.abs(year);
    if (grid != Grid.YEAR) {
      builder.month = Math.floorMod(month, 12) + 1;
    }
    if (grid == Grid.DAY) {
      builder.day = (int) (firstDay - Gregorian.firstOfMonth(month)) + 1;
    }
    return builder.buildNormal();
  }

  /** {@return the grid of the units that this may stand for} */
  Grid grid() {
    return switch (datePrecision()) {
      case YEAR -> Grid.YEAR;
      case MONTH -> Grid.MONTH;
      default -> Grid.DAY;
    };
  }

  @Override
  public EdtfDate withoutQualifiers() {
    if (qualifiers == 0) {
      return this;
    }
    Builder builder = toBuilder();
    builder.qualifiers = 0;
    return builder.buildNormal();
  }

  private String normalSpelling() {
    int last = datePrecision() == Precision.YEAR ? 0 : datePrecision() == Precision.MONTH ? 1 : 2;
    int whole = qualifiers(Component.YEAR);
    for (Component component : Component.values()) {
      if (component.ordinal() <= last && qualifiers(component) != whole) {
        return spell(true).toString();
      }
    }
    return spell(false).append(Qualifier.mark(whole)).toString();
  }

  private StringBuilder spell(boolean markEach) {
    StringBuilder spelling = new StringBuilder(16);
    mark(spelling, Component.YEAR, markEach);
    if ((yearMask & WHOLE_YEAR) == 0) {
      Spelling.year(spelling, year);
    } else {
      Spelling.masked(isNegative() ? spelling.append('-') : spelling, Math.abs(year), yearMask, 4);
    }
    if (significantDigits > 0) {
      spelling.append('S').append(significantDigits);
    }
    if (month != ABSENT) {
      mark(spelling.append('-'), Component.MONTH, markEach);
      Spelling.masked(spelling, month, monthMask, 2);
    }
    if (day != ABSENT) {
      mark(spelling.append('-'), Component.DAY, markEach);
      Spelling.masked(spelling, day, dayMask, 2);
    }
    return spelling;
  }

  private void mark(StringBuilder spelling, Component component, boolean marked) {
    if (marked) {
      spelling.append(Qualifier.mark(qualifiers(component)));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDate that
        && year == that.year
        && month == that.month
        && day == that.day
        && yearMask == that.yearMask
        && monthMask == that.monthMask
        && dayMask == that.dayMask
        && Objects.equals(text, that.text);
  }

  @Override
  public int hashCode() {
    int masks = (yearMask << 2 | monthMask) << 2 | dayMask;
    return ((31 * Long.hashCode(year) + month) * 31 + day) * 31 + masks;
  }

  @Override
  public String toString() {
    return text != null ? text : spell(false).toString();
  }
}
