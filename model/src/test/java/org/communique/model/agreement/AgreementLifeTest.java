package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.agreement.Logs.actor;
import static org.communique.model.agreement.Logs.day;
import static org.communique.model.agreement.Logs.edtf;
import static org.communique.model.agreement.Logs.instrument;
import static org.communique.model.agreement.Logs.on;
import static org.communique.model.agreement.Logs.open;
import static org.communique.model.agreement.Logs.participant;
import static org.communique.model.agreement.Logs.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Group;
import org.communique.model.State;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AgreementKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories of agreements, as lawyers tell them. */
class AgreementLifeTest {

  @Nested
  class BeforeAnythingBinds {

    @Test
    void anAgreementThatIsOnlyAnnouncedIsADraft() {
      Agreement draft =
          treaty(
              "a b",
              "announced * 2000-01-01",
              "negotiated * 2000-02-01",
              "initialled a,b 2000-03-01");

      assertThat(instrument(draft, "1999-01-01")).isEqualTo("draft");
      assertThat(instrument(draft, "2001-01-01")).isEqualTo("draft");
      assertThat(participant(draft, "a", "2001-01-01")).isEqualTo("none");
    }

    @Test
    void aConventionIsAdoptedThenOpenedAndSigned() {
      Agreement convention =
          treaty(
              "a b c",
              "adopted * 1996-09-10",
              "opened-for-signature * 1996-09-24",
              "signed a,b 1996-09-24",
              "closed-for-signature * 1997-09-24");

      assertThat(instrument(convention, "1996-09-09")).isEqualTo("draft");
      assertThat(instrument(convention, "1996-09-10")).isEqualTo("adopted");
      assertThat(instrument(convention, "1996-09-24")).isEqualTo("signed");
      assertThat(participant(convention, "a", "1996-09-24")).isEqualTo("signatory");
      assertThat(participant(convention, "c", "1996-09-24")).isEqualTo("none");
    }

    @Test
    void signatureAloneDoesNotBind() {
      Agreement signed = treaty("a b", "signed * 2000-01-01");

      assertThat(participant(signed, "a", "2010-01-01")).isEqualTo("signatory");
    }

    @Test
    void anExchangeOfNotesIsConcludedByTheSecondNote() {
      Agreement notes = treaty("a b", "signed a 1950-03-01", "signed b 1950-03-05");

      assertThat(instrument(notes, "1950-03-04")).isEqualTo("draft");
      assertThat(instrument(notes, "1950-03-05")).isEqualTo("signed");
    }

    @Test
    void aUnilateralInstrumentTakesOneSignature() {
      assertThat(instrument(treaty("a", "signed a 2000-01-01"), "2000-01-01")).isEqualTo("signed");
    }

    @Test
    void aSignatureAdReferendumBindsOnConfirmationOnlyWhereSignatureBinds() {
      Agreement toRatify =
          treaty("a b", "signed-ad-referendum a 2000-01-01", "signature-confirmed a 2000-02-01");
      Agreement onSignature = on(toRatify, "signature 2");

      assertThat(participant(toRatify, "a", "2000-03-01")).isEqualTo("signatory");
      assertThat(participant(onSignature, "a", "2000-01-01")).isEqualTo("signatory");
      assertThat(participant(onSignature, "a", "2000-02-01")).isEqualTo("contracting");
    }

    @Test
    void parliamentsConsentIsNoConsentBetweenStates() {
      Agreement approved =
          treaty("a b", "signed * 2000-01-01", "approved-domestically a 2000-06-01");

      assertThat(participant(approved, "a", "2001-01-01")).isEqualTo("signatory");
    }

    @Test
    void aSignatureCanBeTakenBackAndSucceededTo() {
      Agreement agreement =
          treaty(
              "a b c",
              "signed a,b 2000-12-31",
              "signature-withdrawn a 2002-05-06",
              "signature-succeeded c 2003-01-01 2001-01-01");

      assertThat(participant(agreement, "a", "2002-05-05")).isEqualTo("signatory");
      assertThat(participant(agreement, "a", "2002-05-06")).isEqualTo("none");
      assertThat(participant(agreement, "c", "2001-01-01")).isEqualTo("signatory");
      assertThat(instrument(agreement, "2005-01-01")).isEqualTo("signed");
    }

