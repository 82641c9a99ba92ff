package org.communique.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A value of which all readings can be listed: its dates lie around the end of February 2024, in a
 * universe of four months. The readings are listed by what the standard says, without asking the
 * code under test.
 */
record SmallValue(String spelling, Kind kind, List<Reading> readings) {
  enum Kind {
    DATE,
    LASTING,
    ALL_OF,
    ALL_OF_CHOICES
  }

  private static final List<String> HALF_OPEN = List.of("%s/..", "../%s", "%s/", "/%s");

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 4, 30);

  /** The numbers of the open ends; between them lie the days. */
  private static final int OPEN_START = 0;

  private static final int OPEN_END = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 2;

  /** A unit of the calendar by the numbers of its days. */
  private record Unit(int first, int last) {
    static Unit of(LocalDate first, LocalDate last) {
      return new Unit(number(first), number(last));
    }

    private static int number(LocalDate day) {
      return (int) (day.toEpochDay() - FIRST.toEpochDay()) + 1;
    }

    List<Reading> readings() {
      List<Reading> readings = new ArrayList<>();
      for (int from = first; from <= last; from++) {
        for (int to = from; to <= last; to++) {
          readings.add(Reading.between(from, to));
        }
      }
      return readings;
    }
  }

  /** A date by the units that it may stand for. */
  private record Date(String spelling, List<Unit> units) {
    List<Reading> readings() {
      return units.stream().flatMap(unit -> unit.readings().stream()).distinct().toList();
    }

    IntStream days() {
      return units.stream().flatMapToInt(u -> IntStream.rangeClosed(u.first, u.last)).distinct();
    }
  }

  boolean isAllOf() {
    return kind == Kind.ALL_OF || kind == Kind.ALL_OF_CHOICES;
  }

  boolean isAllOfChoices() {
    return kind == Kind.ALL_OF_CHOICES;
  }

  @Override
  public String toString() {
    return spelling;
  }

  static Arbitrary<SmallValue> arbitrary() {
    Arbitrary<SmallValue> single =
        dates().map(date -> new SmallValue(date.spelling, Kind.DATE, date.readings()));
    return Arbitraries.oneOf(
        single, lasting(), halfLasting(), oneOf(), openOneOf(), allOf(), allOfChoices());
  }

  private static Arbitrary<LocalDate> localDates() {
    return Arbitraries.integers().between(0, 12).map(LocalDate.of(2024, 2, 23)::plusDays);
  }

  private static Arbitrary<Date> days() {
    return localDates().map(SmallValue::day);
  }

  private static Date day(LocalDate day) {
    return new Date(day.toString(), List.of(Unit.of(day, day)));
  }

  private static Arbitrary<Date> months() {
    return Arbitraries.of(2, 3).map(SmallValue::month);
  }

  private static Date month(int number) {
    YearMonth month = YearMonth.of(2024, number);
    return new Date(month.toString(), List.of(Unit.of(month.atDay(1), month.atEndOfMonth())));
  }

  private static Arbitrary<Date> choices() {
    return Arbitraries.of(
            "2024-02-2X", "2024-03-0X", "2024-02-X9", "2024-03-X1", "2024-X3-01", "2024-X3-X2")
        .map(mask -> new Date(mask, fitting(mask)));
  }

  private static Arbitrary<Date> doubts() {
    return Arbitraries.of(
        new Date("2024-02-~29", eachDay("2024-02-XX")),
        new Date("2024-03-?05", eachDay("2024-03-XX")),
        new Date("2024-03-%0X", eachDay("2024-03-XX")));
  }

  /**
   * Any month at all: other values lie in February and March, so that January stands for all months
   * before them, and April for all after.
   */
  private static Arbitrary<Date> doubtfulMonths() {
    List<Unit> any = IntStream.rangeClosed(1, 4).mapToObj(n -> month(n).units.get(0)).toList();
    return Arbitraries.of("2024-02~", "2024-03?", "2024-~03", "1999-07%", "2024-12?")
        .map(spelling -> new Date(spelling, any));
  }

  private static List<Unit> eachDay(String mask) {
    return fitting(mask);
  }

  private static List<Unit> fitting(String mask) {
    return FIRST
        .datesUntil(LAST.plusDays(1))
        .filter(day -> day.toString().matches(mask.replace('X', '.')))
        .map(day -> Unit.of(day, day))
        .toList();
  }

  private static Arbitrary<Date> dates() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, days()),
        Tuple.of(2, months()),
        Tuple.of(2, choices()),
        Tuple.of(2, doubts()),
        Tuple.of(1, doubtfulMonths()));
  }

  private static Arbitrary<SmallValue> lasting() {
    return Combinators.combine(dates(), dates())
        .as(SmallValue::lasting)
        .filter(value -> !value.readings.isEmpty());
  }

  private static SmallValue lasting(Date start, Date end) {
    return new SmallValue(
        start.spelling + "/" + end.spelling,
        Kind.LASTING,
        stretches(start.days().toArray(), end.days().toArray()));
  }

  private static List<Reading> stretches(int[] starts, int[] ends) {
    List<Reading> readings = new ArrayList<>();
    for (int start : starts) {
      for (int end : ends) {
        if (start <= end) {
          readings.add(Reading.between(start, end));
        }
      }
    }
    return readings;
  }

  private static Arbitrary<SmallValue> halfLasting() {
    return Combinators.combine(dates(), Arbitraries.of(HALF_OPEN)).as(SmallValue::halfLasting);
  }

  private static SmallValue halfLasting(Date date, String shape) {
    int[] anywhere = IntStream.rangeClosed(OPEN_START, OPEN_END).toArray();
    int[] days = date.days().toArray();
    List<Reading> readings =
        switch (shape) {
          case "%s/.." -> stretches(days, new int[] {OPEN_END});
          case "../%s" -> stretches(new int[] {OPEN_START}, days);
          case "%s/" -> stretches(days, anywhere);
          default -> stretches(anywhere, days);
        };
    return new SmallValue(shape.replace("%s", date.spelling), Kind.LASTING, readings);
  }

  /**
   * {@return values that together show every way in which two can lie to each other: days and
   * stretches that touch, share one day, one end or both, months, gaps}
   */
  static List<SmallValue> notable() {
    List<Date> days =
        Stream.of(27, 28, 29, 30, 31)
            .map(LocalDate.of(2024, 2, 1)::plusDays)
            .map(SmallValue::day)
            .toList();
    Date february = month(2);
    Date march = month(3);
    Date tens = new Date("2024-02-2X", fitting("2024-02-2X"));
    Date firsts = new Date("2024-03-X1", fitting("2024-03-X1"));
    Date nines = new Date("2024-02-X9", fitting("2024-02-X9"));
    List<Date> dates = new ArrayList<>(days);
    dates.addAll(List.of(february, march, tens, nines, firsts));
    List<SmallValue> notable = new ArrayList<>();
    dates.forEach(date -> notable.add(new SmallValue(date.spelling, Kind.DATE, date.readings())));
    for (Date start : dates) {
      dates.forEach(end -> notable.add(lasting(start, end)));
    }
    notable.removeIf(value -> value.readings.isEmpty());
    Date quarter = new Date("2024-33", List.of(Unit.of(FIRST, LocalDate.of(2024, 3, 31))));
    notable.add(new SmallValue(quarter.spelling, Kind.DATE, quarter.readings()));
    notable.add(lasting(quarter, days.get(2)));
    for (String shape : HALF_OPEN) {
      List.of(days.get(2), march, tens).forEach(date -> notable.add(halfLasting(date, shape)));
    }
    for (int second = 1; second < days.size(); second++) {
      notable.add(allOf(List.of(days.get(0), days.get(second)), List.of()));
      notable.add(allOf(List.of(days.get(second)), List.of(february)));
    }
    notable.add(allOf(List.of(days.get(2), days.get(4)), List.of()));
    notable.add(allOf(days, List.of()));
    notable.add(allOf(List.of(days.get(0), days.get(1), days.get(4)), List.of()));
    notable.add(allOf(List.of(days.get(1), days.get(2)), List.of(march)));
    return notable;
  }

  private static Arbitrary<SmallValue> oneOf() {
    return Arbitraries.oneOf(dates(), dayRange())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            members ->
                new SmallValue(
                    "[" + spellings(members) + "]",
                    Kind.DATE,
                    members.stream()
                        .flatMap(date -> date.readings().stream())
                        .distinct()
                        .toList()));
  }

  private static String spellings(List<Date> members) {
    return String.join(",", members.stream().map(Date::spelling).toList());
  }

  /** Open ends of sets lie outside the universe; its four months are enough to stand for them. */
  private static Arbitrary<SmallValue> openOneOf() {
    Arbitrary<Date> earlierDays =
        localDates().map(day -> new Date("[.." + day + "]", daysBetween(FIRST, day)));
    Arbitrary<Date> laterDays =
        localDates().map(day -> new Date("[" + day + "..]", daysBetween(day, LAST)));
    Arbitrary<Date> earlierMonths =
        Arbitraries.just(
            new Date("[..2024-02]", List.of(month(1).units.get(0), month(2).units.get(0))));
    Arbitrary<Date> laterMonths =
        Arbitraries.just(
            new Date("[2024-03..]", List.of(month(3).units.get(0), month(4).units.get(0))));
    return Arbitraries.oneOf(earlierDays, laterDays, earlierMonths, laterMonths)
        .map(date -> new SmallValue(date.spelling, Kind.DATE, date.readings()));
  }

  private static Arbitrary<Date> dayRange() {
    return Combinators.combine(localDates(), Arbitraries.integers().between(0, 4))
        .as(
            (day, more) ->
                new Date(day + ".." + day.plusDays(more), daysBetween(day, day.plusDays(more))));
  }

  private static List<Unit> daysBetween(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).map(day -> Unit.of(day, day)).toList();
  }

  private static Arbitrary<SmallValue> allOf() {
    Arbitrary<List<Date>> someDays =
        Arbitraries.oneOf(days(), dayRange()).list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(someDays, months().list().ofMaxSize(1)).as(SmallValue::allOf);
  }

  private static SmallValue allOf(List<Date> certain, List<Date> months) {
    List<Date> members = new ArrayList<>(certain);
    members.addAll(months);
    List<Date> units = new ArrayList<>(months);
    certain.forEach(date -> date.units.forEach(unit -> units.add(new Date("", List.of(unit)))));
    return new SmallValue("{" + spellings(members) + "}", Kind.ALL_OF, together(units));
  }

  private static Arbitrary<SmallValue> allOfChoices() {
    return Combinators.combine(
            Arbitraries.oneOf(choices(), doubts(), doubtfulMonths()),
            days().list().ofMinSize(1).ofMaxSize(2))
        .as(
            (choice, certain) -> {
              List<Date> members = new ArrayList<>(certain);
              members.add(choice);
              return new SmallValue(
                  "{" + spellings(members) + "}", Kind.ALL_OF_CHOICES, together(members));
            });
  }

  /** {@return every union of one reading of each member} */
  private static List<Reading> together(List<Date> members) {
    Set<Reading> readings = Set.of(new Reading(new BitSet()));
    for (Date member : members) {
      Set<Reading> grown = new HashSet<>();
      for (Reading reading : readings) {
        member.readings().forEach(other -> grown.add(reading.with(other)));
      }
      readings = grown;
    }
    return List.copyOf(readings);
  }
}
