package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.text.Quoted;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.written.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words one after the other, the longest pattern first, and puts what they say on one
 * side or the other of "to" or "and". Every word is taken, or the reading stops at it.
 */
final class DateSides {

  private static final int MAX_COUNT = 10_000;

  /** "2020 years ago" is not said; where it seems so, 2020 is a year: 2020年前. */
  private static final int MAX_DIGITS_OF_YEARS = 3;

  private final List<DateWord> words;
  private final NumericOrder order;
  private final Steps steps;
  private final boolean commaIsAnd;
  private final List<DateSide> sides = new ArrayList<>();
  private DateSide side = new DateSide();
  private @Nullable DateToken from;
  private @Nullable DateToken until;
  private boolean isPeriod;
  private boolean isSet;
  private int numberEnd = -1;
  private int at;

  DateSides(List<DateWord> words, NumericOrder order, Steps steps, boolean commaIsAnd) {
    this.words = words;
    this.order = order;
    this.steps = steps;
    this.commaIsAnd = commaIsAnd;
    sides.add(side);
    while (at < words.size()) {
      steps.add();
      if (!isTaken()) {
        throw new NotUnderstood(
            "the word " + Quoted.text(words.get(at).text()) + " does not fit where it stands");
      }
    }
    checkEnds();
  }

  List<DateSide> sides() {
    return sides;
  }

  /** {@return whether there are two sides with "to" between them, or one of them} */
  boolean isPeriod() {
    return isPeriod;
  }

  /** {@return the end that is named, where only one is} */
  Optional<DateClues.End> end() {
    if (sides.size() > 1) {
      return Optional.empty();
    }
    if (until != null) {
      return Optional.of(DateClues.End.LAST);
    }
    return from == null ? Optional.empty() : Optional.of(DateClues.End.FIRST);
  }

  private void checkEnds() {
    if (isPeriod && isSet) {
      throw new NotUnderstood("a period stands beside another date");
    }
    if (from != null && !isPeriod && (from.value() == 0 || isSet)
        || until != null && sides.size() > 1) {
      throw new NotUnderstood("one end of the period is missing");
    }
  }

  private boolean isTaken() {
    return takeCounted()
        || takeNumeric()
        || takeUnitOf()
        || takeDirected()
        || takeMarkedNumber()
        || takeSeparator()
        || takeWord();
  }

  // Patterns of several words.

  /** "Two weeks ago", "vor zwei Wochen", "через неделю". */
  private boolean takeCounted() {
    @Nullable DateToken way = way(at);
    if (way != null) {
      return countedAfter(way);
    }
    @Nullable DateToken unit = countable(at);
    if (unit != null) {
      @Nullable DateToken after = way(at + 1);
      boolean isCounted = after != null && (after.value() == 1 || unit.value() > 1);
      return isCounted && take(2, shift(after, "1", 1, unit));
    }
    @Nullable DateToken number = number(at);
    @Nullable DateToken counted = countable(at + 1);
    @Nullable DateToken after = way(at + 2);
    return number != null
        && counted != null
        && after != null
        && take(3, shift(after, number.text(), number.value(), counted));
  }

  private boolean countedAfter(DateToken way) {
    @Nullable DateToken number = number(at + 1);
    @Nullable DateToken unit = countable(at + (number == null ? 1 : 2));
    if (unit == null) {
      return false;
    }
    if (number != null) {
      return take(3, shift(way, number.text(), number.value(), unit));
    }
    boolean isCounted = way.value() == 1 || unit.value() > 1;
    return isCounted && !is(at + 2, Kind.NUMBER) && take(2, shift(way, "1", 1, unit));
  }

  private boolean take(int count, @Nullable IsoDuration shift) {
    if (shift == null) {
      return false;
    }
    side.addShift(shift);
    at += count;
    return true;
  }

  private static @Nullable IsoDuration shift(
      DateToken way, String digits, int number, DateToken unit) {
    boolean isYear = unit.text().equals("Y") && digits.length() > MAX_DIGITS_OF_YEARS;
    if (isYear || number > MAX_COUNT || number * unit.value() > MAX_COUNT) {
      return null;
    }
    int sign = way.is(Kind.AGO) ? -1 : 1;
    return DateGrammar.duration(sign * number * unit.value(), unit.text());
  }

  private @Nullable DateToken way(int index) {
    @Nullable DateToken ago = as(index, Kind.AGO);
    return ago != null ? ago : as(index, Kind.AHEAD);
  }

  private @Nullable DateToken number(int index) {
    @Nullable DateToken digits = as(index, Kind.NUMBER);
    return digits != null ? digits : as(index, Kind.COUNT);
  }

  private @Nullable DateToken countable(int index) {
    @Nullable DateToken unit = as(index, Kind.UNIT);
    return unit != null && unit.value() > 0 ? unit : null;
  }

