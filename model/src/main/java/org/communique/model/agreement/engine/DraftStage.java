package org.communique.model.agreement.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.agreement.status.Missing;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;

/**
 * Whether what was neither adopted nor signed is a draft, or was one that was put to the vote and
 * rejected. What was rejected is a draft anew when it is proposed anew.
 */
final class DraftStage {

  private final List<Act> proposals;
  private final List<Act> rejections;
  private final long since;

  /** The last day on which a proposal can have begun that must have been made. */
  private final long lastProposal;

  /**
   * Looks at a day, or at all days from one to another.
   *
   * @param log the log
   * @param since the first of the days
   * @param day the last of them
   */
  DraftStage(ActLog log, long since, long day) {
    this.proposals = by(log.proposals(), day);
    this.rejections = by(log.rejections(), day);
    this.since = since;
    this.lastProposal =
        proposals.stream()
            .filter(act -> act.days().mustBy(since))
            .mapToLong(act -> act.days().from())
            .max()
            .orElse(PossibleDays.ALWAYS);
  }

  private static List<Act> by(List<Act> acts, long day) {
    return acts.stream().filter(act -> act.days().mayBy(day)).toList();
  }

  /** {@return what rejected it, if anything may have, and no proposal must have come after it} */
  Set<Pointer> rejectedBy() {
    Set<Pointer> because = new TreeSet<>();
    for (Act act : rejections) {
      if (act.days().to() >= lastProposal) {
        because.addAll(act.because());
      }
    }
    return because;
  }

  /** {@return whether after each rejection that must have been a proposal may have come} */
  boolean mayBeDraft() {
    long lastRejection =
        rejections.stream()
            .filter(act -> act.days().mustBy(since))
            .mapToLong(act -> act.days().from())
            .max()
            .orElse(PossibleDays.NEVER);
    return lastRejection == PossibleDays.NEVER
        || proposals.stream().anyMatch(act -> act.days().to() > lastRejection);
  }

  /** Names what leaves both possible. */
  void addMissing(Pointer condition, Set<Missing> missing) {
    if (rejections.isEmpty()) {
      return;
    }
    boolean isOpen = false;
    for (List<Act> acts : List.of(rejections, proposals)) {
      for (Act act : acts) {
        if (!act.days().mustBy(since)) {
          Subject.addGap(act, condition, missing);
          isOpen = true;
        }
      }
    }
    if (!isOpen && mayBeDraft() && !rejectedBy().isEmpty()) {
      rejections.forEach(act -> addUnordered(act, missing));
      proposals.forEach(act -> addUnordered(act, missing));
    }
  }

  private static void addUnordered(Act act, Set<Missing> missing) {
    if (!act.days().isOne()) {
      act.because().forEach(at -> missing.add(new Missing(at, Missing.Kind.UNORDERED)));
    }
  }
}
