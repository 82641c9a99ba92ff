package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfPropertiesTest {
  @Provide
  Arbitrary<String> spellings() {
    return EdtfArbitraries.spellings();
  }

  @Provide
  Arbitrary<Edtf> values() {
    return EdtfArbitraries.values();
  }

  @Provide
  Arbitrary<String> level0() {
    return EdtfArbitraries.level0();
  }

  @Provide
  Arbitrary<String> level1() {
    return EdtfArbitraries.level1();
  }

  @Provide
  Arbitrary<String> level2() {
    return EdtfArbitraries.level2();
  }

  @Provide
  Arbitrary<String> masked() {
    return EdtfArbitraries.masked();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return EdtfArbitraries.days().map(LocalDate::parse);
  }

  @Property
  void parsingAndWritingAreInverse(@ForAll("spellings") String spelling) {
    Edtf value = Edtf.parse(spelling);

    assertThat(value).hasToString(spelling).isEqualTo(Edtf.parse(value.toString()));
    assertThat(value).hasSameHashCodeAs(Edtf.parse(value.toString()));
  }

  @Property
  void valuesAreEqualIfTheirSpellingsAre(
      @ForAll("spellings") String one, @ForAll("spellings") String other) {
    assertThat(Edtf.parse(one).equals(Edtf.parse(other))).isEqualTo(one.equals(other));
  }

  @Property
  void levelsAreToldByTheirFeatures(
      @ForAll("level0") String zero, @ForAll("level1") String one, @ForAll("level2") String two) {
    assertThat(Edtf.parse(zero).level()).as(zero).isZero();
    assertThat(Edtf.parse(one).level()).as(one).isEqualTo(1);
    assertThat(Edtf.parse(two).level()).as(two).isEqualTo(2);
  }

  @Property
  void theCanonicalSpellingIsItsOwn(@ForAll("values") Edtf value) {
    Edtf canonical = value.canonical();

    assertThat(canonical.canonical()).isEqualTo(canonical);
    assertThat(Edtf.parse(canonical.toString())).isEqualTo(canonical);
  }

  @Property
  void theCanonicalSpellingSaysTheSame(
      @ForAll("values") Edtf value, @ForAll("values") Edtf other, @ForAll("days") LocalDate day) {
    Edtf canonical = value.canonical();

    assertThat(canonical.denotesSame(value)).isTrue();
    assertThat(canonical.earliest()).isEqualTo(value.earliest());
    assertThat(canonical.latest()).isEqualTo(value.latest());
    assertThat(canonical.mayDenote(day)).isEqualTo(value.mayDenote(day));
    assertThat(canonical.before(other)).isEqualTo(value.before(other));
    assertThat(canonical.during(other)).isEqualTo(value.during(other));
    assertThat(canonical.compatibleWith(other)).isEqualTo(value.compatibleWith(other));
    for (Component component : Component.values()) {
      assertThat(canonical.isUncertain(component)).isEqualTo(value.isUncertain(component));
      assertThat(canonical.isApproximate(component)).isEqualTo(value.isApproximate(component));
    }
  }

  @Property
  void saysTheSameIsSymmetric(@ForAll("values") Edtf one, @ForAll("values") Edtf other) {
    assertThat(one.denotesSame(other)).isEqualTo(other.denotesSame(one));
    assertThat(one.denotesSame(one)).isTrue();
  }

  @Property
  void aValueWithoutQualifiersIsSpelledCorrectly(@ForAll("values") Edtf value) {
    Edtf plain = value.withoutQualifiers();

    assertThat(Edtf.parse(plain.toString())).isEqualTo(plain);
    assertThat(plain.earliest()).isEqualTo(value.earliest());
    assertThat(plain.latest()).isEqualTo(value.latest());
  }

  @Property
  void boundsEncloseEveryDayDenoted(@ForAll("values") Edtf value, @ForAll("days") LocalDate from) {
    List<LocalDate> denoted = value.daysWithin(from, from.plusDays(800)).limit(400).toList();

    assertThat(denoted).isSorted().doesNotHaveDuplicates();
    assertThat(denoted)
        .allSatisfy(
            day -> {
              assertThat(value.mayDenote(day)).isTrue();
              assertThat(isNotAfter(value.earliest(), day)).isTrue();
              assertThat(isNotBefore(value.latest(), day)).isTrue();
            });
  }

  private static boolean isNotAfter(DayBound bound, LocalDate day) {
    return bound.epochDay().stream().allMatch(first -> first <= day.toEpochDay());
  }

  private static boolean isNotBefore(DayBound bound, LocalDate day) {
    return bound.epochDay().stream().allMatch(last -> last >= day.toEpochDay());
  }

  @Property
  void theBoundsOfADateAreDenotedThemselves(@ForAll("values") Edtf value) {
    Stream.of(value.earliest(), value.latest())
        .flatMap(bound -> bound.toLocalDate().stream())
        .forEach(day -> assertThat(value.mayDenote(day)).as("%s in %s", day, value).isTrue());
  }

  @Property
  void aMaskedDateDenotesTheDaysWhoseDigitsFit(
      @ForAll("masked") String spelling, @ForAll("days") LocalDate from) {
    Edtf value = Edtf.parse(spelling);
    List<LocalDate> fitting =
        Stream.iterate(from, day -> day.plusDays(1))
            .limit(400)
            .filter(day -> fits(spelling, day))
            .toList();

    assertThat(value.daysWithin(from, from.plusDays(399))).containsExactlyElementsOf(fitting);
  }

  private static boolean fits(String spelling, LocalDate day) {
    String digits = day.toString();
    if (digits.startsWith("+")) {
      return false;
    }
    if (spelling.length() - (spelling.startsWith("-") ? 1 : 0)
        > digits.length() - (digits.startsWith("-") ? 1 : 0)) {
      return false;
    }
    for (int at = 0; at < spelling.length(); at++) {
      char wanted = spelling.charAt(at);
      if (wanted == 'X' ? digits.charAt(at) == '-' : wanted != digits.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  @Property
  void aDayIsOneDay(@ForAll("days") LocalDate day) {
    Edtf value = Edtf.of(day);

    assertThat(value).hasToString(day.toString());
    assertThat(value.toLocalDate()).contains(day);
    assertThat(value.weekday()).contains(day.getDayOfWeek());
    assertThat(value.days()).containsExactly(day);
    assertThat(value.months()).containsExactly(YearMonth.from(day));
  }

  @Property
  void onlyOneDayIsADay(@ForAll("values") Edtf value) {
    boolean single =
        value.isClosed()
            && value.earliest().equals(value.latest())
            && !value.isApproximate()
            && !value.isUncertain();

    assertThat(value.isDay()).isEqualTo(single);
    assertThat(value.toLocalDate().isPresent()).isEqualTo(single);
  }

  @Property
  void displayOrderAgreesWithEquality(@ForAll("values") Edtf one, @ForAll("values") Edtf other) {
    int order = Edtf.DISPLAY_ORDER.compare(one, other);

    assertThat(order == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(Edtf.DISPLAY_ORDER.compare(other, one)))
        .isEqualTo(-Integer.signum(order));
  }

  @Property(tries = 5000)
  void whateverIsReadIsAValueOrADeclaredError(@ForAll("mutated") String text) {
    Edtf value;
    try {
      value = Edtf.parse(text);
    } catch (EdtfException error) {
      assertThat(error.column()).isBetween(1, text.length() + 1);
      assertThat(error.found()).isNotEmpty();
      assertThat(error.expected()).isNotEmpty();
      assertThat(error).hasMessageContaining("column " + error.column());
      return;
    }
    assertThat(value).hasToString(text);
    assertThat(Edtf.parse(value.canonical().toString())).isEqualTo(value.canonical());
    assertThat(value.before(value).isPossible() || value.before(value).isImpossible()).isTrue();
  }

  @Provide
  Arbitrary<String> mutated() {
    Arbitrary<Character> characters =
        Arbitraries.oneOf(
            Arbitraries.of(
                '0', '1', '2', '3', '9', '-', 'X', 'x', 'u', 'Y', 'E', 'S', 'T', 'Z', '?', '~', '%',
                '/', '.', ',', '[', ']', '{', '}', ' ', '+', ':', '\u0000', '\uD800', '\u0664'),
            Arbitraries.chars());
    return Combinators.combine(
            EdtfArbitraries.spellings(),
            characters,
            Arbitraries.integers().greaterOrEqual(0),
            Arbitraries.integers().between(0, 3))
        .as(EdtfPropertiesTest::mutate);
  }

  private static String mutate(String spelling, char character, int place, int how) {
    int at = place % spelling.length();
    return switch (how) {
      case 0 -> spelling.substring(0, at) + character + spelling.substring(at);
      case 1 -> spelling.substring(0, at) + spelling.substring(at + 1);
      case 2 -> spelling.substring(0, at) + character + spelling.substring(at + 1);
      default -> spelling.substring(at) + spelling.substring(0, at);
    };
  }

  @Property
  void anythingElseIsADeclaredError(@ForAll String text) {
    try {
      assertThat(Edtf.parse(text)).hasToString(text);
    } catch (EdtfException error) {
      assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Edtf.parse(text));
    }
  }
}
