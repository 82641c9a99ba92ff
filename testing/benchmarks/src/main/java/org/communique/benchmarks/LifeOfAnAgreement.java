package org.communique.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.EntryIntoForce;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.status.AgreementStatus;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EntryIntoForceCondition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The status of an agreement with ten events a party, one of them dated to the year: the time is to
 * grow in proportion to the number of parties.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LifeOfAnAgreement {

  /** How many take part. */
  @Param({"10", "100", "1000"})
  private int parties;

  private Agreement agreement = build(1);

  /** Made by JMH. */
  public LifeOfAnAgreement() {}

  /** Writes the log. */
  @Setup
  public void setUp() {
    agreement = build(parties);
  }

  private static Agreement build(int parties) {
    Agreement.Builder builder =
        Agreement.builder()
            .id("a")
            .kind(AgreementKind.CONVENTION)
            .entryIntoForce(
                EntryIntoForce.builder()
                    .on(EntryIntoForceCondition.CONSENTS)
                    .count(Math.max(1, parties / 2))
                    .after("P90D")
                    .build());
    LocalDate start = LocalDate.of(1950, 1, 1);
    for (int party = 0; party < parties; party++) {
      String id = "p" + party;
      LocalDate day = start.plusDays(party % 700);
      builder.addParticipant(id);
      builder.addEvent(event(AgreementEventKind.SIGNED, id, day.toString()));
      builder.addEvent(event(AgreementEventKind.RESERVATION_MADE, id, day.toString()));
      builder.addEvent(event(AgreementEventKind.RATIFIED, id, day.plusDays(900).toString()));
      builder.addEvent(event(AgreementEventKind.DECLARATION_MADE, id, "1955"));
      builder.addEvent(event(AgreementEventKind.SUSPENDED, id, day.plusDays(3000).toString()));
      builder.addEvent(event(AgreementEventKind.RESUMED, id, day.plusDays(3100).toString()));
      builder.addEvent(event(AgreementEventKind.WITHDRAWN, id, day.plusDays(5000).toString()));
      builder.addEvent(event(AgreementEventKind.ACCEDED, id, String.valueOf(1970 + party % 5)));
      builder.addEvent(
          event(AgreementEventKind.EXTENDED_TO_TERRITORIES, id, day.plusDays(9000).toString()));
      builder.addEvent(event(AgreementEventKind.WITHDRAWN, id, "199" + party % 10));
    }
    return builder.build();
  }

  private static AgreementEvent event(AgreementEventKind kind, String by, String date) {
    return AgreementEvent.builder().kind(kind).addBy(by).date(date).build();
  }

  /** {@return where all stand on one day} */
  @Benchmark
  public AgreementStatus statusOnOneDay() {
    return AgreementLife.of(agreement).on(LocalDate.of(1972, 6, 1));
  }

  /** {@return where all stood at all times} */
  @Benchmark
  public AgreementHistory history() {
    return AgreementLife.of(agreement).history();
  }
}
