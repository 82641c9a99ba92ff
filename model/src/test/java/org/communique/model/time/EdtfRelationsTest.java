package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.time.Possibility.IMPOSSIBLE;
import static org.communique.model.time.Possibility.NECESSARY;
import static org.communique.model.time.Possibility.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfRelationsTest {
  private enum Relation {
    BEFORE(Edtf::before, Reading::before),
    AFTER(Edtf::after, (a, b) -> b.before(a)),
    MEETS(Edtf::meets, Reading::meets),
    MET_BY(Edtf::metBy, (a, b) -> b.meets(a)),
    OVERLAPS(Edtf::overlaps, Reading::overlaps),
    STARTS(Edtf::starts, Reading::starts),
    FINISHES(Edtf::finishes, Reading::finishes),
    DURING(Edtf::during, Reading::during),
    CONTAINS(Edtf::contains, (a, b) -> b.during(a)),
    SAME(Edtf::same, Reading::same),
    COMPATIBLE(Edtf::compatibleWith, Reading::compatible);

    final BiFunction<Edtf, Edtf, Possibility> asked;
    final BiFunction<Reading, Reading, Boolean> holds;

    Relation(
        BiFunction<Edtf, Edtf, Possibility> asked, BiFunction<Reading, Reading, Boolean> holds) {
      this.asked = asked;
      this.holds = holds;
    }

    Possibility bruteForce(List<Reading> ofA, List<Reading> ofB) {
      boolean some = false;
      boolean all = true;
      for (Reading a : ofA) {
        for (Reading b : ofB) {
          boolean held = holds.apply(a, b);
          some |= held;
          all &= held;
        }
      }
      return !some ? IMPOSSIBLE : all ? NECESSARY : POSSIBLE;
    }
  }

  @Provide
  Arbitrary<SmallValue> smallValues() {
    return SmallValue.arbitrary();
  }

  @Provide
  Arbitrary<Edtf> values() {
    return EdtfArbitraries.values();
  }

  @Property(tries = 300)
  void relationsAgreeWithBruteForce(
      @ForAll("smallValues") SmallValue a, @ForAll("smallValues") SmallValue b) {
    Assume.that((long) a.readings().size() * b.readings().size() < 200_000);
    agree(a, b);
  }

  @Test
  void relationsAgreeWithBruteForceWhereValuesTouch() {
    List<SmallValue> notable = SmallValue.notable();
    for (SmallValue a : notable) {
      for (SmallValue b : notable) {
        if ((long) a.readings().size() * b.readings().size() < 40_000) {
          agree(a, b);
        }
      }
    }
  }

  @Test
  void ofADayOrAMonthOnlyTheMonthCanBeginBeforeAndEndWithin() {
    Edtf one = Edtf.parse("[2024-02-23,2024-03]");

    assertThat(one.overlaps(Edtf.parse("{2024-03-01,2024-03-05}"))).isEqualTo(IMPOSSIBLE);
    assertThat(one.overlaps(Edtf.parse("{2024-03-02,2024-03-05}"))).isEqualTo(POSSIBLE);
  }

  @Test
  void theEmptySetHasNoDay() {
    for (long day : new long[] {DaySet.FOREVER_BEFORE, -1, 0, 1, DaySet.FOREVER_AFTER}) {
      assertThat(DaySet.EMPTY.next(day)).isEqualTo(DaySet.NONE_AFTER);
      assertThat(DaySet.EMPTY.previous(day)).isEqualTo(DaySet.NONE_BEFORE);
    }
    assertThat(DaySet.EMPTY.isEmpty()).isTrue();
  }

  private static void agree(SmallValue a, SmallValue b) {
    Edtf left = Edtf.parse(a.spelling());
    Edtf right = Edtf.parse(b.spelling());
    for (Relation relation : Relation.values()) {
      Possibility truth = relation.bruteForce(a.readings(), b.readings());
      Possibility told = relation.asked.apply(left, right);
      if (isExact(relation, a, b)) {
        assertThat(told).as("%s %s %s", left, relation, right).isEqualTo(truth);
      } else {
        assertThat(told).as("%s %s %s", left, relation, right).isIn(POSSIBLE, truth);
      }
    }
  }

  /**
   * Where a member of an all-of set is itself not known, or two such sets are compared for
   * sameness, less is promised.
   */
  private static boolean isExact(Relation relation, SmallValue a, SmallValue b) {
    boolean both = a.isAllOf() && b.isAllOf();
    return !a.isAllOfChoices() && !b.isAllOfChoices() && !(both && relation == Relation.SAME);
  }

  @Property
  void whatIsBeforeIsNotAfter(@ForAll("values") Edtf a, @ForAll("values") Edtf b) {
    if (a.before(b) == NECESSARY) {
      assertThat(b.before(a)).isEqualTo(IMPOSSIBLE);
      assertThat(a.compatibleWith(b)).isEqualTo(IMPOSSIBLE);
      assertThat(a.during(b)).isEqualTo(IMPOSSIBLE);
      assertThat(a.overlaps(b)).isEqualTo(IMPOSSIBLE);
    }
  }

  @Property
  void extentsTellWhatIsNecessarilyBefore(@ForAll("values") Edtf a, @ForAll("values") Edtf b) {
    assertThat(a.dayBounds().isBefore(b.dayBounds())).isEqualTo(a.before(b) == NECESSARY);
  }

  @Property
  void whatMeetsIsBefore(@ForAll("values") Edtf a, @ForAll("values") Edtf b) {
    assertThat(a.meets(b)).isGreaterThanOrEqualTo(a.before(b));
  }

  @Property
  void whatIsTheSameIsPartOfEachOther(@ForAll("values") Edtf a, @ForAll("values") Edtf b) {
    assertThat(a.same(b)).isEqualTo(b.same(a)).isGreaterThanOrEqualTo(a.during(b));
    assertThat(a.same(b)).isGreaterThanOrEqualTo(a.contains(b));
  }

  @Property
  void whatIsPartOfSomethingSharesADayWithIt(@ForAll("values") Edtf a, @ForAll("values") Edtf b) {
    assertThat(a.compatibleWith(b)).isEqualTo(b.compatibleWith(a));
    assertThat(a.during(b)).isGreaterThanOrEqualTo(a.compatibleWith(b));
  }

  @Property
  void aValueIsCompatibleWithItself(@ForAll("values") Edtf value) {
    assertThat(value.compatibleWith(value)).isNotEqualTo(IMPOSSIBLE);
    assertThat(value.contains(value)).isNotEqualTo(IMPOSSIBLE);
    assertThat(value.same(value)).isNotEqualTo(IMPOSSIBLE);
    assertThat(value.before(value)).isNotEqualTo(NECESSARY);
  }

  @Property
  void aKnownDayContainsItself(@ForAll("days") String day) {
    Edtf value = Edtf.parse(day);

    assertThat(value.contains(value)).isEqualTo(NECESSARY);
    assertThat(value.same(value)).isEqualTo(NECESSARY);
  }

  @Provide
  Arbitrary<String> days() {
    return EdtfArbitraries.days();
  }

  @Property
  void compatibleDatesShareADayTheyDenote(
      @ForAll("maskedOrPlain") String one, @ForAll("maskedOrPlain") String other) {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);
    boolean shared =
        b.daysWithin(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)).anyMatch(a::mayDenote);

    assertThat(a.compatibleWith(b) != IMPOSSIBLE).as("%s and %s", one, other).isEqualTo(shared);
  }

  @Provide
  Arbitrary<String> maskedOrPlain() {
    return Arbitraries.of(
        "2024-05",
        "2024",
        "20XX-05-16",
        "XXXX-05-16",
        "XXXX-06-16",
        "XXX5-XX-16",
        "2024-XX-16",
        "199X",
        "1X9X-0X",
        "XXXX-02-29",
        "X9XX-02-29",
        "2023",
        "XXX3-02-2X",
        "XXX3-X1-31",
        "XX00-02-29",
        "[2024-05-16,2025-05-16]",
        "[1990..1995]",
        "2024-05-1X",
        "0XXX-01-01",
        "9XXX-12-31",
        "2001-21",
        "200X-28",
        "2002-01-31",
        "200X-02-1X",
        "1950S2");
  }

  @ParameterizedTest
  @CsvSource({
    "20XX-05-16, 2024-05, POSSIBLE",
    "XXXX-XX-01, XXXX-XX-02, IMPOSSIBLE",
    "XXXX-XX-X1, XXXX-XX-X2, IMPOSSIBLE",
    "XXXX-05-16, 2024-06, IMPOSSIBLE",
    "2024-05-16, 2024-05-16, NECESSARY",
    "2024-05-15/2024-05-17, 2024-05-16, NECESSARY",
    "'{2024-01-10,2024-02-22}', 2024-02-22, NECESSARY",
    "'{2024-01-10,2024-02-22}', 2024-02-01, IMPOSSIBLE",
    "2024-05/, 2024-06-01, POSSIBLE",
    "2024-05/.., 2024-06-01, NECESSARY",
    "2024-05/.., 2024-04-30, IMPOSSIBLE",
  })
  void compatibility(String one, String other, Possibility expected) {
    assertThat(Edtf.parse(one).compatibleWith(Edtf.parse(other))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-16, 2024-05-15/2024-05-17, NECESSARY",
    "2024-05-15, 2024-05-15/2024-05-17, NECESSARY",
    "2024-05-18, 2024-05-15/2024-05-17, IMPOSSIBLE",
    "2024-05-16, 2024-05, POSSIBLE",
    "2024-05-15/2024-05-17, 2024-05, POSSIBLE",
    "2024-05-15/2024-06-17, 2024-05, IMPOSSIBLE",
    "2024-05, 2024-05-01/2024-05-31, NECESSARY",
    "2024-06-01, 2024-05-15/.., NECESSARY",
    "2024-06-01, 2024-05-15/, POSSIBLE",
    "2024-05-16, '{2024-05-16,2024-05-20}', NECESSARY",
    "2024-05-17, '{2024-05-16,2024-05-20}', IMPOSSIBLE",
    "'{2024-05-16,2024-05-20}', 2024-05-15/2024-05-25, NECESSARY",
    "2024-05-16, '[2024-05-16,2024-05-20]', POSSIBLE",
  })
  void part(String part, String whole, Possibility expected) {
    assertThat(Edtf.parse(part).during(Edtf.parse(whole))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-16, 2024-05-16?",
    "2024-05-16~, 2024-05-17",
    "1984~, 2024",
    "?2004-06-11, 2010-06-11",
    "2004-06-~11, 2004-06-20",
  })
  void aDoubtSettlesNothing(String one, String other) {
    assertThat(Edtf.parse(one).compatibleWith(Edtf.parse(other))).isEqualTo(POSSIBLE);
  }

  @Test
  void whatIsCertainBesideADoubtStillDecides() {
    Edtf eleventhOrSo = Edtf.parse("2004-06-~11");

    assertThat(eleventhOrSo.before(Edtf.parse("2004-07"))).isEqualTo(NECESSARY);
    assertThat(eleventhOrSo.before(Edtf.parse("2004-06-20"))).isEqualTo(POSSIBLE);
    assertThat(eleventhOrSo.withoutQualifiers().before(Edtf.parse("2004-06-20")))
        .isEqualTo(NECESSARY);
  }

  @Test
  void yearsFarOutsideTheCalendarOfTheJdkAreCompared() {
    Edtf early = Edtf.parse("Y-9999999999999999");
    Edtf late = Edtf.parse("Y9999999999999999");

    assertThat(early.before(late)).isEqualTo(NECESSARY);
    assertThat(early.before(Edtf.parse("[..1984]"))).isEqualTo(POSSIBLE);
    assertThat(Edtf.parse("[..1984]").before(early)).isEqualTo(POSSIBLE);
    assertThat(Edtf.parse("Y1E15S1").compatibleWith(Edtf.parse("Y15E14"))).isEqualTo(POSSIBLE);
    assertThat(late.during(Edtf.parse("2024/.."))).isEqualTo(NECESSARY);
  }

  @Test
  void aLongSearchThatEndsIsExact() {
    assertThat(Edtf.parse("XXXX-XX-01").meets(Edtf.parse("XXXX-XX-03"))).isEqualTo(IMPOSSIBLE);
    assertThat(Edtf.parse("XXXX-XX-01").meets(Edtf.parse("XXXX-XX-02"))).isEqualTo(POSSIBLE);
  }
}
