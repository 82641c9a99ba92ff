package org.communique.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Dossier;
import org.communique.model.Judgment;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {

  private static final int RECORDS = 7;

  @Provide
  Arbitrary<List<Judgment>> judgments() {
    Arbitrary<String> ids = Arbitraries.integers().between(0, RECORDS - 1).map(i -> "r" + i);
    Arbitrary<JudgmentRelation> relations =
        Arbitraries.of(
            JudgmentRelation.SAME,
            JudgmentRelation.SAME,
            JudgmentRelation.DISTINCT,
            JudgmentRelation.UNDECIDED,
            JudgmentRelation.SUPERSEDES,
            JudgmentRelation.RETRACTS);
    return Combinators.combine(ids, ids, relations)
        .as((one, other, relation) -> judgment(one, other, relation))
        .list()
        .ofMaxSize(9);
  }

  private static Judgment judgment(String one, String other, JudgmentRelation relation) {
    return Judgment.builder().addRecords(one, other).relation(relation).build();
  }

  private static Dossier judged(List<Judgment> judgments) {
    Dossier.Builder dossier = Dossier.builder().id("d").judgments(judgments);
    for (int i = 0; i < RECORDS; i++) {
      int number = i;
      dossier.addSummit(
          s -> s.id("r" + number).kind(SummitKind.TALKS).date("2025-05-0" + (1 + number)));
    }
    return dossier.build();
  }

  private static boolean joins(Judgment judgment) {
    return judgment.getRelation().equals(JudgmentRelation.SAME)
        || judgment.getRelation().equals(JudgmentRelation.SUPERSEDES);
  }

  /** By going round until nothing changes, as slowly as it can be done. */
  private static int[] closure(List<Judgment> judgments) {
    int[] cluster = IntStream.range(0, RECORDS).toArray();
    for (int round = 0; round < RECORDS; round++) {
      for (Judgment judgment : judgments) {
        if (joins(judgment)) {
          int one = number(judgment, 0);
          int other = number(judgment, 1);
          int least = Math.min(cluster[one], cluster[other]);
          cluster[one] = least;
          cluster[other] = least;
        }
      }
    }
    return cluster;
  }

  private static int number(Judgment judgment, int record) {
    return Integer.parseInt(judgment.getRecords().get(record).toString().substring(1));
  }

  @Property(tries = 300)
  void recordsTellOfOneThingIfJudgmentsLeadFromOneToTheOther(
      @ForAll("judgments") List<Judgment> judgments) {
    Dossier dossier = judged(judgments);
    Accounts accounts = Accounts.of(DossierIndex.of(dossier));
    int[] cluster = closure(judgments);
    for (int one = 0; one < RECORDS; one++) {
      for (int other = 0; other < RECORDS; other++) {
        assertThat(
                accounts.tellOfOneThing(
                    dossier.getSummits().get(one).getId(), dossier.getSummits().get(other).getId()))
            .isEqualTo(cluster[one] == cluster[other]);
      }
    }
  }

  @Property(tries = 300)
  void neitherOrderNorRepetitionOfJudgmentsChangesAnything(
      @ForAll("judgments") List<Judgment> judgments, @ForAll Random random) {
    List<Judgment> others = new ArrayList<>(judgments);
    others.addAll(judgments);
    Collections.shuffle(others, random);

    Accounts accounts = Accounts.of(DossierIndex.of(judged(judgments)));
    Accounts again = Accounts.of(DossierIndex.of(judged(others)));

    assertThat(again.clusters()).isEqualTo(accounts.clusters());
    assertThat(again.comparisons()).isEqualTo(accounts.comparisons());
    assertThat(again.contradictions().isEmpty()).isEqualTo(accounts.contradictions().isEmpty());
  }

  @Property(tries = 300)
  void aContradictionIsToldWithAChainThatLeadsFromOneRecordToTheOther(
      @ForAll("judgments") List<Judgment> judgments) {
    int[] cluster = closure(judgments);
    TreeSet<String> torn = new TreeSet<>();
    for (Judgment judgment : judgments) {
      int one = number(judgment, 0);
      int other = number(judgment, 1);
      if (judgment.getRelation().equals(JudgmentRelation.DISTINCT)
          && one != other
          && cluster[one] == cluster[other]) {
        torn.add(Math.min(one, other) + "-" + Math.max(one, other));
      }
    }
    List<Contradiction> found =
        Accounts.of(DossierIndex.of(judged(judgments))).contradictions().stream()
            .filter(
                each ->
                    judgments.get(each.judgment()).getRelation().equals(JudgmentRelation.DISTINCT))
            .toList();

    assertThat(found).hasSameSizeAs(torn);
    for (Contradiction contradiction : found) {
      Judgment distinct = judgments.get(contradiction.judgment());
      int at = number(distinct, 0);
      for (int step : contradiction.chain()) {
        Judgment judgment = judgments.get(step);
        assertThat(joins(judgment)).isTrue();
        assertThat(at).isIn(number(judgment, 0), number(judgment, 1));
        at = number(judgment, 0) == at ? number(judgment, 1) : number(judgment, 0);
      }
      assertThat(at).isEqualTo(number(distinct, 1));
    }
  }

  @Test
  void theShortestChainIsTold() {
    List<Judgment> judgments =
        List.of(
            judgment("r0", "r1", JudgmentRelation.SAME),
            judgment("r1", "r2", JudgmentRelation.SAME),
            judgment("r2", "r3", JudgmentRelation.SAME),
            judgment("r3", "r0", JudgmentRelation.DISTINCT),
            judgment("r0", "r2", JudgmentRelation.SAME));

    assertThat(Accounts.of(DossierIndex.of(judged(judgments))).contradictions())
        .containsExactly(ImmutableContradiction.of(3, List.of(2, 4)));
  }

  @Test
  void manyContradictionsByWayOfManyJudgmentsAreAllToldButNotAllWithTheirChains() {
    int records = 6_000;
    Dossier.Builder dossier = Dossier.builder().id("d");
    for (int i = 1; i < records; i++) {
      dossier.addJudgment(judgment("r" + (i - 1), "r" + i, JudgmentRelation.SAME));
    }
    for (int i = 0; i < records / 2; i++) {
      dossier.addJudgment(judgment("r" + i, "r" + (records - 1 - i), JudgmentRelation.DISTINCT));
    }
    List<Contradiction> found = Accounts.of(DossierIndex.of(dossier.build())).contradictions();

    assertThat(found).hasSize(records / 2);
    assertThat(found.get(0).chain()).hasSize(records - 1);
    assertThat(found.get(records / 2 - 1).chain()).isEmpty();
  }

  @Test
  void recordsThatSupersedeEachOtherInACircleContradict() {
    List<Judgment> judgments =
        List.of(
            judgment("r0", "r1", JudgmentRelation.SUPERSEDES),
            judgment("r1", "r2", JudgmentRelation.RETRACTS),
            judgment("r2", "r0", JudgmentRelation.SUPERSEDES),
            judgment("r3", "r0", JudgmentRelation.SUPERSEDES));

    assertThat(Accounts.of(DossierIndex.of(judged(judgments))).contradictions())
        .containsExactly(ImmutableContradiction.of(0, List.of(1, 2)));
  }

  private static Concord concord(String property, Summit one, Summit other) {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addState(s -> s.id("russia").name("en", "Russia"))
            .addState(s -> s.id("china").name("en", "China"))
            .addPlace(p -> p.id("moscow").name("en", "Moscow").addWithin("russia"))
            .addPlace(p -> p.id("beijing").name("en", "Beijing").addWithin("china"))
            .addSummit(one)
            .addSummit(other)
            .addJudgment(judgment("a", "b", JudgmentRelation.SAME))
            .build();
    return Accounts.of(DossierIndex.of(dossier))
        .comparisons()
        .get(0)
        .property(property)
        .orElseThrow()
        .concord();
  }

  private static Summit.Builder summit(String id) {
    return Summit.builder().id(id).kind(SummitKind.TALKS);
  }

  @Test
  void datesAreComparedInThreeValues() {
    assertThat(
            concord(
                "date",
                summit("a").date("2025-05").build(),
                summit("b").date("2025-05-08").build()))
        .isEqualTo(Concord.COMPATIBLE);
    assertThat(
            concord(
                "date",
                summit("a").date("2025-06").build(),
                summit("b").date("2025-05-08").build()))
        .isEqualTo(Concord.CONFLICTING);
    assertThat(concord("date", summit("a").date("2025-06").build(), summit("b").build()))
        .isEqualTo(Concord.SINGLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-30T15:35:00Z, 2021-12-30T18:00:00Z, CONFLICTING",
    "2021-12-30T19:35:00-05:00, 2021-12-31T03:35:00+03:00, UNANIMOUS", // One instant.
    "2021-12-30T19:35:00-05:00, 2021-12-30T19:35:00+03:00, CONFLICTING",
    "2021-12-30T19:35:00-05:00, 2021-12-31, COMPATIBLE",
    "2021-12-30T19:35:00-05:00, 2022-01-01, CONFLICTING",
    "2021-12-30T19:35:00Z, 2021-12-30T20:35:00, COMPATIBLE",
    "2021-12-30T19:35:00, 2021-12-31, CONFLICTING",
  })
  void timesOfDayCountWhereTheyHaveAnOffset(String one, String other, Concord concord) {
    assertThat(concord("date", summit("a").date(one).build(), summit("b").date(other).build()))
        .isEqualTo(concord);
  }

  @Test
  void placesAreComparedByContainment() {
    Summit moscow = summit("a").addPlaces("moscow").build();

    assertThat(concord("places", moscow, summit("b").addPlaces("russia").build()))
        .isEqualTo(Concord.COMPATIBLE);
    assertThat(concord("places", moscow, summit("b").addPlaces("beijing").build()))
        .isEqualTo(Concord.CONFLICTING);
  }

  @Test
  void participantsAreComparedActorByActorWhateverTheyAreStyled() {
    Summit two = summit("a").addParticipants("russia", "china").build();
    Summit styled =
        summit("b")
            .addParticipant(p -> p.actor("china"))
            .addParticipant(
                p ->
                    p.actor("russia")
                        .addStyledAs(org.communique.model.value.LanguageMap.of("en", "foe")))
            .build();
    Summit other = summit("b").addParticipants("russia", "japan").build();

    assertThat(concord("participants", two, styled)).isEqualTo(Concord.UNANIMOUS);
    assertThat(concord("participants", two, other)).isEqualTo(Concord.CONFLICTING);
    assertThat(concord("participants", two, other.toBuilder().addOpen("participants").build()))
        .isEqualTo(Concord.COMPATIBLE);
    Summit one = summit("b").addParticipants("russia").build();
    assertThat(concord("participants", two, one)).isEqualTo(Concord.CONFLICTING);
    assertThat(concord("participants", two, one.toBuilder().addOpen("participants").build()))
        .isEqualTo(Concord.COMPATIBLE);
  }

  @Test
  void whatWasAnnouncedMayHaveBeenHeld() {
    Summit held = summit("a").status(EventStatus.HELD).build();

    assertThat(concord("status", held, summit("b").status(EventStatus.ANNOUNCED).build()))
        .isEqualTo(Concord.COMPATIBLE);
    assertThat(concord("status", held, summit("b").status(EventStatus.CANCELLED).build()))
        .isEqualTo(Concord.CONFLICTING);
  }

  @Test
  void theMostPreciseOfCompatibleDatesIsPickedAndTheOtherSetAside() {
    Dossier dossier =
        judged(List.of(judgment("r0", "r1", JudgmentRelation.SAME))).toBuilder()
            .summits(
                List.of(
                    summit("r0").date("2025-05").build(), summit("r1").date("2025-05-08").build()))
            .build();
    DerivedView view =
        Views.of(DossierIndex.of(dossier))
            .derive(
                Accounts.of(DossierIndex.of(dossier)).comparisons().get(0),
                new ViewPolicy.MostPreciseCompatible());

    DerivedView.Pick date = view.picks().get(view.picks().size() - 1);
    assertThat(date.chosen())
        .extracting(AccountValue::value)
        .containsExactly(Edtf.parse("2025-05-08"));
    assertThat(date.setAside()).extracting(AccountValue::text).containsExactly("2025-05");
  }

  @Test
  void encountersThatMayBeOneAreSuggestedAndJudgedOnesAreNot() {
    Dossier.Builder dossier =
        Dossier.builder()
            .id("d")
            .addSource(s -> s.id("one").kind(SourceKind.NEWS_REPORT))
            .addSource(s -> s.id("other").kind(SourceKind.NEWS_REPORT))
            .addSummit(
                summit("a")
                    .date("2025-05")
                    .addParticipants("russia", "china")
                    .addEvidence(e -> e.source("one"))
                    .build())
            .addSummit(
                summit("b")
                    .date("2025-05-08")
                    .addParticipants("china", "russia", "japan")
                    .addEvidence(e -> e.source("other"))
                    .build());

    assertThat(Suggestions.of(DossierIndex.of(dossier.build())))
        .singleElement()
        .satisfies(
            suggestion -> {
              assertThat(suggestion.inFavor())
                  .containsExactly(
                      "both have china, russia",
                      "the dates 2025-05 and 2025-05-08 may be the same");
              assertThat(suggestion.against()).containsExactly("only one has japan");
            });
    dossier.addJudgment(judgment("b", "a", JudgmentRelation.UNDECIDED));
    assertThat(Suggestions.of(DossierIndex.of(dossier.build()))).isEmpty();
  }
}