    @Test
    void theDateOfConclusionSpeaksWhereNoEventDoes() {
      Agreement dated = treaty("a b").toBuilder().date("2024-05-16").build();

      assertThat(instrument(dated, "2024-05-15")).isEqualTo("draft");
      assertThat(instrument(dated, "2024-05-16")).isEqualTo("signed");
      assertThat(participant(dated, "a", "2024-05-16")).isEqualTo("signatory");
      Agreement joint =
          Agreement.builder()
              .id("j")
              .kind(AgreementKind.JOINT_STATEMENT)
              .date("2024-05-16")
              .build();
      assertThat(instrument(joint, "2024-05-16")).isEqualTo("adopted");
    }
  }

  @Nested
  class Consent {

    @Test
    void everyActOfConsentBinds() {
      for (String act :
          List.of(
              "signed-definitively",
              "ratified",
              "accepted",
              "approved",
              "acceded",
              "formally-confirmed",
              "consented",
              "succeeded")) {
        Agreement agreement = treaty("a b c", act + " a 2000-01-01");
        assertThat(participant(agreement, "a", "2000-01-01")).as(act).isEqualTo("contracting");
      }
    }

    @Test
    void aRatificationWithdrawnLeavesASignatory() {
      Agreement testBan =
          treaty(
              "a b c",
              "signed a 1996-09-24",
              "ratified a 2000-06-30",
              "ratification-withdrawn a 2023-11-03");

      assertThat(participant(testBan, "a", "2023-11-02")).isEqualTo("contracting");
      assertThat(participant(testBan, "a", "2023-11-03")).isEqualTo("signatory");
      AgreementLife life = AgreementLife.of(testBan);
      assertThat(life.statusOn(actor("a"), day("2024-01-01")).because())
          .containsExactly(Pointer.parse("/events/0"), Pointer.parse("/events/2"));
    }

    @Test
    void anAccessionTakenBackBeforeEntryIntoForceLeavesNothing() {
      Agreement agreement =
          treaty("a b c", "acceded a 2000-01-01", "ratification-withdrawn a 2001-01-01");

      assertThat(participant(agreement, "a", "2001-01-01")).isEqualTo("none");
    }

    @Test
    void aSuccessionMayReachBack() {
      Agreement agreement =
          treaty("a b", "entered-into-force * 1990-01-01", "succeeded c 1993-06-01 1993-01-01");

      assertThat(participant(agreement, "c", "1992-12-31")).isEqualTo("none");
      assertThat(participant(agreement, "c", "1993-01-01")).isEqualTo("party");
    }
  }

  @Nested
  class EntryIntoForceOf {

    @Test
    void whoConsentedIsAPartyAndWhoSignedIsNot() {
      Agreement agreement =
          treaty(
              "a b c",
              "signed a,b,c 2000-01-01",
              "ratified a 2001-01-01",
              "ratified b 2001-06-01",
              "entered-into-force * 2001-07-01",
              "acceded d 2005-01-01");

      assertThat(instrument(agreement, "2001-06-30")).isEqualTo("signed");
      assertThat(instrument(agreement, "2001-07-01")).isEqualTo("in-force");
      assertThat(participant(agreement, "a", "2001-07-01")).isEqualTo("party");
      assertThat(participant(agreement, "c", "2001-07-01")).isEqualTo("signatory");
      assertThat(participant(agreement, "d", "2005-01-01")).isEqualTo("party");
      assertThat(AgreementLife.of(agreement).statusOn(actor("a"), day("2001-07-01")).because())
          .containsExactly(Pointer.parse("/events/1"), Pointer.parse("/events/3"));
    }

    @Test
    void withoutAnyConsentInTheLogThoseWhoSignedAreBoundByTheirSignature() {
      Agreement pact = treaty("a b c", "signed a,b 1940-09-27", "entered-into-force * 1940-09-27");

      assertThat(participant(pact, "a", "1940-09-27")).isEqualTo("party");
      assertThat(participant(pact, "c", "1940-09-27")).isEqualTo("none");
    }

    @Test
    void betweenTwoItIsInForceForBothOrForNone() {
      Agreement treaty =
          treaty(
              "a b",
              "signed * 2000-01-01",
              "ratified a 2000-05-01",
              "entered-into-force * 2000-06-01");

      assertThat(participant(treaty, "b", "2000-05-31")).isEqualTo("signatory");
      assertThat(participant(treaty, "b", "2000-06-01")).isEqualTo("party");
    }

