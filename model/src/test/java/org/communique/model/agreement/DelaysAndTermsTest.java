package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.agreement.Logs.actor;
import static org.communique.model.agreement.Logs.day;
import static org.communique.model.agreement.Logs.instrument;
import static org.communique.model.agreement.Logs.on;
import static org.communique.model.agreement.Logs.open;
import static org.communique.model.agreement.Logs.participant;
import static org.communique.model.agreement.Logs.treaty;

import java.util.function.UnaryOperator;
import org.communique.model.Agreement;
import org.communique.model.AgreementTerm;
import org.communique.model.Dossier;
import org.communique.model.EntryIntoForce;
import org.communique.model.Organization;
import org.communique.model.State;
import org.communique.model.WithdrawalClause;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.Rounding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What treaties provide on when they begin for whom, and when they end. */
class DelaysAndTermsTest {

  private static Agreement convention(UnaryOperator<EntryIntoForce.Builder> more) {
    Agreement plain =
        on(
            treaty(
                "a b c",
                "signed a,b 1948-12-09",
                "ratified a 1950-01-01",
                "ratified b 1950-10-14",
                "entered-into-force * 1951-01-12",
                "acceded c 1956-03-22"),
            "consents 2 - P90D");
    EntryIntoForce condition = plain.getEntryIntoForce().orElseThrow();
    return plain.toBuilder().entryIntoForce(more.apply(condition.toBuilder()).build()).build();
  }

  @Nested
  class LaterConsents {

    @Test
    void areInForceAfterTheirOwnDelay() {
      Agreement treaty = convention(condition -> condition.thereafter("P90D"));

      assertThat(participant(treaty, "c", "1956-03-22")).isEqualTo("contracting");
      assertThat(participant(treaty, "c", "1956-06-19")).isEqualTo("contracting");
      assertThat(participant(treaty, "c", "1956-06-20")).isEqualTo("party");
      assertThat(participant(treaty, "b", "1951-01-12")).isEqualTo("party");
    }

    @Test
    void mayBeInForceAtOnceOrAfterTheDelayOfTheFirstWhereTheConditionDoesNotSay() {
      Agreement treaty = convention(condition -> condition);
      Assessment<ParticipantStatus> gap =
          AgreementLife.of(treaty).statusOn(actor("c"), day("1956-05-01"));

      assertThat(gap.possible())
          .containsExactly(ParticipantStatus.CONTRACTING, ParticipantStatus.PARTY);
      assertThat(gap.missing())
          .contains(new Missing(Pointer.parse("/entryIntoForce"), Missing.Kind.LATER_CONSENT));
      assertThat(participant(treaty, "c", "1956-06-20")).isEqualTo("party");
    }

    @Test
    void areInForceAtOnceWhereNothingIsDelayed() {
      Agreement treaty =
          on(treaty("a b c", "ratified a,b 1950", "acceded c 1956-03-22"), "consents 2");

      assertThat(participant(treaty, "c", "1956-03-22")).isEqualTo("party");
    }

    @Test
    void countTheirDelayAnewAfterLeaving() {
      Agreement treaty =
          Logs.plus(
              Logs.plus(
                  convention(condition -> condition.thereafter("P90D")),
                  Logs.event("withdrawn c 1956-06-10")),
              Logs.event("acceded c 1956-06-15"));

      assertThat(participant(treaty, "c", "1956-07-01")).isEqualTo("contracting");
      assertThat(participant(treaty, "c", "1956-09-13")).isEqualTo("party");
    }

    @Test
    void areInForceOnTheFirstDayOfTheMonthAfterTheDelayWhereSoRounded() {
      Agreement treaty =
          convention(
              condition -> condition.thereafter("P3M").rounding(Rounding.FIRST_OF_FOLLOWING_MONTH));

      assertThat(participant(treaty, "c", "1956-06-30")).isEqualTo("contracting");
      assertThat(participant(treaty, "c", "1956-07-01")).isEqualTo("party");
    }

    @Test
    void ofASuccessorHaveNoDelay() {
      Agreement treaty =
          Logs.plus(
              convention(condition -> condition.thereafter("P90D")),
              Logs.event("succeeded d 1962-07-03"));

      assertThat(participant(treaty, "d", "1962-07-03")).isEqualTo("party");
    }
  }

  @Nested
  class TheDayItself {

    private Agreement with(UnaryOperator<EntryIntoForce.Builder> more) {
      Agreement plain =
          on(treaty("a b r", "ratified a 2001-01-10", "ratified b 2001-04-11"), "consents 2 - P3M");
      EntryIntoForce condition = plain.getEntryIntoForce().orElseThrow();
      return plain.toBuilder().entryIntoForce(more.apply(condition.toBuilder()).build()).build();
    }

