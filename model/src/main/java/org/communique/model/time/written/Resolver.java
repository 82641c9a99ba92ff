package org.communique.model.time.written;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.communique.model.time.Edtf;
import org.communique.model.time.Recurrence;
import org.communique.model.time.written.DateResolution.Excluded;
import org.jspecify.annotations.Nullable;

/** One resolution of one set of clues. */
final class Resolver {

  private final DateClues clues;
  private final LocalDate anchor;
  private final ResolutionPolicy policy;
  private final List<Excluded> excluded = new ArrayList<>();

  Resolver(DateClues clues, LocalDate anchor, ResolutionPolicy policy) {
    this.clues = clues;
    this.anchor = anchor;
    this.policy = clues.side().map(side -> ofWords(side, policy)).orElse(policy);
  }

  /** Where the words say on which side of the anchor the date is, no policy is asked. */
  private static ResolutionPolicy ofWords(DateClues.Side side, ResolutionPolicy policy) {
    if (policy.isWindow()) {
      return policy;
    }
    return side == DateClues.Side.PAST
        ? ResolutionPolicy.nearestPast()
        : ResolutionPolicy.nearestFuture();
  }

  DateResolution resolve() {
    if (clues.shift().isPresent()) {
      return only(
          clues.shifted(anchor).map(this::within).orElse(List.of()), DateResolution.SHIFTED);
    }
    if (clues.fixes().isPresent()) {
      Edtf mask = clues.fixes().get();
      return clues
          .calendar()
          .recurrence(mask)
          .map(this::nearby)
          .orElseGet(() -> only(clues.calendar().toGregorian(mask), DateResolution.STATED));
    }
    return clues
        .weekday()
        .map(weekday -> nearby(Recurrence.of(weekday)))
        .orElseGet(() -> DateResolution.none(DateResolution.NOTHING_FIXED));
  }

  /** {@return what is fixed, as far as it is within a unit; the unit, if nothing more is fixed} */
  private List<Edtf> within(Edtf unit) {
    if (clues.fixes().isEmpty()) {
      return unit.kind() == Edtf.Kind.ONE_OF ? unit.days().map(Edtf::of).toList() : List.of(unit);
    }
    Edtf mask = clues.fixes().get();
    List<Edtf> inside =
        clues
            .calendar()
            .recurrence(mask)
            .map(recurrence -> dates(recurrence, unit))
            .orElseGet(() -> clues.calendar().toGregorian(mask).stream())
            .filter(date -> date.during(unit).isPossible())
            .toList();
    if (!inside.isEmpty()) {
      return inside;
    }
    if (clues.allowFixesOf(unit)) {
      return List.of(unit);
    }
    excluded.add(ImmutableExcluded.of(unit, "does not fit " + mask));
    return List.of();
  }

  private static Stream<Edtf> dates(Recurrence recurrence, Edtf unit) {
    LocalDate first = unit.earliest().toLocalDate().orElseThrow();
    LocalDate last = unit.latest().toLocalDate().orElseThrow();
    List<Edtf> dates =
        new ArrayList<>(
            recurrence
                .backward(last)
                .takeWhile(date -> date.earliest().epochDay().orElse(0) >= first.toEpochDay())
                .toList());
    dates.sort(Edtf.DISPLAY_ORDER);
    return dates.stream();
  }

  /** What the words leave no choice about, except by a weekday. */
  private DateResolution only(List<Edtf> dates, String rule) {
    List<Edtf> fitting = dates.stream().filter(this::fits).toList();
    List<Edtf> candidates = fitting.size() == 1 ? onWeekday(fitting.get(0)) : fitting;
    return resolution(candidates, candidates.size() == 1 ? candidates : List.of(), rule);
  }

  /** What the words leave open: it is looked for on both sides of the anchor. */
  private DateResolution nearby(Recurrence recurrence) {
    List<Edtf> looked = new ArrayList<>();
    if (clues.side().isEmpty() || clues.side().get() == DateClues.Side.PAST) {
      looked.addAll(walk(recurrence.backward(anchor)));
    }
    if (clues.side().isEmpty() || clues.side().get() == DateClues.Side.FUTURE) {
      looked.addAll(walk(recurrence.forward(anchor)));
    }
    looked.sort(Edtf.DISPLAY_ORDER);
    List<Edtf> candidates = looked.stream().filter(this::fits).toList();
    List<Edtf> best = best(candidates.stream().filter(this::isAdmitted).toList());
    if (best.size() != 1) {
      return resolution(candidates, List.of(), policy.name());
    }
    List<Edtf> days = onWeekday(best.get(0));
    return days.equals(best)
        ? resolution(candidates, best, policy.name())
        : resolution(days, days.size() == 1 ? days : List.of(), policy.name());
  }