    @Test
    void aParticipantMayHaveADateOfItsOwn() {
      Agreement agreement =
          treaty(
              "a b c",
              "entered-into-force * 1990-01-01",
              "acceded d 2000-01-01 2000-01-31",
              "acceded e 2000-01-01",
              "entered-into-force-for e 2000-03-01",
              "entered-into-force f 2001-01-01");

      assertThat(participant(agreement, "d", "2000-01-30")).isEqualTo("contracting");
      assertThat(participant(agreement, "d", "2000-01-31")).isEqualTo("party");
      assertThat(participant(agreement, "e", "2000-02-29")).isEqualTo("contracting");
      assertThat(participant(agreement, "e", "2000-03-01")).isEqualTo("party");
      assertThat(participant(agreement, "f", "2001-01-01")).isEqualTo("party");
    }

    @Test
    void whatIsInForceForSomeoneIsInForce() {
      Agreement agreement =
          treaty(
              "a b c",
              "entered-into-force-for a 2000-01-01",
              "entered-into-force-for b 2000-01-01");

      assertThat(instrument(agreement, "2000-01-01")).isEqualTo("in-force");
      assertThat(participant(agreement, "c", "2000-01-01")).isEqualTo("none");
    }

    @Test
    void itMayHaveEffectBeforeItWasAgreed() {
      Agreement agreement =
          treaty("a b", "signed * 2000-06-01", "entered-into-force * 2000-06-01 2000-01-01");

      assertThat(instrument(agreement, "2000-01-01")).isEqualTo("in-force");
      assertThat(participant(agreement, "a", "2000-01-01")).isEqualTo("party");
    }

    @Test
    void itMayBeAppliedProvisionallyBefore() {
      Agreement agreement =
          treaty(
              "a b c",
              "signed * 2000-01-01",
              "applied-provisionally * 2000-02-01",
              "suspended * 2000-03-01",
              "resumed * 2000-04-01",
              "entered-into-force * 2001-01-01");

      assertThat(instrument(agreement, "2000-02-01")).isEqualTo("applied-provisionally");
      assertThat(instrument(agreement, "2000-03-01")).isEqualTo("suspended");
      assertThat(instrument(agreement, "2000-04-01")).isEqualTo("applied-provisionally");
      assertThat(instrument(agreement, "2001-01-01")).isEqualTo("in-force");
    }

    @Test
    void whoWillNotBecomeAPartyAppliesItProvisionallyNoMore() {
      for (String notice : List.of("withdrawn", "signature-withdrawn")) {
        Agreement two =
            treaty(
                "a b", "signed * 2000", "applied-provisionally * 2001", notice + " a 2003-01-01");
        Agreement three =
            treaty(
                "a b c",
                "signed * 2000",
                "applied-provisionally * 2001",
                notice + " a 2003-01-01",
                notice + " b 2005-01-01");
        Agreement some =
            treaty(
                "a b c",
                "signed * 2000",
                "applied-provisionally a,b 2001",
                notice + " b 2003-01-01");

        assertThat(instrument(two, "2002-12-31")).isEqualTo("applied-provisionally");
        assertThat(instrument(two, "2003-01-01")).isEqualTo("signed");
        assertThat(instrument(three, "2004-12-31")).isEqualTo("applied-provisionally");
        assertThat(instrument(three, "2005-01-01")).isEqualTo("signed");
        assertThat(instrument(some, "2003-01-01")).isEqualTo("signed");
      }
    }

    @Test
    void itTakesTwoToApplyItProvisionally() {
      Agreement agreement =
          treaty(
              "a b c", "applied-provisionally a 2000-01-01", "applied-provisionally b 2000-02-01");

      assertThat(instrument(agreement, "2000-01-31")).isEqualTo("draft");
      assertThat(instrument(agreement, "2000-02-01")).isEqualTo("applied-provisionally");
    }
  }

  @Nested
  class TheEnd {