  /** Dates and spans of years in numbers: 16.05.2024, 05/2024, 2024/25. */
  private boolean takeNumeric() {
    if (!is(at, Kind.NUMBER) || !is(at + 2, Kind.NUMBER) || !isSign(at + 1)) {
      return false;
    }
    int length = is(at + 4, Kind.NUMBER) && isSameSign(at + 1, at + 3) ? 5 : 3;
    if (isSameSign(at + 1, at + length) && is(at + length + 1, Kind.NUMBER)) {
      return false;
    }
    String sign = words.get(at + 1).text();
    boolean isTaken = length == 5 ? takeThree(sign) : takeTwo(sign);
    if (!isTaken) {
      return false;
    }
    at += length;
    boolean isDotAtEnd = sign.equals(".") && is(at, Kind.DOT);
    at += isDotAtEnd ? 1 : 0;
    at += isMarkOfYear(at) ? 1 : 0;
    return true;
  }

  private boolean takeThree(String sign) {
    if (!"./-".contains(sign)) {
      return false;
    }
    List<String> numbers = List.of(digits(at), digits(at + 2), digits(at + 4));
    side.addDates(order.dates(numbers, sign.equals(".")));
    return true;
  }

  private boolean takeTwo(String sign) {
    String first = digits(at);
    String second = digits(at + 2);
    boolean isDot = sign.equals(".");
    boolean isSlash = sign.equals("/");
    if (first.length() == 4 && second.length() <= 2 && !isDot) {
      side.addSpan(new YearSpan(first, second, isSlash));
      return true;
    }
    if (first.length() == 4 || is(at + 3, Kind.MONTH)) {
      return false;
    }
    if (second.length() == 4) {
      boolean isMonth = isDot || isSlash || sign.equals("-");
      if (isMonth) {
        side.addDates(
            List.of(WrittenDay.NOTHING.withMonth(Integer.parseInt(first)).withYear(second)));
      }
      return isMonth;
    }
    if (isDot || isSlash) {
      side.addDates(order.dates(List.of(first, second), isDot));
    }
    return isDot || isSlash;
  }

  private boolean isSign(int index) {
    return is(index, Kind.DOT)
        || is(index, Kind.SLASH)
        || is(index, Kind.TO) && !Character.isLetter(words.get(index).text().charAt(0));
  }

  private boolean isSameSign(int one, int other) {
    return other < words.size() && words.get(one).text().equals(words.get(other).text());
  }

  private String digits(int index) {
    return words.get(index).as(Kind.NUMBER).text();
  }

  /** "The last day of", "the first month of". */
  private boolean takeUnitOf() {
    @Nullable DateToken direction = as(at, Kind.DIRECTION);
    boolean isLast = direction != null && direction.value() == -1;
    @Nullable DateToken unit = as(at + 1, Kind.UNIT);
    if (!isLast && !is(at, Kind.FIRST) || unit == null || !is(at + 2, Kind.OF)) {
      return false;
    }
    if (unit.text().equals("Y") || unit.text().equals("H")) {
      return false;
    }
    side.addUnitOf(isLast ? -1 : 1, unit.text());
    at += 3;
    return true;
  }

  /** "Last week", "semaine dernière"; "this morning". */
  private boolean takeDirected() {
    @Nullable DateToken direction = as(at, Kind.DIRECTION);
    @Nullable DateToken unit = as(at, Kind.UNIT);
    if (direction == null && unit != null && is(at + 1, Kind.DIRECTION)) {
      direction = as(at + 1, Kind.DIRECTION);
    } else if (direction != null) {
      unit = as(at + 1, Kind.UNIT);
      if (unit == null && direction.value() == 0 && is(at + 1, Kind.DAYPART)) {
        side.addPart();
        return take(2, DateGrammar.duration(0, "D"));
      }
    }
    if (direction == null || unit == null || unit.value() > 1 || numberEnd == at) {
      return false;
    }
    return "WMY".contains(unit.text())
        && take(2, DateGrammar.duration(direction.value(), unit.text()));
  }

  /** "16th", "8日", "2024 года", "1980s", "16.", and the other way round "ngày 16", "عام 1945". */
  private boolean takeMarkedNumber() {
    @Nullable DateToken premark = as(at, Kind.PREMARK);
    if (premark != null && is(at + 1, Kind.NUMBER)) {
      addComponent(premark.text(), at + 1);
      return advance(2);
    }
    if (is(at, Kind.PREDECADE)) {
      int number = is(at + 1, Kind.OF) ? at + 2 : at + 1;
      return isDecade(number) && addDecade(number);
    }
    @Nullable DateToken number = as(at, Kind.NUMBER);
    if (number == null) {
      return false;
    }
    if (is(at + 1, Kind.DECADE) && isDecade(at)) {
      addDecade(at);
      return advance(isMarkOfYear(at + 1) ? 2 : 1);
    }
    @Nullable DateToken mark = as(at + 1, Kind.MARK);
    if (mark != null) {
      addComponent(mark.text(), at);
      return advance(2);
    }
    boolean isDay = is(at + 1, Kind.ORDINAL) || is(at + 1, Kind.DOT);
    if (isDay && number.text().length() <= 2) {
      side.addDay(number.value(), at);
      return advance(2);
    }
    return false;
  }

