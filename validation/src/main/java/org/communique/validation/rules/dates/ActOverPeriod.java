package org.communique.validation.rules.dates;

import java.util.Optional;
import java.util.Set;
import org.communique.model.AgreementEvent;
import org.communique.model.finding.Severity;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An act in the life of an agreement whose date is an interval.
 *
 * <p>Not meant: what does last, such as negotiations, the time in which an agreement is open for
 * signature, provisional application and suspension.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "An act is done on a day.",
    because =
        "An interval says that the act lasted. If the day is unknown, give the month, or a set of"
            + " days; if several acted on different days, give each an event.")
public final class ActOverPeriod implements PartRule<AgreementEvent> {

  private static final Set<AgreementEventKind> LASTING =
      Set.of(
          AgreementEventKind.NEGOTIATED,
          AgreementEventKind.OPENED_FOR_SIGNATURE,
          AgreementEventKind.APPLIED_PROVISIONALLY,
          AgreementEventKind.SUSPENDED);

  @Override
  public void check(AgreementEvent event, Reporter reporter) {
    Optional<Edtf> period =
        event.getDate().filter(date -> date.kind() == Edtf.Kind.INTERVAL && !date.isDay());
    if (period.isPresent() && !LASTING.contains(event.getKind())) {
      reporter
          .at("date")
          .with("date", period.get())
          .with("kind", event.getKind())
          .add(
              "the interval "
                  + period.get()
                  + " says that this lasted: "
                  + event.getKind()
                  + "; expected a day, or for one unknown day among several a set such as"
                  + " [2024-05-16..2024-05-18]");
    }
  }
}
