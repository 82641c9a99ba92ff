package org.communique.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.communique.model.text.NeedsJsonModule;
import org.jspecify.annotations.Nullable;

/**
 * A time as the Extended Date/Time Format writes it (EDTF, ISO 8601-2:2019 in the profile of the
 * Library of Congress, levels 0, 1 and 2): a date, known to the day or less, a season, a date with
 * a time of day, an interval, one of a set, all of a set.
 *
 * <p><b>Spelling and meaning.</b> {@link #parse} and {@link #toString} are inverse, and equality is
 * that of the spelling: equal values can stand for each other everywhere. Whether two spellings say
 * the same is asked of {@link #denotesSame}, and {@link #canonical} gives one spelling for it.
 *
 * <p><b>Denoted days.</b> A value denotes the days that fit it as it is spelled: {@code 2024-05}
 * those of May, {@code XXXX-05-16} every 16 May, {@code 2024-05-03/2024-05-06} those from the 3rd
 * to the 6th. Bounds, {@link #mayDenote}, {@link #daysWithin} and the iterations speak of these.
 * Nothing here ever picks one of several days.
 *
 * <p><b>Readings.</b> Comparison asks in how many readings something holds. What happened at a date
 * is read as one stretch of days within one of the units that the date may stand for: {@code
 * 2024-05-16} is that day, {@code 2024-05} is some day or days of May, {@code
 * [2024-05-16,2024-05-23]} one of two days. An interval is read as the stretch from a day of its
 * start to a day of its end; an open end never comes, an end left out may lie anywhere. Of an
 * all-of set each member happened, at its own date. A component with a qualifier ({@code ?}, {@code
 * ~}, {@code %}) settles nothing: {@code 2004-06-~11} may be any day of June, {@code 1984~} any
 * year. To compare what is spelled, take {@link #withoutQualifiers()} first. Times of day and
 * offsets are kept, but days are compared, as they are written.
 *
 * <p>There is no natural order, because there is none; {@link #DISPLAY_ORDER} sorts for the eye.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public abstract sealed class Edtf implements NeedsJsonModule
    permits EdtfDate, EdtfDateTime, EdtfInterval, EdtfSeason, EdtfSet {

  /**
   * An order for lists that people read: by earliest day, open and unknown starts first, then by
   * latest day, open and unknown ends last, then by spelling. It says nothing about what came
   * before what; for that see {@link #before}.
   */
  public static final Comparator<Edtf> DISPLAY_ORDER =
      Comparator.comparingLong((Edtf value) -> value.denoted().first())
          .thenComparingLong(value -> value.denoted().last())
          .thenComparing(Edtf::toString);

  /** What a value is, for callers that decide by it. */
  public enum Kind {
    /** A year, month or day, perhaps with unspecified digits: {@link EdtfDate}. */
    DATE,
    /** A season, quarter, quadrimester or half of a year: {@link EdtfSeason}. */
    SEASON,
    /** A day with a time of day: {@link EdtfDateTime}. */
    DATE_TIME,
    /** A period, which lasts from its start to its end: {@link EdtfInterval}. */
    INTERVAL,
    /** One of several dates, not known which: {@link EdtfSet}. */
    ONE_OF,
    /** Each of several dates: {@link EdtfSet}. */
    ALL_OF
  }

  Edtf() {}

  /**
   * Reads a value of any level.
   *
   * @param text the spelling, without white space around it
   * @return the value
   * @throws EdtfException if the text is not a value of EDTF, or states a day, month or time that
   *     cannot be
   */
  public static Edtf parse(String text) {
    EdtfDate plain = EdtfDate.plain(text);
    return plain != null ? plain : new EdtfParser(text).parse();
  }

  /**
   * {@return what {@link #parse(String)} returns} Frameworks that turn a text into a value, such as
   * Spring, Jakarta REST and picocli, look for a method of this name.
   *
   * @param text the spelling
   * @throws EdtfException if the text is not a value of EDTF
   */
  public static Edtf valueOf(String text) {
    return parse(text);
  }

  /**
   * Gives the value for a day.
   *
   * @param day the day
   * @return the value
   * @throws IllegalArgumentException if the year has more than four digits: EDTF writes such years
   *     without month and day
   */
  public static Edtf of(LocalDate day) {
    if (Math.abs(day.getYear()) > 9999) {
      throw new IllegalArgumentException(
          "EDTF writes years beyond four digits without month and day: " + day);
    }
    return EdtfDate.ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** {@return what this is} */
  public abstract Kind kind();

  /** {@return the least level of EDTF that has all the features used: 0, 1 or 2} */
  public abstract int level();

  /** {@return how finely this is stated; empty where parts are stated differently, or none is} */
  public abstract Optional<Precision> precision();

  /** {@return the earliest day denoted} Qualifiers do not move it. */
  public abstract DayBound earliest();

  /** {@return the latest day denoted} Qualifiers do not move it. */
  public abstract DayBound latest();

  /**
   * {@return a value that says the same in the normal spelling} Years are without exponent,
   * qualifiers behind the whole date if they hold for all of it, else before each component; the
   * members of a set are in order, without repetition, neighbors drawn together; a set of one is
   * its member.
   */
  public abstract Edtf canonical();

  /** {@return this value as spelled, without any qualifier} */
  public abstract Edtf withoutQualifiers();

  /** {@return the qualifiers of a component, in any of the dates} */
  abstract int qualifiers(Component component);

  /** {@return the days denoted, as spelled} */
  abstract DaySet denoted();

  /**
   * Tells whether a component is approximate, in the value or in any date that it consists of.
   *
   * @param component the component
   * @return whether it is qualified with {@code ~} or {@code %}
   */
  public final boolean isApproximate(Component component) {
    return (qualifiers(component) & Qualifier.APPROXIMATE) != 0;
  }

  /**
   * Tells whether a component is uncertain, in the value or in any date that it consists of.
   *
   * @param component the component
   * @return whether it is qualified with {@code ?} or {@code %}
   */
  public final boolean isUncertain(Component component) {
    return (qualifiers(component) & Qualifier.UNCERTAIN) != 0;
  }

  /** {@return whether any component is approximate} */
  public final boolean isApproximate() {
    return (allQualifiers() & Qualifier.APPROXIMATE) != 0;
  }

  /** {@return whether any component is uncertain} */
  public final boolean isUncertain() {
    return (allQualifiers() & Qualifier.UNCERTAIN) != 0;
  }

  private int allQualifiers() {
    return qualifiers(Component.YEAR) | qualifiers(Component.MONTH) | qualifiers(Component.DAY);
  }

  /** {@return whether this has a first and a last day} */
  public final boolean isClosed() {
    return earliest().isDay() && latest().isDay();
  }

  /** {@return whether this denotes exactly one day, and no qualifier doubts it} */
  public final boolean isDay() {
    return isClosed() && earliest().equals(latest()) && allQualifiers() == Qualifier.NONE;
  }

  /**
   * {@return the day, if this denotes exactly one, no qualifier doubts it, and {@link LocalDate}
   * can hold it}
   */
  public final Optional<LocalDate> toLocalDate() {
    return isDay() ? earliest().toLocalDate() : Optional.empty();
  }

  /**
   * {@return the day of the week, if it follows: all days denoted have the same, and no qualifier
   * doubts them}
   */
  public final Optional<DayOfWeek> weekday() {
    if (!isClosed() || allQualifiers() != Qualifier.NONE) {
      return Optional.empty();
    }
    Ascending days = denoted().cursor();
    long first = days.next(DaySet.FOREVER_BEFORE);
    for (long day = first; day != DaySet.NONE_AFTER; day = days.next(day + 1)) {
      if (Math.floorMod(day - first, 7) != 0) {
        return Optional.empty();
      }
    }
    return Optional.of(DayOfWeek.of(Math.floorMod(first + 3, 7) + 1));
  }

  /**
   * Tells whether a day is among those denoted, as spelled: the days of a period, of any unit that
   * a date may stand for, of any member of a set.
   *
   * @param day the day
   * @return whether it is
   */
  public final boolean mayDenote(LocalDate day) {
    return denoted().contains(day.toEpochDay());
  }

  /**
   * Gives the days denoted, as spelled, within a window.
   *
   * @param from the first day of the window
   * @param to the last day of the window
   * @return the days, in order; lazily
   */
  public final Stream<LocalDate> daysWithin(LocalDate from, LocalDate to) {
    return stream(from.toEpochDay(), to.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
  }

  /**
   * {@return the days denoted, in order; lazily}
   *
   * @throws IllegalStateException if this is not closed, or leaves the range of {@link LocalDate}
   */
  public final Stream<LocalDate> days() {
    return stream(closedBound(earliest()), closedBound(latest())).mapToObj(LocalDate::ofEpochDay);
  }

  /**
   * {@return the months that hold a day denoted, in order; lazily}
   *
   * @throws IllegalStateException if this is not closed, or leaves the range of {@link LocalDate}
   */
  public final Stream<YearMonth> months() {
    return starts(Grid.MONTH).mapToObj(day -> YearMonth.from(LocalDate.ofEpochDay(day)));
  }

  /**
   * {@return the years that hold a day denoted, in order; lazily}
   *
   * @throws IllegalStateException if this is not closed, or leaves the range of {@link LocalDate}
   */
  public final Stream<Year> years() {
    return starts(Grid.YEAR).mapToObj(day -> Year.from(LocalDate.ofEpochDay(day)));
  }

  private LongStream stream(long from, long to) {
    Ascending days = denoted().cursor();
    return LongStream.iterate(days.next(from), day -> day <= to, day -> days.next(day + 1));
  }

  private LongStream starts(Grid grid) {
    Ascending days = denoted().cursor();
    long last = closedBound(latest());
    return LongStream.iterate(
        closedBound(earliest()), day -> day <= last, day -> days.next(grid.end(day) + 1));
  }

  private long closedBound(DayBound bound) {
    if (!isClosed()) {
      throw new IllegalStateException(
          "'" + this + "' has no first or no last day to count between");
    }
    return bound
        .toLocalDate()
        .orElseThrow(
            () -> new IllegalStateException("'" + this + "' leaves the range of LocalDate"))
        .toEpochDay();
  }

  /** {@return between which days all lies that this may denote, doubts counted in} */
  public final DayBounds dayBounds() {
    Readings readings = readings();
    return new DayBounds(readings.minStart, readings.maxEnd);
  }

  /**
   * {@return between which days all lies that this may denote, for readers anywhere on Earth} What
   * has an offset from UTC was on two or three days, from that at {@code -12:00} to that at {@code
   * +14:00}; everything else is where {@link #dayBounds} says.
   *
   * @see Moments
   */
  public DayBounds dayBoundsAnywhere() {
    return dayBounds();
  }

  /** {@return all the ways to read this, with doubts counted in} */
  abstract Readings readings();

  /**
   * Asks whether this is over before another begins.
   *
   * @param other the other value
   * @return necessary if the last day of every reading of this comes before the first of every
   *     reading of the other
   */
  public final Possibility before(Edtf other) {
    return new Relations(this, other).before();
  }

  /**
   * Asks whether this begins after another is over.
   *
   * @param other the other value
   * @return what the other's {@link #before} says of this
   */
  public final Possibility after(Edtf other) {
    return other.before(this);
  }

  /**
   * Asks whether another begins on the day after this is over (Allen's <em>meets</em>).
   *
   * @param other the other value
   * @return the answer
   */
  public final Possibility meets(Edtf other) {
    return new Relations(this, other).meets();
  }

  /**
   * Asks whether this begins on the day after another is over (Allen's <em>met by</em>).
   *
   * @param other the other value
   * @return the answer
   */
  public final Possibility metBy(Edtf other) {
    return other.meets(this);
  }

  /**
   * Asks whether this begins before another, reaches into it and ends before it does (Allen's
   * <em>overlaps</em>). To ask whether two times share a day at all, see {@link #compatibleWith}.
   *
   * @param other the other value
   * @return the answer
   */
  public final Possibility overlaps(Edtf other) {
    return new Relations(this, other).overlaps();
  }

  /**
   * Asks whether this begins with another and ends before it (Allen's <em>starts</em>).
   *
   * @param other the other value
   * @return the answer
   */
  public final Possibility starts(Edtf other) {
    return new Relations(this, other).starts();
  }

  /**
   * Asks whether this ends with another and begins after it (Allen's <em>finishes</em>).
   *
   * @param other the other value
   * @return the answer
   */
  public final Possibility finishes(Edtf other) {
    return new Relations(this, other).finishes();
  }

  /**
   * Asks whether every day of this is a day of another: it lies within, at the edge or not, or is
   * all of it. Allen's <em>during</em>, <em>starts</em>, <em>finishes</em> and <em>equals</em>
   * together, for that is what it takes to be part of something.
   *
   * @param other the other value
   * @return the answer
   */
  public final Possibility during(Edtf other) {
    return new Relations(this, other).during();
  }

  /**
   * Asks whether every day of another is a day of this.
   *
   * @param other the other value
   * @return what the other's {@link #during} says of this
   */
  public final Possibility contains(Edtf other) {
    return other.during(this);
  }

  /**
   * Asks whether this and another have the same days (Allen's <em>equals</em>). Two dates that are
   * not known to the day may be the same; that is never necessary, however alike they are spelled.
   *
   * @param other the other value
   * @return the answer
   */
  public final Possibility same(Edtf other) {
    return new Relations(this, other).same();
  }

  /**
   * Asks whether this and another have a day in common: {@code 20XX-05-16} and {@code 2024-05} may,
   * {@code XXXX-05-16} and {@code 2024-06} cannot.
   *
   * @param other the other value
   * @return the answer
   */
  public final Possibility compatibleWith(Edtf other) {
    return new Relations(this, other).compatible();
  }

  /**
   * Tells whether another value says the same as this one, however it is spelled: the canonical
   * spellings are equal, or both are unqualified and may stand for the same units, as {@code
   * 2024-05-XX} and {@code [2024-05-01..2024-05-31]} do. A month is not its days: what happened in
   * May may have lasted all of it, what happened on some day of May did not.
   *
   * @param other the other value
   * @return whether it does
   */
  public final boolean denotesSame(Edtf other) {
    return equals(other) || canonical().equals(other.canonical()) || sameUnits(other);
  }

  private boolean sameUnits(Edtf other) {
    Map<Grid, DaySet> ours = units();
    Map<Grid, DaySet> theirs = other.units();
    if (ours.isEmpty() || !ours.keySet().equals(theirs.keySet())) {
      return false;
    }
    return ours.keySet().stream()
        .allMatch(grid -> Search.areSame(ours.get(grid), theirs.get(grid)));
  }

  /**
   * {@return the units that this may stand for, one of them, by their grid; empty if it stands for
   * anything else}
   */
  Map<Grid, DaySet> units() {
    return Map.of();
  }

  @Override
  public abstract boolean equals(@Nullable Object other);

  @Override
  public abstract int hashCode();

  /** {@return the spelling} */
  @Override
  public abstract String toString();

  static DayBound bound(long day) {
    return day <= DaySet.MIN_DAY || day >= DaySet.MAX_DAY
        ? DayBound.UNBOUNDED
        : DayBound.ofDay(day);
  }
}
