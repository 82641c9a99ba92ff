package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.agreement.Logs.actor;
import static org.communique.model.agreement.Logs.day;
import static org.communique.model.agreement.Logs.on;
import static org.communique.model.agreement.Logs.treaty;

import java.util.List;
import org.communique.model.Agreement;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each answer names the events that decide it, and what one would have to know. */
class ReasonsTest {

  private static List<String> because(Assessment<?> standing) {
    return standing.because().stream().map(Object::toString).toList();
  }

  private static List<String> missing(Assessment<?> standing) {
    return standing.missing().stream().map(each -> each.at() + " " + each.kind()).toList();
  }

  private static Assessment<InstrumentStatus> instrument(Agreement agreement, String day) {
    return AgreementLife.of(agreement).statusOn(day(day));
  }

  private static Assessment<ParticipantStatus> participant(
      Agreement agreement, String actor, String day) {
    return AgreementLife.of(agreement).statusOn(actor(actor), day(day));
  }

  @Test
  void whatEndedForLackOfPartiesEndedByThoseWhoLeft() {
    Agreement treaty =
        treaty(
            "a b c",
            "entered-into-force * 2000-01-01",
            "withdrawn a 2001-01-01",
            "suspended b 2001-06-01",
            "withdrawn c 2002-01-01");

    assertThat(instrument(treaty, "2002-01-01").status()).contains(InstrumentStatus.ENDED);
    assertThat(because(instrument(treaty, "2002-01-01"))).containsExactly("/events/1", "/events/3");
    assertThat(because(participant(treaty, "b", "2002-01-01")))
        .containsExactly("/events/1", "/events/3");
    assertThat(because(participant(treaty, "a", "2002-01-01"))).containsExactly("/events/1");
  }

  @Test
  void whatTooFewApplyIsSuspendedByThoseWhoDoNot() {
    Agreement treaty =
        treaty(
            "a b c",
            "entered-into-force * 2000-01-01",
            "suspended a 2001-01-01",
            "suspended c 2002-01-01");

    assertThat(instrument(treaty, "2001-01-01").status()).contains(InstrumentStatus.IN_FORCE);
    assertThat(because(instrument(treaty, "2001-01-01"))).containsExactly("/events/0");
    assertThat(instrument(treaty, "2002-01-01").status()).contains(InstrumentStatus.SUSPENDED);
    assertThat(because(instrument(treaty, "2002-01-01"))).containsExactly("/events/1", "/events/2");
    assertThat(participant(treaty, "b", "2002-01-01").status()).contains(ParticipantStatus.PARTY);
  }

  @Test
  void whatMayHaveEndedDependsOnWhoMayHaveLeft() {
    Agreement treaty =
        treaty("a b", "entered-into-force * 2000-01-01", "withdrawn a 2001", "registered * 2001");

    for (Assessment<?> standing :
        List.of(instrument(treaty, "2001-06-01"), participant(treaty, "b", "2001-06-01"))) {
      assertThat(standing.isCertain()).isFalse();
      assertThat(missing(standing)).containsExactly("/events/1 imprecise");
      assertThat(because(standing)).containsExactly("/events/0", "/events/1");
    }
  }

  @Test
  void whatHasNotBeenSignedByAllDependsOnWhen() {
    Agreement treaty = treaty("a b", "adopted * 1999", "signed a 2000-01-01", "signed b 2000");

    assertThat(instrument(treaty, "1999-06-01").possible())
        .containsExactly(InstrumentStatus.DRAFT, InstrumentStatus.ADOPTED);
    assertThat(missing(instrument(treaty, "1999-06-01"))).containsExactly("/events/0 imprecise");
    assertThat(instrument(treaty, "2000-06-01").possible())
        .containsExactly(InstrumentStatus.ADOPTED, InstrumentStatus.SIGNED);
    assertThat(missing(instrument(treaty, "2000-06-01"))).containsExactly("/events/2 imprecise");
    assertThat(because(instrument(treaty, "2001-01-01"))).containsExactly("/events/1", "/events/2");
    assertThat(because(instrument(treaty, "2000-01-01")))
        .containsExactly("/events/0", "/events/1", "/events/2");
    assertThat(missing(instrument(treaty, "2001-01-01"))).isEmpty();
  }

  @Test
  void whenTheConditionIsMetDependsOnTheLastConsent() {
    Agreement treaty = on(treaty("a b", "ratified a 2000-01-01", "ratified b 2001"), "consents 2");

    assertThat(missing(instrument(treaty, "2001-06-01")))
        .containsExactly("/entryIntoForce condition", "/events/1 imprecise");
    assertThat(because(instrument(treaty, "2001-06-01"))).contains("/entryIntoForce", "/events/1");
  }

  @ParameterizedTest
  @CsvSource({
    "resumed a 2000-06-01",
    "signature-withdrawn c 2000-06-01",
    "ratification-withdrawn c 2000-06-01",
    "withdrawn c 2000-06-01",
  })
  void anEventThatUndoesWhatWasNotDoneIsNamed(String event) {
    Agreement treaty = treaty("a b", "entered-into-force * 2000-01-01", event);
    String who = event.split(" ")[1];

    assertThat(missing(participant(treaty, who, "2000-06-01"))).contains("/events/1 breach");
    assertThat(missing(participant(treaty, who, "2000-05-31"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ratified b 2000-06-01",
    "entered-into-force b 2000-06-01",
  })
  void toConsentToWhatHasEndedIsTooLate(String event) {
    Agreement treaty =
        treaty("a b", "entered-into-force a 2000-01-01", "terminated * 2000-03-01", event);

    assertThat(missing(participant(treaty, "b", "2000-06-01"))).contains("/events/2 breach");
  }

  @ParameterizedTest
  @CsvSource({
    "renewed * 2000-06-01, /events/1 breach",
    "entered-into-force * 2000-06-01, /events/1 breach",
  })
  void whatEndedWithoutHavingBeenInForceIsInDoubtOnceItIs(String event, String missing) {
    Agreement treaty = treaty("a b", "terminated * 2000-03-01", event);

    assertThat(missing(instrument(treaty, "2000-06-01"))).contains(missing);
    assertThat(missing(instrument(treaty, "2000-05-31"))).isEmpty();
  }

  @Test
  void whoAccededAndWithdrawsIsNobodyAndWhoRatifiedHadSigned() {
    Agreement acceded =
        treaty("a b c", "acceded c 2000-01-01", "ratification-withdrawn c 2000-06-01");
    Agreement ratified =
        treaty("a b c", "ratified c 2000-01-01", "ratification-withdrawn c 2000-06-01");

    assertThat(participant(acceded, "c", "2000-06-01").status()).contains(ParticipantStatus.NONE);
    assertThat(because(participant(acceded, "c", "2000-06-01"))).containsExactly("/events/1");
    assertThat(participant(ratified, "c", "2000-06-01").status())
        .contains(ParticipantStatus.SIGNATORY);
  }
}
