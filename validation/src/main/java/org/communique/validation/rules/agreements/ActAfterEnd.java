package org.communique.validation.rules.agreements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Agreement;
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
    if (EventLog.isOpen(agreement)) {
      return;
    }
    EventLog log = new EventLog(agreement);
    List<Entry> ends = log.entries(EventEffect::isEnd).toList();
    List<Entry> renewals =
        log.entries().stream()
            .filter(entry -> entry.event().getKind().equals(AgreementEventKind.RENEWED))
            .toList();
    for (Entry act : log.entries()) {
      if (act.has(effect -> isUnderTheAgreement(effect))) {
        ends.stream()
            .filter(end -> EventLog.isBefore(end.inEffect(), latest(act)))
            .filter(end -> !isUndone(end, act, renewals))
            .findFirst()
            .ifPresent(end -> report(act, end, "the agreement had ended", findings));
      }
    }
    log.byActor().forEach((actor, own) -> checkLeaving(actor, own, log, findings));
  }

  private static boolean isUnderTheAgreement(EventEffect effect) {
    return !effect.isEnd() && !AT_ANY_TIME.contains(effect.kind());
  }

  /** A succession is of the day to which it reaches back. */
  private static Optional<Edtf> latest(Entry act) {
    boolean reachesBack = EventLog.isBefore(act.event().getEffective(), act.event().getDate());
    return reachesBack ? act.event().getEffective() : act.done();
  }

  /** Whether something that undoes an end may lie between it and an act. */
  private static boolean isUndone(Entry end, Entry act, List<Entry> undoing) {
    return undoing.stream()
        .anyMatch(
            each ->
                each.at() != act.at()
                    && !EventLog.isBefore(each.done(), end.inEffect())
                    && !EventLog.isBefore(act.done(), each.done()));
  }

  private static void checkLeaving(
      Ref<Actor> actor, List<Entry> own, EventLog log, Findings findings) {
    List<Entry> leavings =
        own.stream()
            .filter(entry -> entry.event().getKind().equals(AgreementEventKind.WITHDRAWN))
            .toList();
    if (leavings.isEmpty()) {
      return;
    }
    List<Entry> consents =
        log.of(actor, effect -> effect.isConsent() || effect.isSignature()).toList();
    for (Entry act : own) {
      if (act.has(effect -> presupposesStaying(effect))) {
        leavings.stream()
            .filter(left -> EventLog.isBefore(left.inEffect(), latest(act)))
            .filter(left -> !isUndone(left, act, consents))
            .findFirst()
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
}