    @Test
    void aTreatyBetweenTwoEndsWhenOneOfThemLeaves() {
      Agreement treaty =
          treaty(
              "a b",
              "signed * 1948-04-06",
              "entered-into-force * 1948-05-31",
              "withdrawn a 1990-01-01 1991-01-01");

      assertThat(instrument(treaty, "1990-12-31")).isEqualTo("in-force");
      assertThat(participant(treaty, "a", "1990-12-31")).isEqualTo("party");
      assertThat(instrument(treaty, "1991-01-01")).isEqualTo("ended");
      assertThat(participant(treaty, "a", "1991-01-01")).isEqualTo("former-party");
      assertThat(participant(treaty, "b", "1991-01-01")).isEqualTo("former-party");
    }

    @Test
    void aTreatyBetweenManyDoesNot() {
      Agreement treaty =
          treaty(
              "a b c",
              "signed * 2000-01-01",
              "entered-into-force * 2000-01-01",
              "withdrawn a 2010-01-01");

      assertThat(instrument(treaty, "2010-01-01")).isEqualTo("in-force");
      assertThat(participant(treaty, "a", "2010-01-01")).isEqualTo("former-party");
      assertThat(participant(treaty, "b", "2010-01-01")).isEqualTo("party");
    }

    @Test
    void aNewConsentStartsANewSpell() {
      Agreement treaty =
          treaty(
              "a b c",
              "entered-into-force * 1960-01-01",
              "acceded d 1970-01-01",
              "withdrawn d 1980-01-01",
              "acceded d 1990-01-01");

      assertThat(participant(treaty, "d", "1975-01-01")).isEqualTo("party");
      assertThat(participant(treaty, "d", "1985-01-01")).isEqualTo("former-party");
      assertThat(participant(treaty, "d", "1995-01-01")).isEqualTo("party");
    }

    @Test
    void toLeaveAndToAccedeAnewOnOneDayIsToStay() {
      Agreement treaty =
          treaty(
              "a b c",
              "entered-into-force * 1976-03-23",
              "acceded d 1980-11-14",
              "withdrawn d 1998-05-26 1998-08-26",
              "acceded d 1998-05-26 1998-08-26");

      assertThat(participant(treaty, "d", "1998-08-25")).isEqualTo("party");
      assertThat(participant(treaty, "d", "1998-08-26")).isEqualTo("party");
    }

    @Test
    void itIsTerminatedOrExpiresOrIsSuperseded() {
      for (String end : List.of("terminated", "expired", "superseded")) {
        Agreement treaty =
            treaty(
                "a b",
                "signed * 2000-01-01",
                "entered-into-force * 2001-01-01",
                end + " * 2010-01-01");
        assertThat(instrument(treaty, "2009-12-31")).isEqualTo("in-force");
        assertThat(instrument(treaty, "2010-01-01")).as(end).isEqualTo("ended");
        assertThat(participant(treaty, "a", "2010-01-01")).isEqualTo("former-party");
      }
    }

    @Test
    void whatEndsWithoutHavingBeenInForceNeverWas() {
      Agreement treaty = treaty("a b", "signed * 2000-01-01", "terminated * 2010-01-01");

      assertThat(instrument(treaty, "2010-01-01")).isEqualTo("never-in-force");
      assertThat(participant(treaty, "a", "2010-01-01")).isEqualTo("signatory");
    }

    @Test
    void aRenewalRevivesWhatExpired() {
      Agreement treaty =
          treaty(
              "a b",
              "signed * 2000-01-01",
              "entered-into-force * 2000-01-01",
              "expired * 2005-01-01",
              "renewed * 2006-01-01");

      assertThat(instrument(treaty, "2005-06-01")).isEqualTo("ended");
      assertThat(instrument(treaty, "2006-01-01")).isEqualTo("in-force");
      assertThat(participant(treaty, "a", "2006-01-01")).isEqualTo("party");
    }

    @Test
    void suspensionByOneOfTwoSuspendsTheTreaty() {
      Agreement treaty =
          treaty(
              "a b",
              "signed * 2010-04-08",
              "entered-into-force * 2011-02-05",
              "suspended a 2023-02-28",
              "resumed a 2024-01-01");

      assertThat(instrument(treaty, "2023-02-27")).isEqualTo("in-force");
      assertThat(instrument(treaty, "2023-02-28")).isEqualTo("suspended");
      assertThat(participant(treaty, "a", "2023-02-28")).isEqualTo("party");
      assertThat(instrument(treaty, "2024-01-01")).isEqualTo("in-force");
    }

