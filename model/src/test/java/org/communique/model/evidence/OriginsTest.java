package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.Hop;
import org.communique.model.Judgment;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.AttributionMeans;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("attributions")
          .addSource(s -> s.id("by-unn").kind(SourceKind.NEWS_REPORT).publisher("unn"))
          .addSource(s -> s.id("by-unn-too").kind(SourceKind.NEWS_REPORT).publisher("unn"))
          .addSource(s -> s.id("by-tass").kind(SourceKind.NEWS_REPORT).publisher("tass"))
          .addSource(
              s ->
                  s.id("copy")
                      .kind(SourceKind.NEWS_REPORT)
                      .publisher("daily")
                      .addDerivedFrom("by-tass", AttributionMeans.SYNDICATED))
          .addSource(s -> s.id("unsigned").kind(SourceKind.NEWS_REPORT))
          .addSource(
              s ->
                  s.id("circle")
                      .kind(SourceKind.NEWS_REPORT)
                      .addDerivedFrom("circle", AttributionMeans.CITED))
          .addGroup(g -> g.id("media").name("en", "Russian media").unnamed(true))
          .build();

  private static final DossierIndex INDEX = DossierIndex.of(DOSSIER);

  private static Citation citing(String source, String... chain) {
    Citation.Builder citation = Citation.builder().source(source);
    for (String party : chain) {
      citation.addChain(hop -> hop.addParties(party.split(",")));
    }
    return citation.build();
  }

  private static int independent(Citation... citations) {
    return Origins.of(DossierIndex.of(DOSSIER)).independent(List.of(citations)).size();
  }

  private static String origin(Citation citation) {
    return Origins.of(DossierIndex.of(DOSSIER)).of(citation).toString();
  }

  @Test
  void theOriginIsTheFirstHopElseWhatTheSourceWasMadeFromElseThePublisher() {
    assertThat(origin(citing("by-unn", "xinhua,mao-ning", "reuters")))
        .isEqualTo("[mao-ning, xinhua]");
    assertThat(origin(citing("copy", "xinhua"))).isEqualTo("[xinhua]");
    assertThat(origin(citing("copy"))).isEqualTo("[tass]");
    assertThat(origin(citing("by-unn"))).isEqualTo("[unn]");
    assertThat(origin(citing("unsigned"))).isEqualTo("[unsigned]");
    assertThat(origin(citing("circle"))).isEqualTo("[circle]");
    assertThat(origin(citing("unknown"))).isEqualTo("[unknown]");
  }

  @Test
  void reportsOfDifferentAgenciesAreTwoOriginsAndOneAsSoonAsBothHaveItFromXinhua() {
    assertThat(independent(citing("by-unn"), citing("by-tass"))).isEqualTo(2);
    assertThat(independent(citing("by-unn", "xinhua"), citing("by-tass", "xinhua"))).isEqualTo(1);
  }

  @Test
  void whatSharesAPublisherOrASourceBehindItCountsOnce() {
    assertThat(independent(citing("by-unn"), citing("by-unn-too"))).isEqualTo(1);
    assertThat(independent(citing("copy"), citing("by-tass"))).isEqualTo(1);
    assertThat(independent(citing("copy"), citing("by-unn", "tass"))).isEqualTo(1);
  }

  private static int judged(Judgment... judgments) {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addGroup(g -> g.id("agency").name("en", "Agency"))
            .addGroup(g -> g.id("the-agency").name("fr", "L’agence"))
            .addGroup(g -> g.id("agency-too").name("de", "Agentur"))
            .addSource(s -> s.id("one").kind(SourceKind.NEWS_REPORT).publisher("agency"))
            .addSource(s -> s.id("other").kind(SourceKind.NEWS_REPORT).publisher("the-agency"))
            .judgments(List.of(judgments))
            .build();
    return Origins.of(DossierIndex.of(dossier))
        .independent(List.of(citing("one"), citing("other")))
        .size();
  }

  private static Judgment judgment(String one, String other, JudgmentRelation relation) {
    return Judgment.builder().addRecords(one, other).relation(relation).build();
  }

  @Test
  void twoRecordsOfOneAgencyAreOneOriginByJudgment() {
    Judgment same = judgment("agency", "the-agency", JudgmentRelation.SAME);
    Judgment first = judgment("agency", "agency-too", JudgmentRelation.SAME);
    Judgment second = judgment("the-agency", "agency-too", JudgmentRelation.SUPERSEDES);

    assertThat(judged()).isEqualTo(2);
    assertThat(judged(same)).isEqualTo(1);
    assertThat(judged(first)).isEqualTo(2);
    assertThat(judged(first, second)).isEqualTo(1);
    assertThat(judged(second, first)).isEqualTo(1);
  }

  @Test
  void judgmentsThatContradictOrDecideNothingLeaveOriginsApart() {
    Judgment same = judgment("agency", "the-agency", JudgmentRelation.SAME);
    Judgment distinct = judgment("the-agency", "agency", JudgmentRelation.DISTINCT);

    assertThat(judged(distinct)).isEqualTo(2);
    assertThat(judged(same, distinct)).isEqualTo(2);
    assertThat(
            judged(
                judgment("agency", "agency-too", JudgmentRelation.SAME),
                judgment("agency-too", "the-agency", JudgmentRelation.SAME),
                distinct))
        .isEqualTo(2);
    assertThat(judged(judgment("agency", "the-agency", JudgmentRelation.UNDECIDED))).isEqualTo(2);
    assertThat(judged(judgment("agency", "the-agency", JudgmentRelation.RETRACTS))).isEqualTo(2);
  }

  @Test
  void twoRecordsOfOneSourceAreOneOriginByJudgment() {
    assertThat(judged(judgment("one", "other", JudgmentRelation.SAME))).isEqualTo(1);
    assertThat(judged(judgment("one", "the-agency", JudgmentRelation.SAME)))
        .as("what cannot be judged same joins nothing")
        .isEqualTo(2);
  }

  @Test
  void oneThatHasItFromBothMakesTwoOne() {
    assertThat(independent(citing("by-unn"), citing("by-tass"), citing("unsigned", "unn,tass")))
        .isEqualTo(1);
  }

  /** Two citations share what the sources behind them, gone through one by one, have in common. */
  private static boolean share(Citation one, Citation other, Dossier dossier) {
    return !Collections.disjoint(keys(one, dossier), keys(other, dossier));
  }

  private static Set<Object> keys(Citation citation, Dossier dossier) {
    Set<Object> keys = new HashSet<>();
    List<Id> waiting = new ArrayList<>(List.of(citation.getSource().id()));
    while (!waiting.isEmpty()) {
      Id id = waiting.remove(0);
      if (keys.add(id)) {
        Source source = (Source) dossier.find(id).orElseThrow();
        source.getDerivedFrom().forEach(from -> waiting.add(from.getSource().id()));
      }
    }
    Origins.of(DossierIndex.of(dossier))
        .of(citation)
        .forEach(origin -> origin.actors().forEach(a -> keys.add(a.id())));
    dossier
        .find(citation.getSource())
        .flatMap(Source::getPublisher)
        .ifPresent(p -> keys.add(p.id()));
    return keys;
  }

  @Property(tries = 300)
  void citationsAreJoinedIfAndOnlyIfTheyShareSomethingAlsoByWayOfOthers(@ForAll Random random) {
    Dossier.Builder builder = Dossier.builder().id("d");
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Source.Builder source = Source.builder().id("s" + i).kind(SourceKind.NEWS_REPORT);
      for (int made = random.nextInt(3); made > 0; made--) {
        source.addDerivedFrom("s" + random.nextInt(9), AttributionMeans.CITED);
      }
      if (random.nextBoolean()) {
        source.publisher("p" + random.nextInt(6));
      }
      builder.addSource(source.build());
      if (random.nextBoolean()) {
        String[] chain = {"p" + random.nextInt(6)};
        citations.add(random.nextInt(3) == 0 ? citing("s" + i, chain) : citing("s" + i));
      }
    }
    Dossier dossier = builder.build();
    List<Set<Citation>> groups = new ArrayList<>();
    for (Citation citation : citations) {
      Set<Citation> group = new HashSet<>(Set.of(citation));
      groups.removeIf(
          each ->
              each.stream().anyMatch(other -> share(citation, other, dossier))
                  && group.addAll(each));
      groups.add(group);
    }
    Origins origins = Origins.of(DossierIndex.of(dossier));
    List<Set<Origin>> expected = new ArrayList<>();
    for (Set<Citation> group : groups) {
      Set<Origin> all = new HashSet<>();
      group.forEach(citation -> all.addAll(origins.of(citation)));
      expected.add(all);
    }

    assertThat(origins.independent(citations))
        .extracting(group -> (Set<Origin>) new HashSet<>(group))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aLongLineOfSourcesAllOfThemCitedIsGoneThroughOnce() {
    int length = 10_000;
    Dossier.Builder builder = Dossier.builder().id("d");
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      Source.Builder source = Source.builder().id("s" + i).kind(SourceKind.NEWS_REPORT);
      if (i > 0) {
        source.addDerivedFrom("s" + (i - 1), AttributionMeans.CITED);
      }
      builder.addSource(source.build());
      citations.add(citing("s" + i));
    }

    assertThat(Origins.of(DossierIndex.of(builder.build())).independent(citations))
        .hasToString("[[s0]]");
  }

  /** {@return the steps for so many sources, each derived from some, given by their numbers} */
  private static long steps(int sources, IntFunction<int[]> derivedFrom) {
    List<Source> all = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      Source.Builder source = Source.builder().id("s" + i).kind(SourceKind.NEWS_REPORT);
      for (int from : derivedFrom.apply(i)) {
        source.addDerivedFrom("s" + from, AttributionMeans.CITED);
      }
      all.add(source.build());
    }
    return new Lineages(all, id -> id).steps();
  }

  @Test
  void linesStarsCirclesAndLaddersTakeStepsInProportionToTheirDerivations() {
    int many = 20_000;

    assertThat(steps(many, i -> i == 0 ? new int[0] : new int[] {i - 1})).isLessThan(3L * many);
    assertThat(steps(many, i -> new int[] {(i + 1) % many})).isLessThan(3L * many);
    assertThat(steps(many, i -> i == 0 ? new int[0] : new int[] {0})).isLessThan(3L * many);
    assertThat(steps(many, i -> i == 0 ? IntStream.range(1, many).toArray() : new int[0]))
        .isLessThan(4L * many);
    // Each leads back to all that come before it, of which a hundred are kept.
    assertThat(steps(many, i -> i < 2 ? new int[0] : new int[] {i - 1, i / 2}))
        .isLessThan(2L * many * (Lineages.MAX_ROOTS + 2));
    assertThat(steps(many, i -> i % 2 == 0 || i < 2 ? new int[0] : new int[] {i - 1, i - 2}))
        .isLessThan((long) many * (Lineages.MAX_ROOTS + 2));
  }

  @Property(tries = 50)
  void neitherOrderNorRepetitionChangesTheCount(@ForAll Random random) {
    List<Citation> citations =
        new ArrayList<>(
            List.of(
                citing("by-unn"),
                citing("by-tass", "xinhua"),
                citing("copy"),
                citing("unsigned", "xinhua")));
    List<List<Origin>> once = Origins.of(DossierIndex.of(DOSSIER)).independent(citations);
    citations.addAll(citations.subList(0, 2));
    Collections.shuffle(citations, random);

    assertThat(Origins.of(DossierIndex.of(DOSSIER)).independent(citations))
        .isEqualTo(once)
        .hasSize(2);
  }

  @Test
  void aChainTellsWhoWasThere() {
    Citation citation =
        citing("by-unn").toBuilder()
            .addChain(hop -> hop.addParty("xinhua").means(AttributionMeans.REPORTED))
            .addChain(hop -> hop.addParty("media").means(AttributionMeans.CITED))
            .build();
    Attribution attribution = Attribution.of(citation, INDEX);

    assertThat(attribution.hopCount()).isEqualTo(2);
    assertThat(attribution.unnamedHops()).containsExactly(1);
    assertThat(attribution.firstHandHops()).containsExactly(0);
    assertThat(attribution.isFirstHand()).isFalse();
    assertThat(attribution.circular()).isEmpty();
    assertThat(Attribution.of(citing("by-unn"), INDEX).isFirstHand()).isTrue();
    assertThat(Attribution.of(citing("copy"), INDEX).isFirstHand()).isFalse();
  }

  @Test
  void theFirstUttererIsTheSpeakerElseWhoFirstToldIt() {
    Statement anonymous =
        Statement.builder().id("s").addContent(c -> c.text("Talks were held.")).build();
    Statement spoken = anonymous.toBuilder().addSpeaker(p -> p.actor("xi")).build();
    Attribution attribution = Attribution.of(citing("by-unn", "xinhua"), INDEX);

    assertThat(attribution.firstUtterers(spoken)).hasToString("[xi]");
    assertThat(attribution.firstUtterers(anonymous)).hasToString("[xinhua]");
    assertThat(Attribution.of(citing("by-unn"), INDEX).firstUtterers(anonymous))
        .hasToString("[unn]");
  }

  @Test
  void aPartyThatPassesOnWhatItGetsFromItselfIsNamed() {
    assertThat(Attribution.of(citing("by-unn", "xinhua", "tass", "xinhua"), INDEX).circular())
        .hasToString("[xinhua]");
    assertThat(Attribution.of(citing("by-unn", "xinhua,unn"), INDEX).circular())
        .hasToString("[unn]");
    assertThat(
            Attribution.of(
                    citing("by-unn").toBuilder()
                        .addChain(Hop.builder().addParties("xinhua", "xinhua").build())
                        .build(),
                    INDEX)
                .circular())
        .isEmpty();
  }
}
