package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.model.Dossier;
import org.communique.model.Judgment;
import org.communique.model.Source;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AttributionMeans;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndeclaredCopiesTest {

  private static final String OFFER =
      "“We stand ready to resume the talks without conditions and at any level,” the envoy said.";

  private static Source.Builder source(String id, String text) {
    return Source.builder().id(id).kind(SourceKind.NEWS_REPORT).publisher("of-" + id).text(text);
  }

  private static UndeclaredCopies copies(Source.Builder... sources) {
    return copies(Dossier.builder().id("d"), sources);
  }

  private static UndeclaredCopies copies(Dossier.Builder dossier, Source.Builder... sources) {
    for (Source.Builder source : sources) {
      dossier.addSource(source.build());
    }
    return UndeclaredCopies.of(DossierIndex.of(dossier.build()));
  }

  private static List<String> told(UndeclaredCopies copies) {
    return copies.passages().stream()
        .map(each -> each.earlier().part().getId() + " " + each.later().part().getId())
        .toList();
  }

  /** {@return words that are nowhere else, from a number to another} */
  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(each -> "word" + each)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aSentenceThatIsNearlyTheWholeOfTwoTextsIsTold() {
    UndeclaredCopies copies = copies(source("a", "Oslo: " + OFFER), source("b", "Rome: " + OFFER));

    assertThat(copies.passages())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.earlier().part().getId()).hasToString("a");
              assertThat(passage.later().part().getId()).hasToString("b");
              assertThat(passage.words()).isEqualTo(16);
              assertThat(passage.text()).startsWith("We stand ready to resume").endsWith("said.");
            });
    assertThat(copies.isWhole()).isTrue();
  }

  @Test
  void writingIsNotWording() {
    String other = OFFER.replace('“', '"').replace("resume", "re-\nsume").replace("We", "WE");

    assertThat(told(copies(source("a", OFFER), source("b", other)))).containsExactly("a b");
  }

  @ParameterizedTest
  @CsvSource({"39, false", "40, true", "200, true"})
  void ofLongTextsFortyWordsInARowAreTold(int shared, boolean isTold) {
    String one = words(1000, 1100) + " " + words(0, shared) + " " + words(1100, 1200);
    String other = words(2000, 2010) + ". " + words(0, shared) + " " + words(2010, 2200);

    UndeclaredCopies copies = copies(source("a", one), source("b", other));

    assertThat(copies.passages())
        .extracting(SharedPassage::words)
        .isEqualTo(isTold ? List.of(shared) : List.of());
  }

  @Test
  void fortyWordsHereAndThereAreNot() {
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int run = 0; run < 20; run++) {
      String shared = words(100 * run, 100 * run + 38);
      one.append(shared).append(" one").append(run).append(' ');
      other.append(shared).append(" other").append(run).append(' ');
    }

    assertThat(told(copies(source("a", one.toString()), source("b", other.toString())))).isEmpty();
  }

  @Test
  void aShortTextWithinALongOneIsTold() {
    String article = words(0, 300) + ". " + OFFER + " " + words(300, 600);

    assertThat(told(copies(source("a", article), source("b", OFFER)))).containsExactly("a b");
    assertThat(told(copies(source("a", OFFER), source("b", article)))).containsExactly("a b");
  }

  @Test
  void whatMayBeWrittenTwiceIsNotTold() {
    String greeting = "The two sides met in Oslo.";

    assertThat(told(copies(source("a", greeting), source("b", greeting)))).isEmpty();
    assertThat(told(copies(source("a", words(0, 9)), source("b", words(0, 9))))).isEmpty();
    assertThat(told(copies(source("a", words(0, 10)), source("b", words(0, 10))))).hasSize(1);
  }

  @Test
  void aTranslationSharesNoWords() {
    String translated =
        "„Мы готовы возобновить переговоры без условий и на любом уровне“, – сказал он.";

    assertThat(told(copies(source("a", OFFER), source("b", translated)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "我们随时准备在不设先决条件的情况下恢复谈判, true", // 20 letters, ten words.
    "双方在奥斯陆举行了会谈并签署协定, false",
    "เราพร้อมที่จะเจรจาต่อโดยไม่มีเงื่อนไขใดๆทั้งสิ้น, true",
  })
  void inScriptsWithoutSpacesTwoLettersAreAWord(String text, boolean isTold) {
    List<String> told = told(copies(source("a", text), source("b", "“" + text + "”")));

    assertThat(told).hasSize(isTold ? 1 : 0);
  }

  @Test
  void whatWasMadeFromTheOtherOrFromAThirdIsDeclared() {
    Source.Builder first = source("a", OFFER);
    Source.Builder copy = source("b", OFFER).addDerivedFrom("a", AttributionMeans.SYNDICATED);
    Source.Builder again = source("c", OFFER).addDerivedFrom("wire", AttributionMeans.SYNDICATED);
    Source.Builder wire =
        Source.builder()
            .id("wire")
            .kind(SourceKind.NEWS_REPORT)
            .addDerivedFrom("a", AttributionMeans.CITED);

    assertThat(told(copies(first, copy))).isEmpty();
    assertThat(told(copies(copy, first))).isEmpty();
    assertThat(told(copies(first, again, wire))).as("by way of another").isEmpty();
    assertThat(told(copies(copy, again, wire))).as("both from a third").isEmpty();
    assertThat(told(copies(copy, again, source("a", "x"))))
        .as("a wire of unknown origin")
        .hasSize(1);
  }

  @Test
  void aReportThatWasMadeFromTwoDoesNotMakeTheseOne() {
    Source.Builder both =
        source("c", words(0, 50))
            .addDerivedFrom("a", AttributionMeans.CITED)
            .addDerivedFrom("b", AttributionMeans.CITED);

    assertThat(told(copies(source("a", OFFER), source("b", OFFER), both))).containsExactly("a b");
  }

  @Test
  void oneAuthorOrOnePublisherMayWriteTheSameTwice() {
    assertThat(
            told(
                copies(
                    source("a", OFFER).addAuthors("ministry"),
                    source("b", OFFER).addAuthors("envoy", "ministry"))))
        .isEmpty();
    assertThat(told(copies(source("a", OFFER).publisher("x"), source("b", OFFER).publisher("x"))))
        .isEmpty();
    assertThat(
            told(
                copies(
                    source("a", OFFER).publisher("x").addAuthors("envoy"),
                    source("b", OFFER).publisher("x").addAuthors("minister"))))
        .as("authors go before publishers")
        .containsExactly("a b");
  }

  @Test
  void twoRecordsOfOneSourceAreNoCopies() {
    Judgment same = Judgment.builder().addRecords("a", "b").relation(JudgmentRelation.SAME).build();

    assertThat(
            told(
                copies(
                    Dossier.builder().id("d").addJudgment(same),
                    source("a", OFFER),
                    source("b", OFFER))))
        .isEmpty();
  }

  @Test
  void ofManyCopiesEachIsToldOnceAndThoseOfACopyAreNot() {
    List<Source.Builder> sources = new ArrayList<>();
    for (int copy = 0; copy < 100; copy++) {
      sources.add(source("s" + copy, OFFER));
      sources.add(
          source("t" + copy, OFFER).addDerivedFrom("s" + copy, AttributionMeans.SYNDICATED));
    }
    UndeclaredCopies copies = copies(sources.toArray(Source.Builder[]::new));

    assertThat(copies.passages())
        .extracting(each -> each.later().part().getId().value())
        .doesNotHaveDuplicates()
        .filteredOn(id -> id.startsWith("s"))
        .hasSize(99);
    assertThat(copies.passages())
        .extracting(each -> each.later().part().getId().value())
        .doesNotContain("t0", "t1", "t2");
  }

  /** By comparing each text with each, from each word on. */
  private static boolean share(List<String> one, List<String> other) {
    int least = Math.min(needed(one), needed(other));
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        int run = 0;
        while (i + run < one.size()
            && j + run < other.size()
            && one.get(i + run).equals(other.get(j + run))) {
          run++;
        }
        if (2 * run >= least) {
          return true;
        }
      }
    }
    return false;
  }

  private static int needed(List<String> text) {
    int length = 2 * text.size();
    return text.size() < 10 ? Integer.MAX_VALUE : Math.min(80, length - length / 10);
  }

  @Property(tries = 200)
  void whatIsToldIsWhatSharesAPassageWithAnEarlierText(@ForAll Random random) {
    List<List<String>> texts = new ArrayList<>();
    List<Source.Builder> sources = new ArrayList<>();
    for (int text = 0; text < 6; text++) {
      List<String> words = new ArrayList<>();
      while (words.size() < 5 || random.nextInt(4) > 0) {
        int from = random.nextInt(3) * 10;
        int to = from + 1 + random.nextInt(45);
        for (int word = from; word < to; word++) {
          words.add("w" + word);
        }
      }
      texts.add(words);
      sources.add(source("s" + text, String.join(" ", words)));
    }
    Set<String> expected = new TreeSet<>();
    for (int later = 1; later < texts.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (share(texts.get(earlier), texts.get(later))) {
          expected.add("s" + later);
        }
      }
    }
    UndeclaredCopies copies = copies(sources.toArray(Source.Builder[]::new));

    assertThat(copies.passages())
        .extracting(each -> each.later().part().getId().value())
        .containsExactlyElementsOf(expected);
    for (SharedPassage passage : copies.passages()) {
      assertThat(passage.earlier().part().getText().orElseThrow()).contains(passage.text());
      assertThat(passage.later().part().getText().orElseThrow()).contains(passage.text());
    }
  }

  private static UndeclaredCopies ofTheSameWords(int texts, int each) {
    List<Source.Builder> sources = new ArrayList<>();
    for (int text = 0; text < texts; text++) {
      sources.add(source("s" + text, "a ".repeat(each)));
    }
    return copies(sources.toArray(Source.Builder[]::new));
  }

  @Test
  void theStepsGrowWithTheTextsAndNotWithTheirPairs() {
    long few = ofTheSameWords(100, 100).steps();
    long many = ofTheSameWords(1_000, 100).steps();
    long longer = ofTheSameWords(100, 1_000).steps();

    assertThat(many).isBetween(9 * few, 11 * few);
    assertThat(longer).isLessThan(20 * few);
  }

  @Test
  void beyondAMillionWordsTextsAreLeftOut() {
    UndeclaredCopies copies =
        copies(source("a", OFFER), source("long", "a ".repeat(1_000_000)), source("b", OFFER));

    assertThat(copies.isWhole()).isFalse();
    assertThat(told(copies)).as("those for which there is room are compared").hasSize(1);
  }
}
