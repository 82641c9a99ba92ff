package org.communique.validation.rules.agreements;

import java.util.LinkedHashSet;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Ref;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.FirstActs;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.time.DayBounds;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A reservation by someone who by then had neither signed nor consented to be bound.
 *
 * <p>Nothing is said where a date leaves room, or events are known to be missing.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "A participant that makes a reservation has signed or consented to be bound.",
    because =
        "A reservation is made when signing, ratifying, accepting, approving or acceding (Vienna"
            + " Convention, article 19). Without one of these acts there is nothing that it could"
            + " modify.")
public final class ReservationWithoutConsent implements PartRule<Agreement> {

  @Override
  public void check(Agreement agreement, Reporter reporter) {
    if (AgreementLog.isOpen(agreement)
        || !AgreementLog.has(agreement, AgreementEventKind.RESERVATION_MADE)) {
      return;
    }
    AgreementLog log = AgreementLog.of(agreement);
    FirstActs bound = log.first(effect -> effect.isSignature() || effect.isConsent());
    for (LogEntry entry : log.entries()) {
      if (entry.event().getKind().equals(AgreementEventKind.RESERVATION_MADE)) {
        DayBounds made = entry.doneWithin();
        for (Ref<Actor> actor : new LinkedHashSet<>(entry.event().getBy())) {
          if (!bound.mayBeBy(actor, made)) {
            report(actor, entry, reporter);
          }
        }
      }
    }
  }

  private static void report(Ref<Actor> actor, LogEntry entry, Reporter reporter) {
    reporter
        .at(entry.pointer())
        .with("by", actor)
        .with("date", Told.date(entry.done()))
        .add(
            "a reservation by "
                + Quoted.text(actor.id().value())
                + ", which by the log neither signed nor consented"
                + entry.done().map(date -> " by " + date).orElse(" at any time")
                + " (VCLT article 19); add that act, or record a declaration");
  }
}
