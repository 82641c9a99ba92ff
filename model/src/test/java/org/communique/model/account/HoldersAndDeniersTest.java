package org.communique.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.model.Agreement;
import org.communique.model.Citation;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Hop;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.Factuality;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Topic;
import org.junit.jupiter.api.Test;

class HoldersAndDeniersTest {

  private static Dossier.Builder sources() {
    Dossier.Builder dossier = Dossier.builder().id("d");
    for (int item = 0; item < 4; item++) {
      String id = "s" + item;
      dossier.addSource(s -> s.id(id).kind(SourceKind.NEWS_REPORT).publisher("pub-" + id));
    }
    return dossier.addJudgment(j -> j.addRecords("t", "u").relation(JudgmentRelation.SAME));
  }

  private static Agreement ceasefire(String id, Citation... evidence) {
    return Agreement.builder()
        .id(id)
        .kind(AgreementKind.CEASEFIRE)
        .addParticipants("a", "b")
        .evidence(List.of(evidence))
        .build();
  }

  private static Citation citing(String source, Factuality factuality) {
    return Citation.builder().source(source).factuality(factuality).build();
  }

  private static Comparison comparison(Dossier dossier) {
    return Accounts.of(DossierIndex.of(dossier)).comparisons().get(0);
  }

  private static PropertyComparison property(String name, Dossier dossier) {
    return comparison(dossier).property(name).orElseThrow();
  }

  private static Dossier ceasefires(Citation one, Citation... other) {
    return sources().agreements(List.of(ceasefire("t", one), ceasefire("u", other))).build();
  }

  @Test
  void whoDeniesStandsApartFromWhoHolds() {
    PropertyComparison kind =
        property(
            "kind", ceasefires(citing("s0", Factuality.ASSERTED), citing("s1", Factuality.DENIED)));
    AccountValue value = kind.values().get(0);

    assertThat(kind.concord()).isEqualTo(Concord.CONFLICTING);
    assertThat(kind.disputed()).containsExactly(value);
    assertThat(value.holders()).hasToString("[t]");
    assertThat(value.sources()).hasToString("[s0]");
    assertThat(value.independentOrigins()).isEqualTo(1);
    assertThat(value.deniers()).hasToString("[u]");
    assertThat(value.denials()).hasToString("[[pub-s1]]");
  }

  @Test
  void aRecordThatCitesBothHoldsItAndTellsOfTheDenial() {
    AccountValue value =
        property(
                "kind",
                ceasefires(
                    citing("s0", Factuality.ASSERTED),
                    citing("s1", Factuality.PROBABLE),
                    citing("s2", Factuality.DENIED)))
            .values()
            .get(0);

    assertThat(value.holders()).hasToString("[t, u]");
    assertThat(value.origins()).hasToString("[[pub-s0], [pub-s1]]");
    assertThat(value.deniers()).isEmpty();
    assertThat(value.denyingSources()).hasToString("[s2]");
  }

  @Test
  void ofOneOutletTheClaimantHoldsAndTheDenierDenies() {
    Citation claimed = Citation.builder().source("s0").addChain(h -> h.addParty("h")).build();
    Citation denied =
        Citation.builder()
            .source("s0")
            .addChain(Hop.builder().addParty("i").factuality(Factuality.DENIED).build())
            .build();
    AccountValue value = property("kind", ceasefires(claimed, denied)).values().get(0);

    assertThat(value.origins()).hasToString("[[h]]");
    assertThat(value.denials()).hasToString("[[i]]");
  }

  @Test
  void whoDoesNotCommitThemselvesIsNoOriginAndNoDenial() {
    PropertyComparison kind =
        property(
            "kind",
            ceasefires(citing("s0", Factuality.ASSERTED), citing("s1", Factuality.UNCOMMITTED)));

    assertThat(kind.concord()).isEqualTo(Concord.UNANIMOUS);
    assertThat(kind.values().get(0).independentOrigins()).isEqualTo(1);
    assertThat(kind.values().get(0).denials()).isEmpty();
  }

  @Test
  void aViewNeverPicksWhatAllThatTellOfItDeny() {
    Dossier dossier = ceasefires(citing("s0", Factuality.DENIED), citing("s1", Factuality.DENIED));
    DerivedView view =
        Views.of(DossierIndex.of(dossier))
            .derive(comparison(dossier), new ViewPolicy.MostIndependentOrigins());

    assertThat(view.picks()).allSatisfy(pick -> assertThat(pick.chosen()).isEmpty());
  }

  private static Dossier talks(
      UnaryOperator<Summit.Builder> one, UnaryOperator<Summit.Builder> other) {
    return sources()
        .addSummit(one.apply(Summit.builder().id("t").kind(SummitKind.TALKS)).build())
        .addSummit(other.apply(Summit.builder().id("u").kind(SummitKind.TALKS)).build())
        .build();
  }

  @Test
  void aPointerThatLeadsNowhereSupportsNothing() {
    for (String astray : List.of("/dat", "/participants/7", "/title/en", "/places", "/date/year")) {
      Dossier dossier =
          talks(
              s ->
                  s.date("2018-06-11")
                      .addParticipants("a", "b")
                      .addEvidence(c -> c.source("s0").addSupports(astray))
                      .addEvidence(c -> c.source("s1").addSupports("/participants")),
              s -> s.date("2018-06-12").addEvidence(c -> c.source("s2")));

      AccountValue date = property("date", dossier).values().get(0);
      assertThat(date.text()).isEqualTo("2018-06-11");
      assertThat(date.sources()).isEmpty();
      assertThat(date.independentOrigins()).isZero();
      assertThat(property("participants", dossier).values().get(0).sources()).hasToString("[s1]");
    }
  }

