package org.communique.validation.rules.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.RelationKind;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

class AgreementsTest {

  private static final Checked PARTIES = Checked.by("too-few-parties");
  private static final Checked SIGNATORY = Checked.by("signatory-for-non-participant");
  private static final Checked PREVAILING = Checked.by("prevailing-language-not-authentic");
  private static final Checked RELATION = Checked.by("relation-inconsistent");

  private static final Dossier CAST =
      Dossier.builder()
          .id("d")
          .addState(s -> s.id("france").name("en", "France"))
          .addState(s -> s.id("spain").name("en", "Spain"))
          .addState(s -> s.id("italy").name("en", "Italy"))
          .addState(s -> s.id("sardinia").name("en", "Sardinia").addSuccessors(actor("italy")))
          .addOrganization(o -> o.id("ministry").name("en", "Ministry").of("italy"))
          .addGroup(g -> g.id("latins").name("en", "The Latin states").addMember("italy"))
          .addGroup(g -> g.id("allies").name("en", "The Allies"))
          .addPerson(p -> p.id("envoy").name("en", "An envoy"))
          .addPerson(
              p ->
                  p.id("ambassador")
                      .name("en", "The Italian ambassador")
                      .addOffice(o -> o.office(OfficeKind.AMBASSADOR).of("italy")))
          .build();

  @Test
  void anAgreementOfOneIsReported() {
    assertThat(PARTIES.places(with(a -> a.addParticipant("france"))))
        .containsExactly("/agreements/0/participants");
    assertThat(PARTIES.places(with(a -> a))).containsExactly("/agreements/0");
    assertThat(PARTIES.places(with(a -> a.addParticipants("france", "spain")))).isEmpty();
  }

  @Test
  void whoOnlyWitnessesOrGuaranteesIsNoParty() {
    for (ParticipationRole role : ParticipationRole.values()) {
      assertThat(
              PARTIES.places(
                  with(
                      a ->
                          a.addParticipant("france")
                              .addParticipant(p -> p.actor("spain").role(role)))))
          .as(role.code())
          .hasSize(1);
    }
    ParticipationRole unknown = ParticipationRole.of("acceding");
    assertThat(
            PARTIES.places(
                with(
                    a ->
                        a.addParticipant("france")
                            .addParticipant(p -> p.actor("spain").role(unknown)))))
        .isEmpty();
  }

  @Test
  void twoWhoActForOneAreOne() {
    assertThat(PARTIES.places(with(a -> a.addParticipants("italy", "ambassador")))).hasSize(1);
  }

  @Test
  void aGroupIsSeveralAndAResolutionNeedsNobodyElse() {
    assertThat(PARTIES.places(with(a -> a.addParticipant("allies")))).isEmpty();
    assertThat(PARTIES.places(with(a -> a.addParticipant("france").addOpen("participants"))))
        .isEmpty();
    assertThat(PARTIES.places(with(a -> a.kind(AgreementKind.RESOLUTION).addParticipant("france"))))
        .isEmpty();
  }

  @Test
  void aSignatureForSomeoneWhoTakesNoPartIsReported() {
    assertThat(SIGNATORY.places(signed(p -> p.actor("envoy").onBehalfOf("italy"))))
        .containsExactly("/agreements/0/events/0/signatories/0");
    assertThat(SIGNATORY.places(signed(p -> p.actor("ambassador")))).hasSize(1);
    assertThat(SIGNATORY.places(signed(p -> p.actor("italy").office(OfficeKind.MINISTER))))
        .hasSize(1);
  }

  @Test
  void aSignatureForAParticipantOrForNobodyKnowsWhomIsNot() {
    assertThat(SIGNATORY.places(signed(p -> p.actor("envoy").onBehalfOf("spain")))).isEmpty();
    assertThat(SIGNATORY.places(signed(p -> p.actor("envoy")))).isEmpty();
    assertThat(SIGNATORY.places(signed(p -> p.actor("envoy").onBehalfOf("nobody")))).isEmpty();
  }

  @Test
  void whoBelongsToAParticipantMaySignForIt() {
    for (String taking : List.of("italy", "sardinia", "ministry", "latins")) {
      assertThat(
              SIGNATORY.places(signed(p -> p.actor("envoy").onBehalfOf("italy"), "france", taking)))
          .as(taking)
          .isEmpty();
    }
    assertThat(
            SIGNATORY.places(
                signed(p -> p.actor("envoy").onBehalfOf("ministry"), "france", "italy")))
        .isEmpty();
  }

  @Test
  void whereItIsNotKnownWhoTakesPartNothingIsReported() {
    UnaryOperator<Participation.Builder> forItaly = p -> p.actor("envoy").onBehalfOf("italy");
    assertThat(SIGNATORY.places(signed(forItaly, "france", "allies"))).isEmpty();
    assertThat(SIGNATORY.places(signed(forItaly, new String[0]))).isEmpty();
    Dossier open =
        with(
            a ->
                a.addParticipant("france")
                    .addOpen("participants")
                    .addEvent(
                        e -> e.kind(AgreementEventKind.SIGNED).addSignatory(forItaly::apply)));
    assertThat(SIGNATORY.places(open)).isEmpty();
  }

  @Test
  void aWitnessTakesPart() {
    Dossier witnessed =
        with(
            a ->
                a.addParticipants("france", "spain")
                    .addParticipant(p -> p.actor("italy").role(ParticipationRole.WITNESS))
                    .addEvent(
                        e ->
                            e.kind(AgreementEventKind.SIGNED)
                                .addSignatory(p -> p.actor("envoy").onBehalfOf("italy"))));
    assertThat(SIGNATORY.places(witnessed)).isEmpty();
  }

