package org.communique.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Vocabularies;
import org.communique.model.vocabulary.Vocabulary;

/** A mistyped name is led back to the name that was meant. */
class SpellingTest {

  /** A known code, and what became of it in typing. */
  record Slip(Vocabulary<?> list, String meant, String typed) {}

  @Provide
  Arbitrary<Slip> slips() {
    return Arbitraries.of(Vocabularies.all())
        .flatMap(
            list ->
                Arbitraries.of(list.values())
                    .map(Code::code)
                    .filter(code -> code.length() >= 3)
                    .flatMap(code -> typed(code).map(typed -> new Slip(list, code, typed))));
  }

  private static Arbitrary<String> typed(String code) {
    return Combinators.combine(
            Arbitraries.integers().between(0, code.length() - 1),
            Arbitraries.chars().range('a', 'z'),
            Arbitraries.of(Edit.values()))
        .as((at, c, edit) -> edit.apply(code, at, c));
  }

  enum Edit {
    LEAVE_OUT,
    PUT_IN,
    REPLACE,
    SWAP;

    String apply(String code, int at, char c) {
      String before = code.substring(0, at);
      String after = code.substring(at + 1);
      return switch (this) {
        case LEAVE_OUT -> before + after;
        case PUT_IN -> before + c + code.substring(at);
        case REPLACE -> before + c + after;
        case SWAP ->
            after.isEmpty()
                ? code
                : before + after.charAt(0) + code.charAt(at) + after.substring(1);
      };
    }
  }

  @Property
  void aSlipOfTheFingersIsLedBackToACodeOneEditAway(@ForAll("slips") Slip slip) {
    String nearest = slip.list().nearest(slip.typed()).orElseThrow().code();

    assertThat(Spelling.distance(joined(nearest), joined(slip.typed())))
        .isLessThanOrEqualTo(Spelling.distance(joined(slip.meant()), joined(slip.typed())))
        .isLessThanOrEqualTo(1);
  }

  @Property
  void theDistanceIsThatOfItsDefinition(
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String one,
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String other) {
    assertThat(Spelling.distance(one, other))
        .isEqualTo(byDefinition(one, other))
        .isEqualTo(Spelling.distance(other, one));
  }

  @Property
  void aKnownNameIsNearestToItself(@ForAll("known") String name) {
    assertThat(Spelling.nearest(name, knownNames())).contains(name);
  }

  @Property
  void whatIsNearIsOneOfTheKnown(@ForAll String found) {
    Spelling.nearest(found, knownNames()).ifPresent(it -> assertThat(knownNames()).contains(it));
  }

  @Provide
  Arbitrary<String> known() {
    return Arbitraries.of(knownNames());
  }

  @Example
  void caseAndJointsAreNoMistakes() {
    assertThat(Spelling.nearest("date_as_written", knownNames())).contains("dateAsWritten");
    assertThat(Spelling.nearest("DATE", knownNames())).contains("date");
    assertThat(SummitKind.VOCABULARY.nearest("Pull Aside")).contains(SummitKind.PULL_ASIDE);
  }

  @Example
  void longerNamesMayHaveMoreMistakes() {
    assertThat(Spelling.nearest("adressees", List.of("addressees"))).contains("addressees");
    assertThat(Spelling.nearest("adreseesz", List.of("addressees"))).contains("addressees");
    assertThat(Spelling.nearest("dt", List.of("date"))).isEmpty();
    assertThat(Spelling.nearest("it", List.of("id"))).isEmpty();
  }

  @Example
  void ofEquallyNearNamesTheFirstIsTaken() {
    assertThat(Spelling.nearest("cat", List.of("car", "can"))).contains("car");
  }

  @Example
  void nothingIsNearATextTooLongToBeAName() {
    String tooLong = "a".repeat(101);

    assertThat(Spelling.nearest(tooLong, List.of(tooLong))).isEmpty();
    assertThat(Spelling.nearest("a".repeat(100), List.of("a".repeat(100)))).isPresent();
  }

  private static List<String> knownNames() {
    return List.of("id", "title", "date", "dateAsWritten", "places", "partOf", "participants");
  }

  private static String joined(String code) {
    return code.replace("-", "");
  }

  /** Optimal string alignment, written as it is defined. */
  private static int byDefinition(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String a1 = a.substring(1);
    String b1 = b.substring(1);
    int least = byDefinition(a1, b1) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    least = Math.min(least, 1 + Math.min(byDefinition(a1, b), byDefinition(a, b1)));
    boolean swapped =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swapped ? Math.min(least, 1 + byDefinition(a.substring(2), b.substring(2))) : least;
  }
}