    private String computed(UnaryOperator<EntryIntoForce.Builder> more) {
      return AgreementLife.of(with(more)).entryIntoForce().date().orElseThrow().toString();
    }

    @Test
    void isRounded() {
      assertThat(computed(plain -> plain)).isEqualTo("2001-07-11");
      assertThat(computed(plain -> plain.rounding(Rounding.FIRST_OF_FOLLOWING_MONTH)))
          .isEqualTo("2001-08-01");
      assertThat(computed(plain -> plain.rounding(Rounding.FIRST_OF_FOLLOWING_QUARTER)))
          .isEqualTo("2001-10-01");
      assertThat(computed(plain -> plain.rounding(Rounding.FIRST_OF_FOLLOWING_YEAR)))
          .isEqualTo("2002-01-01");
      assertThat(computed(plain -> plain.rounding(Rounding.LAST_OF_MONTH))).isEqualTo("2001-07-31");
      assertThat(computed(plain -> plain.rounding(Rounding.LAST_OF_YEAR))).isEqualTo("2001-12-31");
    }

    @Test
    void isNotComputedWithARoundingThatWeDoNotKnow() {
      assertThat(
              AgreementLife.of(with(plain -> plain.rounding(Rounding.of("next-full-moon"))))
                  .entryIntoForce()
                  .outcome())
          .isEqualTo(EntryByCondition.Outcome.NOT_COMPUTABLE);
    }

    @Test
    void isNotBeforeTheDayThatIsNamed() {
      assertThat(computed(plain -> plain.notBefore("2003-01-01"))).isEqualTo("2003-01-01");
      assertThat(computed(plain -> plain.notBefore("1999"))).isEqualTo("2001-07-11");
      assertThat(computed(plain -> plain.notBefore("2001-07")))
          .isEqualTo("[2001-07-11..2001-07-31]");
    }

    @Test
    void countsStatesAloneWhereSoProvided() {
      Agreement treaty =
          Logs.plus(
              with(plain -> plain.statesOnly(true).rounding(Rounding.FIRST_OF_FOLLOWING_MONTH)),
              Logs.event("formally-confirmed r 2001-02-01"));
      Dossier dossier =
          Dossier.builder()
              .id("d")
              .addActors(
                  State.builder().id("a").name("en", "A").build(),
                  State.builder().id("b").name("en", "B").build(),
                  Organization.builder().id("r").name("en", "R").build())
              .addAgreements(treaty)
              .build();

      assertThat(AgreementLife.of(treaty, DossierIndex.of(dossier)).entryIntoForce().date())
          .hasToString("Optional[2001-08-01]");
      assertThat(AgreementLife.of(treaty).entryIntoForce().outcome())
          .isEqualTo(EntryByCondition.Outcome.POSSIBLY_MET);
    }

    @Test
    void impliesWhenRecordedTheConsentOfThoseWhomTheConditionNames() {
      Agreement treaty =
          on(
              treaty(
                  "a b c d",
                  "signed * 2000",
                  "ratified a,b 2001",
                  "entered-into-force * 2003-01-01"),
              "consents 2 c");

      assertThat(participant(treaty, "c", "2004-01-01")).isEqualTo("party");
      assertThat(participant(treaty, "d", "2004-01-01")).isEqualTo("signatory");
      assertThat(participant(treaty, "c", "2002-06-01")).isEqualTo("signatory");
    }

    @Test
    void hasAnAnswerForSomebodyWhomTheConditionAloneNames() {
      Agreement treaty = on(treaty("a b", "signed a,b 2000-01-01"), "consents - a,b,x");

      assertThat(participant(treaty, "x", "2004-01-01")).isEqualTo("none");
      assertThat(AgreementLife.of(treaty).history().participants()).containsKey(actor("x"));
      assertThat(AgreementLife.of(treaty).entryIntoForce().outcome())
          .isEqualTo(EntryByCondition.Outcome.UNMET);
    }
  }

  @Nested
  class TheEnd {

    private Agreement with(AgreementTerm term) {
      return treaty("a b", "signed * 1950-01-01", "entered-into-force * 1951-01-01").toBuilder()
          .term(term)
          .build();
    }

    @Test
    void comesWhenTheTermIsOver() {
      Agreement treaty = with(AgreementTerm.builder().duration("P10Y").build());

      assertThat(instrument(treaty, "1960-12-31")).isEqualTo("in-force");
      assertThat(instrument(treaty, "1961-01-01")).isEqualTo("ended");
      assertThat(participant(treaty, "a", "1961-01-01")).isEqualTo("former-party");
      assertThat(AgreementLife.of(treaty).statusOn(day("1962-01-01")).because())
          .containsExactly(Pointer.parse("/term"));
    }