  private static Concord contents(Content one, Content other) {
    return property(
            "content",
            sources()
                .addStatement(Statement.builder().id("t").addContent(one).build())
                .addStatement(Statement.builder().id("u").addContent(other).build())
                .build())
        .concord();
  }

  private static Content told(String text, String... quoted) {
    return Content.builder().language("en").textQuoting(text, quoted).build();
  }

  @Test
  void paraphrasesDoNotConflictAndQuotedWordsDo() {
    Content paraphrase = told("A promised not to deploy arms.");
    Content direct = told("We shall deploy no arms.", "We shall deploy no arms.");

    assertThat(contents(paraphrase, told("A said that it would not station weapons.")))
        .isEqualTo(Concord.COMPATIBLE);
    assertThat(contents(paraphrase, direct)).isEqualTo(Concord.COMPATIBLE);
    assertThat(
            contents(direct, told("We shall station no weapons.", "We shall station no weapons.")))
        .isEqualTo(Concord.CONFLICTING);
    assertThat(contents(told("A is \"ready\".", "ready"), told("A is \"not ready\".", "not ready")))
        .isEqualTo(Concord.COMPATIBLE);
    assertThat(contents(told("A is \"ready\".", "ready"), told("A is \"willing\".", "willing")))
        .isEqualTo(Concord.CONFLICTING);
    assertThat(contents(direct, told("A said it would \"deploy no arms\".", "deploy no arms")))
        .isEqualTo(Concord.COMPATIBLE);
    assertThat(contents(told("Peace—now", "Peace—now"), told("Peace--now", "Peace--now")))
        .isEqualTo(Concord.COMPATIBLE);
  }

  @Test
  void twoTranslatorsChooseDifferentWords() {
    Content one = told("We are ready.", "We are ready.");
    assertThat(
            contents(
                one.toBuilder().translatedFrom("ru").build(),
                told("We stand prepared.", "We stand prepared.")))
        .isEqualTo(Concord.COMPATIBLE);
  }

  @Test
  void closedListsThatDifferConflictAndOpenOnesDoNot() {
    Dossier closed =
        talks(s -> s.addTopic(Topic.TRADE), s -> s.addTopics(Topic.TRADE, Topic.ENERGY));
    Dossier open =
        talks(
            s -> s.addTopic(Topic.TRADE).addOpen("topics"),
            s -> s.addTopics(Topic.TRADE, Topic.ENERGY));

    assertThat(property("topics", closed).concord()).isEqualTo(Concord.CONFLICTING);
    assertThat(property("topics", closed).disputed())
        .extracting(AccountValue::text)
        .containsExactly("energy");
    assertThat(property("topics", open).concord()).isEqualTo(Concord.COMPATIBLE);
    assertThat(property("hosts", talks(s -> s.addHosts("a"), s -> s.addHosts("a", "b"))).concord())
        .isEqualTo(Concord.CONFLICTING);
  }

  private static Agreement treaty(String id, String signed, String inForce) {
    return Agreement.builder()
        .id(id)
        .kind(AgreementKind.TREATY)
        .addEvent(e -> e.kind(AgreementEventKind.SIGNED).date(signed))
        .addEvent(e -> e.kind(AgreementEventKind.ENTERED_INTO_FORCE).date(inForce))
        .build();
  }

  @Test
  void ofALogOnlyTheEventsThatConflictAreDisputed() {
    Dossier dossier =
        sources()
            .addAgreement(treaty("t", "1827-08-06", "1828-04-02"))
            .addAgreement(treaty("u", "1827-08", "1828-07-03"))
            .build();

    assertThat(property("events", dossier).disputed())
        .extracting(AccountValue::text)
        .containsExactly(
            "entered-into-force (date 1828-04-02)", "entered-into-force (date 1828-07-03)");
    assertThat(comparison(dossier).conflicts()).hasSize(1);
  }

  @Test
  void neitherTheOrderOfEvidenceNorARepeatedCitationChangesTheComparison() {
    List<Citation> evidence =
        new ArrayList<>(
            Arrays.asList(
                citing("s1", Factuality.DENIED),
                citing("s2", Factuality.ASSERTED),
                citing("s3", Factuality.UNCOMMITTED)));
    Citation one = citing("s0", Factuality.POSSIBLE);
    Comparison before = comparison(ceasefires(one, evidence.toArray(Citation[]::new)));
    evidence.add(0, evidence.get(2));
    evidence.add(evidence.get(2));

    assertThat(comparison(ceasefires(one, evidence.toArray(Citation[]::new)))).isEqualTo(before);
  }

  @Test
  void moreEvidenceThanCanBeWeighedIsSaidToBeMore() {
    int many = 3_000;
    Summit.Builder one = Summit.builder().id("t").kind(SummitKind.TALKS);
    for (int item = 0; item < many; item++) {
      String place = "/participants/" + item;
      one.addParticipants("actor-" + item)
          .addEvidence(c -> c.source("s0"))
          .addEvidence(c -> c.source("s1").addSupports(place));
    }
    Summit other = Summit.builder().id("u").kind(SummitKind.TALKS).build();
    Dossier dossier = sources().addSummit(one.build()).addSummit(other).build();

    assertThat(Accounts.of(DossierIndex.of(dossier)).isWhole()).isFalse();
    assertThat(
            Accounts.of(DossierIndex.of(ceasefires(citing("s0", Factuality.ASSERTED)))).isWhole())
        .isTrue();
  }
}
