package org.communique.validation.rules.summits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.VisitRank;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

class SummitsTest {

  private static final Checked SIDES = Checked.by("too-few-sides");
  private static final Checked KIND = Checked.by("kind-contradicts-sides");
  private static final Checked STATE_VISIT = Checked.by("state-visit-without-head-of-state");
  private static final Checked CANCELLED = Checked.by("cancelled-with-statements-at");

  private static final Dossier CAST =
      Dossier.builder()
          .id("d")
          .addState(s -> s.id("france").name("en", "France"))
          .addState(s -> s.id("spain").name("en", "Spain"))
          .addGroup(g -> g.id("ministers").name("en", "Ministers"))
          .addPerson(
              p ->
                  p.id("minister")
                      .name("en", "Minister")
                      .addOffice(o -> o.office(OfficeKind.FOREIGN_MINISTER).of("france")))
          .build();

  @Test
  void talksOfOneSideHaveTooFew() {
    assertThat(SIDES.places(with(SummitKind.TALKS, s -> s.addParticipants("france", "minister"))))
        .containsExactly("/summits/0/participants");
    assertThat(SIDES.places(with(SummitKind.CALL, s -> s.addHost("france"))))
        .containsExactly("/summits/0");
    assertThat(SIDES.places(with(SummitKind.MEETING, s -> s))).containsExactly("/summits/0");
  }

  @Test
  void aHostOrAGroupMakesTwo() {
    assertThat(
            SIDES.places(with(SummitKind.TALKS, s -> s.addParticipant("france").addHost("spain"))))
        .isEmpty();
    assertThat(SIDES.places(with(SummitKind.TALKS, s -> s.addParticipant("ministers")))).isEmpty();
  }

  @Test
  void whoStayedAwayDoesNot() {
    UnaryOperator<Summit.Builder> alone =
        s ->
            s.addParticipant("france")
                .addParticipant(p -> p.actor("spain").role(ParticipationRole.ABSENT));
    assertThat(SIDES.places(with(SummitKind.MEETING, alone))).hasSize(1);
  }

  @Test
  void anOpenListAndOtherKindsAreNotCounted() {
    for (String list : new String[] {"participants", "hosts"}) {
      assertThat(
              SIDES.places(with(SummitKind.TALKS, s -> s.addParticipant("france").addOpen(list))))
          .isEmpty();
    }
    for (SummitKind kind : SummitKind.values()) {
      boolean isCounted =
          kind == SummitKind.TALKS
              || kind == SummitKind.MEETING
              || kind == SummitKind.CALL
              || kind == SummitKind.SUMMIT
              || kind == SummitKind.MEDIATION;
      assertThat(SIDES.places(with(kind, s -> s.addParticipant("france"))).isEmpty())
          .as(kind.code())
          .isEqualTo(!isCounted);
    }
  }

  @Test
  void aCallIsNotMadeInPersonAndNeedNotSayHow() {
    assertThat(KIND.places(with(SummitKind.CALL, s -> s.medium(Medium.IN_PERSON))))
        .containsExactly("/summits/0/medium");
    assertThat(KIND.places(with(SummitKind.CALL, s -> s))).isEmpty();
    assertThat(KIND.places(with(SummitKind.CALL, s -> s.medium(Medium.VIDEO)))).isEmpty();
    assertThat(KIND.places(with(SummitKind.TALKS, s -> s.medium(Medium.IN_PERSON)))).isEmpty();
  }

  @Test
  void aSummitOfMinistersIsNoSummit() {
    UnaryOperator<Summit.Builder> ministers =
        s ->
            s.addParticipant("minister")
                .addParticipant(p -> p.actor("spain").office(OfficeKind.FOREIGN_MINISTER));
    assertThat(KIND.places(with(SummitKind.SUMMIT, ministers))).containsExactly("/summits/0/kind");
    assertThat(KIND.places(with(SummitKind.TALKS, ministers))).isEmpty();
    assertThat(
            KIND.places(with(SummitKind.SUMMIT, s -> ministers.apply(s).addOpen("participants"))))
        .isEmpty();
  }

  @Test
  void oneHeadOrOneWhoMayBeIsEnoughForASummit() {
    for (OfficeKind head :
        new OfficeKind[] {
          OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.DE_FACTO_LEADER
        }) {
      assertThat(
              KIND.places(
                  with(
                      SummitKind.SUMMIT,
                      s ->
                          s.addParticipant("minister")
                              .addParticipant(p -> p.actor("spain").office(head)))))
          .isEmpty();
    }
    assertThat(KIND.places(with(SummitKind.SUMMIT, s -> s.addParticipants("minister", "spain"))))
        .isEmpty();
    assertThat(
            KIND.places(
                with(SummitKind.SUMMIT, s -> s.addParticipant("minister").addHost("spain"))))
        .isEmpty();
  }

