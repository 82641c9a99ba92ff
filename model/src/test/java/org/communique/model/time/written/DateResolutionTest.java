package org.communique.model.time.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.written.DateResolution.Excluded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolutionTest {

  private static final LocalDate HEADER = LocalDate.of(2025, 5, 8);
  private static final ResolutionPolicy STANDARD = ResolutionPolicy.standard();

  @Property
  void whatIsChosenIsACandidateAndNotExcluded(
      @ForAll("clues") DateClues clues,
      @ForAll("days") LocalDate anchor,
      @ForAll("policies") ResolutionPolicy policy) {
    DateResolution resolution = clues.resolve(anchor, policy);

    resolution
        .chosen()
        .ifPresent(
            date -> {
              assertThat(resolution.candidates()).contains(date);
              assertThat(resolution.excluded()).extracting(Excluded::date).doesNotContain(date);
            });
    assertThat(resolution.candidates()).doesNotHaveDuplicates();
  }

  @Property
  void everyCandidateFitsTheWords(
      @ForAll("clues") DateClues clues,
      @ForAll("days") LocalDate anchor,
      @ForAll("policies") ResolutionPolicy policy) {
    assertThat(clues.resolve(anchor, policy).candidates())
        .allSatisfy(
            date -> {
              assertThat(clues.allowWeekdayOf(date)).isTrue();
              clues
                  .fixes()
                  .ifPresent(mask -> assertThat(date.compatibleWith(mask).isPossible()).isTrue());
              clues
                  .shifted(anchor)
                  .ifPresent(unit -> assertThat(date.compatibleWith(unit).isPossible()).isTrue());
            });
  }

  @Property
  void whatIsExcludedForItsWeekdayIsNoCandidate(
      @ForAll("clues") DateClues clues, @ForAll("days") LocalDate anchor) {
    DateResolution resolution = clues.resolve(anchor, STANDARD);

    assertThat(resolution.excluded())
        .filteredOn(each -> !clues.allowWeekdayOf(each.date()))
        .allSatisfy(each -> assertThat(resolution.candidates()).doesNotContain(each.date()));
  }

  @Property
  void theNearestPastDoesNotBeginAfterTheAnchor(
      @ForAll("clues") DateClues clues, @ForAll("days") LocalDate anchor) {
    DateResolution resolution = clues.resolve(anchor, ResolutionPolicy.nearestPast());

    if (resolution.rule().equals("nearest-past")) {
      assertThat(resolution.chosen().stream())
          .allSatisfy(
              date ->
                  assertThat(date.earliest().epochDay().orElseThrow())
                      .isLessThanOrEqualTo(anchor.toEpochDay()));
    }
  }

  @Property
  void theNearestFutureDoesNotEndBeforeTheAnchor(
      @ForAll("clues") DateClues clues, @ForAll("days") LocalDate anchor) {
    DateResolution resolution = clues.resolve(anchor, ResolutionPolicy.nearestFuture());

    if (resolution.rule().equals("nearest-future")) {
      assertThat(resolution.chosen().stream())
          .allSatisfy(
              date ->
                  assertThat(date.latest().epochDay().orElseThrow())
                      .isGreaterThanOrEqualTo(anchor.toEpochDay()));
    }
  }

  @Property(tries = 100)
  void noDayOfTheWindowThatFitsIsLeftOut(
      @ForAll("days") LocalDate day, @ForAll("days") LocalDate anchor) {
    DateClues clues = DateClues.NONE.withFixes(mask(day, "XXXX")).withWeekday(day.getDayOfWeek());

    assertThat(clues.resolve(anchor, ResolutionPolicy.within(4_000)).candidates())
        .containsExactlyElementsOf(
            anchor
                .minusDays(4_000)
                .datesUntil(anchor.plusDays(4_001))
                .filter(each -> each.getMonth() == day.getMonth())
                .filter(each -> each.getDayOfMonth() == day.getDayOfMonth())
                .filter(each -> each.getDayOfWeek() == day.getDayOfWeek())
                .map(Edtf::of)
                .toList());
  }

  @Property
  void aDayIsFoundFromItselfByItsWeekdayAndItsDate(@ForAll("days") LocalDate day) {
    DateClues clues = DateClues.NONE.withFixes(mask(day, "XXXX")).withWeekday(day.getDayOfWeek());

    assertThat(clues.resolve(day, STANDARD).chosen()).contains(Edtf.of(day));
  }

  @Example
  void aWeekdayExcludesTheYearInWhichItDoesNotFit() {
    DateResolution resolution = clues("thursday", "XXXX-05-16", null).resolve(HEADER, STANDARD);

    assertThat(resolution.chosen()).contains(Edtf.parse("2024-05-16"));
    assertThat(resolution.candidates()).containsExactly(Edtf.parse("2024-05-16"));
    assertThat(resolution.excluded())
        .extracting(Excluded::toString)
        .containsExactly("2025-05-16 is a Friday, not a Thursday");
    assertThat(resolution)
        .hasToString("2024-05-16 by nearest-past; 2025-05-16 is a Friday, not a Thursday");
  }

  @Example
  void aWeekdayThatFitsNoYearIsToldAndNotBent() {
    DateResolution resolution = clues("thursday", "XXXX-05-17", null).resolve(HEADER, STANDARD);

    assertThat(resolution.chosen()).isEmpty();
    assertThat(resolution.fitsNothing()).isTrue();
    assertThat(resolution.excluded())
        .extracting(Excluded::toString)
        .containsExactly(
            "2024-05-17 is a Friday, not a Thursday", "2025-05-17 is a Saturday, not a Thursday");
  }

  @Example
  void aWindowOfYearsFindsAllThatFit() {
    DateResolution resolution =
        clues("thursday", "XXXX-05-16", null).resolve(HEADER, ResolutionPolicy.within(2_200));

    assertThat(resolution.candidates())
        .extracting(Edtf::toString)
        .containsExactly("2019-05-16", "2024-05-16", "2030-05-16");
    assertThat(resolution.isAmbiguous()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // The anchor, a Thursday, counts as past and as future.
        "thursday, -, -, nearest-past, 2025-05-08",
        "wednesday, -, -, nearest-past, 2025-05-07",
        "friday, -, -, nearest-past, 2025-05-02",
        "friday, -, -, nearest, 2025-05-09",
        "thursday, -, -, nearest-future, 2025-05-08",
        "wednesday, -, -, nearest-future, 2025-05-14",
        // What the words state is beyond any policy.
        "-, 2025-05-16, -, nearest-past, 2025-05-16",
        "friday, 2025-05-16, -, nearest-past, 2025-05-16",
        "-, 201X, -, nearest-past, 201X",
        // A year, a month or both are left open.
        "-, XXXX-05-16, -, nearest-past, 2024-05-16",
        "-, XXXX-05-16, -, nearest, 2025-05-16",
        "-, XXXX-05-16, -, nearest-future, 2025-05-16",
        "-, XXXX-02-29, -, nearest-past, 2024-02-29",
        "-, XXXX-02-29, -, nearest-future, 2028-02-29",
        "-, XX24-05-16, -, nearest-past, 2024-05-16",
        "-, 19XX-05-16, -, nearest-past, 1999-05-16",
        "-, XXXX-XX-13, -, nearest-past, 2025-04-13",
        "friday, XXXX-XX-13, -, nearest-past, 2024-12-13",
        "friday, XXXX-XX-13, -, nearest-future, 2025-06-13",
        "-, 2024-XX-16, -, nearest-past, 2024-12-16",
        "-, XXXX-05, -, nearest-past, 2025-05",
        "-, XXXX-06, -, nearest-past, 2024-06",
        "-, XXXX-21, -, nearest-past, 2025-21",
        "-, XXXX-05-1X, -, nearest, 2025-05-1X",
        "-, XXXX-05-XX, -, nearest, 2025-05-XX",
        "-, XXXX-05-16~, -, nearest-past, 2024-05-16~",
        // Periods and pairs.
        "-, XXXX-11-02/XXXX-11-18, -, nearest-past, 2024-11-02/2024-11-18",
        "-, XXXX-12-28/XXXX-01-03, -, nearest-past, 2024-12-28/2025-01-03",
        "-, '{XXXX-01-10,XXXX-02-22}', -, nearest-past, '{2025-01-10,2025-02-22}'",
        // Counted from the anchor.
        "-, -, P0D, nearest-past, 2025-05-08",
        "-, -, -P1D, nearest-past, 2025-05-07",
        "-, -, P1D, nearest-past, 2025-05-09",
        "wednesday, -, -P1D, nearest-past, 2025-05-07",
        "thursday, -, -P1D, nearest-past, -",
        "-, -, -P1W, nearest-past, 2025-04-28/2025-05-04",
        "-, -, P0W, nearest-past, 2025-05-05/2025-05-11",
        "-, -, -P1M, nearest-past, 2025-04",
        "-, -, -P1Y, nearest-past, 2024",
        "friday, -, -P1W, nearest-past, 2025-05-02",
        "-, XXXX-05-16, -P1Y, nearest-past, 2024-05-16",
        "-, XXXX-05-07, -P1D, nearest-past, 2025-05-07",
        "-, XXXX-05-06, -P1D, nearest-past, -",
        "-, XXXX-05, -P1D, nearest-past, 2025-05-07",
        // Several days are as good.
        "thursday, 2024-05, -, nearest-past, -",
        "thursday, -, -P1M, nearest-past, -",
        "-, -, PT5H, nearest-past, -",
        "-, -, P9999Y, nearest-past, -",
        "-, -, -, nearest-past, -",
      })
  void wordsUnderAHeaderAre(
      String weekday, String fixes, String shift, String policy, String expected) {
    DateResolution resolution =
        clues(weekday, fixes, shift).resolve(HEADER, ResolutionPolicy.of(policy));

    assertThat(resolution.chosen()).isEqualTo(Optional.ofNullable(expected).map(Edtf::parse));
  }

  @Example
  void twoDatesAsNearAreNotChosenBetween() {
    DateResolution resolution =
        clues(null, "XXXX-XX-01", null)
            .resolve(LocalDate.of(2025, 4, 16), ResolutionPolicy.nearest());

    assertThat(resolution.isAmbiguous()).isTrue();
    assertThat(resolution.candidates())
        .extracting(Edtf::toString)
        .containsExactly("2025-04-01", "2025-05-01");
  }

  @Example
  void withoutAnAnchorOnlyWhatIsStatedInFullIsADate() {
    assertThat(clues("thursday", "2024-05-16", null).resolveWithoutAnchor().chosen())
        .contains(Edtf.parse("2024-05-16"));
    for (DateClues relative :
        List.of(
            clues("thursday", null, null),
            clues(null, "XXXX-05-16", null),
            clues(null, null, "-P1D"))) {
      assertThat(relative.needAnchor()).isTrue();
      assertThat(relative.resolveWithoutAnchor())
          .isEqualTo(DateResolution.none(DateResolution.NO_ANCHOR));
    }
  }

  @Example
  void readingsThatAgreeChooseAndOthersDoNot() {
    DateResolution may = clues(null, "2025-05-06", null).resolve(HEADER, STANDARD);
    DateResolution june = clues(null, "2025-06-05", null).resolve(HEADER, STANDARD);
    DateResolution notThursday = clues("thursday", "2025-05-06", null).resolve(HEADER, STANDARD);

    assertThat(DateResolution.ofReadings(List.of(june, may)).candidates())
        .extracting(Edtf::toString)
        .containsExactly("2025-05-06", "2025-06-05");
    assertThat(DateResolution.ofReadings(List.of(june, may)).chosen()).isEmpty();
    assertThat(DateResolution.ofReadings(List.of(may, may)).chosen()).isEqualTo(may.chosen());
    assertThat(DateResolution.ofReadings(List.of(notThursday, june)).chosen())
        .isEqualTo(june.chosen());
    assertThatThrownBy(() -> DateResolution.ofReadings(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void policiesAreReadFromTheirNames() {
    for (ResolutionPolicy policy :
        List.of(
            ResolutionPolicy.nearestPast(),
            ResolutionPolicy.nearest(),
            ResolutionPolicy.nearestFuture(),
            ResolutionPolicy.within(30))) {
      assertThat(ResolutionPolicy.of(policy.name())).isEqualTo(policy).hasToString(policy.name());
    }
    for (String wrong :
        List.of("", "soon", "within-days", "within--days", "within-x-days", "within--1-days")) {
      assertThatThrownBy(() -> ResolutionPolicy.of(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static DateClues clues(
      @Nullable String weekday, @Nullable String fixes, @Nullable String shift) {
    return clues(
        Optional.ofNullable(weekday).map(name -> DayOfWeek.valueOf(name.toUpperCase())),
        Optional.ofNullable(fixes).map(Edtf::parse),
        Optional.ofNullable(shift).map(IsoDuration::parse));
  }

  private static DateClues clues(
      Optional<DayOfWeek> weekday, Optional<Edtf> fixes, Optional<IsoDuration> shift) {
    DateClues clues = DateClues.NONE;
    clues = weekday.map(clues::withWeekday).orElse(clues);
    clues = fixes.map(clues::withFixes).orElse(clues);
    return shift.map(clues::withShift).orElse(clues);
  }

  private static Edtf mask(LocalDate day, String year) {
    return Edtf.parse(year + day.toString().substring(4));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1815, 6, 9).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<ResolutionPolicy> policies() {
    return Arbitraries.of(
        ResolutionPolicy.nearestPast(),
        ResolutionPolicy.nearest(),
        ResolutionPolicy.nearestFuture(),
        ResolutionPolicy.within(400));
  }

  @Provide
  Arbitrary<DateClues> clues() {
    Arbitrary<Optional<DayOfWeek>> weekdays = Arbitraries.of(DayOfWeek.class).optional(0.5);
    Arbitrary<Optional<Edtf>> fixes =
        Arbitraries.of(
                "XXXX-05-16",
                "XXXX-02-29",
                "XXXX-XX-13",
                "20XX-10-01",
                "XXXX-05",
                "2024-05",
                "2024-05-16",
                "XXXX-11-02/XXXX-11-18",
                "XXXX-12-28/XXXX-01-03",
                "{XXXX-01-10,XXXX-02-22}",
                "XXXX-05-16?",
                "XXXX-24",
                "199X",
                "Y-17000",
                "1990/..",
                "2024-05-16T10:00:00Z")
            .map(Edtf::parse)
            .optional(0.7);
    Arbitrary<Optional<IsoDuration>> shifts =
        Arbitraries.of("P0D", "-P1D", "P2D", "-P1W", "P0W", "-P1M", "P1M", "-P1Y", "-PT3H")
            .map(IsoDuration::parse)
            .optional(0.3);
    return weekdays.flatMap(
        weekday -> fixes.flatMap(mask -> shifts.map(far -> clues(weekday, mask, far))));
  }
}