    @Test
    void whatAllResumeIsResumedByThoseWhoSuspendedIt() {
      for (String resumed : List.of("resumed *", "resumed a,b")) {
        for (String suspended : List.of("suspended *", "suspended a", "suspended a,b")) {
          Agreement treaty =
              on(
                  treaty("a b", "signed * 2000", suspended + " 2001", resumed + " 2002-06-01"),
                  "signature");

          assertThat(instrument(treaty, "2002-05-31")).as(suspended).isEqualTo("suspended");
          assertThat(instrument(treaty, "2002-06-01")).as(suspended).isEqualTo("in-force");
          assertThat(AgreementLife.of(treaty).statusOn(day("2002-06-01")).missing()).isEmpty();
        }
      }
    }

    @Test
    void whatOneOfTwoResumesTheOtherMayStillSuspend() {
      Agreement treaty =
          on(
              treaty(
                  "a b", "signed * 2000", "suspended a,b 2001", "resumed a 2002", "resumed b 2004"),
              "signature");

      assertThat(instrument(treaty, "2003-01-01")).isEqualTo("suspended");
      assertThat(instrument(treaty, "2005-01-01")).isEqualTo("in-force");
    }

    @Test
    void whatDoesNotChangeTheStatusDoesNot() {
      Agreement treaty =
          treaty(
              "a b c",
              "signed * 2000-01-01",
              "entered-into-force * 2000-06-01",
              "registered * 2001-01-01",
              "published * 2001-01-01",
              "reservation-made a 2000-01-01",
              "reservation-withdrawn a 2002-01-01",
              "reservation-objected b 2000-03-01",
              "declaration-made a 2000-01-01",
              "declaration-withdrawn a 2003-01-01",
              "extended-to-territories a 2004-01-01",
              "amended * 2005-01-01",
              "corrected * 2006-01-01");

      assertThat(instrument(treaty, "2010-01-01")).isEqualTo("in-force");
      assertThat(participant(treaty, "a", "2010-01-01")).isEqualTo("party");
    }
  }

  @Nested
  class WithFuzzyDates {

    @Test
    void aYearLeavesTheStatusOpenWithinIt() {
      Agreement treaty = treaty("a b c", "signed a 1996-09-24", "ratified a 2000");
      AgreementLife life = AgreementLife.of(treaty);
      Assessment<ParticipantStatus> standing = life.statusOn(actor("a"), day("2000-06-30"));

      assertThat(standing.status()).isEmpty();
      assertThat(standing.possible())
          .containsExactly(ParticipantStatus.SIGNATORY, ParticipantStatus.CONTRACTING);
      assertThat(standing.missing())
          .containsExactly(new Missing(Pointer.parse("/events/1"), Missing.Kind.IMPRECISE));
      assertThat(participant(treaty, "a", "1999-12-31")).isEqualTo("signatory");
      assertThat(participant(treaty, "a", "2000-12-31")).isEqualTo("contracting");
    }

    @Test
    void anEventWithoutADateIsPossibleAtAnyTime() {
      Agreement treaty = treaty("a b c", "signed a 1996-09-24", "ratified a -");

      assertThat(participant(treaty, "a", "1900-01-01")).isEqualTo("none contracting");
      assertThat(participant(treaty, "a", "2100-01-01")).isEqualTo("signatory contracting");
      assertThat(AgreementLife.of(treaty).statusOn(actor("a"), day("2100-01-01")).missing())
          .containsExactly(new Missing(Pointer.parse("/events/1"), Missing.Kind.UNDATED));
    }

    @Test
    void whatWasUndoneMustHaveBeenDoneBefore() {
      Agreement undated =
          treaty(
              "a b c", "entered-into-force * 1950-01-01", "acceded d -", "withdrawn d 1990-01-01");
      Agreement sameYear =
          treaty("a b c", "entered-into-force * 1950-01-01", "acceded d 1990", "withdrawn d 1990");

      assertThat(participant(undated, "d", "2000-01-01")).isEqualTo("former-party");
      assertThat(participant(sameYear, "d", "1991-01-01")).isEqualTo("former-party");
    }

    @Test
    void aCircaDateSettlesNothingInTheYearsAroundIt() {
      Agreement treaty = treaty("a b c", "ratified a 1984~");

      assertThat(participant(treaty, "a", "1973-12-31")).isEqualTo("none");
      assertThat(participant(treaty, "a", "1974-01-01")).isEqualTo("none contracting");
      assertThat(participant(treaty, "a", "1994-12-30")).isEqualTo("none contracting");
      assertThat(participant(treaty, "a", "1994-12-31")).isEqualTo("contracting");
    }

