package org.communique.validation.rules.agreements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.finding.Quoted;
import org.communique.model.finding.Severity;
import org.communique.model.life.EventEffect;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.Findings;
import org.communique.validation.PartRule;
import org.communique.validation.Rule;
import org.communique.validation.rules.agreements.EventLog.Entry;

/**
 * An act under an agreement that must have come after the agreement ended, or after the one who did
 * it had left.
 *
 * <p>A renewal may have revived the agreement, and a new consent starts a new spell; where either
 * may have come before the act nothing is said. Nor is anything said of what people do with a
 * treaty that is over, such as to register or publish it, of a succession that reaches back, or
 * where events are known to be missing.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Nobody acts under an agreement that is over, or that it has left.",
    because =
        "What has ended binds nobody to go on (Vienna Convention, article 70). A renewal or a new"
            + " consent is missing from the log, or one of the dates is wrong.")
public final class ActAfterEnd implements PartRule<Agreement> {

  /** What one can do with a treaty that is over, or what ends it once more. */
  private static final Set<AgreementEventKind> AT_ANY_TIME =
      Set.of(
          AgreementEventKind.ANNOUNCED,
          AgreementEventKind.NEGOTIATED,
          AgreementEventKind.APPROVED_DOMESTICALLY,
          AgreementEventKind.REGISTERED,
          AgreementEventKind.PUBLISHED,
          AgreementEventKind.CORRECTED,
          AgreementEventKind.RENEWED,
          AgreementEventKind.RESERVATION_WITHDRAWN,
          AgreementEventKind.DECLARATION_WITHDRAWN,
          AgreementEventKind.SIGNATURE_WITHDRAWN);

  @Override
  public void check(Agreement agreement, Findings findings) {
    if (EventLog.isOpen(agreement) || !hasEnd(agreement)) {
      return;
    }
    EventLog log = new EventLog(agreement);
    Ends ends =
        new Ends(
            log.entries(EventEffect::isEnd),
            log.entries().stream()
                .filter(entry -> entry.event().getKind().equals(AgreementEventKind.RENEWED)));
    for (Entry act : log.entries()) {
      if (act.has(effect -> isUnderTheAgreement(effect))) {
        ends.before(act).ifPresent(end -> report(act, end, "the agreement had ended", findings));
      }
    }
    log.byActor().forEach((actor, own) -> checkLeaving(actor, own, log, findings));
  }

  /** Whether it ended, or somebody left it, which most agreements know nothing of. */
  private static boolean hasEnd(Agreement agreement) {
    for (AgreementEvent event : agreement.getEvents()) {
      Optional<EventEffect> effect = EventEffect.of(event.getKind());
      if (event.getKind().equals(AgreementEventKind.WITHDRAWN)
          || effect.isPresent() && effect.get().isEnd()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderTheAgreement(EventEffect effect) {
    return !effect.isEnd() && !AT_ANY_TIME.contains(effect.kind());
  }

  /** A succession is of the day to which it reaches back. */
  private static Optional<Edtf> latest(Entry act) {
    boolean reachesBack = EventLog.isBefore(act.event().getEffective(), act.event().getDate());
    return reachesBack ? act.event().getEffective() : act.done();
  }

  private static void checkLeaving(
      Ref<Actor> actor, List<Entry> own, EventLog log, Findings findings) {
    Ends leavings =
        new Ends(
            own.stream()
                .filter(entry -> entry.event().getKind().equals(AgreementEventKind.WITHDRAWN))
                .filter(entry -> !EventEffect.isForTerritoriesAlone(entry.event())),
            log.of(actor, effect -> effect.isConsent() || effect.isSignature()));
    for (Entry act : own) {
      if (act.has(effect -> presupposesStaying(effect))) {
        leavings
            .before(act)
            .ifPresent(
                left -> report(act, left, Quoted.text(actor.id().value()) + " had left", findings));
      }
    }
  }

  private static boolean presupposesStaying(EventEffect effect) {
    return isUnderTheAgreement(effect) && !effect.isConsent() && !effect.isSignature();
  }

  private static void report(Entry act, Entry end, String what, Findings findings) {
    findings
        .at(act.pointer())
        .with("kind", act.event().getKind())
        .with("date", EventLog.told(act.done()))
        .with("end", EventLog.told(end.inEffect()))
        .related(end.pointer())
        .add(
            act.event().getKind()
                + " on "
                + EventLog.told(act.done())
                + ", after "
                + what
                + " on "
                + EventLog.told(end.inEffect())
                + " (VCLT article 70); add the renewal or the new consent that is missing, or mend"
                + " one of the dates");
  }

  /**
   * What ends something, and what undoes an end; an act that is judged by it is neither. The answer
   * for acts on one date is found once.
   */
  private static final class Ends {

    private final List<Entry> ends;
    private final List<Entry> undoing;
    private final Map<List<Optional<Edtf>>, Optional<Entry>> known = new HashMap<>();

    Ends(Stream<Entry> ends, Stream<Entry> undoing) {
      this.ends = EventLog.firstOfEachDate(ends, Entry::inEffect);
      this.undoing = EventLog.firstOfEachDate(undoing, Entry::done);
    }

    /** {@return the first end that is before an act, and that nothing between them may undo} */
    Optional<Entry> before(Entry act) {
      return known.computeIfAbsent(List.of(latest(act), act.done()), dates -> find(act));
    }

    private Optional<Entry> find(Entry act) {
      return ends.stream()
          .filter(end -> EventLog.isBefore(end.inEffect(), latest(act)))
          .filter(end -> !isUndone(end, act))
          .findFirst();
    }

    private boolean isUndone(Entry end, Entry act) {
      return undoing.stream()
          .anyMatch(
              each ->
                  !EventLog.isBefore(each.done(), end.inEffect())
                      && !EventLog.isBefore(act.done(), each.done()));
    }
  }
}
