package org.communique.model.agreement.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.communique.model.agreement.Logs.actor;
import static org.communique.model.agreement.Logs.edtf;
import static org.communique.model.agreement.Logs.open;
import static org.communique.model.agreement.Logs.treaty;

import org.communique.model.Agreement;
import org.communique.model.finding.Pointer;
import org.communique.model.time.DayBounds;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.AgreementEventKind;
import org.junit.jupiter.api.Test;

/** The log as it is recorded: by who did what, with places and dates. */
class AgreementLogTest {

  private static final Agreement TREATY =
      treaty(
          "a b",
          "signed * 2000-01-01",
          "ratified b,a,b 2001 2002-03-04",
          "celebrated a",
          "withdrawn c - 2005-06");

  private static final AgreementLog LOG = AgreementLog.of(TREATY, Pointer.parse("/agreements/3"));

  @Test
  void entriesStandInTheOrderOfTheRecordAtTheirPlaces() {
    assertThat(LOG.entries())
        .extracting(entry -> entry.pointer().toString())
        .containsExactly(
            "/agreements/3/events/0",
            "/agreements/3/events/1",
            "/agreements/3/events/2",
            "/agreements/3/events/3");
    assertThat(AgreementLog.of(TREATY).entries().get(1).pointer())
        .isEqualTo(Pointer.parse("/events/1"));
    assertThat(LOG.agreement()).isSameAs(TREATY);
    assertThat(LOG.base()).isEqualTo(Pointer.parse("/agreements/3"));
  }

  @Test
  void whatAnActorDidByItselfIsFoundOnceEach() {
    assertThat(LOG.actors()).containsExactly(actor("b"), actor("a"), actor("c"));
    assertThat(LOG.own(actor("b"))).containsExactly(LOG.entries().get(1));
    assertThat(LOG.own(actor("a"))).containsExactly(LOG.entries().get(1), LOG.entries().get(2));
    assertThat(LOG.own(actor("a"), EventEffect::isConsent)).containsExactly(LOG.entries().get(1));
    assertThat(LOG.own(actor("d"))).isEmpty();
    assertThat(LOG.ofAll(EventEffect::isSignature)).containsExactly(LOG.entries().get(0));
    assertThat(LOG.ofAll(EventEffect::isConsent)).isEmpty();
  }

  @Test
  void aKindThatWeDoNotKnowHasNoProperty() {
    assertThat(LOG.entries().get(2).effect()).isEmpty();
    assertThat(LOG.entries(any -> true)).doesNotContain(LOG.entries().get(2)).hasSize(3);
  }

  @Test
  void ofTwoDatesOneIsOfTheActAndOneOfTheEffect() {
    LogEntry ratified = LOG.entries().get(1);
    LogEntry withdrawn = LOG.entries().get(3);

    assertThat(ratified.done()).contains(edtf("2001"));
    assertThat(ratified.inEffect()).contains(edtf("2002-03-04"));
    assertThat(withdrawn.done()).contains(edtf("2005-06"));
    assertThat(withdrawn.inEffect()).contains(edtf("2005-06"));
    assertThat(LOG.entries().get(2).doneWithin()).isEqualTo(DayBounds.UNKNOWN);
    assertThat(LOG.entries().get(2).days().isAny()).isTrue();
    assertThat(ratified.inEffectWithin()).isEqualTo(edtf("2002-03-04").dayBoundsAnywhere());
    assertThat(ratified.doneWithin()).isEqualTo(edtf("2001").dayBoundsAnywhere());
  }

  @Test
  void oneCameBeforeAnotherIfItsDaysAreEarlier() {
    LogEntry signed = LOG.entries().get(0);
    LogEntry ratified = LOG.entries().get(1);

    assertThat(signed.before(ratified)).isEqualTo(Possibility.NECESSARY);
    assertThat(ratified.before(signed)).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(signed.before(signed)).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(ratified.before(ratified)).isEqualTo(Possibility.POSSIBLE);
    assertThat(LOG.entries().get(2).before(signed)).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void whoSignedFirstIsKnownOfEachAndOfAll() {
    FirstActs consents = LOG.first(EventEffect::isConsent);

    assertThat(LOG.signatures()).isSameAs(LOG.signatures());
    assertThat(LOG.signatures().mayBeBy(actor("z"), bounds("2000-01-03"))).isTrue();
    assertThat(LOG.signatures().mayBeBy(actor("a"), bounds("1999-12-30"))).isFalse();
    assertThat(consents.mayBeBy(actor("a"), bounds("2001-02"))).isTrue();
    assertThat(consents.mayBeBy(actor("z"), bounds("2001-02"))).isFalse();
    assertThat(consents.mayBeBy(bounds("2000-06"))).isFalse();
    assertThat(consents.mayBeBy(DayBounds.UNKNOWN)).isTrue();
    assertThat(LOG.first(EventEffect::isEnd).mayBeBy(DayBounds.UNKNOWN)).isFalse();
  }

  private static DayBounds bounds(String date) {
    return edtf(date).dayBoundsAnywhere();
  }

  @Test
  void whatIsSaidOfTheLogAsAWhole() {
    assertThat(LOG.isOpen()).isFalse();
    assertThat(LOG.isClosed()).isTrue();
    assertThat(AgreementLog.of(open(TREATY, "events")).isOpen()).isTrue();
    assertThat(AgreementLog.of(open(TREATY, "participants")).isClosed()).isFalse();
    assertThat(AgreementLog.of(treaty("")).isClosed()).isFalse();
    assertThat(AgreementLog.has(TREATY, AgreementEventKind.RATIFIED)).isTrue();
    assertThat(AgreementLog.has(TREATY, AgreementEventKind.ACCEDED)).isFalse();
    assertThat(LOG.negotiators()).containsExactly(actor("a"), actor("b"));
  }

  @Test
  void nobodyCanChangeIt() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> LOG.entries().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> LOG.actors().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> LOG.own(actor("a")).clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> LOG.negotiators().clear());
  }
}