    @Test
    void whatLastsFromEntryToEndIsKnownInBetween() {
      Agreement treaty =
          treaty("a b", "signed * 1949", "entered-into-force * 1950", "terminated * 1960");

      assertThat(instrument(treaty, "1950-06-01")).isEqualTo("signed in-force");
      assertThat(instrument(treaty, "1955-06-01")).isEqualTo("in-force");
      assertThat(instrument(treaty, "1960-06-01")).isEqualTo("in-force ended");
      assertThat(instrument(treaty, "1961-01-01")).isEqualTo("ended");
      assertThat(participant(treaty, "a", "1961-01-01")).isEqualTo("former-party");
    }

    @ParameterizedTest
    @CsvSource({
      "[2000-01-02..2000-01-03], party",
      "2000-01-02,               none party former-party",
      "2000-01-03,               party"
    })
    void aConsentTakesEffectAlthoughOneOfTheSameDayWasUndone(String withdrawn, String expected) {
      Agreement treaty =
          on(
              treaty(
                  "a b",
                  "signed-definitively * 2000-01-03 2000-01-03",
                  "signature-withdrawn * " + withdrawn,
                  "approved * 2000-01-03 2000-01-03"),
              "signature");

      assertThat(participant(treaty, "a", "2000-01-07")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "[2000-01-01..2000-01-03], ended",
      "2000-01-01,               ended",
      "2000-01-03,               in-force ended"
    })
    void whoLeftBeforeTheEntryIntoForceMayHaveLeftAfterIt(String entered, String expected) {
      Agreement treaty = treaty("a b", "withdrawn b 2000-01-01", "entered-into-force * " + entered);

      assertThat(instrument(treaty, "2000-01-09")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "[2000-01-01..2000-01-03], none",
      "2000-01-01,               none",
      "2000-01-02,               none contracting"
    })
    void nobodyWasAPartyToWhatWasNeverInForce(String approved, String expected) {
      Agreement treaty =
          treaty(
              "a b", "withdrawn a 2000-01-01", "superseded * 2000-01-01", "approved a " + approved);

      assertThat(participant(treaty, "a", "2000-01-03")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01", "2000-01-03", "2000-01-08"})
    void whoLeavesAndSignsAnewOnOneDayIsASignatory(String withdrawn) {
      Agreement treaty =
          treaty(
              "a b",
              "ratified a 2000-01-03",
              "ratification-withdrawn a " + withdrawn,
              "signed a 2000-01-06",
              "withdrawn a 2000-01-06");

      assertThat(participant(treaty, "a", "2000-01-31")).isEqualTo("signatory");
    }

    @Test
    void whereFewerConsentedThanItTakesSomebodyElseMayHave() {
      Agreement one =
          treaty(
              "a b c", "signed * 2000-01-01", "ratified a 2001-01-01", "entered-into-force * 2002");
      Agreement two = Logs.plus(one, Logs.event("ratified b 2001-06-01"));

      assertThat(participant(one, "a", "2003-01-01")).isEqualTo("party");
      assertThat(participant(one, "b", "2003-01-01")).isEqualTo("signatory party");
      assertThat(participant(two, "b", "2003-01-01")).isEqualTo("party");
      assertThat(participant(two, "c", "2003-01-01")).isEqualTo("signatory");
      assertThat(AgreementLife.of(one).statusOn(actor("b"), day("2003-01-01")).missing())
          .extracting(Missing::kind)
          .containsExactly(Missing.Kind.CONSENT);
    }

    @Test
    void aConsentAfterTheEntryIntoForceSaysNothingOfItWhateverIsRecordedLater() {
      Agreement treaty =
          treaty(
              "a b c",
              "signed a 2000-01-02",
              "entered-into-force * 2000-01-02",
              "entered-into-force * 2000-01-09",
              "ratified b 2000-01-06");

      assertThat(participant(treaty, "a", "2000-01-05")).isEqualTo("party");
    }

    @Test
    void actsTooManyToTryMakeNobodyAPartyToWhatHasEnded() {
      Agreement treaty =
          on(
              treaty(
                  "a b c",
                  "ratified a 2000-01-04 [2000-01-02..2000-01-04]",
                  "entered-into-force-for a,b [2000-01-06..2000-01-09]",
                  "signature-withdrawn a,b 2000-01-08",
                  "ratification-withdrawn a,b",
                  "superseded * 2000-01-0X",
                  "superseded * [2000-01-02..2000-01-06]"),
              "consents 1");

      assertThat(instrument(treaty, "2000-01-06")).isEqualTo("ended never-in-force");
      assertThat(participant(treaty, "a", "2000-01-06")).doesNotContainPattern("(^| )party");
    }

    @Test
    void ofManyYearsOfOneParticipantThatOverlapTheAnswerIsCoarse() {
      List<String> events = new ArrayList<>(List.of("signed a,b 1500", "ratified a,b 1501"));
      for (int year = 1510; year < 1610; year++) {
        for (String kind : List.of("withdrawn", "acceded", "signed", "suspended", "resumed")) {
          events.add(kind + " a " + year);
        }
      }
      events.add("withdrawn a 1700");
      Agreement treaty = on(treaty("a b", events.toArray(String[]::new)), "consents 2");

      AgreementHistory history = AgreementLife.of(treaty).history();

      assertThat(history.instrument().get(0).standing().status()).contains(InstrumentStatus.DRAFT);
      assertThat(participant(treaty, "a", "1505-01-01")).isEqualTo("party");
      assertThat(participant(treaty, "a", "1550-06-01")).contains("party").contains("former-party");
    }

    @Test
    void aWithdrawalWithoutAConsentLeavesTheNextConsentInDoubt() {
      Agreement treaty =
          treaty(
              "a b c",
              "entered-into-force * 1950-01-01",
              "withdrawn d 1980-01-01",
              "acceded d 1990-01-01");

      assertThat(participant(treaty, "d", "1985-01-01")).isEqualTo("former-party");
      assertThat(participant(treaty, "d", "1995-01-01")).isEqualTo("party former-party");
      assertThat(AgreementLife.of(treaty).statusOn(actor("d"), day("1995-01-01")).missing())
          .contains(new Missing(Pointer.parse("/events/1"), Missing.Kind.BREACH));
    }

    @Test
    void askedOfAFuzzyDayItSaysWhatIsPossibleOnSomeDay() {
      Agreement treaty = treaty("a b", "signed * 2000-03-01");

      AgreementLife life = AgreementLife.of(treaty);
      assertThat(life.statusOn(edtf("2000")).possible())
          .containsExactly(InstrumentStatus.DRAFT, InstrumentStatus.SIGNED);
      assertThat(life.statusOn(edtf("2000-04")).status()).contains(InstrumentStatus.SIGNED);
      assertThat(life.statusOn(actor("a"), edtf("2000-02")).status())
          .contains(ParticipantStatus.NONE);
    }
  }

  @Nested
  class WithAnIncompleteLog {

    @Test
    void everyAnswerSaysThatEventsAreMissing() {
      Agreement treaty = open(treaty("a b", "signed * 2000-01-01"), "events");
      Assessment<InstrumentStatus> standing = AgreementLife.of(treaty).statusOn(day("2001-01-01"));

      assertThat(standing.status()).contains(InstrumentStatus.SIGNED);
      assertThat(standing.missing())
          .containsExactly(new Missing(Pointer.parse("/open"), Missing.Kind.OPEN_LOG));
    }

    @Test
    void whereMoreTakePartThanAreNamedNobodyIsCounted() {
      Agreement treaty =
          open(
              treaty(
                  "a b",
                  "ratified * 2000-01-01",
                  "entered-into-force * 2000-01-01",
                  "withdrawn a 2010-01-01"),
              "participants");

      assertThat(instrument(treaty, "2010-01-01")).isEqualTo("in-force");
    }

    @Test
    void anUnknownKindOfEventDoesNothing() {
      assertThat(instrument(treaty("a b", "celebrated * 2000-01-01"), "2001-01-01"))
          .isEqualTo("draft");
    }
  }

  @Nested
  class InADossier {

    private final Agreement alliance =
        treaty(
            "finland soviet-union russia",
            "signed finland,soviet-union 1948-04-06",
            "entered-into-force * 1948-05-31");

    private Dossier dossier(Agreement agreement) {
      return Dossier.builder()
          .id("d")
          .addActor(State.builder().id("finland").name("en", "Finland").build())
          .addActor(
              State.builder().id("soviet-union").name("en", "USSR").until("1991-12-26").build())
          .addActor(State.builder().id("russia").name("en", "Russia").build())
          .addAgreement(agreement)
          .build();
    }

    private Assessment<?> of(Agreement agreement, String who, String day) {
      AgreementLife life = AgreementLife.of(agreement, DossierIndex.of(dossier(agreement)));
      LocalDate on = day(day);
      return who.isEmpty() ? life.statusOn(on) : life.statusOn(actor(who), on);
    }

    @Test
    void aStateThatCeasedToExistIsAPartyNoMore() {
      assertThat(Logs.codes(of(alliance, "soviet-union", "1991-12-26"))).isEqualTo("party");
      assertThat(Logs.codes(of(alliance, "soviet-union", "1991-12-27"))).isEqualTo("former-party");
      assertThat(of(alliance, "soviet-union", "1991-12-27").because())
          .containsExactly(Pointer.parse("/actors/1/until"));
    }

    @Test
    void withoutAWordOnSuccessionItIsOpenWhetherTheTreatyLasts() {
      assertThat(Logs.codes(of(alliance, "", "1991-12-31"))).isEqualTo("in-force ended");
    }

    @Test
    void aSuccessorKeepsItInForce() {
      Agreement succeeded =
          Logs.plus(
              alliance,
              Logs.event("succeeded russia 1991-12-27").toBuilder()
                  .predecessor("soviet-union")
                  .build());

      assertThat(Logs.codes(of(succeeded, "", "1991-12-31"))).isEqualTo("in-force");
      assertThat(Logs.codes(of(succeeded, "russia", "1991-12-31"))).isEqualTo("party");
      assertThat(Logs.codes(of(succeeded, "finland", "1991-12-31"))).isEqualTo("party");
    }

    @Test
    void aGroupIsSeveralSoNobodyIsCounted() {
      Agreement treaty =
          treaty(
              "a allies",
              "signed * 2000-01-01",
              "ratified * 2000-02-01",
              "entered-into-force * 2000-03-01",
              "withdrawn a 2010-01-01");
      Dossier dossier =
          Dossier.builder()
              .id("d")
              .addActor(Group.builder().id("allies").name("en", "Allies").build())
              .addAgreement(treaty)
              .build();

      assertThat(
              Logs.codes(
                  AgreementLife.of(treaty, DossierIndex.of(dossier)).statusOn(day("2010-01-01"))))
          .isEqualTo("in-force");
    }

    @Test
    void pointersLeadFromTheDossier() {
      assertThat(of(alliance, "finland", "1950-01-01").because())
          .containsExactly(
              Pointer.parse("/agreements/0/events/0"), Pointer.parse("/agreements/0/events/1"));
    }
  }

  @Test
  void theHistoryIsATableOfPeriods() {
    Agreement treaty =
        treaty(
            "a b",
            "signed * 2000-01-01",
            "entered-into-force * 2001-01-01",
            "expired * 2011-01-01");
    AgreementHistory history = AgreementLife.of(treaty).history();

    assertThat(history.instrument())
        .extracting(
            period ->
                period.from().map(LocalDate::toString).orElse("..")
                    + " "
                    + period.until().map(LocalDate::toString).orElse("..")
                    + " "
                    + Logs.codes(period.standing()))
        .containsExactly(
            ".. 1999-12-31 draft",
            "2000-01-01 2000-12-31 signed",
            "2001-01-01 2010-12-31 in-force",
            "2011-01-01 .. ended");
    assertThat(history.participants().get(actor("a")))
        .extracting(period -> Logs.codes(period.standing()))
        .containsExactly("none", "signatory", "party", "former-party");
  }

  @Test
  void onesWhoOnlyWitnessAreNoParticipants() {
    Agreement treaty =
        treaty("a b").toBuilder()
            .addParticipant(
                org.communique.model.Participation.builder()
                    .actor("un")
                    .role(org.communique.model.vocabulary.ParticipationRole.DEPOSITARY)
                    .build())
            .addParticipant(
                org.communique.model.Participation.builder().actor("xi").onBehalfOf("c").build())
            .build();

    assertThat(AgreementLife.of(treaty).participants())
        .containsExactly(actor("a"), actor("b"), actor("c"));
  }
}
