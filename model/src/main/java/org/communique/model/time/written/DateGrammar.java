package org.communique.model.time.written;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfException;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.written.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a row of words says of a date: one date, a period, several, or the eve of something.
 *
 * <p>{@link DateSides} takes the words one after the other; here their sum is judged.
 */
final class DateGrammar {

  private static final int MAX_MEMBERS = 12;

  private final List<DateWord> words;
  private final NumericOrder order;
  private final Steps steps;

  DateGrammar(List<DateWord> words, NumericOrder order, Steps steps) {
    this.words = words;
    this.order = order;
    this.steps = steps;
  }

  /**
   * {@return the readings; at least one}
   *
   * @throws NotUnderstood if the words are no date
   */
  List<DateClues> clues() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(Kind.EVE)) {
        return new EveGrammar(words, i, order, steps).clues();
      }
    }
    for (DateWord word : words) {
      if (word.meanings().isEmpty()) {
        throw new NotUnderstood("the word " + Quoted.text(word.text()) + " is not understood");
      }
    }
    return dated();
  }

  /** "16, 17 and 18 May": a comma joins, where there is an "and" and it means nothing else. */
  private List<DateClues> dated() {
    try {
      return clues(new DateSides(words, order, steps, false));
    } catch (NotUnderstood asPause) {
      boolean isList =
          words.stream().anyMatch(word -> word.is(Kind.COMMA))
              && words.stream().anyMatch(word -> word.is(Kind.AND));
      if (!isList) {
        throw asPause;
      }
      try {
        return clues(new DateSides(words, order, steps, true));
      } catch (NotUnderstood asAnd) {
        throw asPause;
      }
    }
  }

  private static List<DateClues> clues(DateSides read) {
    List<DateSide> sides = read.sides();
    if (sides.size() > MAX_MEMBERS) {
      throw new NotUnderstood("there are more than " + MAX_MEMBERS + " dates");
    }
    if (sides.size() > 1) {
      return List.of(several(sides, read.isPeriod()));
    }
    DateSide side = sides.get(0);
    side.checkOrder();
    List<DateClues> readings = single(side);
    return readings.stream().map(clues -> completed(clues, side, read.end())).toList();
  }

  private static DateClues completed(DateClues clues, DateSide side, Optional<DateClues.End> end) {
    DateClues more = end.map(clues::withEnd).orElse(clues);
    if (side.weekday() > 0) {
      more = more.withWeekday(DayOfWeek.of(side.weekday()));
    }
    return side.isOldStyle() ? more.withCalendar(WrittenCalendar.JULIAN) : more;
  }

  // One date.

  private static List<DateClues> single(DateSide side) {
    List<DateClues> fixed =
        side.masks().stream().map(DateGrammar::parsed).map(DateClues.NONE::withFixes).toList();
    if (side.shift() != null) {
      return shifted(side, side.shift(), fixed);
    }
    if (side.direction() != null) {
      return directed(side, side.direction(), fixed);
    }
    boolean isYear = side.weekday() > 0 && side.written().isYear();
    if (isYear) {
      throw new NotUnderstood("a weekday stands beside a year, without day and month");
    }
    return fixed.isEmpty() ? List.of(DateClues.NONE) : fixed;
  }

  private static List<DateClues> shifted(DateSide side, IsoDuration shift, List<DateClues> fixed) {
    if (side.direction() != null) {
      throw new NotUnderstood("the words lead away from the anchor twice");
    }
    if (fixed.isEmpty()) {
      return List.of(DateClues.NONE.withShift(shift));
    }
    WrittenDay written = side.written();
    boolean fits =
        switch (shift.smallestUnit()) {
          case DAYS, WEEKS -> written.day() > 0;
          case MONTHS -> !written.hasYear();
          case YEARS -> !written.hasYear() && (written.month() > 0 || side.hasSeason());
          default -> false;
        };
    if (!fits) {
      throw new NotUnderstood(
          "the words lead to " + shift + " from the anchor, and name a larger or an equal time");
    }
    return fixed.stream().map(clues -> clues.withShift(shift)).toList();
  }

  /**
   * "Last", "this" and "next" without a unit. "Last Thursday" may be that of last week or just the
   * last there was, "next Thursday" that of next week or the next there is; "this Thursday, 8 May"
   * says no more than "Thursday, 8 May".
   */
  private static List<DateClues> directed(DateSide side, int way, List<DateClues> fixed) {
    WrittenDay written = side.written();
    if (fixed.isEmpty()) {
      DateClues thatWeek = DateClues.NONE.withShift(duration(way, "W"));
      return way == 0
          ? List.of(thatWeek)
          : List.of(thatWeek, DateClues.NONE.withSide(DateClues.Side.of(way)));
    }
    if (written.day() > 0 && (way == 0 || !written.hasYear())) {
      return way == 0
          ? fixed
          : fixed.stream().map(clues -> clues.withSide(DateClues.Side.of(way))).toList();
    }
    if (written.hasYear() || side.weekday() > 0 || way == 0 && side.hasSeason()) {
      throw new NotUnderstood("what the words point to cannot be told");
    }
    return fixed.stream()
        .map(
            clues ->
                way == 0
                    ? clues.withShift(duration(0, "Y"))
                    : clues.withSide(DateClues.Side.of(way)))
        .toList();
  }

  /** {@return so many units, backward if the number is negative} */
  static IsoDuration duration(int count, String unit) {
    String time = unit.equals("H") ? "T" : "";
    return IsoDuration.parse((count < 0 ? "-P" : "P") + time + Math.abs(count) + unit);
  }

  // Several dates.

  private static DateClues several(List<DateSide> sides, boolean isPeriod) {
    if (isPeriod && sides.size() != 2) {
      throw new NotUnderstood("a period has two ends");
    }
    List<WrittenDay> days = new ArrayList<>();
    @Nullable IsoDuration shift = null;
    for (DateSide side : sides) {
      if (!side.isPlain() || side.written().isNothing()) {
        throw new NotUnderstood("of several dates one is more or less than day, month and year");
      }
      if (side.shift() != null) {
        shift = onlyShift(shift, side.shift());
      }
      days.add(side.written());
    }
    List<WrittenDay> complete = completed(days);
    WrittenDay first = complete.get(0);
    if (!complete.stream().allMatch(first::isAsFineAs) || first.day() > 0 && first.month() == 0) {
      throw new NotUnderstood("of several dates one leaves out what another has");
    }
    if (shift != null && first.hasYear()) {
      throw new NotUnderstood("the year is named twice");
    }
    DateClues clues =
        DateClues.NONE.withFixes(parsed(isPeriod ? period(complete) : set(turned(days, complete))));
    return shift == null ? clues : clues.withShift(shift);
  }

  /** "10 January and 22 February last year": the year is that of all. */
  private static IsoDuration onlyShift(@Nullable IsoDuration before, IsoDuration shift) {
    String unit = shift.toString().substring(shift.toString().length() - 1);
    if (before != null || !unit.equals("Y") && !unit.equals("M")) {
      throw new NotUnderstood("of several dates one leads away from the anchor");
    }
    return shift;
  }

  /** In "16-17 May 2024" and in "May 16-17" a date has month or year from the one beside it. */
  private static List<WrittenDay> completed(List<WrittenDay> days) {
    List<WrittenDay> complete = new ArrayList<>(days);
    for (int i = complete.size() - 2; i >= 0; i--) {
      complete.set(i, complete.get(i).completedFrom(complete.get(i + 1)));
      boolean turnsYear = !days.get(i).hasYear() && isLater(complete.get(i), complete.get(i + 1));
      if (turnsYear) {
        complete.set(i, complete.get(i).aYearEarlier());
      }
    }
    for (int i = 1; i < complete.size(); i++) {
      complete.set(i, complete.get(i).completedFrom(complete.get(i - 1)));
    }
    return complete;
  }

  /** Whether "28 December" stands before "3 January". */
  private static boolean isLater(WrittenDay one, WrittenDay next) {
    return one.year().equals(next.year()) && one.month() > next.month() && next.month() > 0;
  }

  /** "28 December 2024 and 3 January": the year after, where it is not written. */
  private static List<WrittenDay> turned(List<WrittenDay> days, List<WrittenDay> complete) {
    for (int i = 1; i < complete.size(); i++) {
      boolean isLeftOpen = !days.get(i).hasYear() && complete.get(i).hasYear();
      if (isLeftOpen && isLater(complete.get(i - 1), complete.get(i))) {
        throw new NotUnderstood("the year of one of several dates cannot be told");
      }
    }
    return complete;
  }

  private static String period(List<WrittenDay> ends) {
    WrittenDay first = ends.get(0);
    WrittenDay last = ends.get(1);
    boolean isReversed = first.year().equals(last.year()) && first.isNotEarlierInYear(last);
    boolean turnsYear = first.month() > last.month() && !first.hasYear();
    if (isReversed && !turnsYear && (first.month() > 0 || first.isYear())) {
      throw new NotUnderstood("the period ends before it begins");
    }
    return first.mask() + "/" + last.mask();
  }

  private static String set(List<WrittenDay> days) {
    return days.stream()
        .map(WrittenDay::mask)
        .distinct()
        .collect(Collectors.joining(",", "{", "}"));
  }

  static Edtf parsed(String mask) {
    try {
      return Edtf.parse(mask);
    } catch (EdtfException e) {
      throw new NotUnderstood("no date is " + mask);
    }
  }
}
