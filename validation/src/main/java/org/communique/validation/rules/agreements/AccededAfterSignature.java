package org.communique.validation.rules.agreements;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * An accession by someone who must have signed before.
 *
 * <p>Nothing is said where the signature, or what came of it, may have been taken back in between:
 * a new consent starts a new spell. Nor where events are known to be missing.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Who signed does not accede, but ratifies, accepts or approves.",
    because =
        "Accession is for those who did not sign (Vienna Convention, article 15). One of the two"
            + " acts is somebody else's, or of another kind.")
public final class AccededAfterSignature implements PartRule<Agreement> {

  private static final Set<AgreementEventKind> TAKEN_BACK =
      Set.of(
          AgreementEventKind.SIGNATURE_WITHDRAWN,
          AgreementEventKind.RATIFICATION_WITHDRAWN,
          AgreementEventKind.WITHDRAWN);

  @Override
  public void check(Agreement agreement, Findings findings) {
    if (EventLog.isOpen(agreement) || !EventLog.has(agreement, AgreementEventKind.ACCEDED)) {
      return;
    }
    EventLog log = new EventLog(agreement);
    Map<Ref<Actor>, Signatures> signatures = new HashMap<>();
    for (Entry entry : log.entries()) {
      if (entry.event().getKind().equals(AgreementEventKind.ACCEDED)) {
        for (Ref<Actor> actor : new LinkedHashSet<>(entry.event().getBy())) {
          signatures
              .computeIfAbsent(actor, by -> new Signatures(by, log))
              .before(entry)
              .ifPresent(signature -> report(actor, entry, signature, findings));
        }
      }
    }
  }

  private static void report(Ref<Actor> actor, Entry acceded, Entry signature, Findings findings) {
    findings
        .at(acceded.pointer())
        .with("by", actor)
        .with("signed", EventLog.told(signature.done()))
        .related(signature.pointer())
        .add(
            Quoted.text(actor.id().value())
                + " acceded on "
                + EventLog.told(acceded.done())
                + " although it had signed on "
                + EventLog.told(signature.done())
                + " (VCLT article 15); it is rather a ratification, acceptance or approval");
  }

  /** The signatures of one participant; the answer for accessions on one date is found once. */
  private static final class Signatures {

    private final List<Entry> signatures;
    private final List<Entry> takenBack;
    private final Map<List<Optional<Edtf>>, Optional<Entry>> known = new HashMap<>();

    Signatures(Ref<Actor> actor, EventLog log) {
      signatures = EventLog.firstOfEachDate(log.of(actor, EventEffect::isSignature), Entry::done);
      takenBack =
          EventLog.firstOfEachDate(
              log.of(actor, effect -> TAKEN_BACK.contains(effect.kind())), Entry::inEffect);
    }

    /** {@return the first signature before an accession that was not taken back in between} */
    Optional<Entry> before(Entry acceded) {
      return known.computeIfAbsent(
          List.of(acceded.done(), acceded.inEffect()), dates -> find(acceded));
    }

    private Optional<Entry> find(Entry acceded) {
      return signatures.stream()
          .filter(signature -> EventLog.isBefore(signature.done(), acceded.done()))
          .filter(signature -> !isTakenBack(signature, acceded))
          .findFirst();
    }

    private boolean isTakenBack(Entry signature, Entry acceded) {
      return takenBack.stream()
          .anyMatch(
              each ->
                  !EventLog.isBefore(each.inEffect(), signature.done())
                      && !EventLog.isBefore(acceded.inEffect(), each.inEffect()));
    }
  }
}
