package org.communique.model.time.written;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a source fix of a date, the words themselves left aside.
 *
 * <p>"Thursday, May 16" is a weekday and {@code XXXX-05-16}; "yesterday" a shift of {@code -P1D};
 * "Thursday last week" a weekday and {@code -P1W}; "el próximo 16 de mayo" {@code XXXX-05-16} to
 * come. Clues are never bent: one that fits no date is told, and what the words do not say
 * contradicts nothing.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class DateClues {

  /** A side of the anchor. */
  public enum Side {
    /** Before the anchor: "last", "dernier". */
    PAST,
    /** After the anchor: "next", "prochain". */
    FUTURE;

    static Side of(int way) {
      return way < 0 ? PAST : FUTURE;
    }
  }

  /** An end of a date that lasts. */
  public enum End {
    /** The first day: "from 2 May". */
    FIRST,
    /** The last day: "until 18 November". */
    LAST
  }

  /** Nothing is fixed; add to it what the words fix: {@code DateClues.NONE.withWeekday(FRIDAY)}. */
  public static final DateClues NONE =
      new DateClues(null, null, null, null, null, WrittenCalendar.GREGORIAN);

  private final @Nullable DayOfWeek weekday;
  private final @Nullable Edtf fixes;
  private final @Nullable IsoDuration shift;
  private final @Nullable Side side;
  private final @Nullable End end;
  private final WrittenCalendar calendar;

  private DateClues(
      @Nullable DayOfWeek weekday,
      @Nullable Edtf fixes,
      @Nullable IsoDuration shift,
      @Nullable Side side,
      @Nullable End end,
      WrittenCalendar calendar) {
    this.weekday = weekday;
    this.fixes = fixes;
    this.shift = shift;
    this.side = side;
    this.end = end;
    this.calendar = calendar;
  }

  /** {@return the day of the week that is named} */
  public Optional<DayOfWeek> weekday() {
    return Optional.ofNullable(weekday);
  }

  /**
   * {@return what is fixed of the date itself, in the calendar, with unspecified digits for the
   * rest}
   */
  public Optional<Edtf> fixes() {
    return Optional.ofNullable(fixes);
  }

  /** {@return how far the date lies from the anchor, in its smallest unit} */
  public Optional<IsoDuration> shift() {
    return Optional.ofNullable(shift);
  }

  /** {@return on which side of the anchor the date lies, and not on it} */
  public Optional<Side> side() {
    return Optional.ofNullable(side);
  }

  /** {@return which end of the date this is, where it is only one} */
  public Optional<End> end() {
    return Optional.ofNullable(end);
  }

  /** {@return the calendar that {@link #fixes} is in; the Gregorian one if none is named} */
  public WrittenCalendar calendar() {
    return calendar;
  }

  /**
   * {@return these clues, and a weekday}
   *
   * @param named the day of the week
   */
  public DateClues withWeekday(DayOfWeek named) {
    return new DateClues(requireNonNull(named), fixes, shift, side, end, calendar);
  }

  /**
   * {@return these clues, and what is fixed of the date}
   *
   * @param fixed a date with unspecified digits
   */
  public DateClues withFixes(Edtf fixed) {
    return new DateClues(weekday, requireNonNull(fixed), shift, side, end, calendar);
  }

  /**
   * {@return these clues, and how far from the anchor}
   *
   * @param far the shift
   */
  public DateClues withShift(IsoDuration far) {
    return new DateClues(weekday, fixes, requireNonNull(far), side, end, calendar);
  }

  /**
   * {@return these clues, and on which side of the anchor}
   *
   * @param named the side
   */
  public DateClues withSide(Side named) {
    return new DateClues(weekday, fixes, shift, requireNonNull(named), end, calendar);
  }

  /**
   * {@return these clues, for one end of the date}
   *
   * @param named the end
   */
  public DateClues withEnd(End named) {
    return new DateClues(weekday, fixes, shift, side, requireNonNull(named), calendar);
  }

  /**
   * {@return these clues, with what is fixed taken as of a calendar}
   *
   * @param named the calendar
   */
  public DateClues withCalendar(WrittenCalendar named) {
    return new DateClues(weekday, fixes, shift, side, end, requireNonNull(named));
  }

  /** {@return whether nothing is fixed} */
  public boolean isNone() {
    return weekday == null && fixes == null && shift == null && side == null;
  }

  /**
   * {@return whether it takes an anchor to make a date of these} "16 May 2024" needs none, "16 May"
   * and "yesterday" do.
   */
  public boolean needAnchor() {
    return shift != null
        || side != null
        || (fixes == null ? weekday != null : Recurrence.of(fixes).isPresent());
  }

  /**
   * Finds the dates that these may be, in the Gregorian calendar.
   *
   * @param anchor the day that the words are relative to, such as that of publication
   * @param policy which date is taken where the words leave that open
   * @return candidates, the one chosen, by what rule, and what excluded the others
   */
  public DateResolution resolve(LocalDate anchor, ResolutionPolicy policy) {
    return new Resolver(this, anchor, policy).resolve();
  }

  /**
   * Finds the dates that these may be where no day is known that the words are relative to.
   *
   * @return what the words state in full; nothing if they need an anchor
   */
  public DateResolution resolveWithoutAnchor() {
    return needAnchor()
        ? DateResolution.none(DateResolution.NO_ANCHOR)
        : new Resolver(this, LocalDate.EPOCH, ResolutionPolicy.standard()).resolve();
  }

  /**
   * {@return the day, week, month or year that lies as far from an anchor as is said; one of two
   * days, if hours are said that may end on either; empty if nothing is said, or if it leaves the
   * years from 0 to 9999}
   *
   * @param anchor the day to count from
   */
  public Optional<Edtf> shifted(LocalDate anchor) {
    return shift().flatMap(far -> ShiftedUnit.from(anchor, far));
  }

  /**
   * Tells whether a date may fall on the weekday named.
   *
   * @param date the date, in the Gregorian calendar
   * @return false only if no day of it does, for sure; true if no weekday is named
   */
  public boolean allowWeekdayOf(Edtf date) {
    return weekday == null || Weekdays.mayFallOn(date, weekday);
  }

  /**
   * Tells whether a date may be what is fixed, in the calendar that it is fixed in.
   *
   * @param date the date, in the Gregorian calendar
   * @return false only if the two have no day in common, for sure; true if nothing is fixed
   */
  public boolean allowFixesOf(Edtf date) {
    return fixes == null || calendar.mayBe(date, fixes);
  }

  /**
   * Tells whether a date may be on the side of the anchor that is named.
   *
   * @param date the date, in the Gregorian calendar
   * @param anchor the day that the words are relative to
   * @return false only if it is not, for sure; true if no side is named
   */
  public boolean allowSideOf(Edtf date, LocalDate anchor) {
    Edtf day = Edtf.of(anchor);
    return side == null || (side == Side.PAST ? date.before(day) : date.after(day)).isPossible();
  }

  /**
   * {@return what is fixed, in the Gregorian calendar; empty if that is not one date: digits are
   * left open, an era is not named, or the calendar is not known so far}
   */
  public Optional<Edtf> gregorian() {
    List<Edtf> dates = fixes().map(calendar::toGregorian).orElse(List.of());
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateClues that
        && weekday == that.weekday
        && Objects.equals(fixes, that.fixes)
        && Objects.equals(shift, that.shift)
        && side == that.side
        && end == that.end
        && calendar == that.calendar;
  }

  @Override
  public int hashCode() {
    return Objects.hash(weekday, fixes, shift, side, end, calendar);
  }

  /** {@return what is fixed, on one line} */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    weekday().ifPresent(day -> parts.add(Weekdays.name(day)));
    fixes().ifPresent(mask -> parts.add(mask.toString()));
    if (calendar != WrittenCalendar.GREGORIAN) {
      parts.add(calendar.code());
    }
    shift().ifPresent(far -> parts.add(far + " from the anchor"));
    side().ifPresent(named -> parts.add(named == Side.PAST ? "past" : "to come"));
    end().ifPresent(named -> parts.add(named == End.FIRST ? "as its start" : "as its end"));
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }
}
