package org.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.value.Digest;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class BuilderConveniencesTest {

  private static final String REPORT =
      "On 🇨🇳 soil, Xi spoke of a “positive development”. Xi left.";

  @Property
  void wordsAreFoundWhereTheyStandCountedInCodePoints(
      @ForAll("texts") String before,
      @ForAll("texts") String words,
      @ForAll("texts") String after) {
    Content content =
        Content.builder()
            .textQuoting(before + "“" + words + "”" + after, "“" + words + "”")
            .build();

    QuotedRange range = content.getQuotedRanges().get(0);
    int[] codePoints = content.getText().codePoints().toArray();
    assertThat(new String(codePoints, range.getStart(), range.getEnd() - range.getStart()))
        .isEqualTo("“" + words + "”");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab 🇨习").ofMaxLength(12);
  }

  @Test
  void severalQuotedWordsAreFoundInOrder() {
    Content content = Content.builder().textQuoting("to be or not to be", "to be", "to be").build();

    assertThat(content.getQuotedRanges())
        .containsExactly(QuotedRange.of(0, 5), QuotedRange.of(13, 18));
  }

  @Test
  void wordsThatAreNotInTheTextAreRefused() {
    assertThatThrownBy(() -> Content.builder().textQuoting("He left.", "she"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text does not have \"she\"; expected its very words");
    assertThatThrownBy(() -> Content.builder().textQuoting("a b", "b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text does not have \"a\" after code point 3; expected its very words");
  }

  @Test
  void anAnchorSaysWhereItsWordsStand() {
    assertThat(TextAnchor.in(REPORT, "positive development"))
        .isEqualTo(TextAnchor.of("positive development", 27, 47));
  }

  @Test
  void anAnchorOfWordsThatStandTwiceIsRefused() {
    assertThatThrownBy(() -> TextAnchor.in(REPORT, "Xi"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text has \"Xi\" more than once; give start and end");
  }

  @Test
  void aHopSaysWhereItIsWritten() {
    Hop hop = Hop.builder().addParties("a", "b").asWritten("Xi spoke", REPORT).build();

    assertThat(hop.getParties()).hasToString("[a, b]");
    assertThat(hop.getStart()).hasValue(12);
    assertThat(hop.getEnd()).hasValue(20);
  }

  @Test
  void aCapturedTextBringsItsDigest() {
    Source source =
        Source.builder().id("report").kind(SourceKind.NEWS_REPORT).textWithDigest(REPORT).build();

    assertThat(source.getTextDigest()).contains(Digest.ofText(REPORT));
  }

  @Test
  void aPartIsBuiltWhereItGoes() {
    Summit inPlace =
        Summit.builder()
            .id("talks")
            .kind(SummitKind.TALKS)
            .addParticipant(p -> p.actor("xi").onBehalfOf("china"))
            .dateAsWritten(d -> d.text("Thursday").language("en"))
            .build();

    Summit fromParts =
        Summit.builder()
            .id("talks")
            .kind(SummitKind.TALKS)
            .addParticipant(Participation.builder().actor("xi").onBehalfOf("china").build())
            .dateAsWritten(DateAsWritten.builder().text("Thursday").language("en").build())
            .build();
    assertThat(inPlace).isEqualTo(fromParts);
  }
}
