package org.communique.model.time.written;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfException;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.written.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/** What a row of words and signs says of a date, once. */
final class DateGrammar {

  private static final int MAX_MEMBERS = 12;
  private static final int MAX_COUNT = 10_000;

  private final List<DateToken> tokens;
  private final NumericOrder order;

  DateGrammar(List<DateToken> tokens, NumericOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /** {@return the readings; none if it is not understood} */
  List<DateClues> clues() {
    tokens.removeIf(token -> token.is(Kind.FILLER) || token.is(Kind.COMMA));
    int eve = indexOf(Kind.EVE);
    if (eve >= 0) {
      tokens.remove(eve);
      return eve();
    }
    List<DateToken> weekdays = tokens.stream().filter(token -> token.is(Kind.WEEKDAY)).toList();
    if (weekdays.size() > 1 || tokens.stream().anyMatch(token -> token.is(Kind.UNKNOWN))) {
      return List.of();
    }
    tokens.removeAll(weekdays);
    if (weekdays.isEmpty()) {
      return dated();
    }
    DayOfWeek weekday = DayOfWeek.of(weekdays.get(0).value());
    List<DateClues> readings = tokens.isEmpty() ? List.of(DateClues.NONE) : weekdayDated();
    return readings.stream().map(clues -> clues.withWeekday(weekday)).toList();
  }

  /**
   * "Last Thursday" may be that of last week or just the last there was, "next Thursday" that of
   * this week or of the next.
   */
  private List<DateClues> weekdayDated() {
    if (tokens.size() != 1 || !tokens.get(0).is(Kind.DIRECTION)) {
      return dated();
    }
    DateClues thatWeek = shifted(tokens.get(0).value(), "W");
    return switch (tokens.get(0).value()) {
      case -1 -> List.of(thatWeek, DateClues.NONE);
      case 1 -> List.of(thatWeek, shifted(0, "W"));
      default -> List.of(thatWeek);
    };
  }

  /** Of "the eve of 9 May" the day is known; of "the eve of the talks" the anchor is the talks. */
  private List<DateClues> eve() {
    List<DateClues> after = tokens.isEmpty() ? List.of() : new DateGrammar(tokens, order).clues();
    List<DateClues> before =
        after.stream()
            .flatMap(clues -> clues.fixes().stream())
            .flatMap(day -> dayBefore(day.toString()))
            .map(DateClues.NONE::withFixes)
            .toList();
    if (!before.isEmpty()) {
      return before;
    }
    return after.isEmpty() ? List.of(shifted(-1, "D")) : List.of();
  }

  private static Stream<Edtf> dayBefore(String mask) {
    if (mask.length() != 10 || mask.indexOf('X', 4) >= 0 || mask.indexOf('/') >= 0) {
      return Stream.empty();
    }
    boolean hasYear = mask.indexOf('X') < 0;
    if (!hasYear && mask.endsWith("-03-01")) {
      return Stream.of(Edtf.parse(mask.substring(0, 4) + "-02-2X")); // The 28th or the 29th.
    }
    String year = hasYear ? mask.substring(0, 4) : "2023";
    String day = LocalDate.parse(year + mask.substring(4)).minusDays(1).toString();
    return Stream.of(Edtf.parse(hasYear ? day : mask.substring(0, 4) + day.substring(4)));
  }

  private List<DateClues> dated() {
    Optional<DateClues> shift = takeShift();
    if (tokens.isEmpty()) {
      return shift.stream().toList();
    }
    return masks().stream().map(mask -> shift.orElse(DateClues.NONE).withFixes(mask)).toList();
  }

  /** Takes out the words that lead away from the anchor, if there are any. */
  private Optional<DateClues> takeShift() {
    int at = indexOf(Kind.SHIFT);
    if (at >= 0) {
      String duration = tokens.remove(at).text();
      return Optional.of(DateClues.NONE.withShift(IsoDuration.parse(duration)));
    }
    at = indexOf(Kind.DIRECTION);
    if (at >= 0) {
      return takeDirection(at);
    }
    int ago = indexOf(Kind.AGO);
    int way = ago >= 0 ? ago : indexOf(Kind.AHEAD);
    return way >= 0 ? counted(way, ago >= 0 ? -1 : 1) : Optional.empty();
  }

  private Optional<DateClues> takeDirection(int at) {
    int unit = isUnitAt(at + 1) ? at + 1 : at - 1;
    if (!isUnitAt(unit) || tokens.get(unit).value() != 1) {
      return Optional.empty();
    }
    int direction = tokens.get(at).value();
    String letter = tokens.get(unit).text();
    tokens.subList(Math.min(at, unit), Math.max(at, unit) + 1).clear();
    return letter.equals("D") ? Optional.empty() : Optional.of(shifted(direction, letter));
  }

  /** "Two weeks ago" and nothing else. */
  private Optional<DateClues> counted(int way, int sign) {
    List<DateToken> rest = new ArrayList<>(tokens);
    rest.remove(way);
    boolean isAtAnEnd = way == 0 || way == rest.size();
    boolean hasNumber = rest.size() == 2 && isNumber(rest.get(0));
    if (!isAtAnEnd || rest.isEmpty() || !rest.get(rest.size() - 1).is(Kind.UNIT)) {
      return Optional.empty();
    }
    if (rest.size() > 1 && !hasNumber) {
      return Optional.empty();
    }
    DateToken unit = rest.get(rest.size() - 1);
    int count = unit.value() * (hasNumber ? rest.get(0).value() : 1);
    if (count > MAX_COUNT || hasNumber && rest.get(0).value() > MAX_COUNT) {
      return Optional.empty();
    }
    tokens.clear();
    return Optional.of(shifted(sign * count, unit.text()));
  }

  private static boolean isNumber(DateToken token) {
    return token.is(Kind.NUMBER) || token.is(Kind.COUNT);
  }

  private boolean isUnitAt(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(Kind.UNIT);
  }

  private static DateClues shifted(int count, String unit) {
    String sign = count < 0 ? "-" : "";
    return DateClues.NONE.withShift(IsoDuration.parse(sign + "P" + Math.abs(count) + unit));
  }

  /** {@return the masks that the tokens left may mean} */
  private List<Edtf> masks() {
    dropMarkOfYear();
    if (NumericOrder.isNumeric(tokens)) {
      return order.masks(tokens).stream().flatMap(DateGrammar::parsed).toList();
    }
    mendDotsAndSlashes();
    return parts().map(DateGrammar::parsed).orElse(Stream.empty()).toList();
  }

  /** "16.05.2024 г." is in numbers for all that. */
  private void dropMarkOfYear() {
    int last = tokens.size() - 1;
    if (last == 5 && tokens.get(last).isUnit('Y')) {
      tokens.remove(last);
    }
  }

  /** Takes the dot of "16. Mai" as what it is, and one of two names of a month in "أيار/مايو". */
  private void mendDotsAndSlashes() {
    for (int i = 1; i < tokens.size(); i++) {
      DateToken token = tokens.get(i);
      DateToken before = tokens.get(i - 1);
      if (token.is(Kind.DOT) && before.is(Kind.NUMBER)) {
        tokens.set(i, new DateToken(Kind.ORDINAL, 0, "."));
      } else if (token.is(Kind.SLASH)
          && before.is(Kind.MONTH)
          && i + 1 < tokens.size()
          && tokens.get(i + 1).equals(before)) {
        tokens.subList(i, i + 2).clear();
      }
    }
  }

  /** {@return a date, a period or a set of dates, in EDTF} */
  private Optional<String> parts() {
    boolean isFrom = !tokens.isEmpty() && tokens.get(0).is(Kind.FROM);
    tokens.removeIf(token -> token.is(Kind.FROM));
    boolean isPeriod = indexOf(Kind.TO) >= 0;
    if (isFrom && !isPeriod || isPeriod && indexOf(Kind.AND) >= 0) {
      return Optional.empty();
    }
    List<WrittenDay> days = days(isPeriod ? Kind.TO : Kind.AND);
    if (days.isEmpty() || days.size() > MAX_MEMBERS || isPeriod && days.size() != 2) {
      return Optional.empty();
    }
    if (days.size() == 1) {
      return isBareNumber() ? Optional.empty() : Optional.of(days.get(0).mask());
    }
    List<WrittenDay> complete = completed(days);
    WrittenDay first = complete.get(0);
    if (!complete.stream().allMatch(first::isAsFineAs) || first.day() > 0 && first.month() == 0) {
      return Optional.empty();
    }
    return isPeriod
        ? period(days.get(0), first, complete.get(1))
        : Optional.of(
            complete.stream().map(WrittenDay::mask).collect(Collectors.joining(",", "{", "}")));
  }

  private boolean isBareNumber() {
    return tokens.size() == 1
        && tokens.get(0).is(Kind.NUMBER)
        && tokens.get(0).text().length() != 4;
  }

  private List<WrittenDay> days(Kind separator) {
    List<WrittenDay> days = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).is(separator)) {
        @Nullable WrittenDay day = WrittenDay.of(tokens.subList(begin, i));
        if (day == null) {
          return List.of();
        }
        days.add(day);
        begin = i + 1;
      }
    }
    return days;
  }

  /** In "16-17 May 2024" and in "May 16-17" a date has month or year from the one beside it. */
  private static List<WrittenDay> completed(List<WrittenDay> days) {
    List<WrittenDay> complete = new ArrayList<>(days);
    for (int i = complete.size() - 2; i >= 0; i--) {
      complete.set(i, complete.get(i).completedFrom(complete.get(i + 1)));
    }
    for (int i = 1; i < complete.size(); i++) {
      complete.set(i, complete.get(i).completedFrom(complete.get(i - 1)));
    }
    return complete;
  }

  private static Optional<String> period(WrittenDay asWritten, WrittenDay first, WrittenDay last) {
    boolean isReversed = first.year() == last.year() && first.isNotEarlierInYear(last);
    boolean turnsYear = isReversed && first.month() > last.month() && asWritten.year() == 0;
    if (isReversed && !turnsYear && first.month() > 0) {
      return Optional.empty();
    }
    WrittenDay start = turnsYear && first.year() > 1 ? first.aYearEarlier() : first;
    return Optional.of(start.mask() + "/" + last.mask());
  }

  private static Stream<Edtf> parsed(String mask) {
    try {
      return Stream.of(Edtf.parse(mask));
    } catch (EdtfException e) {
      return Stream.empty(); // 31 June: understood, and no date.
    }
  }

  private int indexOf(Kind kind) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(kind)) {
        return i;
      }
    }
    return -1;
  }
}