  @Test
  void whatPrevailsIsAuthentic() {
    Agreement treaty = treaty().addAuthenticLanguage("en").addAuthenticLanguage("zh-Hans").build();
    assertThat(PREVAILING.places(treaty.toBuilder().prevailingLanguage("fr").build()))
        .containsExactly("/prevailingLanguage");
    for (String authentic : List.of("en", "EN", "zh", "zh-Hans-CN", "en-GB")) {
      assertThat(PREVAILING.places(treaty.toBuilder().prevailingLanguage(authentic).build()))
          .as(authentic)
          .isEmpty();
    }
    assertThat(PREVAILING.places(treaty.toBuilder().prevailingLanguage("zh-Hant").build()))
        .hasSize(1);
  }

  @Test
  void whereTheAuthenticLanguagesAreNotAllKnownAnyMayPrevail() {
    assertThat(PREVAILING.places(treaty().prevailingLanguage("fr").build())).isEmpty();
    assertThat(
            PREVAILING.places(
                treaty()
                    .addAuthenticLanguage("en")
                    .addOpen("authenticLanguages")
                    .prevailingLanguage("fr")
                    .build()))
        .isEmpty();
  }

  @Test
  void whatComesAfterIsNotAnsweredByWhatCannotComeBefore() {
    List<String> clashes = new ArrayList<>();
    for (RelationKind one : RelationKind.values()) {
      for (RelationKind other : RelationKind.values()) {
        if (!RELATION.places(opposite(one, other)).isEmpty()) {
          clashes.add(one + " " + other);
          assertThat(RELATION.places(opposite(one, other)))
              .containsExactly("/agreements/1/relations/0");
        }
        assertThat(RELATION.places(opposite(one, other)).isEmpty())
            .isEqualTo(RELATION.places(opposite(other, one)).isEmpty());
      }
    }
    assertThat(clashes)
        .contains("supersedes implements", "implements supersedes", "amends supplements")
        .doesNotContain("amends amends", "renews annexed-to", "supplements implements")
        .hasSize(16);
  }

  @Test
  void anAnnexDoesNotEndWhatItIsPartOf() {
    assertThat(RELATION.places(both(RelationKind.ANNEXED_TO, RelationKind.SUPERSEDES))).hasSize(1);
    assertThat(RELATION.places(both(RelationKind.TERMINATES, RelationKind.ANNEXED_TO))).hasSize(1);
    assertThat(RELATION.places(both(RelationKind.ANNEXED_TO, RelationKind.IMPLEMENTS))).isEmpty();
    assertThat(RELATION.places(both(RelationKind.AMENDS, RelationKind.RENEWS))).isEmpty();
  }

  private static Dossier opposite(RelationKind one, RelationKind other) {
    return CAST.toBuilder()
        .addAgreement(a -> a.id("a").kind(AgreementKind.TREATY).addRelation(one, "b"))
        .addAgreement(a -> a.id("b").kind(AgreementKind.TREATY).addRelation(other, "a"))
        .build();
  }

  private static Dossier both(RelationKind one, RelationKind other) {
    return CAST.toBuilder()
        .addAgreement(
            a -> a.id("a").kind(AgreementKind.TREATY).addRelation(one, "b").addRelation(other, "b"))
        .addAgreement(a -> a.id("b").kind(AgreementKind.TREATY))
        .build();
  }

  private static Dossier signed(UnaryOperator<Participation.Builder> signatory) {
    return signed(signatory, "france", "spain");
  }

  private static Dossier signed(
      UnaryOperator<Participation.Builder> signatory, String... participants) {
    return with(
        a ->
            a.addParticipants(participants)
                .addEvent(e -> e.kind(AgreementEventKind.SIGNED).addSignatory(signatory::apply)));
  }

  private static Dossier with(UnaryOperator<Agreement.Builder> agreement) {
    return CAST.toBuilder().addAgreement(agreement.apply(treaty()).build()).build();
  }

  private static Agreement.Builder treaty() {
    return Agreement.builder().id("a").kind(AgreementKind.TREATY);
  }

  private static Ref<Actor> actor(String id) {
    return Ref.to(Actor.class, id);
  }

  @Test
  void whatABodyAdoptsTakesNoTwoParties() {
    Agreement.Builder amendment =
        Agreement.builder()
            .id("v")
            .kind(AgreementKind.AMENDMENT)
            .addParticipant("council")
            .addRelation(RelationKind.AMENDS, "u");
    assertThat(PARTIES.places(with(amendment.build(), AgreementKind.RESOLUTION))).isEmpty();
    assertThat(PARTIES.places(with(amendment.build(), AgreementKind.TREATY)))
        .contains("/agreements/1/participants");
    assertThat(
            PARTIES.places(
                with(
                    Agreement.builder()
                        .id("v")
                        .kind(AgreementKind.CONVENTION)
                        .addEvent(e -> e.kind(AgreementEventKind.ADOPTED))
                        .build(),
                    AgreementKind.RESOLUTION)))
        .isEmpty();
    assertThat(
            PARTIES.places(
                with(
                    Agreement.builder()
                        .id("v")
                        .kind(AgreementKind.CONVENTION)
                        .addEvent(e -> e.kind(AgreementEventKind.ADOPTED))
                        .addEvent(e -> e.kind(AgreementEventKind.SIGNED))
                        .build(),
                    AgreementKind.RESOLUTION)))
        .containsExactly("/agreements/1");
  }

  private static Dossier with(Agreement agreement, AgreementKind first) {
    return Dossier.builder()
        .id("d")
        .addAgreement(a -> a.id("u").kind(first).addParticipant("council"))
        .addAgreement(agreement)
        .build();
  }
}
