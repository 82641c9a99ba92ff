package org.communique.validation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communique.model.Content;
import org.communique.model.Judgment;
import org.communique.model.Participation;
import org.communique.model.Place;
import org.communique.model.QuotedRange;
import org.communique.model.Summit;
import org.communique.model.TextAnchor;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

class TextTest {

  private static final Checked BLANK = Checked.by("blank-text");
  private static final Checked RANGES = Checked.by("quoted-range-outside-text");

  @Test
  void nothingButWhatCannotBeSeenIsBlank() {
    for (String blank : List.of("", " ", "\n\t", "\u00a0", "\u200b", "\ufeff", "\u3000 \u2003")) {
      assertThat(BLANK.places(content(blank))).as("<%s>", blank).containsExactly("/text");
    }
    for (String text : List.of("x", " x ", "。", "…", "😀", "\u0301")) {
      assertThat(BLANK.places(content(text))).as("<%s>", text).isEmpty();
    }
  }

  @Test
  void everyLanguageSaysSomething() {
    Place place = Place.builder().id("p").name("en", "Paris").note("fr", " ").build();
    assertThat(BLANK.places(place)).containsExactly("/note/fr");
    Participation styled =
        Participation.builder().actor("a").addStyledAs("en", "x").addStyledAs("en", "").build();
    assertThat(BLANK.places(styled)).containsExactly("/styledAs/1/en");
  }

  @Test
  void namesOfOpenListsSaySomething() {
    Summit summit = Summit.builder().id("s").kind(SummitKind.TALKS).addOpen("topics", " ").build();
    assertThat(BLANK.places(summit)).containsExactly("/open/1");
  }

  @Test
  void theNameOfWhoJudgedSaysSomething() {
    Judgment judgment =
        Judgment.builder()
            .relation(JudgmentRelation.SAME)
            .addRecord("a")
            .addRecord("b")
            .by("")
            .build();
    assertThat(BLANK.places(judgment)).containsExactly("/by");
  }

  @Test
  void theWordsOfAnAnchorSaySomethingAndWhatIsAroundThemNeedNot() {
    TextAnchor anchor = TextAnchor.builder().exact("peace").prefix(" ").suffix("\n").build();
    assertThat(BLANK.places(anchor)).isEmpty();
    assertThat(BLANK.places(TextAnchor.of("  "))).containsExactly("/exact");
  }

  @Test
  void aRangeCountsCodePoints() {
    assertThat(RANGES.places(content("👋 hello", QuotedRange.of(2, 7)))).isEmpty();
    assertThat(RANGES.places(content("👋 hello", QuotedRange.of(3, 8))))
        .containsExactly("/quotedRanges/0");
    assertThat(RANGES.messages(content("👋 hello", QuotedRange.of(3, 8))))
        .containsExactly(
            "the range from 3 to 8 ends after the text, which has 7 code points; it was perhaps"
                + " counted in UTF-16 units");
  }

  @Test
  void anEmptyOrReversedRangeQuotesNothing() {
    assertThat(RANGES.places(content("hello", QuotedRange.of(2, 2), QuotedRange.of(4, 3))))
        .containsExactly("/quotedRanges/0", "/quotedRanges/1");
  }

  @Test
  void rangesThatOverlapOrComeOutOfOrderAreReportedAtTheLater() {
    assertThat(RANGES.places(content("hello", QuotedRange.of(0, 3), QuotedRange.of(2, 5))))
        .containsExactly("/quotedRanges/1");
    assertThat(RANGES.places(content("hello", QuotedRange.of(3, 5), QuotedRange.of(0, 3))))
        .containsExactly("/quotedRanges/1");
  }

  @Test
  void aRangeMayLieWithinAnotherAndNotAcrossIt() {
    assertThat(
            RANGES.places(
                content(
                    "hello there",
                    QuotedRange.of(0, 8),
                    QuotedRange.of(1, 4),
                    QuotedRange.of(2, 3),
                    QuotedRange.of(4, 8),
                    QuotedRange.of(8, 9))))
        .isEmpty();
    assertThat(RANGES.messages(content("hello there", QuotedRange.of(0, 8), QuotedRange.of(6, 9))))
        .containsExactly(
            "the range from 6 to 9 lies across the earlier one from 0 to 8; a range is apart from"
                + " others or within one");
    assertThat(RANGES.messages(content("hello there", QuotedRange.of(1, 4), QuotedRange.of(1, 8))))
        .containsExactly(
            "the range from 1 to 8 holds the earlier one from 1 to 4; put the outer one first");
  }

  @Test
  void theSameRangeTwiceIsOneTooMany() {
    QuotedRange range = QuotedRange.of(0, 5);
    QuotedRange byAnother = range.toBuilder().by("a").build();
    assertThat(RANGES.places(content("hello", range, range))).containsExactly("/quotedRanges/1");
    assertThat(RANGES.places(content("hello", range, byAnother))).isEmpty();
  }

  @Test
  void aNumberBelowZeroIsLeftToTheRuleOnForm() {
    assertThat(RANGES.places(content("hello", QuotedRange.of(-1, 3)))).isEmpty();
  }

  @Property(tries = 300)
  void rangesCutFromATextOneAfterTheOtherAreRight(
      @ForAll("texts") String text, @ForAll @Size(max = 8) List<@IntRange(max = 9) Integer> steps) {
    List<QuotedRange> ranges = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    int at = 0;
    for (int step = 0; step + 1 < steps.size(); step += 2) {
      int start = at + steps.get(step);
      int end = start + 1 + steps.get(step + 1);
      if (end <= length) {
        ranges.add(QuotedRange.of(start, end));
        at = end;
      }
    }
    assertThat(RANGES.places(content(text, ranges.toArray(QuotedRange[]::new)))).isEmpty();
  }

  @Property(tries = 300)
  void aRangeIsRightExactlyIfItHoldsSomethingOfTheText(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 40) int start,
      @ForAll @IntRange(max = 40) int end) {
    boolean isRight = start < end && end <= text.codePoints().count();
    assertThat(RANGES.places(content(text, QuotedRange.of(start, end))).isEmpty())
        .isEqualTo(isRight);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of("a", "é", "е́", "和", "👋", "🇫🇷", "سلام", " ", "“");
    return Combinators.combine(pieces, pieces.list().ofMaxSize(30))
        .as((first, rest) -> first + String.join("", rest));
  }

  private static Content content(String text, QuotedRange... ranges) {
    return Content.builder().text(text).addQuotedRanges(ranges).build();
  }
}
