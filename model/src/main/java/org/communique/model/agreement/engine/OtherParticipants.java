package org.communique.model.agreement.engine;

import java.util.List;
import java.util.function.Function;
import org.communique.model.time.PossibleDays;

/**
 * How many others than a certain participant had consented or signed by the first entry into force.
 *
 * <p>What is in force was consented to by as many as that takes. Where the log tells of fewer,
 * somebody consented of whose act it does not tell, and nobody can be left out.
 */
final class OtherParticipants {

  private final ActLog log;
  private final Count consents;
  private final Count signatures;

  OtherParticipants(ActLog log, List<Act> shared) {
    this.log = log;
    PossibleDays entry =
        shared.stream()
            .filter(act -> act.op() == Effect.ENTER)
            .map(Act::days)
            .reduce(ActLog.NOT_AT_ALL, PossibleDays::earlier);
    this.consents = new Count(entry, ParticipantLog::firstSignOfConsent);
    this.signatures = new Count(entry, ParticipantLog::firstSignature);
    for (ParticipantLog each : log.participants().values()) {
      consents.add(each);
      signatures.add(each);
    }
  }

  Circumstances about(ParticipantLog participant) {
    boolean isOneOfTwo = log.isClosed() && log.negotiators().size() == 2;
    boolean isNeeded = log.isNeeded(participant.actor());
    return new Circumstances(
        participant.isNegotiator() || isNeeded,
        isOneOfTwo || isNeeded,
        log.isOpen() || consents.mayWithout(participant) > 0,
        !log.isOpen() && consents.mustWithout(participant) >= log.enough(),
        log.isOpen() || signatures.mayWithout(participant) > 0,
        !log.isOpen() && signatures.mustWithout(participant) >= log.enough());
  }

  /** How many may have done something by the entry into force, and how many must have. */
  private static final class Count {
    private final PossibleDays entry;
    private final Function<ParticipantLog, PossibleDays> done;
    private int may;
    private int must;

    Count(PossibleDays entry, Function<ParticipantLog, PossibleDays> done) {
      this.entry = entry;
      this.done = done;
    }

    void add(ParticipantLog who) {
      may += may(who);
      must += must(who);
    }

    int mayWithout(ParticipantLog who) {
      return may - may(who);
    }

    int mustWithout(ParticipantLog who) {
      return must - must(who);
    }

    private int may(ParticipantLog who) {
      PossibleDays days = done.apply(who);
      return days.from() != PossibleDays.NEVER && days.mayBy(entry.to()) ? 1 : 0;
    }

    private int must(ParticipantLog who) {
      return done.apply(who).mustBy(entry.from()) ? 1 : 0;
    }
  }
}
