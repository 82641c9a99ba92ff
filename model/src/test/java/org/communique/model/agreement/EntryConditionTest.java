package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.agreement.Logs.instrument;
import static org.communique.model.agreement.Logs.on;
import static org.communique.model.agreement.Logs.open;
import static org.communique.model.agreement.Logs.participant;
import static org.communique.model.agreement.Logs.treaty;

import java.util.Optional;
import org.communique.model.Agreement;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.agreement.status.Missing;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.AgreementKind;
import org.junit.jupiter.api.Test;

/** When agreements enter into force by their own terms. */
class EntryConditionTest {

  private static EntryByCondition entry(Agreement agreement) {
    return AgreementLife.of(agreement).entryIntoForce();
  }

  private static String date(Agreement agreement) {
    return entry(agreement).date().map(Edtf::toString).orElse("-");
  }

  @Test
  void onSignatureItIsInForceOnceAllHaveSigned() {
    Agreement treaty = on(treaty("a b", "signed a 2000-01-01", "signed b 2000-01-05"), "signature");

    assertThat(date(treaty)).isEqualTo("2000-01-05");
    assertThat(instrument(treaty, "2000-01-04")).isEqualTo("draft");
    assertThat(instrument(treaty, "2000-01-05")).isEqualTo("in-force");
    assertThat(participant(treaty, "a", "2000-01-04")).isEqualTo("contracting");
    assertThat(participant(treaty, "a", "2000-01-05")).isEqualTo("party");
  }

  @Test
  void onAFixedDateItWaitsForItsConclusion() {
    Agreement early = on(treaty("a b", "signed * 2000-01-01"), "date - - - 2000-07-01");
    Agreement late = on(treaty("a b", "signed * 2000-09-01"), "date - - - 2000-07-01");

    assertThat(date(early)).isEqualTo("2000-07-01");
    assertThat(date(late)).isEqualTo("2000-09-01");
    assertThat(participant(early, "a", "2000-07-01")).isEqualTo("party");
    assertThat(date(on(treaty("a b", "adopted * 2000-01-01"), "date - - - 2000-07-01")))
        .isEqualTo("-");
  }

  @Test
  void onTheNthConsentAndSomeTimeAfter() {
    Agreement treaty =
        on(
            treaty(
                "a b c d",
                "ratified a 2000-01-10",
                "acceded b 2000-03-20",
                "accepted c 2000-02-15"),
            "consents 3 - P90D");

    assertThat(date(treaty)).isEqualTo("2000-06-18");
    assertThat(date(on(treaty, "consents 2 - P3M"))).isEqualTo("2000-05-15");
    assertThat(date(on(treaty, "consents 4"))).isEqualTo("-");
    assertThat(entry(on(treaty, "consents 4")).outcome()).isEqualTo(EntryByCondition.Outcome.UNMET);
  }

  @Test
  void aConsentWhoseEffectReachesBackCountsFromTheDayOfTheAct() {
    Agreement treaty =
        on(
            treaty("a b", "ratified a 2000-01-01", "succeeded n 2005-01-01 1999-01-01"),
            "consents 2");

    assertThat(date(treaty)).isEqualTo("2005-01-01");
    assertThat(instrument(treaty, "2004-12-31")).isEqualTo("adopted");
    assertThat(instrument(treaty, "2005-01-01")).isEqualTo("in-force");
    Agreement undated =
        on(treaty("a b", "ratified a 2000-01-01", "succeeded n - 1999-01-01"), "consents 2");
    assertThat(instrument(undated, "2002-01-01")).isEqualTo("adopted in-force");
    Agreement takenBack = Logs.plus(treaty, Logs.event("withdrawn n 2006-01-01"));
    assertThat(date(takenBack)).isEqualTo("2005-01-01");
  }

  @Test
  void itRestsOnTheConditionAndOnTheConsentsThatCount() {
    Agreement treaty =
        on(
            treaty(
                "a b c",
                "signed * 2000-01-01",
                "ratified a 2000-01-10",
                "ratified b 2000-03-20",
                "ratified c 2000-05-01"),
            "consents 2");

    assertThat(entry(treaty).because())
        .extracting(Object::toString)
        .containsExactly("/entryIntoForce", "/events/1", "/events/2");
  }

  @Test
  void aDelayThatIsNoneOrLeadsNowhereIsNotComputed() {
    Agreement treaty = treaty("a b", "ratified a 2000-01-10", "ratified b 2000-03-20");

    for (String delay : new String[] {"-P1D", "P2147483647Y"}) {
      assertThat(entry(on(treaty, "consents 2 - " + delay)).outcome())
          .as(delay)
          .isEqualTo(EntryByCondition.Outcome.NOT_COMPUTABLE);
    }
    assertThat(entry(on(treaty, "consents 0")).outcome())
        .isEqualTo(EntryByCondition.Outcome.NOT_COMPUTABLE);
  }

  @Test
  void whatAnIncompleteLogRecordsMayHaveMetTheCondition() {
    Agreement treaty =
        on(treaty("a b", "ratified a 2000-01-10", "entered-into-force * 2000-02-01"), "consents 2");

    assertThat(entry(treaty).agreesWithRecord()).contains(Possibility.IMPOSSIBLE);
    assertThat(entry(open(treaty, "events")).agreesWithRecord()).contains(Possibility.POSSIBLE);
    Agreement met = on(treaty, "consents 1 - P22D");
    assertThat(entry(met).agreesWithRecord()).contains(Possibility.NECESSARY);
    assertThat(entry(open(met, "events")).agreesWithRecord()).contains(Possibility.NECESSARY);
  }

