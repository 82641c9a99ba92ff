package org.communique.validation.rules.agreements;

import java.util.Optional;
import org.communique.model.Agreement;
import org.communique.model.EntryIntoForce;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.EntryIntoForceCondition;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A recorded entry into force on a day by which the condition cannot have been met.
 *
 * <p>What is counted are the consents in the log. So nothing is said where events or participants
 * are known to be missing, nor of a condition that cannot be computed, nor of the day that the
 * parties fixed, even if they signed later.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "An agreement enters into force when its own condition is met, or later.",
    because =
        "It enters into force as it provides or as was agreed (Vienna Convention, article 24)."
            + " Otherwise the condition is recorded wrongly, or consents are missing from the log;"
            + " then add \"events\" to \"open\".")
public final class InForceConditionUnmet implements PartRule<Agreement> {

  @Override
  public void check(Agreement agreement, Reporter reporter) {
    boolean isSilent =
        agreement.getEntryIntoForce().isEmpty()
            || AgreementLog.isOpen(agreement)
            || agreement.getOpen().contains("participants");
    if (isSilent) {
      return;
    }
    EntryByCondition byCondition = AgreementLife.of(agreement).entryIntoForce();
    for (LogEntry entry : AgreementLog.of(agreement).entries()) {
      boolean isEntry =
          entry.event().getKind().equals(AgreementEventKind.ENTERED_INTO_FORCE)
              && entry.event().getBy().isEmpty();
      if (isEntry) {
        entry
            .inEffect()
            .filter(date -> !isFixed(date, agreement))
            .filter(date -> byCondition.isMetBy(date).isImpossible())
            .ifPresent(date -> report(entry, date, byCondition, reporter));
      }
    }
  }

  /**
   * What the parties fixed is what they agreed: that they signed later is another rule's matter.
   */
  private static boolean isFixed(Edtf date, Agreement agreement) {
    return agreement
        .getEntryIntoForce()
        .filter(condition -> condition.getOn().equals(EntryIntoForceCondition.DATE))
        .flatMap(EntryIntoForce::getDate)
        .filter(fixed -> fixed.same(date).isPossible())
        .isPresent();
  }

  private static void report(
      LogEntry entry, Edtf date, EntryByCondition byCondition, Reporter reporter) {
    Optional<Edtf> met = byCondition.date();
    reporter
        .at(entry.pointer())
        .with("inForce", date)
        .with("met", met.map(Edtf::toString).orElse("not at all"))
        .related(Pointer.ROOT.child("entryIntoForce"))
        .add(
            "in force from "
                + date
                + ", but on the consents recorded the condition is "
                + met.map(day -> "met on " + day).orElse("never met")
                + " (VCLT article 24); correct one of them, or add \"events\" to \"open\"");
  }
}
