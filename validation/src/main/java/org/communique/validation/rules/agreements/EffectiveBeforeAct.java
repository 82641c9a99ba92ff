package org.communique.validation.rules.agreements;

import java.util.Set;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.finding.Severity;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An event that must have taken effect before it was done.
 *
 * <p>A succession may reach back to the day of independence, and nothing is said of it, nor where
 * events are known to be missing. An entry into force from a day before every signature has a rule
 * of its own.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "An act takes effect on the day on which it is done, or later.",
    because =
        "Treaties do not bind retroactively unless that was intended (Vienna Convention, article"
            + " 28). More often the two dates were swapped.")
public final class EffectiveBeforeAct implements PartRule<Agreement> {

  private static final Set<AgreementEventKind> REACHING_BACK =
      Set.of(AgreementEventKind.SUCCEEDED, AgreementEventKind.SIGNATURE_SUCCEEDED);

  @Override
  public void check(Agreement agreement, Reporter reporter) {
    if (AgreementLog.isOpen(agreement)) {
      return;
    }
    AgreementLog log = AgreementLog.of(agreement);
    for (LogEntry entry : log.entries()) {
      AgreementEvent event = entry.event();
      boolean reachesBack = Told.isBefore(event.getEffective(), event.getDate());
      if (reachesBack
          && !REACHING_BACK.contains(event.getKind())
          && !InForceBeforeSignature.isSaidOf(entry, log)) {
        report(entry, event, reporter);
      }
    }
  }

  private static void report(LogEntry entry, AgreementEvent event, Reporter reporter) {
    reporter
        .at(entry.pointer().child("effective"))
        .with("date", Told.date(event.getDate()))
        .with("effective", Told.date(event.getEffective()))
        .add(
            event.getKind()
                + " on "
                + Told.date(event.getDate())
                + " with effect from "
                + Told.date(event.getEffective())
                + ", which is earlier; unless it was meant to be retroactive (VCLT article 28),"
                + " swap the two dates or correct one of them");
  }
}