    @Test
    void comesAfterTheLastDay() {
      Agreement treaty = with(AgreementTerm.builder().until("1955-06-30").build());

      assertThat(instrument(treaty, "1955-06-30")).isEqualTo("in-force");
      assertThat(instrument(treaty, "1955-07-01")).isEqualTo("ended");
    }

    @Test
    void isOnlyPossibleWhereItIsRenewedWithoutAWord() {
      Agreement treaty = with(AgreementTerm.builder().duration("P10Y").renewal("P5Y").build());

      assertThat(instrument(treaty, "1960-12-31")).isEqualTo("in-force");
      assertThat(instrument(treaty, "1961-01-01")).isEqualTo("in-force ended");
      assertThat(AgreementLife.of(treaty).statusOn(day("1961-01-01")).missing())
          .containsExactly(new Missing(Pointer.parse("/term"), Missing.Kind.RENEWAL));
    }

    @Test
    void ofAWithdrawalComesWhenTheNoticeIsOver() {
      Agreement treaty =
          treaty("a b c", "ratified * 1950", "entered-into-force * 1951", "withdrawn c 1960-03-01")
              .toBuilder()
              .withdrawal(WithdrawalClause.builder().notice("P1Y").build())
              .build();

      assertThat(participant(treaty, "c", "1961-02-28")).isEqualTo("party");
      assertThat(participant(treaty, "c", "1961-03-01")).isEqualTo("former-party");
    }

    @Test
    void ofAnOpenLogMayHaveBeenOfWhatWasInForce() {
      Agreement closed = treaty("a b", "signed * 1905-01-01", "terminated * 1950-01-01");
      Agreement treaty = open(closed, "events");

      assertThat(instrument(closed, "1990-01-01")).isEqualTo("never-in-force");
      assertThat(instrument(treaty, "1990-01-01")).isEqualTo("ended never-in-force");
      assertThat(participant(treaty, "a", "1990-01-01")).isEqualTo("signatory former-party");
      assertThat(instrument(treaty, "1940-01-01")).isEqualTo("signed");
    }
  }

  @Nested
  class AWithdrawalTakenBack {

    private String of(String event, String day) {
      return participant(
          treaty(
              "a b c",
              "ratified a,b,c 2002-01-01",
              "entered-into-force * 2002-07-01",
              "withdrawn c 2016-11-10 2017-11-10",
              event),
          "c",
          day);
    }

    @Test
    void beforeItTakesEffectHasNoEffect() {
      assertThat(of("withdrawal-rescinded c 2017-02-10", "2017-12-01")).isEqualTo("party");
      assertThat(of("consented c 2017-02-10", "2017-12-01")).isEqualTo("party");
    }

    @Test
    void afterItTookEffectComesTooLate() {
      assertThat(of("withdrawal-rescinded c 2018-02-10", "2018-03-01")).isEqualTo("former-party");
    }

    @Test
    void onADayNotKnownLeavesBothPossible() {
      assertThat(of("withdrawal-rescinded c 2017", "2018-03-01")).isEqualTo("party former-party");
    }

    @Test
    void bySomebodyElseChangesNothing() {
      assertThat(of("withdrawal-rescinded b 2017-02-10", "2017-12-01")).isEqualTo("former-party");
    }
  }

  @Test
  void whoAppliedItProvisionallyMayEndThatWithoutHavingConsented() {
    AgreementLife life =
        AgreementLife.of(
            treaty(
                "a b",
                "signed a,b 2000-01-01",
                "applied-provisionally a,b 2000-01-01",
                "withdrawn a 2005-01-01 2005-03-01"));

    assertThat(life.statusOn(day("2004-01-01")).possible())
        .containsExactly(InstrumentStatus.APPLIED_PROVISIONALLY);
    assertThat(life.statusOn(day("2006-01-01")).possible())
        .containsExactly(InstrumentStatus.SIGNED);
    assertThat(life.statusOn(actor("a"), day("2006-01-01")).possible())
        .containsExactly(ParticipantStatus.NONE);
    assertThat(life.statusOn(actor("a"), day("2006-01-01")).missing()).isEmpty();
  }

  @Test
  void aYearInDoubtIsUsedAsAYearNearIt() {
    Agreement treaty = treaty("a b", "signed a,b 1990-01~", "entered-into-force * 1990?");

    assertThat(instrument(treaty, "1979-01-01")).isEqualTo("draft");
    assertThat(instrument(treaty, "1990-06-01")).isEqualTo("draft signed in-force");
    assertThat(instrument(treaty, "2001-01-01")).isEqualTo("in-force");
    assertThat(participant(treaty, "a", "2001-01-01")).isEqualTo("party");
    assertThat(AgreementLife.of(treaty).statusOn(day("1990-06-01")).missing())
        .extracting(Missing::kind)
        .containsOnly(Missing.Kind.IMPRECISE);
  }
}
