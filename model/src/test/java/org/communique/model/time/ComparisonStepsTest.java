package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.time.Possibility.IMPOSSIBLE;
import static org.communique.model.time.Possibility.NECESSARY;
import static org.communique.model.time.Possibility.POSSIBLE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.time.CountedDays.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No comparison of two values takes more than a bounded number of steps. */
class ComparisonStepsTest {
  /** A step is a few questions: a member, the end of its unit or run, the next member. */
  private static final long MOST_QUESTIONS = 6 * Steps.MOST;

  /** What a pair takes that nobody built to be hostile. */
  private static final long ORDINARY = 2_000;

  private static final Map<String, Function<Relations, Possibility>> RELATIONS =
      Map.of(
          "before", Relations::before,
          "meets", Relations::meets,
          "overlaps", Relations::overlaps,
          "starts", Relations::starts,
          "finishes", Relations::finishes,
          "during", Relations::during,
          "contains", Relations::contains,
          "same", Relations::same,
          "compatible", Relations::compatible);

  @Provide
  Arbitrary<String> spellings() {
    return EdtfArbitraries.spellings();
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
            EdtfArbitraries.doubtful(),
            EdtfArbitraries.doubtfulSets(100),
            EdtfArbitraries.sets(EdtfArbitraries.masked(), 100))
        .filter(spelling -> spelling.length() <= 1_000);
  }

  @Property(tries = 1000)
  void noPairTakesMoreThanTheStepsThatThereAre(
      @ForAll("spellings") String a, @ForAll("spellings") String b) {
    compareCounted(a, b);
  }

  @Property(tries = 150)
  void noHostilePairTakesMoreThanTheStepsThatThereAre(
      @ForAll("hostile") String a, @ForAll("hostile") String b) {
    compareCounted(a, b);
  }

  /** Each of these walked month by month, or day by day, through all years that can be written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {1999-05~,1999-06~}  | 1999-05/1999-06      | POSSIBLE
          {1999-05~,1999-06~}  | 1999-05              | POSSIBLE
          1999/2001            | {2000-05?,2001}      | POSSIBLE
          2000/2001            | {2000~,2001}         | POSSIBLE
          {1XX2-XX?,2000}      | 2000-01~/2001        | POSSIBLE
          1999-05-02/1999-06   | {%1999-21,1999-05}   | IMPOSSIBLE
          {2001-21~,2001-22~}  | 2001-05/2001-08      | POSSIBLE
          {?2001-XX-XX,1984}   | 2001-05/2001-08      | IMPOSSIBLE
          0000?/0159-XX-XX%    | 2029-12-XX?          | POSSIBLE
          2001/2002            | {2001-28,2001-05-16} | IMPOSSIBLE
          """)
  void qualifiedMembersAreComparedInFewSteps(String one, String other, Possibility same) {
    Readings a = Edtf.parse(one).readings();
    Readings b = Edtf.parse(other).readings();
    for (Function<Relations, Possibility> relation : RELATIONS.values()) {
      for (Relations question : questions(a, b)) {
        relation.apply(question);
        assertThat(question.steps().taken()).isLessThan(ORDINARY);
      }
    }
    assertThat(Edtf.parse(one).same(Edtf.parse(other))).isEqualTo(same);
    assertThat(Edtf.parse(other).same(Edtf.parse(one))).isEqualTo(same);
  }

  private static List<Relations> questions(Readings a, Readings b) {
    return List.of(new Relations(a, b, new Steps()), new Relations(b, a, new Steps()));
  }

  @Test
  void whatTakesTooManyStepsIsPossible() {
    Readings firsts = Edtf.parse("XXXX-XX-01").readings();
    Readings thirds = Edtf.parse("XXXX-XX-03").readings();

    assertThat(new Relations(firsts, thirds, new Steps()).meets()).isEqualTo(IMPOSSIBLE);
    assertThat(new Relations(firsts, thirds, new Steps(1_000)).meets()).isEqualTo(POSSIBLE);
  }

  @Test
  void whatTakesNoStepIsToldThoughNoneAreLeft() {
    Readings day = Edtf.parse("2024-05-16").readings();
    Readings later = Edtf.parse("2024-05-17").readings();

    assertThat(new Relations(day, later, new Steps(0)).before()).isEqualTo(NECESSARY);
    assertThat(new Relations(later, day, new Steps(0)).before()).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void noRelationIsAnsweredFromAWalkThatWasCutOff() {
    Readings all = Edtf.parse("{?2001-XX-0X,?2001-XX-1X,?2001-XX-2X,?2001-XX-3X}").readings();
    Readings years = Edtf.parse("1999/2001").readings();

    for (int most = 0; most < 500; most += 7) {
      assertThat(new Relations(years, all, new Steps(most)).during()).isEqualTo(POSSIBLE);
      assertThat(new Relations(all, years, new Steps(most)).same()).isEqualTo(POSSIBLE);
    }
  }

  @Test
  void longSetsOfMasksTakeNoMoreStepsThanThereAre() {
    String some = "[" + masks("X1") + "]";
    String others = masks("X2");

    compareCounted(some, "[" + others + "]");
    compareCounted(some, "{" + others + "}");
    compareCounted("{" + others + "}", some);
  }

  private static String masks(String day) {
    return IntStream.range(0, 20_000)
        .mapToObj(i -> String.format("%04d", i % 10_000).replace('7', 'X') + "-XX-" + day)
        .collect(Collectors.joining(","));
  }

  private static void compareCounted(String one, String other) {
    RELATIONS.forEach(
        (name, relation) -> {
          Count count = new Count(MOST_QUESTIONS);
          Readings a = CountedDays.readings(Edtf.parse(one), count);
          Readings b = CountedDays.readings(Edtf.parse(other), count);
          assertThat(relation.apply(new Relations(a, b, new Steps())))
              .as("%s %s %s", one, name, other)
              .isNotNull();
        });
  }
}
