package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.model.time.Possibility.IMPOSSIBLE;
import static org.communique.model.time.Possibility.NECESSARY;
import static org.communique.model.time.Possibility.POSSIBLE;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years of more than 16 digits, whose days a long cannot count. */
class FarOffYearsTest {
  @Provide
  Arbitrary<Long> years() {
    long most = Long.MAX_VALUE;
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-most, most),
        Arbitraries.longs().between(most - 3_000, most),
        Arbitraries.longs().between(-most, -most + 3_000),
        Arbitraries.longs().between(9_999_999_999_998_000L, 10_000_000_000_002_000L));
  }

  private static Edtf year(long year) {
    return Edtf.parse(Spelling.year(new StringBuilder(), year).toString());
  }

  @Property
  void whatIsToldOfTwoYearsIsTrue(@ForAll("years") long one, @ForAll("years") long other) {
    Edtf a = year(one);
    Edtf b = year(other);

    assertThat(a.before(b)).isIn(POSSIBLE, before(one, other));
    assertThat(a.dayBounds().isBefore(b.dayBounds())).isEqualTo(a.before(b) == NECESSARY);
    assertThat(a.compatibleWith(b)).isIn(POSSIBLE, one == other ? POSSIBLE : IMPOSSIBLE);
    assertThat(a.denotesSame(b)).isEqualTo(one == other);
    assertThat(a.earliest().equals(b.earliest())).isEqualTo(one == other);
    assertThat(a.latest().equals(b.latest())).isEqualTo(one == other);
  }

  private static Possibility before(long one, long other) {
    if (one == other) {
      return POSSIBLE;
    }
    return one < other ? NECESSARY : IMPOSSIBLE;
  }

  @Property
  void anIntervalOrRangeOfTwoYearsIsInOrder(
      @ForAll("years") long one, @ForAll("years") long other) {
    long first = Math.min(one, other);
    long last = Math.max(one, other);
    Edtf interval = Edtf.parse(year(first) + "/" + year(last));
    Edtf set = Edtf.parse("[" + year(last) + "," + year(first) + "]");

    assertThat(interval.earliest()).isEqualTo(year(first).earliest());
    assertThat(interval.latest()).isEqualTo(year(last).latest());
    assertThat(set.earliest()).isEqualTo(year(first).earliest());
    assertThat(set.latest()).isEqualTo(year(last).latest());
    if (first < last) {
      assertThatThrownBy(() -> Edtf.parse(year(last) + "/" + year(first)))
          .isInstanceOf(EdtfException.class);
      assertThatThrownBy(() -> Edtf.parse("[" + year(last) + ".." + year(first) + "]"))
          .isInstanceOf(EdtfException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Y8E18, Y9E18, NECESSARY",
    "Y9E18, Y8E18, IMPOSSIBLE",
    "Y-9E18, Y-8E18, NECESSARY",
    "2024, Y9E18S1, NECESSARY",
    "Y9E18S1, Y9223372036854775807, POSSIBLE",
    "Y9E18, Y9E18S1, POSSIBLE",
    "Y9E18~, 2024, POSSIBLE",
    "../Y8E18, Y9E18, NECESSARY",
    "'{Y7E18,Y8E18}', '[Y9E18,Y91E17]', NECESSARY",
  })
  void theyComeBeforeEachOther(String one, String other, Possibility expected) {
    assertThat(Edtf.parse(one).before(Edtf.parse(other))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Y9E18,Y9000000000000000001}",
        "[Y9000000000000000001..Y9000000000000000005,2024]",
        "[2024..Y9E18]",
        "{2024,Y9E18..}",
        "[Y9E18S1,Y9E18~]"
      })
  void setsOfThemHaveACanonicalSpelling(String spelling) {
    Edtf value = Edtf.parse(spelling);
    Edtf canonical = value.canonical();

    assertThat(Edtf.parse(canonical.toString())).isEqualTo(canonical);
    assertThat(canonical.canonical()).isEqualTo(canonical);
    assertThat(canonical.earliest()).isEqualTo(value.earliest());
    assertThat(canonical.latest()).isEqualTo(value.latest());
    assertThat(value.denotesSame(canonical)).isTrue();
  }

  @Test
  void theirDaysAreNotCounted() {
    Edtf year = Edtf.parse("Y9E18");

    assertThat(year.earliest().isDay()).isTrue();
    assertThat(year.earliest().epochDay()).isEmpty();
    assertThat(year.isClosed()).isTrue();
    assertThat(year.toLocalDate()).isEmpty();
    assertThat(year.weekday()).isEmpty();
    assertThatThrownBy(year::days).isInstanceOf(IllegalStateException.class);
    assertThat(((EdtfDate) year).year()).hasValue(9_000_000_000_000_000_000L);
  }
}
