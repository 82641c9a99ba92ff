package org.communique.model.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class StatementsTest {

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("d")
          .addState(s -> s.id("france").name("en", "France"))
          .addState(s -> s.id("spain").name("en", "Spain"))
          .addPerson(
              p ->
                  p.id("president")
                      .name("en", "The President")
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE).of("france")))
          .addPerson(p -> p.id("king").name("en", "The King"))
          .addSummit(
              s ->
                  s.id("visit")
                      .kind(SummitKind.VISIT)
                      .addHosts("spain")
                      .addParticipants("president")
                      .date("2025-05-07/2025-05-09"))
          .addSummit(
              s ->
                  s.id("talks")
                      .kind(SummitKind.TALKS)
                      .addParticipants("president", "king")
                      .addPartOf("visit")
                      .date("2025-05-08"))
          .addSummit(
              s ->
                  s.id("dinner")
                      .kind(SummitKind.CEREMONY)
                      .addParticipant(p -> p.actor("president").role(ParticipationRole.ABSENT))
                      .addParticipants("king"))
          .addStatement(
              s -> s.id("toast").addSpeakers("president").addAddressees("king").at("talks"))
          .addStatement(
              s ->
                  s.id("remark")
                      .addSpeaker(p -> p.actor("king").onBehalfOf("spain"))
                      .addAbout("talks")
                      .date("2025-05"))
          .addStatement(s -> s.id("letter").addSpeakers("president").date("2024-12-31"))
          .addStatement(s -> s.id("undated").addSpeakers("king").at("visit"))
          .addStatement(s -> s.id("lost").addSpeakers("king"))
          .build();

  private final DossierIndex index = DossierIndex.of(DOSSIER);
  private final Statements statements = Statements.of(index);
  private final Encounters encounters = Encounters.of(index);

  @Test
  void aSpeakerIsWhoSpokeOrOnWhoseBehalf() {
    assertThat(ids(statements.by(actor("president")).all())).containsExactly("toast", "letter");
    assertThat(ids(statements.by(actor("spain")).all())).containsExactly("remark");
    assertThat(statements.by(actor("france")).all()).isEmpty();
  }

  @Test
  void addresseesAndSubjectsAreAskedForByThemselves() {
    assertThat(ids(statements.to(actor("king")).all())).containsExactly("toast");
    assertThat(ids(statements.about(Ref.to(Summit.class, "talks")).all()))
        .containsExactly("remark");
  }

  @Test
  void whatWasSaidAtAPartWasSaidAtTheWhole() {
    assertThat(ids(statements.at(Ref.to(Summit.class, "talks")).all())).containsExactly("toast");
    assertThat(ids(statements.at(Ref.to(Summit.class, "visit")).all()))
        .containsExactly("toast", "undated");
  }

  @Test
  void questionsNarrowDownInAnyOrder() {
    assertThat(ids(statements.by(actor("king")).at(Ref.to(Summit.class, "visit")).all()))
        .isEqualTo(ids(statements.at(Ref.to(Summit.class, "visit")).by(actor("king")).all()))
        .containsExactly("undated");
  }

  @Test
  void aPeriodIsAnsweredInThreeValues() {
    assertThat(in("2025-05-05/2025-05-11"))
        .containsExactly(
            "toast NECESSARY", "remark POSSIBLE", "undated NECESSARY", "lost POSSIBLE");
    assertThat(in("2025"))
        .containsExactly(
            "toast NECESSARY", "remark NECESSARY", "undated NECESSARY", "lost POSSIBLE");
    assertThat(in("2024-12")).containsExactly("letter NECESSARY", "lost POSSIBLE");
    assertThat(in("2025-05-08"))
        .as("the visit lasted three days")
        .containsExactly("toast NECESSARY", "remark POSSIBLE", "undated POSSIBLE", "lost POSSIBLE");
  }

  @Test
  void anEncounterIsThatOfWhoIsThereAndOfTheirSides() {
    assertThat(ids(encounters.with(actor("president")))).containsExactly("visit", "talks");
    assertThat(ids(encounters.with(actor("france")))).containsExactly("visit", "talks");
    assertThat(ids(encounters.with(actor("spain")))).containsExactly("visit");
    assertThat(ids(encounters.with(actor("king")))).containsExactly("talks", "dinner");
    assertThat(encounters.with(actor("nobody"))).isEmpty();
  }

  @Test
  void twoMeetWhereBothAre() {
    assertThat(ids(encounters.with(actor("king"), actor("president")))).containsExactly("talks");
    assertThat(ids(encounters.with(actor("spain"), actor("france")))).containsExactly("visit");
  }

  @Test
  void partsAreFollowedAndCirclesDoNoHarm() {
    assertThat(ids(encounters.partsOf(Ref.to(Summit.class, "visit")))).containsExactly("talks");
    Dossier circle =
        Dossier.builder()
            .id("d")
            .addSummit(s -> s.id("a").kind(SummitKind.VISIT).addPartOf("b"))
            .addSummit(s -> s.id("b").kind(SummitKind.VISIT).addPartOf("a"))
            .build();
    assertThat(ids(Encounters.of(DossierIndex.of(circle)).partsOf(Ref.to(Summit.class, "a"))))
        .containsExactly("b");
  }

  private List<String> in(String period) {
    return statements.in(Edtf.parse(period)).entrySet().stream()
        .map(each -> each.getKey().part().getId() + " " + each.getValue())
        .toList();
  }

  private static Ref<Actor> actor(String id) {
    return Ref.to(Actor.class, id);
  }

  private static List<String> ids(List<? extends Located<? extends DossierRecord>> found) {
    return found.stream().map(each -> each.part().getId().value()).toList();
  }
}