  @Test
  void namedParticipantsMustBeAmongThem() {
    Agreement treaty =
        treaty("a b c", "ratified a 2000-01-10", "ratified b 2000-03-20", "ratified c 2005-01-01");

    assertThat(date(on(treaty, "consents 2 c"))).isEqualTo("2005-01-01");
    assertThat(date(on(treaty, "consents - a,b"))).isEqualTo("2000-03-20");
    assertThat(date(on(treaty, "consents 2 d"))).isEqualTo("-");
  }

  @Test
  void fuzzyInFuzzyOut() {
    Agreement treaty =
        on(treaty("a b", "ratified a 2000-01-10", "ratified b 2000-03"), "consents 2 - P30D");

    assertThat(date(treaty)).isEqualTo("[2000-03-31..2000-04-30]");
    assertThat(instrument(treaty, "2000-04-15")).isEqualTo("signed in-force");
    assertThat(AgreementLife.of(treaty).statusOn(Logs.day("2000-04-15")).missing())
        .extracting(Missing::kind)
        .containsExactly(Missing.Kind.CONDITION);
    Agreement undated = on(treaty("a b", "ratified a 2000-01-10", "ratified b -"), "consents 2");
    assertThat(date(undated)).isEqualTo("[2000-01-10..]");
    assertThat(entry(undated).outcome()).isEqualTo(EntryByCondition.Outcome.POSSIBLY_MET);
  }

  @Test
  void aConsentTakenBackInTimeDoesNotCount() {
    Agreement treaty =
        on(
            treaty(
                "a b c",
                "ratified a 2000-01-01",
                "ratification-withdrawn a 2000-02-01",
                "ratified b 2000-03-01",
                "ratified c 2000-04-01"),
            "consents 2");

    assertThat(date(treaty)).isEqualTo("2000-04-01");
  }

  @Test
  void aConsentGivenAnewCountsFromTheFirstDayOnWhichItMayHold() {
    Agreement treaty =
        on(
            treaty(
                "a b",
                "accepted a 2000-01-01",
                "consented b 2000-01-0X",
                "ratification-withdrawn b 2000-01-01",
                "accepted b 2000-01-01"),
            "signature");

    assertThat(date(treaty)).isEqualTo("[2000-01-02..]");
    assertThat(instrument(treaty, "2000-01-05")).isEqualTo("signed in-force");
  }

  @Test
  void onMutualNotificationAllMustHaveNotified() {
    Agreement treaty =
        on(
            treaty(
                "a b", "signed * 2000-01-01", "consented a 2000-02-01", "consented b 2000-05-01"),
            "notifications - - P1M");

    assertThat(date(treaty)).isEqualTo("2000-06-01");
  }

  @Test
  void anExchangeOfNotesBindsBySignature() {
    Agreement notes =
        on(treaty("a b", "signed a 1950-03-01", "signed b 1950-03-05"), "exchange").toBuilder()
            .kind(AgreementKind.EXCHANGE_OF_NOTES)
            .build();
    Agreement ratified =
        on(treaty("a b", "signed * 1950-01-01", "ratified * 1951-01-01"), "exchange");

    assertThat(date(notes)).isEqualTo("1950-03-05");
    assertThat(date(ratified)).isEqualTo("1951-01-01");
    assertThat(participant(ratified, "a", "1950-06-01")).isEqualTo("signatory");
  }

  @Test
  void whatIsAsAgreedOrLacksSomethingCannotBeComputed() {
    Agreement treaty = treaty("a b", "ratified * 2000-01-01");

    for (String condition : java.util.List.of("as-agreed", "by-lot", "date", "consents 0")) {
      assertThat(entry(on(treaty, condition)).outcome())
          .as(condition)
          .isEqualTo(EntryByCondition.Outcome.NOT_COMPUTABLE);
    }
    assertThat(entry(open(on(treaty, "notifications"), "participants")).outcome())
        .isEqualTo(EntryByCondition.Outcome.NOT_COMPUTABLE);
    assertThat(entry(treaty).outcome()).isEqualTo(EntryByCondition.Outcome.NO_CONDITION);
  }

  @Test
  void theRecordAgreesOrNot() {
    Agreement met = on(treaty("a b", "ratified * 2000-01-01"), "consents 2 - P30D");

    assertThat(agrees(met, "entered-into-force * 2000-01-31")).contains(Possibility.NECESSARY);
    assertThat(agrees(met, "entered-into-force * 2000")).contains(Possibility.POSSIBLE);
    assertThat(agrees(met, "entered-into-force * 2000-01-15")).contains(Possibility.IMPOSSIBLE);
    assertThat(agrees(met, "published * 2000-01-15")).isEmpty();
  }

  private static Optional<Possibility> agrees(Agreement agreement, String event) {
    return entry(Logs.plus(agreement, Logs.event(event))).agreesWithRecord();
  }

  @Test
  void aRecordTakesThePlaceOfWhatIsComputed() {
    Agreement met = on(treaty("a b", "ratified * 2000-01-01"), "consents 2");
    Agreement later = Logs.plus(met, Logs.event("entered-into-force * 2000-06-01"));

    assertThat(instrument(met, "2000-03-01")).isEqualTo("in-force");
    assertThat(instrument(later, "2000-03-01")).isEqualTo("signed");
  }

  @Test
  void aDateIsAskedWhetherTheConditionWasMetByIt() {
    EntryByCondition entry =
        entry(on(treaty("a b", "ratified a 2000-01-01", "ratified b 2000-02"), "consents 2"));

    assertThat(entry.isMetBy(Logs.edtf("2000-01-31"))).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(entry.isMetBy(Logs.edtf("2000-02-10"))).isEqualTo(Possibility.POSSIBLE);
    assertThat(entry.isMetBy(Logs.edtf("2000-02-29"))).isEqualTo(Possibility.NECESSARY);
  }
}