  private void addComponent(String letter, int index) {
    DateToken number = words.get(index).as(Kind.NUMBER);
    switch (letter) {
      case "D" -> side.addDay(number.value(), index);
      case "M" -> side.addMonth(number.value(), index);
      default -> side.addYear(number.text());
    }
  }

  private boolean isDecade(int index) {
    @Nullable DateToken number = as(index, Kind.NUMBER);
    return number != null && number.text().length() == 4 && number.value() % 10 == 0;
  }

  private boolean addDecade(int index) {
    side.addDecade(digits(index));
    at = index + 1;
    return true;
  }

  private boolean isMarkOfYear(int index) {
    @Nullable DateToken mark = as(index, Kind.MARK);
    return mark != null && mark.text().equals("Y");
  }

  // Single words.

  private boolean takeSeparator() {
    if (is(at, Kind.AND) || commaIsAnd && is(at, Kind.COMMA) && !side.isEmpty()) {
      boolean isSecondOfTwo = is(at, Kind.COMMA) && is(at + 1, Kind.AND);
      isSet = true;
      return isSecondOfTwo ? advance(1) : nextSide();
    }
    @Nullable DateToken to = as(at, Kind.TO);
    if (to != null && side.isEmpty() && sides.size() == 1 && from == null && to.value() == 1) {
      until = to;
      return advance(1);
    }
    boolean isYears = is(at, Kind.SLASH) && is(at + 1, Kind.NUMBER) && digits(at + 1).length() == 4;
    if ((to != null || isYears) && !side.isEmpty() && until == null) {
      isPeriod = true;
      return nextSide();
    }
    @Nullable DateToken start = as(at, Kind.FROM);
    if (start == null || !side.isEmpty() || sides.size() > 1 || from != null || until != null) {
      return false;
    }
    boolean isOnlyOf = is(at, Kind.OF) && words.stream().noneMatch(word -> word.is(Kind.TO));
    from = isOnlyOf ? null : start;
    return advance(1);
  }

  private boolean nextSide() {
    if (side.isEmpty()) {
      return false;
    }
    side = new DateSide();
    sides.add(side);
    return advance(1);
  }

  private boolean takeWord() {
    DateWord word = words.get(at);
    for (DateToken meaning : word.meanings()) {
      if (isAdded(meaning)) {
        return advance(1);
      }
    }
    return false;
  }

  private boolean isAdded(DateToken meaning) {
    switch (meaning.kind()) {
      case NUMBER -> addNumber(meaning);
      case DAY -> side.addDay(meaning.value(), at);
      case MONTH -> addMonth(meaning);
      case WEEKDAY -> side.addWeekday(meaning.value(), at);
      case SEASON -> side.addSeason(meaning.value());
      case SHIFT -> side.addShift(IsoDuration.parse(meaning.text()));
      case DIRECTION -> side.addDirection(meaning.value(), at);
      case DAYPART, PHASE -> side.addPart();
      case OF -> {
        return !isSecondFrom();
      }
      case FILLER, COMMA -> {
        return true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** "Depuis du" is not said: one of the two would be ignored. */
  private boolean isSecondFrom() {
    return from != null && side.isEmpty() && is(at, Kind.FROM);
  }

  private void addNumber(DateToken number) {
    if (number.text().length() <= 2) {
      side.addPlainDay(number.value(), at);
      numberEnd = at + 1;
    } else {
      side.addYear(number.text());
    }
  }

  /** One month may have two names: "أيار/مايو", "Jänner (Januar)". */
  private void addMonth(DateToken month) {
    side.addMonth(month.value(), at);
    boolean isSecondName =
        (is(at + 1, Kind.SLASH) || at + 1 < words.size() && words.get(at + 1).text().equals("("))
            && is(at + 2, Kind.MONTH)
            && as(at + 2, Kind.MONTH).value() == month.value();
    at += isSecondName ? 2 : 0;
  }

  private boolean advance(int count) {
    at += count;
    return true;
  }

  private boolean is(int index, Kind kind) {
    return as(index, kind) != null;
  }

  private @Nullable DateToken as(int index, Kind kind) {
    steps.add();
    return index >= 0 && index < words.size() ? words.get(index).as(kind) : null;
  }
}
