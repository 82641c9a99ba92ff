package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communique.model.Agreement;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.vocabulary.AgreementEventKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of effects says what the statuses do: every kind of event from every status. */
class EventEffectTest {

  private static final String DAY = "2000-06-01";

  @Test
  void everyKindOfTheListHasItsEffect() {
    assertThat(EventEffect.all())
        .extracting(EventEffect::kind)
        .containsExactlyElementsOf(AgreementEventKind.values());
    assertThat(EventEffect.of(AgreementEventKind.of("celebrated"))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> aParticipantTakesTheStepsOfTheTable() {
    return EventEffect.all().stream()
        .flatMap(
            effect ->
                Arrays.stream(ParticipantStatus.values())
                    .map(
                        from ->
                            dynamicTest(
                                effect.kind() + " from " + from,
                                () -> checkParticipant(effect, from))));
  }

  private static void checkParticipant(EventEffect effect, ParticipantStatus from) {
    String by = effect.kind().scope().orElseThrow().isOfParty() ? "c" : "*";
    Agreement agreement = Logs.treaty("a b c", participantIn(from, effect));
    assertThat(Logs.participant(agreement, "c", "2000-05-31")).isEqualTo(from.code());

    Agreement after = Logs.plus(agreement, Logs.event(effect.kind() + " " + by + " " + DAY));
    Assessment<ParticipantStatus> standing =
        AgreementLife.of(after).statusOn(Logs.actor("c"), Logs.day(DAY));
    if (isBreach(standing)) {
      return;
    }
    assertThat(standing.status()).contains(to(effect.ofParticipant(), from, inForce(from)));
  }

  /** Where the agreement is in force, who is contracting is a party. */
  private static boolean inForce(ParticipantStatus from) {
    return from == ParticipantStatus.PARTY || from == ParticipantStatus.FORMER_PARTY;
  }

  private static ParticipantStatus to(
      List<EventEffect.Step<ParticipantStatus>> steps, ParticipantStatus from, boolean inForce) {
    ParticipantStatus to = step(steps, from);
    boolean atOnce = inForce && to == ParticipantStatus.CONTRACTING;
    return atOnce ? ParticipantStatus.PARTY : to;
  }

  private static <S extends Enum<S>> S step(List<EventEffect.Step<S>> steps, S from) {
    return steps.stream()
        .filter(step -> step.from() == from)
        .map(EventEffect.Step::to)
        .findFirst()
        .orElse(from);
  }

  private static boolean isBreach(Assessment<?> standing) {
    return standing.missing().stream().anyMatch(each -> each.kind() == Missing.Kind.BREACH);
  }

  /** Somebody else has ratified, so that the log is one that tells of consents. */
  private static String[] participantIn(ParticipantStatus status, EventEffect effect) {
    List<String> events = new ArrayList<>(List.of("ratified a,b 1999-01-01"));
    if (status != ParticipantStatus.NONE) {
      events.add("signed c 1999-02-01");
    }
    if (status.compareTo(ParticipantStatus.SIGNATORY) > 0) {
      events.add("ratified c 1999-03-01");
    }
    if (inForce(status)) {
      events.add("entered-into-force * 1999-04-01");
    }
    if (status == ParticipantStatus.FORMER_PARTY) {
      boolean ended = effect.kind().equals(AgreementEventKind.RENEWED);
      events.add(ended ? "expired * 1999-05-01" : "withdrawn c 1999-05-01");
    }
    return events.toArray(String[]::new);
  }

  @TestFactory
  Stream<DynamicTest> anInstrumentTakesTheStepsOfTheTable() {
    return EventEffect.all().stream()
        .flatMap(
            effect ->
                Arrays.stream(InstrumentStatus.values())
                    .map(
                        from ->
                            dynamicTest(
                                effect.kind() + " from " + from,
                                () -> checkInstrument(effect, from))));
  }

  private static void checkInstrument(EventEffect effect, InstrumentStatus from) {
    String by = effect.kind().scope().orElseThrow().isOfInstrument() ? "*" : "a,b";
    Agreement agreement = Logs.treaty("a b c", instrumentIn(from));
    assertThat(Logs.instrument(agreement, "2000-05-31")).isEqualTo(from.code());

    Agreement after = Logs.plus(agreement, Logs.event(effect.kind() + " " + by + " " + DAY));
    Assessment<InstrumentStatus> standing = AgreementLife.of(after).statusOn(Logs.day(DAY));
    if (isBreach(standing)) {
      return;
    }
    assertThat(standing.status()).contains(step(effect.ofInstrument(), from));
  }

  private static String[] instrumentIn(InstrumentStatus status) {
    return switch (status) {
      case DRAFT -> new String[] {"announced * 1999-01-01"};
      case ADOPTED -> new String[] {"adopted * 1999-01-01"};
      case SIGNED -> new String[] {"signed * 1999-01-01"};
      case APPLIED_PROVISIONALLY ->
          new String[] {"signed * 1999-01-01", "applied-provisionally * 1999-02-01"};
      case IN_FORCE -> new String[] {"ratified * 1999-01-01", "entered-into-force * 1999-02-01"};
      case SUSPENDED ->
          new String[] {
            "ratified * 1999-01-01", "entered-into-force * 1999-02-01", "suspended * 1999-03-01"
          };
      case ENDED ->
          new String[] {
            "ratified * 1999-01-01", "entered-into-force * 1999-02-01", "terminated * 1999-03-01"
          };
      case NEVER_IN_FORCE -> new String[] {"signed * 1999-01-01", "terminated * 1999-03-01"};
    };
  }

  @Test
  void whatBindsIsWhatMakesContracting() {
    for (EventEffect effect : EventEffect.all()) {
      boolean contracts =
          effect.ofParticipant().stream()
              .anyMatch(step -> step.to() == ParticipantStatus.CONTRACTING);
      assertThat(effect.binds() == EventEffect.Binds.YES)
          .as("%s", effect.kind())
          .isEqualTo(contracts);
    }
  }
}
