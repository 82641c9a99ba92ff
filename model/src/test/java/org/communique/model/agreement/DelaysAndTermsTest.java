package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.agreement.Logs.actor;
import static org.communique.model.agreement.Logs.day;
import static org.communique.model.agreement.Logs.instrument;
import static org.communique.model.agreement.Logs.on;
import static org.communique.model.agreement.Logs.open;
import static org.communique.model.agreement.Logs.participant;
import static org.communique.model.agreement.Logs.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.AgreementTerm;
import org.communique.model.Dossier;
import org.communique.model.EntryIntoForce;
import org.communique.model.Location;
import org.communique.model.Organization;
import org.communique.model.Ref;
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
  class EntryForSome {

    private Agreement treaty(String condition, String... more) {
      List<String> events =
          new ArrayList<>(
              List.of("ratified a,b,c 1989-01-01", "entered-into-force-for a 1990-01-01"));
      events.addAll(List.of(more));
      Agreement treaty = Logs.treaty("a b c", events.toArray(String[]::new));
      return condition.isEmpty() ? treaty : on(treaty, condition);
    }

    @Test
    void beforeItIsRecordedForAllIsForTheseAlone() {
      Agreement treaty = treaty("", "entered-into-force * 1995-01-01", "acceded d 1991-01-01");

      assertThat(instrument(treaty, "1989-12-31")).isEqualTo("signed");
      assertThat(instrument(treaty, "1990-01-01")).isEqualTo("in-force");
      assertThat(participant(treaty, "a", "1990-01-01")).isEqualTo("party");
      assertThat(participant(treaty, "b", "1994-12-31")).isEqualTo("contracting");
      assertThat(participant(treaty, "d", "1994-12-31")).isEqualTo("contracting");
      assertThat(participant(treaty, "b", "1995-01-01")).isEqualTo("party");
      assertThat(participant(treaty, "d", "1995-01-01")).isEqualTo("party");
    }

    @Test
    void endsForTheOthersAsWhatWasInForce() {
      Agreement treaty =
          treaty(
              "",
              "terminated * 1992-01-01",
              "renewed * 1993-01-01",
              "entered-into-force * 1995-01-01");

      assertThat(instrument(treaty, "1992-06-01")).isEqualTo("ended");
      assertThat(instrument(treaty, "1993-06-01")).isEqualTo("in-force");
      assertThat(participant(treaty, "b", "1991-01-01")).isEqualTo("contracting");
      assertThat(AgreementLife.of(treaty).statusOn(actor("b"), day("1996-01-01")).missing())
          .isEmpty();
    }

    @Test
    void isNotForTheOthersByARenewal() {
      Agreement treaty = treaty("", "renewed * 1993-01-01", "entered-into-force * 1995-01-01");

      assertThat(participant(treaty, "b", "1994-01-01")).isEqualTo("contracting");
      assertThat(participant(treaty, "b", "1995-01-01")).isEqualTo("party");
    }

    @Test
    void beforeTheConditionIsMetMayBeForTheOthersToo() {
      Agreement treaty = treaty("consents 3 - P5Y");

      assertThat(participant(treaty, "a", "1990-01-01")).isEqualTo("party");
      assertThat(participant(treaty, "b", "1989-12-31")).isEqualTo("contracting");
      assertThat(participant(treaty, "b", "1990-01-01")).isEqualTo("contracting party");
      assertThat(participant(treaty, "b", "1994-01-01")).isEqualTo("party");
      assertThat(AgreementLife.of(treaty).statusOn(actor("b"), day("1992-01-01")).missing())
          .extracting(Missing::kind)
          .contains(Missing.Kind.CONDITION);
    }

    @Test
    void whereNothingElseIsKnownIsForAllWhoConsented() {
      Agreement treaty = treaty("");

      assertThat(participant(treaty, "b", "1989-12-31")).isEqualTo("contracting");
      assertThat(participant(treaty, "b", "1990-01-01")).isEqualTo("party");
    }

    @Test
    void ofATreatyBetweenTwoIsForBoth() {
      Agreement treaty =
          on(
              Logs.treaty("a b", "ratified a,b 1989-01-01", "entered-into-force-for a 1990-01-01"),
              "consents 2 - P5Y");

      assertThat(participant(treaty, "b", "1990-01-01")).isEqualTo("party");
    }
  }

  @Nested
  class ImpliedConsent {

    private String ofC(String condition, String open) {
      Agreement treaty =
          on(
              Logs.treaty("a b c", "ratified a,b 1990-01-01", "entered-into-force * 1991-01-01"),
              condition);
      return participant(open.isEmpty() ? treaty : open(treaty, open), "c", "1992-01-01");
    }

    @Test
    void isThatOfAllWhereTheConditionNeitherNamesNorCounts() {
      assertThat(ofC("consents", "")).isEqualTo("party");
      assertThat(ofC("notifications", "")).isEqualTo("party");
      assertThat(ofC("exchange", "")).isEqualTo("party");
      assertThat(ofC("signature", "")).isEqualTo("party");
      assertThat(ofC("notifications", "events")).isEqualTo("party");
      assertThat(ofC("notifications", "participants")).isEqualTo("party");
    }

    @Test
    void isThatOfThoseWhomItNames() {
      assertThat(ofC("consents - c", "")).isEqualTo("party");
      assertThat(ofC("consents - a,b", "")).isEqualTo("none");
    }

    @Test
    void isNobodysWhereItCountsOrSaysNothing() {
      assertThat(ofC("consents 2", "")).isEqualTo("none");
      assertThat(ofC("as-agreed", "")).isEqualTo("none");
      assertThat(ofC("date - - - 1991-01-01", "")).isEqualTo("none");
    }

    @Test
    void isOfStatesWhereStatesAloneCount() {
      Agreement plain =
          on(
              Logs.treaty("a b c", "ratified a,b 1990-01-01", "entered-into-force * 1991-01-01"),
              "consents");
      Agreement treaty =
          plain.toBuilder()
              .entryIntoForce(
                  plain.getEntryIntoForce().orElseThrow().toBuilder().statesOnly(true).build())
              .build();
      Dossier dossier =
          Dossier.builder()
              .id("d")
              .addActor(State.builder().id("a").name("en", "A").build())
              .addActor(State.builder().id("b").name("en", "B").build())
              .addActor(Organization.builder().id("c").name("en", "C").build())
              .addAgreement(treaty)
              .build();
      AgreementLife life =
          AgreementLife.of(dossier.getAgreements().get(0), DossierIndex.of(dossier));

      assertThat(life.statusOn(actor("c"), day("1992-01-01")).status())
          .contains(ParticipantStatus.NONE);
    }
  }

  @Nested
  class ADraftPutToTheVote {

    private final Agreement draft =
        Logs.treaty("a b c", "proposed a 2000-01-01", "rejected * 2000-02-01");

    @Test
    void andRejectedIsNoDraftAnyMore() {
      assertThat(instrument(draft, "2000-01-31")).isEqualTo("draft");
      assertThat(instrument(draft, "2000-02-01")).isEqualTo("never-in-force");
      assertThat(AgreementLife.of(draft).statusOn(day("2000-02-01")).because())
          .containsExactly(Pointer.parse("/events/1"));
      assertThat(participant(draft, "a", "2000-02-01")).isEqualTo("none");
    }

    @Test
    void isADraftAnewWhenItIsProposedAnewAndMayBeAdopted() {
      Agreement again =
          Logs.plus(
              Logs.plus(draft, Logs.event("proposed b 2001-01-01")),
              Logs.event("adopted * 2002-01-01"));

      assertThat(instrument(again, "2000-12-31")).isEqualTo("never-in-force");
      assertThat(instrument(again, "2001-01-01")).isEqualTo("draft");
      assertThat(instrument(again, "2002-01-01")).isEqualTo("adopted");
    }

    @Test
    void onADayThatIsNotKnownIsPerhapsRejected() {
      Agreement sometime = Logs.treaty("a b c", "rejected * 2000");

      assertThat(instrument(sometime, "1999-12-31")).isEqualTo("draft");
      assertThat(instrument(sometime, "2000-06-01")).isEqualTo("draft never-in-force");
      assertThat(AgreementLife.of(sometime).statusOn(day("2000-06-01")).missing())
          .containsExactly(new Missing(Pointer.parse("/events/0"), Missing.Kind.IMPRECISE));
      assertThat(instrument(sometime, "2001-01-01")).isEqualTo("never-in-force");
    }

    @Test
    void inAnOrderThatIsNotKnownIsPerhapsADraftAnew() {
      Agreement sometime = Logs.treaty("a b c", "rejected * 2000-02-01", "proposed a 2000");

      assertThat(instrument(sometime, "2000-02-01")).isEqualTo("draft never-in-force");
      assertThat(instrument(sometime, "2001-01-01")).isEqualTo("draft never-in-force");
      assertThat(AgreementLife.of(sometime).statusOn(day("2001-01-01")).missing()).isNotEmpty();
    }

    @Test
    void byOneParticipantAloneStaysADraft() {
      Agreement refused = Logs.treaty("a b c", "rejected a 2000-02-01");

      assertThat(instrument(refused, "2000-02-01")).isEqualTo("draft");
    }

    @Test
    void afterItWasAdoptedChangesNothing() {
      Agreement adopted = Logs.treaty("a b c", "adopted * 2000-01-01", "rejected * 2000-02-01");

      assertThat(instrument(adopted, "2000-02-01")).isEqualTo("adopted");
    }
  }

  @Test
  void oneSignatureAtSeveralPlacesIsOne() {
    AgreementEvent signed =
        Logs.event("signed a,b 1967-01-27").toBuilder()
            .addPlace(Ref.to(Location.class, "london"))
            .addPlace(Ref.to(Location.class, "moscow"))
            .addPlace(Ref.to(Location.class, "washington"))
            .build();
    Agreement once = Logs.plus(Logs.treaty("a b"), signed);
    Agreement eachPlace =
        Logs.plus(
            Logs.plus(
                Logs.treaty("a b"),
                Logs.event("signed a,b 1967-01-27").toBuilder()
                    .addPlace(Ref.to(Location.class, "london"))
                    .build()),
            Logs.event("signed a,b 1967-01-27").toBuilder()
                .addPlace(Ref.to(Location.class, "moscow"))
                .build());

    for (Agreement treaty : List.of(once, eachPlace)) {
      assertThat(instrument(treaty, "1967-01-26")).isEqualTo("draft");
      assertThat(instrument(treaty, "1967-01-27")).isEqualTo("signed");
      assertThat(participant(treaty, "a", "1967-01-27")).isEqualTo("signatory");
      assertThat(AgreementLife.of(treaty).statusOn(day("1967-01-27")).missing()).isEmpty();
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
    void whereItGoesOnUntilNoticeComesByTheNoticeAlone() {
      Agreement treaty = with(AgreementTerm.builder().duration("P10Y").notice("P6M").build());

      assertThat(instrument(treaty, "1990-01-01")).isEqualTo("in-force");
      assertThat(instrument(open(treaty, "events"), "1990-01-01")).isEqualTo("in-force ended");
      assertThat(ended(treaty, "1970-01-31")).isEqualTo("1970-07-31");
      assertThat(ended(treaty, "1955-01-01")).isEqualTo("1961-01-01");
      assertThat(ended(treaty, "1960-09-15")).isEqualTo("1961-03-15");
    }

    /** The first day after a notice on which the agreement is in force no longer. */
    private String ended(Agreement treaty, String notice) {
      Agreement left = Logs.plus(treaty, Logs.event("withdrawn b " + notice));
      return AgreementLife.of(left).history().instrument().stream()
          .filter(period -> period.standing().is(InstrumentStatus.ENDED).isNecessary())
          .map(period -> period.from().orElseThrow().toString())
          .findFirst()
          .orElseThrow();
    }

    @Test
    void ofATermWithoutLengthComesWhenTheNoticeIsOver() {
      Agreement treaty = with(AgreementTerm.builder().notice("P6M").build());
      Agreement fixed = with(AgreementTerm.builder().until("1955-06-30").notice("P6M").build());

      assertThat(ended(treaty, "1951-01-31")).isEqualTo("1951-07-31");
      assertThat(ended(fixed, "1951-01-31")).isEqualTo("1955-07-01");
      assertThat(ended(fixed, "1960-01-31")).isEqualTo("1960-07-31");
    }

    @Test
    void whereItIsRenewedComesWithThePeriodForWhichANoticeCameInTime() {
      Agreement treaty =
          with(AgreementTerm.builder().duration("P10Y").renewal("P5Y").notice("P6M").build());

      assertThat(ended(treaty, "1960-06-30")).isEqualTo("1961-01-01");
      assertThat(ended(treaty, "1960-07-01")).isEqualTo("1961-01-01");
      assertThat(ended(treaty, "1960-07-02")).isEqualTo("1966-01-01");
      assertThat(ended(treaty, "1955-01-01")).isEqualTo("1961-01-01");
      assertThat(ended(treaty, "1983-02-03")).isEqualTo("1986-01-01");
    }

    @Test
    void ofANoticeInAYearMayBeThatOfTwoPeriods() {
      Agreement treaty =
          Logs.plus(
              with(AgreementTerm.builder().duration("P10Y").renewal("P5Y").notice("P6M").build()),
              Logs.event("withdrawn b 1960"));

      assertThat(participant(treaty, "b", "1960-12-31")).isEqualTo("party");
      assertThat(participant(treaty, "b", "1963-01-01")).isEqualTo("party former-party");
      assertThat(participant(treaty, "b", "1966-01-01")).isEqualTo("former-party");
    }

    @Test
    void ofATermThatIsRenewedEveryDayForAThousandYearsIsFoundInTime() {
      Agreement treaty =
          Logs.plus(
              with(AgreementTerm.builder().duration("P1D").renewal("P1D").notice("P1D").build()),
              Logs.event("withdrawn b 2951-01-01"));

      assertThat(participant(treaty, "b", "2950-12-31")).contains("party");
      assertThat(participant(treaty, "b", "2951-01-03")).isEqualTo("former-party");
    }

    @Test
    void ofAWithdrawalMayNotBeBeforeTheAgreementAllowsIt() {
      Agreement treaty =
          treaty("a b c", "ratified * 1950", "entered-into-force * 1951-01-01").toBuilder()
              .withdrawal(WithdrawalClause.builder().notBefore("P5Y").notice("P1Y").build())
              .build();

      Agreement inTime = Logs.plus(treaty, Logs.event("withdrawn c 1960-03-01"));
      assertThat(participant(inTime, "c", "1961-02-28")).isEqualTo("party");
      assertThat(participant(inTime, "c", "1961-03-01")).isEqualTo("former-party");

      Agreement early = Logs.plus(treaty, Logs.event("withdrawn c 1952-03-01"));
      assertThat(participant(early, "c", "1955-12-31")).isEqualTo("party");
      assertThat(participant(early, "c", "1956-01-01")).isEqualTo("party former-party");
      assertThat(participant(early, "c", "1956-12-31")).isEqualTo("party former-party");
      assertThat(participant(early, "c", "1957-01-01")).isEqualTo("former-party");

      Agreement said = Logs.plus(treaty, Logs.event("withdrawn c 1952-03-01 1953-01-01"));
      assertThat(participant(said, "c", "1953-01-01")).isEqualTo("former-party");
    }

    @Test
    void ofAWithdrawalIsCountedFromTheDayThatTheConditionComesTo() {
      Agreement treaty =
          on(
                  treaty(
                      "a b c",
                      "ratified a,b 1950-01-01",
                      "ratified c 1950-02-01",
                      "withdrawn c 1952-01-01"),
                  "consents 2 - P1Y")
              .toBuilder()
              .withdrawal(WithdrawalClause.builder().notBefore("P5Y").build())
              .build();

      assertThat(participant(treaty, "c", "1955-12-31")).isEqualTo("party");
      assertThat(participant(treaty, "c", "1956-01-01")).isEqualTo("former-party");
    }

    @Test
    void ofWhatIsNotInForceNeedsNoWait() {
      Agreement treaty =
          treaty("a b c", "ratified c 1950-01-01", "withdrawn c 1952-01-01").toBuilder()
              .withdrawal(WithdrawalClause.builder().notBefore("P5Y").build())
              .build();

      assertThat(participant(treaty, "c", "1951-12-31")).isEqualTo("contracting");
      assertThat(participant(treaty, "c", "1952-01-01")).isEqualTo("none");
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