  @Test
  void onAStateVisitOnlyTheVisitorsAreLookedAt() {
    UnaryOperator<Summit.Builder> received =
        s ->
            s.rank(VisitRank.STATE)
                .addHost("spain")
                .addParticipant(p -> p.actor("spain").office(OfficeKind.HEAD_OF_STATE))
                .addParticipant("minister");
    assertThat(STATE_VISIT.places(with(SummitKind.VISIT, received)))
        .containsExactly("/summits/0/rank");
    UnaryOperator<Summit.Builder> visited =
        s ->
            s.rank(VisitRank.STATE)
                .addHost("france")
                .addParticipant(p -> p.actor("spain").office(OfficeKind.HEAD_OF_STATE))
                .addParticipant("minister");
    assertThat(STATE_VISIT.places(with(SummitKind.VISIT, visited))).isEmpty();
  }

  @Test
  void aStateVisitOfWhichTheVisitorIsNotToldIsNotJudged() {
    assertThat(
            STATE_VISIT.places(
                with(SummitKind.VISIT, s -> s.rank(VisitRank.STATE).addHost("spain"))))
        .isEmpty();
    assertThat(
            STATE_VISIT.places(
                with(
                    SummitKind.VISIT,
                    s ->
                        s.rank(VisitRank.STATE)
                            .addHost("spain")
                            .addParticipant("minister")
                            .addOpen("participants"))))
        .isEmpty();
  }

  @Test
  void otherRanksAreForAnyone() {
    for (VisitRank rank : VisitRank.values()) {
      assertThat(
              STATE_VISIT
                  .places(
                      with(
                          SummitKind.VISIT,
                          s -> s.rank(rank).addHost("spain").addParticipant("minister")))
                  .isEmpty())
          .as(rank.code())
          .isEqualTo(rank != VisitRank.STATE);
    }
  }

  @Test
  void nothingIsSaidOrSignedAtWhatDidNotTakePlace() {
    for (EventStatus status : EventStatus.values()) {
      Dossier dossier =
          with(SummitKind.VISIT, s -> s.status(status)).toBuilder()
              .addStatement(s -> s.id("s").addContent("en", "x").at("encounter"))
              .addAgreement(a -> a.id("a").kind(AgreementKind.TREATY).at("encounter"))
              .build();
      boolean tookPlace = status != EventStatus.CANCELLED && status != EventStatus.DENIED;
      assertThat(CANCELLED.places(dossier).isEmpty()).as(status.code()).isEqualTo(tookPlace);
      if (!tookPlace) {
        assertThat(CANCELLED.places(dossier)).containsExactly("/summits/0/status");
        assertThat(CANCELLED.findings(dossier).get(0).related())
            .extracting(Object::toString)
            .containsExactly("/statements/0/at", "/agreements/0/at");
      }
    }
  }

  @Test
  void whatWasCancelledMayBeSpokenOf() {
    Dossier dossier =
        with(SummitKind.VISIT, s -> s.status(EventStatus.CANCELLED)).toBuilder()
            .addStatement(s -> s.id("s").addContent("en", "x").addAbout("encounter"))
            .build();
    assertThat(CANCELLED.places(dossier)).isEmpty();
  }

  private static Dossier with(SummitKind kind, UnaryOperator<Summit.Builder> summit) {
    return CAST.toBuilder().addSummit(s -> summit.apply(s.id("encounter").kind(kind))).build();
  }

  @Test
  void whatIsOnlyTheOccasionOfAnotherOrStillToComeNeedsNoSides() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addSummit(s -> s.id("gathering").kind(SummitKind.SUMMIT))
            .addSummit(
                s ->
                    s.id("meeting")
                        .kind(SummitKind.MEETING)
                        .addParticipants("a", "b")
                        .addOccasions("gathering"))
            .addSummit(s -> s.id("next").kind(SummitKind.SUMMIT).status(EventStatus.ANNOUNCED))
            .addSummit(s -> s.id("alone").kind(SummitKind.TALKS))
            .build();

    assertThat(SIDES.places(dossier)).containsExactly("/summits/3");
  }
}
