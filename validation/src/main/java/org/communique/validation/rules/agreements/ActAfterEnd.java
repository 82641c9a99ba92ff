package org.communique.validation.rules.agreements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.DatedEntries;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.time.DayBounds;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An act under an agreement that must have come after the agreement ended, or after the actor had
 * left it.
 *
 * <p>A renewal may have revived the agreement, and a new consent starts a new spell; where either
 * may have come before the act nothing is said. Nor is anything said of what people do with a
 * treaty that is over, such as to register or publish it, of a succession that reaches back, or
 * where events are known to be missing.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "An act under an agreement comes before its end, and before the actor leaves it.",
    because =
        "An agreement that has ended binds no one any longer (Vienna Convention, article 70). A"
            + " renewal or a new consent is missing from the log, or one of the dates is wrong.")
public final class ActAfterEnd implements PartRule<Agreement> {

  /** What can be done with a treaty that is over, or ends it again. */
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
  public void check(Agreement agreement, Reporter reporter) {
    if (AgreementLog.isOpen(agreement) || !hasEnd(agreement)) {
      return;
    }
    AgreementLog log = AgreementLog.of(agreement);
    checkEnd(log, reporter);
    DatedEntries comebacksOfAll =
        DatedEntries.of(log.ofAll(ActAfterEnd::isComeback), LogEntry::done);
    for (Ref<Actor> actor : log.actors()) {
      checkLeaving(actor, log, comebacksOfAll, reporter);
    }
  }

  private static void checkEnd(AgreementLog log, Reporter reporter) {
    DatedEntries ends = DatedEntries.of(log.entries(EventEffect::isEnd), LogEntry::inEffect);
    DatedEntries renewals =
        DatedEntries.of(
            log.entries().stream()
                .filter(entry -> entry.event().getKind().equals(AgreementEventKind.RENEWED)),
            LogEntry::done);
    for (LogEntry act : log.entries()) {
      if (act.has(effect -> isUnderTheAgreement(effect))) {
        ends.lastBefore(latest(act))
            .filter(end -> !renewals.mayLieBetween(end.when(), act.doneWithin()))
            .ifPresent(end -> report(act, end.entry(), "the agreement had ended", reporter));
      }
    }
  }

  /** Whether it ended, or a participant left it; most agreements have no such event. */
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
  private static DayBounds latest(LogEntry act) {
    boolean reachesBack = Told.isBefore(act.event().getEffective(), act.event().getDate());
    return reachesBack ? act.inEffectWithin() : act.doneWithin();
  }

  private static void checkLeaving(
      Ref<Actor> actor, AgreementLog log, DatedEntries comebacksOfAll, Reporter reporter) {
    List<LogEntry> own = log.own(actor);
    List<LogEntry> left = own.stream().filter(ActAfterEnd::isLeaving).toList();
    if (left.isEmpty()) {
      return;
    }
    DatedEntries leavings = DatedEntries.of(left.stream(), LogEntry::inEffect);
    DatedEntries comebacks =
        DatedEntries.of(log.own(actor, ActAfterEnd::isComeback), LogEntry::done);
    for (LogEntry act : own) {
      if (act.has(effect -> presupposesStaying(effect))) {
        DayBounds done = act.doneWithin();
        leavings
            .lastBefore(latest(act))
            .filter(leaving -> !comebacks.mayLieBetween(leaving.when(), done))
            .filter(leaving -> !comebacksOfAll.mayLieBetween(leaving.when(), done))
            .ifPresent(
                leaving ->
                    report(
                        act,
                        leaving.entry(),
                        Quoted.text(actor.id().value()) + " had left",
                        reporter));
      }
    }
  }

  private static boolean isLeaving(LogEntry entry) {
    return entry.event().getKind().equals(AgreementEventKind.WITHDRAWN)
        && !EventEffect.isForTerritoriesAlone(entry.event());
  }

  private static boolean isComeback(EventEffect effect) {
    return effect.isConsent() || effect.isSignature();
  }

  private static boolean presupposesStaying(EventEffect effect) {
    return isUnderTheAgreement(effect) && !effect.isConsent() && !effect.isSignature();
  }

  private static void report(LogEntry act, LogEntry end, String what, Reporter reporter) {
    reporter
        .at(act.pointer())
        .with("kind", act.event().getKind())
        .with("date", Told.date(act.done()))
        .with("end", Told.date(end.inEffect()))
        .with("what", what)
        .related(end.pointer())
        .add(
            act.event().getKind()
                + " on "
                + Told.date(act.done())
                + ", after "
                + what
                + " on "
                + Told.date(end.inEffect())
                + " (VCLT article 70); add the renewal or the new consent that is missing, or"
                + " correct"
                + " one of the dates");
  }
}
