package org.communique.validation.rules.agreements;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Agreement;
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
 * An accession by someone who must have signed before.
 *
 * <p>Nothing is said where the signature, or what came of it, may have been taken back in between:
 * a new consent starts a new spell. Nor where events are known to be missing.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "A signatory ratifies, accepts or approves, and does not accede.",
    because =
        "Accession is for those who did not sign (Vienna Convention, article 15). One of the two"
            + " acts is that of another participant, or of another kind.")
public final class AccededAfterSignature implements PartRule<Agreement> {

  private static final Set<AgreementEventKind> TAKEN_BACK =
      Set.of(
          AgreementEventKind.SIGNATURE_WITHDRAWN,
          AgreementEventKind.RATIFICATION_WITHDRAWN,
          AgreementEventKind.WITHDRAWN);

  @Override
  public void check(Agreement agreement, Reporter reporter) {
    if (AgreementLog.isOpen(agreement)
        || !AgreementLog.has(agreement, AgreementEventKind.ACCEDED)) {
      return;
    }
    AgreementLog log = AgreementLog.of(agreement);
    Signatures ofAll = Signatures.among(property -> log.ofAll(property));
    Map<Ref<Actor>, Signatures> own = new HashMap<>();
    for (LogEntry entry : log.entries()) {
      if (entry.event().getKind().equals(AgreementEventKind.ACCEDED)) {
        for (Ref<Actor> actor : new LinkedHashSet<>(entry.event().getBy())) {
          Signatures its =
              own.computeIfAbsent(actor, by -> Signatures.among(property -> log.own(by, property)));
          before(entry, its, ofAll)
              .ifPresent(signature -> report(actor, entry, signature, reporter));
        }
      }
    }
  }

  /** {@return a signature before an accession that was not taken back in between} */
  private static Optional<LogEntry> before(LogEntry acceded, Signatures own, Signatures ofAll) {
    DayBounds done = acceded.doneWithin();
    DayBounds inEffect = acceded.inEffectWithin();
    return Stream.of(own, ofAll)
        .flatMap(each -> each.signed().lastBefore(done).stream())
        .filter(signature -> !own.takenBack().mayLieBetween(signature.when(), inEffect))
        .filter(signature -> !ofAll.takenBack().mayLieBetween(signature.when(), inEffect))
        .map(DatedEntries.Dated::entry)
        .findFirst();
  }

  private static void report(
      Ref<Actor> actor, LogEntry acceded, LogEntry signature, Reporter reporter) {
    reporter
        .at(acceded.pointer())
        .with("by", actor)
        .with("date", Told.date(acceded.done()))
        .with("signed", Told.date(signature.done()))
        .related(signature.pointer())
        .add(
            Quoted.text(actor.id().value())
                + " acceded on "
                + Told.date(acceded.done())
                + " although it had signed on "
                + Told.date(signature.done())
                + " (VCLT article 15); record a ratification, acceptance or approval instead");
  }

  /** Signatures, and what may have taken them back: those of one participant, or of all. */
  private record Signatures(DatedEntries signed, DatedEntries takenBack) {

    static Signatures among(Function<Predicate<EventEffect>, Stream<LogEntry>> log) {
      return new Signatures(
          DatedEntries.of(log.apply(EventEffect::isSignature), LogEntry::done),
          DatedEntries.of(
              log.apply(effect -> TAKEN_BACK.contains(effect.kind())), LogEntry::inEffect));
    }
  }
}
