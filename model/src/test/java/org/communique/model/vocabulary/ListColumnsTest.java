package org.communique.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What single lists say beyond label, definition and mappings. */
class ListColumnsTest {

  @Test
  void aMinistryIsAnOrganizationAndTheMediaAreAGroup() {
    assertThat(ActorKind.MINISTRY.ofType()).contains(ActorType.ORGANIZATION);
    assertThat(ActorKind.MEDIA.ofType()).contains(ActorType.GROUP);
    assertThat(ActorKind.TERRITORY.ofType()).contains(ActorType.TERRITORY);
  }

  @Test
  void aPartyRatifiesAnInstrumentEntersIntoForceAndEitherIsSuspended() {
    assertThat(AgreementEventKind.RATIFIED.scope()).contains(AgreementEventKind.Scope.PARTY);
    assertThat(AgreementEventKind.ENTERED_INTO_FORCE.scope())
        .contains(AgreementEventKind.Scope.INSTRUMENT);
    assertThat(AgreementEventKind.SUSPENDED.scope())
        .contains(AgreementEventKind.Scope.INSTRUMENT_OR_PARTY);
    assertThat(AgreementEventKind.APPLIED_PROVISIONALLY.scope())
        .contains(AgreementEventKind.Scope.INSTRUMENT_OR_PARTY);
  }

  @Test
  void onlyASignatureIsTheInstrumentsOnceAllHaveSigned() {
    assertThat(AgreementEventKind.values())
        .filteredOn(kind -> kind.scope().orElseThrow() == AgreementEventKind.Scope.PARTY_OR_ALL)
        .containsExactly(AgreementEventKind.SIGNED);
  }

  @Test
  void aScopeSaysWhetherAnEventMayStandWithoutAParty() {
    assertThat(AgreementEventKind.Scope.values())
        .filteredOn(AgreementEventKind.Scope::isOfInstrument)
        .doesNotContain(AgreementEventKind.Scope.PARTY)
        .hasSize(3);
    assertThat(AgreementEventKind.Scope.values())
        .filteredOn(AgreementEventKind.Scope::isOfParty)
        .doesNotContain(AgreementEventKind.Scope.INSTRUMENT)
        .hasSize(3);
  }

  @Test
  void actsOfConsentHaveTheMarksOfTheUnitedNations() {
    assertThat(AgreementEventKind.ACCEDED.unSuffix()).contains("a");
    assertThat(AgreementEventKind.ACCEPTED.unSuffix()).contains("A");
    assertThat(AgreementEventKind.APPROVED.unSuffix()).contains("AA");
    assertThat(AgreementEventKind.RATIFIED.unSuffix()).isEmpty();
    assertThat(AgreementEventKind.ADOPTED.note()).contains("VCLT art. 9");
  }

  @Test
  void aTreatyUsuallyBindsAndAJointStatementDoesNot() {
    assertThat(AgreementKind.TREATY.usuallyBinding()).contains(Binding.YES);
    assertThat(AgreementKind.JOINT_STATEMENT.usuallyBinding()).contains(Binding.NO);
  }

  @Test
  void whatAmendsIsSeenFromTheOtherSideAsAmendedBy() {
    assertThat(RelationKind.AMENDS.inverseLabel()).contains("amended by");
  }

  @Test
  void aPromiseCommitsADemandDirectsAndSilenceDoesNeither() {
    assertThat(SpeechAct.PROMISE.illocution()).contains(Illocution.COMMISSIVE);
    assertThat(SpeechAct.DEMAND.illocution()).contains(Illocution.DIRECTIVE);
    assertThat(SpeechAct.DECLINE_COMMENT.illocution()).contains(Illocution.NONE);
  }

  @Test
  void everyClassOfSpeechActsOccurs() {
    assertThat(SpeechAct.values())
        .extracting(act -> act.illocution().orElseThrow())
        .contains(Illocution.values());
  }

  @Test
  void anOfficeMayHaveAnItemOfWikidata() {
    assertThat(OfficeKind.HEAD_OF_STATE.wikidata()).contains("Q48352");
    assertThat(OfficeKind.CROWN_PRINCE.wikidata()).isEmpty();
  }

  @Test
  void doubtStandsForTwoValuesOfFactBank() {
    assertThat(Factuality.DOUBTED.factBank()).containsExactly("PR-", "PS-");
    assertThat(Factuality.ASSERTED.factBank()).containsExactly("CT+");
  }
}
