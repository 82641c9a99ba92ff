package org.communique.validation.rules.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An agreement whose date is the day of none of its signatures, and not that of its adoption.
 *
 * <p>Registers date an agreement by its signature, by its adoption or by the exchange of notes; any
 * of several signatures will do.
 */
@Rule(
    severity = Severity.INFO,
    summary = "The date of an agreement is that of its signature or adoption.",
    because =
        "The date says when it was concluded, and a log with another day says otherwise: one of"
            + " them"
            + " is perhaps the day of the entry into force.")
public final class DateDiffersFromSignature implements PartRule<Agreement> {

  @Override
  public void check(Agreement agreement, Reporter reporter) {
    Optional<Edtf> date = agreement.getDate();
    if (date.isEmpty() || agreement.getOpen().contains("events")) {
      return;
    }
    List<Integer> concluding = new ArrayList<>();
    for (int at = 0; at < agreement.getEvents().size(); at++) {
      AgreementEvent event = agreement.getEvents().get(at);
      if (!concludes(event)) {
        continue;
      }
      if (event.getDate().isEmpty()
          || Moments.compatible(date.get(), event.getDate().get()).isPossible()) {
        return;
      }
      concluding.add(at);
    }
    if (!concluding.isEmpty()) {
      report(agreement, date.get(), concluding.get(0), reporter);
    }
  }

  private static boolean concludes(AgreementEvent event) {
    return event.getKind().equals(AgreementEventKind.ADOPTED)
        || EventEffect.of(event.getKind()).filter(EventEffect::isSignature).isPresent();
  }

  private static void report(Agreement agreement, Edtf date, int at, Reporter reporter) {
    AgreementEvent event = agreement.getEvents().get(at);
    Edtf other = event.getDate().orElseThrow();
    reporter
        .at("date")
        .with("date", date)
        .with("eventDate", other)
        .related(Pointer.ROOT.child("events").child(at).child("date"))
        .add(
            "the agreement is dated "
                + date
                + ", but it was "
                + event.getKind()
                + " on "
                + other
                + "; correct one of them, or remove the date of the agreement");
  }
}
