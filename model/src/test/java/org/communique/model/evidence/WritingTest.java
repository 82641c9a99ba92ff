package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.QuotedRange;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.TextAnchor;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is writing and what is wording, in the texts of sources. */
class WritingTest {

  private static Grounding ground(String words, String text) {
    return CapturedText.of(unescaped(text)).ground(unescaped(words));
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # hyphens and breaks at the end of a line
          international law      | They spoke of inter\u00AD\\nnational law and order.     | hyphenation
          international law      | They spoke of inter-\\nnational law.                    | hyphenation
          international law      | They spoke of inter\u2010\\r\\n   national law.         | hyphenation
          long-term peace        | For a long-\\nterm peace.                               | dashes,hyphenation
          long-term peace        | For a long-\\nterm\\npeace.                             | dashes,hyphenation,white-space
          Zusammenarbeit         | Die Zusam-\\nmenarbeit geht weiter.                     | hyphenation
          We reaffirm our commitment to international law. | We reaffirm our\\ncommitment to inter-\\nnational law. | hyphenation,white-space
          # breaks between letters of scripts without spaces
          双方一致同意加强合作     | 双方一致同意加强\\n合作。                                  | white-space
          平和と安定             | 平和と\\n 安定を求めた。                                   | white-space
          与UN合作               | 与 UN 合作                                              | white-space
          ความร่วมมือ            | ความ\\nร่วมมือ                                           | white-space
          # spaces before French marks
          Vive la paix!          | Vive la paix !                                         | white-space
          Vive la paix !         | Vive la paix!                                          | white-space
          Vive la paix\u202F?    | Vive la paix ?                                         | white-space
          la paix: un but        | la paix\u00A0: un but                                   | white-space
          # the stroke that makes words longer, and selectors of shapes
          السلام قريب             | الســلام قريب                                            | stretching
          السلام                 | السـلام قريب                                            | stretching
          peace ❤ now            | peace ❤\uFE0F now                                       | invisible-characters,unicode-form
          葛城                    | 葛\uDB40\uDD00城                                         | invisible-characters,unicode-form
          # dots
          peace ... and order    | peace . . . and order                                  | ellipses
          peace… and order       | peace . . . and order                                  | ellipses,white-space
          peace... and order     | peace … and order                                      | ellipses,white-space
          # a quotation that goes on in the next paragraph
          We are ready. We are able. | “We are ready.\\n\\n“We are able.”                   | quotation-marks,white-space
          One. Two. Three.       | «One.\\n«Two.\\n«Three.»                                | quotation-marks,white-space
          第一。第二。             | 「第一。\\n「第二。」                                      | quotation-marks
          """)
  void oneWritingIsFoundInAnotherAndTheDifferenceIsNamed(
      String words, String text, String differences) {
    Grounding found = ground(words, text);

    assertThat(found.verdict()).isEqualTo(Verdict.DRIFTED);
    assertThat(
            String.join(",", found.foldedInOrder().stream().map(Folding::code).sorted().toList()))
        .isEqualTo(differences);
    Passage place = found.place().orElseThrow();
    assertThat(CapturedText.of(unescaped(text)).passage(place.start(), place.end()))
        .contains(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acceptable offer | He spoke of an unacceptable offer          | unacceptable offer
          accept           | He spoke of an unacceptable offer          | unacceptable
          приемлемо        | Это неприемлемо для нас                    | неприемлемо
          5 states         | All 15 states agreed                       | 15 states
          re-form          | They reform the state                      | reform
          cafe             | un cafe\u0301 noir                          | cafe\u0301
          """)
  void wordsWithinLongerOnesAreMissingAndTheWholeWordsAreShown(
      String words, String text, String whole) {
    Grounding found = ground(words, text);

    assertThat(found.verdict()).isEqualTo(Verdict.MISSING);
    assertThat(found.nearest().orElseThrow().passage().text()).isEqualTo(whole);
    assertThat(found.nearest().orElseThrow().distance()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acceptable | an acceptable, fair offer
          acceptable | not un-acceptable
          合作        | 加强合作关系
          ร่วมมือ     | ความร่วมมือกัน
          협력        | 협력을 강화한다
          peace      | l’peace’
          15         | (15)
          """)
  void wordsThatEndWhereWordsMayEndAreExact(String words, String text) {
    assertThat(ground(words, text).verdict()).isEqualTo(Verdict.EXACT);
  }

  @Test
  void aMarkIsNeverCutOffItsLetter() {
    assertThat(ground("ก", "กี ก").place().orElseThrow().start()).isEqualTo(3);
    assertThat(ground("ที", "ที่").isFound()).isFalse();
    assertThat(ground("कि", "किं").isFound()).isFalse();
    assertThat(ground("e", "e\u0301").isFound()).isFalse();
  }

  @Test
  void offsetsSelectTheVeryLettersTheyName() {
    CapturedText text = CapturedText.of("an unacceptable offer");

    assertThat(text.ground(TextAnchor.of("acceptable", 5, 15)).verdict()).isEqualTo(Verdict.EXACT);
    assertThat(text.ground(TextAnchor.of("acceptable", 4, 14)).isFound()).isFalse();
  }

  @Test
  void whateverIsInBracketsIsAGap() {
    String text = "He said that the two sides, after long talks, will work for peace — and trade.";

    for (String words :
        List.of(
            "the two sides [...] will work for peace",
            "the two sides, […] will work",
            "[T]he two sides [...] will work [...] trade",
            "the two [Asian] sides",
            "[They] will work for peace")) {
      Grounding found = ground(words, text);
      assertThat(found.verdict()).as(words).isEqualTo(Verdict.EXACT);
      assertThat(found.places()).allSatisfy(place -> assertThat(text).contains(place.text()));
    }
    assertThat(ground("will work [...] the two sides", text).isFound()).isFalse();
    assertThat(ground("the two sides [...] will fight", text).isFound()).isFalse();
    assertThat(ground("[t]wo side [...] will", text).isFound()).isFalse();
    assertThat(ground("as [they] say", "what [they] say, as [they] say").verdict())
        .isEqualTo(Verdict.EXACT);
  }

  private static Verdict held(String language, String source, String text) {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addSource(s -> s.id("s").kind(SourceKind.NEWS_REPORT).language(source).text(text))
            .addStatement(
                Statement.builder()
                    .id("t")
                    .addContent(c -> c.language(language).textQuoting("merhaba", "merhaba"))
                    .addEvidence(e -> e.source("s"))
                    .build())
            .build();
    return DossierGrounding.of(DossierIndex.of(dossier))
        .quotations()
        .get(0)
        .grounding()
        .map(Grounding::verdict)
        .orElse(Verdict.AMBIGUOUS);
  }

  @ParameterizedTest
  @CsvSource({
    "cmn, zh, true",
    "zh-Hans, cmn-Hans, true",
    "nb, no, true",
    "no, nn, true",
    "sr, hr, true",
    "sh, bs, true",
    "sr-Latn, hr, true",
    "arb, ar, true",
    "pes, fa, true",
    "cmn, yue, false",
    "nb, nn, false",
    "sr-Cyrl, hr-Latn, false",
    "en, de, false",
    "zh-Hans, zh-Hant, false"
  })
  void aContentIsHeldAgainstTextsInItsLanguageAndWhatTheRegistrySaysIncludesIt(
      String language, String source, boolean isHeld) {
    assertThat(held(language, source, "merhaba"))
        .isEqualTo(isHeld ? Verdict.EXACT : Verdict.AMBIGUOUS);
  }

  @Test
  void thousandsOfQuotationsTimesThousandsOfSourcesHaveOneBudgetAndSayThatItWasSpent() {
    int many = 1_200;
    Dossier.Builder dossier = Dossier.builder().id("d");
    Statement.Builder statement = Statement.builder().id("t");
    StringBuilder text = new StringBuilder();
    List<QuotedRange> ranges = new java.util.ArrayList<>();
    for (int item = 0; item < many; item++) {
      String id = "s" + item;
      Source.Builder source = Source.builder().id(id).kind(SourceKind.NEWS_REPORT);
      dossier.addSource(source.text("nothing of it here").build());
      statement.addEvidence(c -> c.source(id));
      ranges.add(QuotedRange.of(text.length(), text.length() + 4));
      text.append("word ");
    }
    statement.addContent(c -> c.text(text.toString()).quotedRanges(ranges));
    DossierGrounding grounded =
        DossierGrounding.of(DossierIndex.of(dossier.addStatement(statement.build()).build()));

    assertThat(grounded.isWhole()).isFalse();
    assertThat(grounded.quotations()).hasSize(many);
    assertThat(grounded.quotations().get(0).grounding()).isPresent();
    assertThat(grounded.quotations().get(many - 1).grounding()).isEmpty();
  }

  private static DossierGrounding nested(int depth) {
    List<QuotedRange> ranges = new java.util.ArrayList<>();
    for (int item = 0; item < depth; item++) {
      ranges.add(QuotedRange.of(item, 20_000 - item));
    }
    return DossierGrounding.of(
        DossierIndex.of(
            Dossier.builder()
                .id("d")
                .addStatement(
                    s -> s.id("t").addContent(c -> c.text("a".repeat(20_000)).quotedRanges(ranges)))
                .build()));
  }

  @Test
  void rangesWithinEachOtherByTheThousandAreNotAllCopied() {
    assertThat(nested(8).isWhole()).isTrue();
    assertThat(nested(8).quotations()).hasSize(8);
    assertThat(nested(5_000).isWhole()).isFalse();
    assertThat(nested(5_000).quotations()).hasSize(8);
  }
}
