package org.communique.model.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  private static final Dossier CAST =
      Dossier.builder()
          .id("cast")
          .addPerson(
              p ->
                  p.id("president")
                      .name("en", "The President")
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE).of("france")))
          .addPerson(
              p ->
                  p.id("spokesman")
                      .name("en", "A spokesman")
                      .addOffice(o -> o.office(OfficeKind.SPOKESPERSON).of("ministry")))
          .addPerson(p -> p.id("stranger").name("en", "A stranger"))
          .addPerson(
              p ->
                  p.id("secretary-general")
                      .name("en", "The Secretary-General")
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_ORGANIZATION).of("un")))
          .addState(s -> s.id("france").name("en", "France"))
          .addState(s -> s.id("spain").name("en", "Spain"))
          .addOrganization(
              o -> o.id("ministry").name("en", "Ministry").kind(ActorKind.MINISTRY).of("france"))
          .addOrganization(
              o ->
                  o.id("un")
                      .name("en", "United Nations")
                      .kind(ActorKind.INTERNATIONAL_ORGANIZATION)
                      .addMember("spain"))
          .addGroup(g -> g.id("delegates").name("en", "Delegates"))
          .addGroup(g -> g.id("iberians").name("en", "The Iberian states").addMember("spain"))
          .addGroup(g -> g.id("french-officials").name("en", "French officials").of("france"))
          .build();

  @Test
  void participantsAndHostsWereThere() {
    Summit talks = talks(s -> s.addParticipant("president").addHost("spain"));
    assertThat(mayInclude(talks, "president")).isTrue();
    assertThat(mayInclude(talks, "spain")).isTrue();
    assertThat(mayInclude(talks, "stranger")).isFalse();
  }

  @Test
  void whoSpeaksForASideMayHaveBeenThere() {
    Summit talks = talks(s -> s.addParticipant("president").addHost("spain"));
    assertThat(mayInclude(talks, "france")).isTrue();
    assertThat(mayInclude(talks, "spokesman")).isTrue();
    assertThat(mayInclude(talks, "french-officials")).isTrue();
    assertThat(
            at(talks)
                .mayInclude(Participation.builder().actor("stranger").onBehalfOf("spain").build()))
        .isTrue();
  }

  @Test
  void whoeverIsOfTheSideOfAMinistryMayHaveBeenWhereTheMinistryWas() {
    assertThat(mayInclude(talks(s -> s.addParticipant("ministry")), "president")).isTrue();
  }

  @Test
  void theMembersOfAGroupMayHaveBeenWhereItWas() {
    Summit talks = talks(s -> s.addParticipants("president", "iberians"));
    assertThat(mayInclude(talks, "spain")).isTrue();
    assertThat(mayInclude(talks, "stranger")).isFalse();
  }

  @Test
  void aGroupMayHaveBeenWhereAMemberWas() {
    assertThat(mayInclude(talks(s -> s.addHost("spain")), "iberians")).isTrue();
    assertThat(mayInclude(talks(s -> s.addHost("france")), "iberians")).isFalse();
  }

  @Test
  void theMembersOfAnOrganizationWereNotThereBecauseItsHeadWas() {
    assertThat(mayInclude(talks(s -> s.addParticipant("secretary-general")), "spain")).isFalse();
    assertThat(mayInclude(talks(s -> s.addParticipant("un")), "spain")).isTrue();
  }

  @Test
  void aGroupWhoseMembersNobodyKnowsMayHaveIncludedAnyone() {
    assertThat(mayInclude(talks(s -> s.addParticipant("delegates")), "stranger")).isTrue();
    assertThat(mayInclude(talks(s -> s.addParticipant("france")), "delegates")).isTrue();
  }

  @Test
  void anOpenListRulesNobodyOut() {
    Summit talks = talks(s -> s.addParticipant("president").addOpen("participants"));
    assertThat(mayInclude(talks, "stranger")).isTrue();
    assertThat(mayInclude(talks(s -> s.addHost("spain").addOpen("hosts")), "stranger")).isTrue();
    assertThat(mayInclude(talks(s -> s.addHost("spain").addOpen("topics")), "stranger")).isFalse();
  }

  @Test
  void whereNobodyIsRecordedAnyoneMayHaveBeen() {
    assertThat(mayInclude(talks(s -> s), "stranger")).isTrue();
  }

  @Test
  void whoWasAbsentWasNotThere() {
    Summit talks =
        talks(
            s ->
                s.addHost("spain")
                    .addParticipant(p -> p.actor("president").role(ParticipationRole.ABSENT)));
    assertThat(mayInclude(talks, "president")).isFalse();
  }

  @Test
  void whoWasAtAPartWasAtTheWholeAndNotTheOtherWayRound() {
    Summit visit = Summit.builder().id("visit").kind(SummitKind.VISIT).addHost("spain").build();
    Summit dinner =
        Summit.builder()
            .id("dinner")
            .kind(SummitKind.CEREMONY)
            .addParticipant("president")
            .addPartOf("talks")
            .build();
    Summit talks = talks(s -> s.addHost("spain").addPartOf("visit"));
    Dossier dossier = CAST.toBuilder().addSummits(visit, talks, dinner).build();
    Participation president = Participation.builder().actor("president").build();
    Participation spain = Participation.builder().actor("spain").build();
    assertThat(Attendance.of(DossierIndex.of(dossier)).at(visit).mayInclude(president)).isTrue();
    assertThat(Attendance.of(DossierIndex.of(dossier)).at(dinner).mayInclude(spain)).isFalse();
  }

  @Test
  void onlyThoseCountWhoMayHaveBelongedThen() {
    Dossier cast =
        CAST.toBuilder()
            .addPerson(
                p ->
                    p.id("former-spokesman")
                        .name("en", "A former spokesman")
                        .addOffice(
                            o -> o.office(OfficeKind.SPOKESPERSON).of("france").until("1999")))
            .addGroup(
                g ->
                    g.id("neighbors")
                        .name("en", "The neighbors")
                        .addMember(m -> m.actor("spain").from("1986-01-01")))
            .build();
    for (String in : List.of("1985", "1986", "2005")) {
      Summit talks = talks(s -> s.date(in).addHost("france"));
      assertThat(may(cast, talks, "former-spokesman")).isEqualTo(!in.equals("2005"));
      Summit meeting = talks(s -> s.date(in).addHost("neighbors"));
      assertThat(may(cast, meeting, "spain")).isEqualTo(!in.equals("1985"));
    }
    Summit undated = talks(s -> s.addHost("france"));
    assertThat(may(cast, undated, "former-spokesman")).isTrue();
  }

  @Test
  void whatIsTooMuchToFollowRulesNobodyOutWhateverTheOrder() {
    Dossier.Builder cast = CAST.toBuilder();
    for (int at = 0; at < 300; at++) {
      String id = "club-" + at;
      cast.addGroup(g -> g.id(id).name("en", "A club").addMember("stranger").addMember("spain"));
    }
    for (String club : List.of("club-0", "club-299")) {
      assertThat(may(cast.build(), talks(s -> s.addHost(club)), "stranger")).isTrue();
    }
  }

  private static boolean may(Dossier cast, Summit summit, String actor) {
    return Attendance.of(DossierIndex.of(cast.toBuilder().addSummit(summit).build()))
        .at(summit)
        .mayInclude(Participation.builder().actor(actor).build());
  }

  private static boolean mayInclude(Summit summit, String actor) {
    return at(summit).mayInclude(Participation.builder().actor(actor).build());
  }

  private static Attendance at(Summit summit) {
    return Attendance.of(DossierIndex.of(CAST.toBuilder().addSummit(summit).build())).at(summit);
  }

  private static Summit talks(UnaryOperator<Summit.Builder> talks) {
    return talks.apply(Summit.builder().id("talks").kind(SummitKind.TALKS)).build();
  }
}
