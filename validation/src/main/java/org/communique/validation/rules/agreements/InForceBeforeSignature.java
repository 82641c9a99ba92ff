package org.communique.validation.rules.agreements;

import java.util.List;
import org.communique.model.Agreement;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.finding.Severity;
import org.communique.model.time.DayBounds;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An entry into force that must have been before every signature.
 *
 * <p>Nothing is said where a date leaves room, where no signature is recorded, or where events are
 * known to be missing.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "An agreement enters into force when it is signed, or later.",
    because =
        "Parties may agree that it takes effect from an earlier day (Vienna Convention, articles 24"
            + " and 28): 212 of 3,735 British treaties do. More often the two dates were swapped.")
public final class InForceBeforeSignature implements PartRule<Agreement> {

  @Override
  public void check(Agreement agreement, Reporter reporter) {
    if (AgreementLog.isOpen(agreement)
        || !AgreementLog.has(agreement, AgreementEventKind.ENTERED_INTO_FORCE)) {
      return;
    }
    AgreementLog log = AgreementLog.of(agreement);
    List<LogEntry> signatures = log.entries(EventEffect::isSignature).toList();
    for (LogEntry entry : log.entries()) {
      if (isSaidOf(entry, log)) {
        report(entry, signatures.get(0), reporter);
      }
    }
  }

  /** {@return whether an event is an entry into force from a day before every signature} */
  static boolean isSaidOf(LogEntry entry, AgreementLog log) {
    return entry.event().getKind().equals(AgreementEventKind.ENTERED_INTO_FORCE)
        && log.signatures().mayBeBy(DayBounds.UNKNOWN)
        && !log.signatures().mayBeBy(entry.inEffectWithin());
  }

  private static void report(LogEntry entry, LogEntry signature, Reporter reporter) {
    reporter
        .at(entry.pointer())
        .with("inForce", Told.date(entry.inEffect()))
        .with("signed", Told.date(signature.done()))
        .related(signature.pointer())
        .add(
            "in force from "
                + Told.date(entry.inEffect())
                + ", before it was signed on "
                + Told.date(signature.done())
                + "; unless the parties agreed on retroactive effect (VCLT article 24), correct"
                + " one of the dates");
  }
}
