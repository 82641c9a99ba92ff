package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.TextAnchor;
import org.junit.jupiter.api.Test;

class CapturedTextTest {

  private static final String REPORT =
      "Putin, in turn, said that relations are at an “unprecedentedly high level”.";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "talks",
            "«дружба»",
            "会谈",
            "שלום",
            "e\u0301te",
            "👨‍👩‍👧 met",
            "“dear",
            "friend”",
            "-",
            "…",
            "a");
    return words.list().ofMinSize(3).ofMaxSize(40).map(list -> String.join(" ", list));
  }

  @Property(tries = 300)
  void textSampledFromASourceIsExactWhereItStands(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 300) int a,
      @ForAll @IntRange(max = 300) int b) {
    int length = text.codePointCount(0, text.length());
    int start = Math.min(a, b) % length;
    int end = Math.min(length, start + 1 + Math.abs(a - b));
    CapturedText source = CapturedText.of(text);
    String words = source.passage(start, end).orElseThrow().text();

    Grounding stated = source.ground(TextAnchor.of(words, start, end));

    assertThat(stated.verdict()).isEqualTo(Verdict.EXACT);
    assertThat(stated.place()).contains(new Passage(start, end, words));
    if (!cutsAWord(text, start) && !cutsAWord(text, end)) {
      assertThat(source.ground(words).places())
          .as("also without offsets it is among the places")
          .contains(new Passage(start, end, words));
    }
  }

  @Property(tries = 300)
  void textFoldedFromASourceHasDrifted(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 300) int a,
      @ForAll @IntRange(max = 60) int b) {
    int length = text.codePointCount(0, text.length());
    int start = a % length;
    CapturedText source = CapturedText.of(text);
    Assume.that(!cutsAWord(text, start) && !cutsAWord(text, Math.min(length, start + 1 + b)));
    String words = source.passage(start, Math.min(length, start + 1 + b)).orElseThrow().text();
    String rewritten =
        Normalizer.normalize(words, Normalizer.Form.NFC)
            .replace('“', '"')
            .replace('”', '"')
            .replace('«', '"')
            .replace('»', '"')
            .replace("…", "...")
            .replace('-', '–')
            .replace(" ", "\u00A0");
    Assume.that(!rewritten.isBlank() && !rewritten.replace("\u00A0", "").isEmpty());
    Assume.that(!text.contains(rewritten));

    Grounding found = source.ground(rewritten);

    assertThat(found.verdict()).isIn(Verdict.DRIFTED, Verdict.AMBIGUOUS);
    assertThat(found.folded()).isNotEmpty();
  }

  private static boolean cutsAWord(String text, int codePoint) {
    int at = text.offsetByCodePoints(0, codePoint);
    return WordBoundaries.cutsStart(text, at);
  }

  @Property(tries = 200)
  void whatIsFoundStandsWhereItIsSaidToStand(
      @ForAll("texts") String text, @ForAll("texts") String words) {
    CapturedText source = CapturedText.of(text);
    for (Passage place : source.ground(words).places()) {
      assertThat(source.passage(place.start(), place.end())).contains(place);
    }
    source
        .ground(words)
        .nearest()
        .ifPresent(
            near ->
                assertThat(source.passage(near.passage().start(), near.passage().end()))
                    .contains(near.passage()));
  }

  @Property
  void oneWayOfQuotingIsFoundInAnother(
      @ForAll("quotings") List<String> said, @ForAll("quotings") List<String> written) {
    Assume.that(!said.equals(written));
    String passage = said.get(0) + "paix" + said.get(1);
    CapturedText source = CapturedText.of("👋 Ils parlent de " + passage + " : oui.");

    Grounding quoted = source.ground(written.get(0) + "paix" + written.get(1));
    Grounding inContext =
        source.ground("parlent de " + written.get(0) + "paix" + written.get(1) + " : oui");

    assertThat(quoted.verdict()).isEqualTo(Verdict.DRIFTED);
    assertThat(quoted.folded()).isSubsetOf(Folding.QUOTATION_MARKS, Folding.WHITE_SPACE);
    assertThat(quoted.place())
        .contains(new Passage(17, 17 + passage.codePointCount(0, passage.length()), passage));
    assertThat(inContext.verdict()).isEqualTo(Verdict.DRIFTED);
  }

  @Provide
  Arbitrary<List<String>> quotings() {
    return Arbitraries.of(
        List.of("« ", " »"),
        List.of("«\u00A0", "\u00A0»"),
        List.of("«\u202F", "\u202F»"),
        List.of("»", "«"),
        List.of("»", "»"),
        List.of("”", "”"),
        List.of("„", "“"),
        List.of("„", "”"),
        List.of("‹ ", " ›"),
        List.of("''", "''"),
        List.of("``", "''"),
        List.of("‘‘", "’’"),
        List.of(",,", "''"),
        List.of("<<", ">>"),
        List.of("「", "」"),
        List.of("《", "》"),
        List.of("\"", "\""));
  }

  @Test
  void marksOfAQuotationWithinAQuotationAreKeptApart() {
    CapturedText source = CapturedText.of("« Il a dit : “ paix ” »");

    assertThat(source.ground("\"Il a dit : 'paix'\"").verdict()).isEqualTo(Verdict.DRIFTED);
    assertThat(source.ground("'paix'").place()).contains(new Passage(13, 21, "“ paix ”"));
    assertThat(source.ground("\"Il a dit : paix\"").verdict()).isEqualTo(Verdict.MISSING);
  }

  @Test
  void whiteSpaceNextToAMarkIsNoPartOfTheWordsWithin() {
    assertThat(CapturedText.of("de « \u200Fסלום » oui").ground("\"סלום\"").place())
        .contains(new Passage(3, 12, "« \u200Fסלום »"));
    assertThat(CapturedText.of("a « paix » b").ground("paix").place())
        .contains(new Passage(4, 8, "paix"));
  }

  @Test
  void marksAndWhiteSpaceWithoutEndAreFoldedInProportion() {
    String hostile = "' \u00AD".repeat(500_000) + "'".repeat(1_000_000) + " \u200E".repeat(500_000);

    assertThat(CapturedText.of(hostile + "« paix »").ground("\"paix\"").verdict())
        .isEqualTo(Verdict.DRIFTED);
  }

  @Test
  void wordsAtAnotherPlaceThanStatedHaveMoved() {
    Grounding found = CapturedText.of(REPORT).ground(TextAnchor.of("in turn", 5, 12));

    assertThat(found.verdict()).isEqualTo(Verdict.MOVED);
    assertThat(found.offsetsHold()).isFalse();
    assertThat(found.place()).contains(new Passage(7, 14, "in turn"));
  }

  @Test
  void offsetsCountCodePoints() {
    Grounding found = CapturedText.of("👋🏽 שלום, 会谈").ground("会谈");

    assertThat(found.place()).contains(new Passage(9, 11, "会谈"));
  }

  @Test
  void anEndThatDoesNotFitTheWordsIsWrong() {
    Grounding found = CapturedText.of(REPORT).ground(TextAnchor.of("in turn", 7, 15));

    assertThat(found.verdict()).isEqualTo(Verdict.MOVED);
  }

  @Test
  void whatStandsAroundDecidesBetweenSeveralPlaces() {
    CapturedText source = CapturedText.of("He said yes. She said yes. They said yes.");
    TextAnchor.Builder yes = TextAnchor.builder().exact("said yes");

    assertThat(source.ground(yes.build()).verdict()).isEqualTo(Verdict.AMBIGUOUS);
    assertThat(source.ground(yes.build()).places()).hasSize(3);
    assertThat(source.ground(yes.prefix("She").build()).place().map(Passage::start)).contains(17);
    assertThat(source.ground(yes.prefix("They ").suffix(".").build()).place().map(Passage::start))
        .contains(32);
  }

  @Test
  void ofPiecesThatStandInSeveralPlacesThoseInOrderAreMeant() {
    CapturedText source = CapturedText.of("peace, then war, then peace, then trade");

    List<Grounding> found =
        source.groundInOrder(
            List.of(TextAnchor.of("war"), TextAnchor.of("peace"), TextAnchor.of("trade")));

    assertThat(found).extracting(Grounding::verdict).containsOnly(Verdict.EXACT);
    assertThat(found.get(1).place().map(Passage::start)).contains(22);
  }

  @Test
  void aQuotationThatIsBrokenUpIsFoundInItsPieces() {
    CapturedText source =
        CapturedText.of("“We will meet”, he said, pausing, “again in May”, and left.");
    List<Passage> pieces =
        source
            .groundInOrder(
                List.of(TextAnchor.of("“We will meet”"), TextAnchor.of("“again in May”")))
            .stream()
            .flatMap(found -> found.place().stream())
            .toList();

    Grounding found = source.groundQuotation("We will meet again in May", pieces);

    assertThat(found.verdict()).isEqualTo(Verdict.EXACT);
    assertThat(found.places()).isEqualTo(pieces);
    assertThat(source.groundQuotation("We will part again in May", pieces).verdict())
        .isEqualTo(Verdict.MISSING);
  }

  @Test
  void whatWasFoldedIsSaid() {
    CapturedText source =
        CapturedText.of("a “cor\u00ADrect\u2009 view” – the\u200B ofﬁcial one… of the cafe\u0301");

    assertThat(folded(source, "a \"correct")).containsExactly("quotation marks", "soft hyphens");
    assertThat(folded(source, "rect view")).containsExactly("white space");
    assertThat(folded(source, "” — the")).containsExactly("dashes");
    assertThat(folded(source, "the official"))
        .containsExactly("Unicode form", "invisible characters");
    assertThat(folded(source, "one... of")).containsExactly("ellipses");
    assertThat(folded(source, "the caf\u00E9")).containsExactly("Unicode form");
  }

  private static List<String> folded(CapturedText source, String words) {
    Grounding found = source.ground(words);
    assertThat(found.verdict()).isEqualTo(Verdict.DRIFTED);
    return found.foldedInOrder().stream().map(Folding::words).toList();
  }

  @Test
  void superscriptsAreNotFoldedForTheyChangeWhatIsSaid() {
    assertThat(CapturedText.of("an area of 10² km").ground("102").verdict())
        .isEqualTo(Verdict.MISSING);
  }

  @Test
  void ofWordsThatAreMissingTheNearestPassageShowsTheSlip() {
    NearPassage near =
        CapturedText.of(REPORT).ground("unprecedented high level").nearest().orElseThrow();

    assertThat(near.passage().text()).isEqualTo("unprecedentedly high level");
    assertThat(near.passage().start()).isEqualTo(47);
    assertThat(near.distance()).isEqualTo(2);
  }

  @Property(tries = 100)
  void aLetterChangedAnywhereLeavesTheWholeWordsAsTheNearestPassage(
      @ForAll @IntRange(max = 25) int at) {
    StringBuilder words = new StringBuilder("unprecedentedly high level");
    words.setCharAt(at, '#');

    NearPassage near = CapturedText.of(REPORT).ground(words.toString()).nearest().orElseThrow();

    assertThat(near)
        .isEqualTo(new NearPassage(new Passage(47, 73, "unprecedentedly high level"), 1));
  }

  @Test
  void wordsThatAreNothingLikeTheTextHaveNoNearestPassage() {
    assertThat(CapturedText.of(REPORT).ground("кофейник 12345").nearest()).isEmpty();
    assertThat(CapturedText.of("").ground("anything").verdict()).isEqualTo(Verdict.MISSING);
  }

  @Test
  void offsetsAloneAreExactAsFarAsTheTextReaches() {
    CapturedText source = CapturedText.of("Talks 👋");

    assertThat(source.ground(TextAnchor.builder().start(6).end(7).build()).place())
        .contains(new Passage(6, 7, "👋"));
    assertThat(source.ground(TextAnchor.builder().start(6).end(8).build()).verdict())
        .isEqualTo(Verdict.MISSING);
  }

  @Test
  void aLongTextIsNotGoneThroughForEachOfManyAnchors() {
    StringBuilder text = new StringBuilder();
    for (int line = 0; text.length() < 2_000_000; line++) {
      text.append("On day ").append(line * 7919 % 1_000_003).append(" the sides said “so”. ");
    }
    SearchBudget budget = new SearchBudget();
    CapturedText source = CapturedText.of(text.toString(), budget);
    for (int anchor = 0; anchor < 300; anchor++) {
      int start = anchor * 6_000;
      String words = wholeWords(text, start);
      assertThat(source.ground(words).isFound()).isTrue();
      assertThat(source.ground(words.replace('“', '"').replace(' ', '\n')).isFound()).isTrue();
    }
    for (int anchor = 0; anchor < 100; anchor++) {
      int start = anchor * 6_000;
      String slip = wholeWords(text, start).replace("said", "sayd");
      assertThat(source.ground(slip).nearest().map(NearPassage::distance).orElse(99)).isLessThan(4);
    }
    assertThat(budget.spentOnSearches()).as("as of 20 searches").isLessThan(20L * text.length());
    assertThat(budget.spentOnNearest())
        .as("not the whole text for each letter sought")
        .isLessThan(10L * text.length());
    assertThat(budget.wasSpent()).isFalse();
  }

  private static String wholeWords(CharSequence text, int from) {
    String all = text.toString();
    int start = all.indexOf(' ', from) + 1;
    return all.substring(start, all.indexOf(' ', start + 60));
  }

  @Test
  void aTextOfOneLetterDoesNotSlowTheSearchDown() {
    SearchBudget budget = new SearchBudget();
    CapturedText source = CapturedText.of("a".repeat(500_000), budget);

    assertThat(source.ground("a".repeat(50_000) + "b").isFound()).isFalse();
    assertThat(source.ground("b" + "a".repeat(50_000)).isFound()).isFalse();
    assertThat(budget.spentOnSearches()).isLessThan(10L * 500_000);
    assertThat(budget.spentOnNearest()).as("not 500,000 times 2,000").isLessThan(500_000_000);
  }

  @Test
  void theEndAloneDecidesBetweenSeveralPlaces() {
    Grounding found =
        CapturedText.of("peace and peace")
            .ground(TextAnchor.builder().exact("peace").end(15).build());

    assertThat(found.verdict()).isEqualTo(Verdict.EXACT);
    assertThat(found.place()).contains(new Passage(10, 15, "peace"));
  }

  @Test
  void whatStandsAroundPlacesWithoutNumberIsLookedAtWithinABudget() {
    SearchBudget budget = new SearchBudget();
    CapturedText text = CapturedText.of("a ".repeat(500_000), budget);
    for (int i = 1; i <= 1_000; i++) {
      String prefix = "b".repeat(100 * i);
      assertThat(text.ground(TextAnchor.builder().exact("a a").prefix(prefix).build()).verdict())
          .isEqualTo(Verdict.AMBIGUOUS);
    }
    assertThat(budget.wasSpent()).isTrue();
  }
}
