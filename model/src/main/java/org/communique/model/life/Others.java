package org.communique.model.life;

import java.util.List;

/**
 * When anybody but a certain participant first consented or signed, seen from the first entry into
 * force: nothing is concluded from those that follow it.
 *
 * <p>The two earliest are enough: whoever is left out, one of them remains.
 */
final class Others {

  private final Log log;
  private final Days entry;
  private final Firsts consents = new Firsts();
  private final Firsts signatures = new Firsts();

  Others(Log log, List<Act> shared) {
    this.log = log;
    this.entry =
        shared.stream()
            .filter(act -> act.op() == Op.ENTER)
            .map(Act::days)
            .reduce(Log.NOT_AT_ALL, Days::earlier);
    for (ParticipantLog each : log.participants().values()) {
      consents.add(each, each.firstSignOfConsent());
      signatures.add(each, each.firstSignature());
    }
  }

  Circumstances about(ParticipantLog participant) {
    boolean isOneOfTwo = log.isClosed() && log.negotiators().size() == 2;
    return new Circumstances(
        participant.isNegotiator(),
        isOneOfTwo,
        log.isOpen() || consents.mayBeBy(entry.to(), participant),
        !log.isOpen() && consents.mustBeBy(entry.from(), participant),
        log.isOpen() || signatures.mayBeBy(entry.to(), participant),
        !log.isOpen() && signatures.mustBeBy(entry.from(), participant));
  }

  /** The two earliest of the earliest days and of the latest days, and whose the first are. */
  private static final class Firsts {
    private final Pair from = new Pair();
    private final Pair to = new Pair();

    void add(ParticipantLog who, Days days) {
      from.add(who, days.from());
      to.add(who, days.to());
    }

    boolean mayBeBy(long day, ParticipantLog butFor) {
      long first = from.without(butFor);
      return first <= day && first != Days.NEVER;
    }

    boolean mustBeBy(long day, ParticipantLog butFor) {
      long last = to.without(butFor);
      return last <= day && last != Days.NEVER;
    }
  }

  private static final class Pair {
    private long first = Days.NEVER;
    private long second = Days.NEVER;
    private Object whose = this;

    void add(ParticipantLog who, long day) {
      if (day < first) {
        second = first;
        first = day;
        whose = who;
      } else {
        second = Math.min(second, day);
      }
    }

    long without(ParticipantLog who) {
      return whose == who ? second : first;
    }
  }
}
