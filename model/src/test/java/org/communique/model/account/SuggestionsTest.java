package org.communique.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Judgment;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.RelationKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static Agreement.Builder truce(String id) {
    return Agreement.builder()
        .id(id)
        .kind(AgreementKind.CEASEFIRE)
        .title("en", "Truce")
        .addParticipants("a", "b")
        .date("2022-06-26")
        .addEvidence(citation -> citation.source("source-of-" + id));
  }

  private static Dossier.Builder dossier(Agreement.Builder... agreements) {
    Dossier.Builder dossier =
        Dossier.builder()
            .id("d")
            .addOrganization(
                union ->
                    union
                        .id("union")
                        .name("en", "Union")
                        .addMember(member -> member.actor("b"))
                        .addMember(member -> member.actor("c"))
                        .addMember(member -> member.actor("late").from("2023")));
    for (String state : List.of("a", "b", "c", "late")) {
      dossier.addState(s -> s.id(state).name("en", state));
    }
    for (Agreement.Builder agreement : agreements) {
      dossier.addAgreement(agreement.build());
    }
    return dossier;
  }

  private static List<Suggestion> suggested(Dossier.Builder dossier) {
    return Suggestions.of(DossierIndex.of(dossier.build()));
  }

  private static List<Suggestion> suggested(UnaryOperator<Agreement.Builder> change) {
    return suggested(dossier(truce("x"), change.apply(truce("y"))));
  }

  @Test
  void twoRecordsOfOneAgreementAreSuggested() {
    assertThat(suggested(y -> y))
        .singleElement()
        .satisfies(
            suggestion -> {
              assertThat(suggestion.one()).hasToString("x");
              assertThat(suggestion.other()).hasToString("y");
              assertThat(suggestion.inFavor())
                  .containsExactly(
                      "both have a, b",
                      "both are dated 2022-06-26",
                      "their titles are alike",
                      "both are called ceasefire");
              assertThat(suggestion.against()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-26, true",
    "2022-07-03, true",
    "2022-06-19, true",
    "2022-07-04, false",
    "2022-06-18, false",
    "2022-06, true",
    "2022, true",
    "2023, false",
    "2019~, true",
  })
  void theirDaysAreAWeekApartAtMost(String date, boolean isSuggested) {
    assertThat(suggested(y -> y.date(date))).hasSize(isSuggested ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Truce, true",
    "en, The truce of June, true",
    "en, TRUCE, true",
    "en, Trade agreement, false",
    "fr, Trêve, true",
  })
  void theirTitlesAreAlikeOrInOtherLanguages(String language, String title, boolean isSuggested) {
    Agreement.Builder titled = untitled("y", AgreementKind.CEASEFIRE).title(language, title);

    assertThat(suggested(dossier(truce("x"), titled))).hasSize(isSuggested ? 1 : 0);
  }

  @Test
  void whereNoLanguageHasTitlesOfBothTheirKindsAreTheSame() {
    assertThat(suggested(dossier(untitled("x", AgreementKind.TREATY), truce("y")))).isEmpty();
    assertThat(suggested(dossier(untitled("x", AgreementKind.CEASEFIRE), truce("y")))).hasSize(1);
  }

  private static Agreement.Builder untitled(String id, AgreementKind kind) {
    return Agreement.builder()
        .id(id)
        .kind(kind)
        .addParticipants("a", "b")
        .date("2022-06-26")
        .addEvidence(citation -> citation.source("source-of-" + id));
  }

  @Test
  void anotherKindSpeaksAgainstThemWhereTheirTitlesAreAlike() {
    assertThat(suggested(y -> y.kind(AgreementKind.TREATY)))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.against())
                    .containsExactly("one is called ceasefire, the other treaty"));
  }

  @Test
  void oneMayHaveMoreParticipantsButNotEachSomeOfItsOwn() {
    assertThat(suggested(y -> y.addParticipants("c")))
        .singleElement()
        .satisfies(each -> assertThat(each.against()).containsExactly("only one has c"));
    assertThat(
            suggested(dossier(truce("x").addParticipants("late"), truce("y").addParticipants("c"))))
        .isEmpty();
    assertThat(
            suggested(
                dossier(
                    truce("x"),
                    untitled("y", AgreementKind.CEASEFIRE)
                        .participants(List.of())
                        .addParticipants("a", "c"))))
        .isEmpty();
  }

  @Test
  void oneMayTellWhoSignedAndWhenByItsEvents() {
    Agreement.Builder signed =
        Agreement.builder()
            .id("y")
            .kind(AgreementKind.CEASEFIRE)
            .addEvent(
                event ->
                    event.kind(AgreementEventKind.SIGNED).date("2022-06-27").addBy("a").addBy("b"))
            .addEvidence(citation -> citation.source("register"));

    assertThat(suggested(dossier(truce("x"), signed))).hasSize(1);
  }

  @Test
  void aUnionStandsBesideItsMembersOfThen() {
    Agreement.Builder ofUnion = withParties("x", "a", "union");

    assertThat(suggested(dossier(ofUnion, withParties("y", "a", "b", "c"))))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.inFavor())
                    .startsWith("both have a", "one has union, the other its members b, c"));
    assertThat(suggested(dossier(ofUnion, withParties("y", "a", "b")))).as("one member").isEmpty();
    assertThat(suggested(dossier(ofUnion, withParties("y", "a", "b", "late"))))
        .as("not yet a member")
        .isEmpty();
    assertThat(suggested(dossier(withParties("x", "a", "b"), withParties("y", "a", "c"))))
        .as("two members are not each other")
        .isEmpty();
  }

  private static Agreement.Builder withParties(String id, String... parties) {
    return untitled(id, AgreementKind.CEASEFIRE).participants(List.of()).addParticipants(parties);
  }

  @Test
  void aSharedIdentifierIsEnough() {
    UnaryOperator<Agreement.Builder> registered = each -> each.addIdentifier("register", "4711");
    Agreement.Builder one = registered.apply(truce("x"));
    Agreement.Builder other = registered.apply(untitled("y", AgreementKind.TREATY)).date("1990");

    assertThat(suggested(dossier(one, other)))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.inFavor()).contains("both have the identifier register 4711");
              assertThat(each.against())
                  .contains(
                      "one is dated 2022-06-26, the other 1990",
                      "one is called ceasefire, the other treaty");
            });
    assertThat(suggested(dossier(one, registered.apply(truce("y"))))).as("once").hasSize(1);
  }

  @Test
  void judgedRelatedAndEquallySourcedOnesAreNot() {
    Dossier.Builder judged =
        dossier(truce("x"), truce("y"))
            .addJudgment(
                Judgment.builder()
                    .addRecords("x", "y")
                    .relation(JudgmentRelation.UNDECIDED)
                    .build());

    assertThat(suggested(judged)).isEmpty();
    assertThat(suggested(y -> y.addRelation(RelationKind.AMENDS, "x"))).isEmpty();
    assertThat(suggested(y -> y.addEvidence(citation -> citation.source("source-of-x")))).isEmpty();
  }

  private static Summit talks(String id, String... participants) {
    return Summit.builder()
        .id(id)
        .kind(SummitKind.TALKS)
        .date("2022-06-26")
        .addParticipants(participants)
        .addEvidence(citation -> citation.source("source-of-" + id))
        .build();
  }

  @Test
  void ofEncountersTooABodyStandsBesideItsMembers() {
    Dossier.Builder both =
        dossier().addSummit(talks("x", "a", "union")).addSummit(talks("y", "a", "b", "c"));
    Dossier.Builder one =
        dossier().addSummit(talks("x", "a", "union")).addSummit(talks("y", "a", "b"));

    assertThat(suggested(both))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.inFavor()).contains("one has union, the other its members b, c");
              assertThat(each.against()).isEmpty();
            });
    assertThat(suggested(one)).isEmpty();
  }

  private static long steps(int agreements) {
    DossierIndex index = DossierIndex.of(dossier().build());
    ParticipantSet.Source participants = new ParticipantSet.Source(index, JudgmentGraph.of(index));
    List<Lasting> all =
        IntStream.range(0, agreements)
            .mapToObj(
                each ->
                    new Lasting(
                        Id.of("x" + each),
                        participants.of(List.of(Ref.to(Actor.class, "a")), null)))
            .toList();
    CandidatePairs<Lasting> candidates = new CandidatePairs<>(all);
    candidates.eachPair((one, other) -> {});
    return candidates.steps();
  }

  private record Lasting(Id id, ParticipantSet participants) implements CandidatePairs.Candidate {

    @Override
    public long first() {
      return 0;
    }

    @Override
    public long last() {
      return 0;
    }
  }

  @Test
  void theStepsGrowWithTheAccountsAndNotWithTheirPairs() {
    assertThat(steps(20_000)).isLessThan(11 * steps(2_000));
    assertThat(steps(20_000)).isLessThan(20_000L * (CandidatePairs.KEPT + 1));
  }

  @Test
  void suggestionsAreThoseOfAllTypesInTheOrderOfTheirIds() {
    Dossier.Builder dossier =
        dossier(truce("m"), truce("n"))
            .addSource(s -> s.id("s").kind(SourceKind.NEWS_REPORT))
            .addSummit(talks("z", "a", "b"))
            .addSummit(talks("k", "a", "b"));

    assertThat(suggested(dossier)).extracting(each -> each.one().value()).containsExactly("k", "m");
  }
}