  /**
   * {@return the dates up to the first that fits, or up to the end of the window; at least the
   * nearest, where that is what is asked for}
   */
  private List<Edtf> walk(Stream<Edtf> dates) {
    List<Edtf> seen = new ArrayList<>();
    Iterator<Edtf> each = dates.iterator();
    while (each.hasNext()) {
      Edtf date = each.next();
      boolean isFar = distance(date) > policy.reach();
      if (isFar && (policy.isWindow() || !seen.isEmpty())) {
        break;
      }
      seen.add(date);
      if (!policy.isWindow() && clues.allowWeekdayOf(date) && objectionToSide(date) == null) {
        break;
      }
    }
    return seen;
  }

  private boolean fits(Edtf date) {
    if (!clues.allowWeekdayOf(date)) {
      DayOfWeek weekday = clues.weekday().orElseThrow();
      excluded.add(ImmutableExcluded.of(date, Weekdays.objection(date, weekday)));
      return false;
    }
    @Nullable String objection = objectionToSide(date);
    if (objection != null) {
      excluded.add(ImmutableExcluded.of(date, objection));
    }
    return objection == null;
  }

  /** {@return why a date is not on the side that the words name; null if it is} */
  private @Nullable String objectionToSide(Edtf date) {
    if (clues.side().isEmpty()) {
      return null;
    }
    long day = anchor.toEpochDay();
    boolean isPast = clues.side().get() == DateClues.Side.PAST;
    boolean isThere =
        isPast
            ? date.latest().epochDay().orElse(day) < day
            : date.earliest().epochDay().orElse(day) > day;
    return isThere ? null : "is not " + (isPast ? "before" : "after") + " the anchor " + anchor;
  }

  private boolean fitsMask(Edtf day) {
    return clues.allowFixesOf(day)
        && clues.shifted(anchor).map(unit -> day.during(unit).isPossible()).orElse(true);
  }

  private boolean isAdmitted(Edtf date) {
    @Nullable String objection = policy.objectionTo(date, anchor);
    if (objection != null) {
      excluded.add(ImmutableExcluded.of(date, objection));
    }
    return objection == null;
  }

  /** {@return those that none is nearer than; all, in a window} */
  private List<Edtf> best(List<Edtf> dates) {
    if (policy.isWindow()) {
      return dates;
    }
    long least = dates.stream().mapToLong(this::distance).min().orElse(0);
    List<Edtf> best = new ArrayList<>();
    for (Edtf date : dates) {
      if (distance(date) == least) {
        best.add(date);
      } else {
        excluded.add(ImmutableExcluded.of(date, "is farther from the anchor " + anchor));
      }
    }
    return best;
  }

  /** {@return the days between a date and the anchor; none if the anchor is one of its days} */
  private long distance(Edtf date) {
    long day = anchor.toEpochDay();
    OptionalLong first = date.earliest().epochDay();
    OptionalLong last = date.latest().epochDay();
    if (first.isPresent() && first.getAsLong() > day) {
      return first.getAsLong() - day;
    }
    return last.isPresent() && last.getAsLong() < day ? day - last.getAsLong() : 0;
  }

  /** {@return of a week, month or year the days of the weekday named; anything else as it is} */
  private List<Edtf> onWeekday(Edtf date) {
    boolean isUnit = date.kind() == Edtf.Kind.DATE || clues.shift().isPresent();
    if (clues.weekday().isEmpty() || date.isDay() || !isUnit) {
      return List.of(date);
    }
    List<Edtf> days =
        Weekdays.daysOn(date, clues.weekday().get()).stream().filter(this::fitsMask).toList();
    return days.isEmpty() ? List.of(date) : days;
  }

  private DateResolution resolution(List<Edtf> candidates, List<Edtf> chosen, String rule) {
    excluded.sort((one, other) -> Edtf.DISPLAY_ORDER.compare(one.date(), other.date()));
    return DateResolution.of(
        candidates,
        chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty(),
        rule,
        excluded);
  }
}
