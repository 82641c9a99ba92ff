package org.communique.validation.rules.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Actor;
import org.communique.model.Derivation;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.RelationKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static final Checked UNRESOLVED = Checked.by("unresolved-reference");
  private static final Checked WRONG_TYPE = Checked.by("wrong-reference-type");
  private static final Checked DUPLICATE = Checked.by("duplicate-id");
  private static final Checked SELF = Checked.by("self-reference");
  private static final Checked CYCLE = Checked.by("reference-cycle");

  @Test
  void aReferenceThatLeadsNowhereIsFoundHoweverDeepItStands() {
    Dossier dossier =
        dossier()
            .addStatement(
                s ->
                    s.id("s")
                        .addContent("en", "x")
                        .addEvidence(c -> c.source("paper").addChain(h -> h.addParty("nobody"))))
            .build();
    assertThat(UNRESOLVED.places(dossier))
        .containsExactly(
            "/statements/0/evidence/0/chain/0/parties/0", "/statements/0/evidence/0/source");
  }

  @Test
  void theNearestIdThatCouldStandThereIsOffered() {
    Dossier dossier =
        dossier()
            .addState(s -> s.id("russia").name("en", "Russia"))
            .addPlace(p -> p.id("rusia").name("en", "A place with nearly the same id"))
            .addSummit(s -> s.id("talks").kind(SummitKind.TALKS).addHost("rusia-").addHost("zzz"))
            .build();
    assertThat(UNRESOLVED.messages(dossier))
        .containsExactly(
            "no record has the id \"rusia-\"; perhaps \"russia\" was meant",
            "no record has the id \"zzz\"; add the record, or correct the id");
  }

  @Test
  void nothingRefersToAJudgment() {
    Dossier dossier =
        dossier()
            .addJudgment(
                j -> j.id("j").relation(JudgmentRelation.SAME).addRecord("a").addRecord("b"))
            .addJudgment(j -> j.relation(JudgmentRelation.SAME).addRecord("j").addRecord("a"))
            .build();
    assertThat(WRONG_TYPE.places(dossier)).containsExactly("/judgments/1/records/0");
    assertThat(WRONG_TYPE.messages(dossier))
        .first()
        .asString()
        .contains("nothing can refer to one");
  }

  @Test
  void aStateStandsWhereAPlaceIsAskedForAndAPlaceDoesNotStandForAState() {
    Dossier dossier =
        dossier()
            .addState(s -> s.id("russia").name("en", "Russia"))
            .addPlace(p -> p.id("moscow").name("en", "Moscow"))
            .addSummit(
                s ->
                    s.id("talks")
                        .kind(SummitKind.TALKS)
                        .addPlaces("moscow", "russia")
                        .addHosts("russia", "moscow"))
            .build();
    assertThat(WRONG_TYPE.places(dossier)).containsExactly("/summits/0/hosts/1");
  }

  @Test
  void judgmentsShareTheOneNameSpaceAndTheDossierDoesNot() {
    Dossier dossier =
        dossier()
            .addState(s -> s.id("d").name("en", "Named as the dossier"))
            .addJudgment(
                j -> j.id("d").relation(JudgmentRelation.SAME).addRecord("a").addRecord("b"))
            .build();
    assertThat(DUPLICATE.places(dossier)).containsExactly("/judgments/0/id");
  }

  @Test
  void aJudgmentIsNotBetweenARecordAndItself() {
    Ref<org.communique.model.DossierRecord> shared =
        Ref.to(org.communique.model.DossierRecord.class, "a");
    Dossier dossier =
        dossier()
            .addJudgment(
                j -> j.relation(JudgmentRelation.DISTINCT).addRecord(shared).addRecord(shared))
            .build();
    assertThat(SELF.places(dossier)).containsExactly("/judgments/0/records/1");
  }

  @Test
  void speechMayBeAboutItselfButNotInReplyToItself() {
    Dossier dossier =
        dossier()
            .addStatement(s -> s.id("s").addContent("en", "x").addAbout("s").inReplyTo("s"))
            .build();
    assertThat(SELF.places(dossier)).containsExactly("/statements/0/inReplyTo");
    assertThat(CYCLE.places(dossier)).isEmpty();
  }

  @Test
  void aSourceIsNotDerivedInACircle() {
    Dossier dossier =
        dossier()
            .addSource(
                s ->
                    s.id("a")
                        .kind(SourceKind.NEWS_REPORT)
                        .addDerivedFrom(Derivation.builder().source("b").build()))
            .addSource(
                s ->
                    s.id("b")
                        .kind(SourceKind.NEWS_REPORT)
                        .addDerivedFrom(Derivation.builder().source("a").build()))
            .build();
    assertThat(CYCLE.places(dossier)).containsExactly("/sources/0/derivedFrom/0/source");
    assertThat(CYCLE.findings(dossier).get(0).related())
        .containsExactly(Pointer.parse("/sources/1/derivedFrom/0/source"));
  }

  @Test
  void aVisitMayBeOccasionedByWhatIsPartOfIt() {
    Dossier dossier =
        dossier()
            .addSummit(s -> s.id("visit").kind(SummitKind.VISIT).addOccasion("signing"))
            .addSummit(s -> s.id("signing").kind(SummitKind.SIGNING_CEREMONY).addPartOf("visit"))
            .build();
    assertThat(CYCLE.places(dossier)).isEmpty();
  }

  @Test
  void statesMayClaimEachOther() {
    Dossier dossier =
        dossier()
            .addState(s -> s.id("north").name("en", "N").addClaimedBy(Ref.to(State.class, "south")))
            .addState(s -> s.id("south").name("en", "S").addClaimedBy(Ref.to(State.class, "north")))
            .build();
    assertThat(CYCLE.places(dossier)).isEmpty();
  }

  @Test
  void successionToldFromBothEndsIsNoCircleAndToldTheWrongWayRoundIsOne() {
    State.Builder union = State.builder().id("union").name("en", "Union");
    State heir =
        State.builder().id("heir").name("en", "Heir").addPredecessors(actor("union")).build();
    Dossier right = dossier().addActors(union.addSuccessors(actor("heir")).build(), heir).build();
    assertThat(CYCLE.places(right)).isEmpty();
    Dossier wrong = dossier().addActors(union.addPredecessors(actor("heir")).build(), heir).build();
    assertThat(CYCLE.places(wrong)).containsExactly("/actors/0/predecessors/0");
  }

  @Test
  void agreementsMayReferToEachOtherButNotAmendEachOther() {
    assertThat(CYCLE.places(twoAgreements(RelationKind.REFERS_TO, RelationKind.REFERS_TO)))
        .isEmpty();
    assertThat(CYCLE.places(twoAgreements(RelationKind.AMENDS, RelationKind.AMENDS)))
        .containsExactly("/agreements/0/relations/0/agreement");
    assertThat(CYCLE.places(twoAgreements(RelationKind.AMENDS, RelationKind.TERMINATES)))
        .containsExactly("/agreements/0/relations/0/agreement");
    assertThat(CYCLE.places(twoAgreements(RelationKind.RENEWS, RelationKind.ANNEXED_TO))).isEmpty();
  }

  @Test
  void anIdThatTwoRecordsShareMakesNoCircle() {
    Dossier dossier =
        dossier()
            .addSummit(s -> s.id("a").kind(SummitKind.VISIT))
            .addSummit(s -> s.id("b").kind(SummitKind.TALKS).addPartOf("a"))
            .addSummit(s -> s.id("a").kind(SummitKind.TALKS).addPartOf("b"))
            .build();
    assertThat(CYCLE.places(dossier)).isEmpty();
    assertThat(DUPLICATE.places(dossier)).containsExactly("/summits/2/id");
  }

  @Property(tries = 100)
  void aCircleIsFoundOnceAndWholeInWhateverOrderItsRecordsStand(
      @ForAll @IntRange(min = 2, max = 30) int size, @ForAll long seed) {
    List<Summit> summits = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      summits.add(
          Summit.builder()
              .id("n" + at)
              .kind(SummitKind.MEETING)
              .addPartOf("n" + (at + 1) % size)
              .build());
    }
    Collections.shuffle(summits, new Random(seed));
    List<Finding> found = CYCLE.findings(dossier().addAllSummits(summits).build());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).pointer()).hasToString("/summits/0/partOf/0");
    assertThat(found.get(0).related()).hasSize(size - 1).doesNotHaveDuplicates();
    assertThat(found.get(0).arguments()).containsEntry("records", String.valueOf(size));
  }

  @Property(tries = 50)
  void aChainIsNoCircleHoweverItsRecordsStand(
      @ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed) {
    List<Summit> summits = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      Summit.Builder summit = Summit.builder().id("n" + at).kind(SummitKind.MEETING);
      for (int later = at + 1; later < Math.min(size, at + 4); later++) {
        summit.addPartOf("n" + later).addOccasion("n" + later);
      }
      summits.add(summit.build());
    }
    Collections.shuffle(summits, new Random(seed));
    assertThat(CYCLE.places(dossier().addAllSummits(summits).build())).isEmpty();
  }

  @Test
  void theMessageShowsALongCircleShortened() {
    Dossier.Builder dossier = dossier();
    for (int at = 0; at < 1_000; at++) {
      String next = "n" + (at + 1) % 1_000;
      String id = "n" + at;
      dossier.addSummit(s -> s.id(id).kind(SummitKind.MEETING).follows(next));
    }
    Dossier circle = dossier.build();
    assertThat(CYCLE.findings(circle).get(0).related()).hasSize(100);
    assertThat(CYCLE.messages(circle))
        .singleElement()
        .asString()
        .contains("each of these follows the next", "\"n9\", …, \"n0\"")
        .hasSizeLessThan(300);
  }

  @Test
  void theTypeFoundAndTheTypesAskedForAreNamed() {
    Dossier dossier =
        dossier()
            .addPlace(p -> p.id("yalta").name("en", "Yalta"))
            .addSummit(s -> s.id("talks").kind(SummitKind.TALKS).addPartOf("yalta"))
            .build();
    assertThat(WRONG_TYPE.messages(dossier))
        .containsExactly("\"yalta\" is a place, but partOf asks for summit; name such a record");
  }

  private static Dossier twoAgreements(RelationKind one, RelationKind other) {
    return dossier()
        .addAgreement(a -> a.id("a").kind(AgreementKind.TREATY).addRelation(one, "b"))
        .addAgreement(a -> a.id("b").kind(AgreementKind.TREATY).addRelation(other, "a"))
        .build();
  }

  private static Ref<Actor> actor(String id) {
    return Ref.to(Actor.class, id);
  }

  private static Dossier.Builder dossier() {
    return Dossier.builder().id("d");
  }
}
