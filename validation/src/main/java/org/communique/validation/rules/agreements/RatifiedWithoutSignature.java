package org.communique.validation.rules.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Ref;
import org.communique.model.actor.Succession;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.log.FirstActs;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.DayBounds;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A ratification by someone who had not signed.
 *
 * <p>The signature of a predecessor serves as well, and so does the date of conclusion where no
 * event tells of a signature. Nothing is said of what a conference or body adopted and nobody
 * signed, or where events are known to be missing.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "A participant signs before it ratifies.",
    because =
        "Ratification confirms a signature; a state that has not signed accedes, accepts or"
            + " approves (Vienna"
            + " Convention, articles 14 and 15). Of 6,648 ratifications in the tables of the United"
            + " Nations 116 have none.")
public final class RatifiedWithoutSignature implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Succession succession = Succession.of(dossier);
    for (Located<Agreement> agreement : dossier.all(Agreement.class)) {
      if (!AgreementLog.isOpen(agreement.part())
          && AgreementLog.has(agreement.part(), AgreementEventKind.RATIFIED)) {
        check(agreement, succession, reporter);
      }
    }
  }

  private static void check(
      Located<Agreement> agreement, Succession succession, Reporter reporter) {
    AgreementLog log = AgreementLog.of(agreement.part());
    boolean concluded =
        (agreement.part().getDate().isPresent()
                || AgreementLog.has(agreement.part(), AgreementEventKind.ADOPTED))
            && log.entries(EventEffect::isSignature).findAny().isEmpty();
    if (concluded) {
      return;
    }
    FirstActs signed = log.first(EventEffect::isSignature);
    for (LogEntry entry : log.entries()) {
      if (entry.event().getKind().equals(AgreementEventKind.RATIFIED)) {
        List<Ref<Actor>> unsigned = new ArrayList<>();
        for (Ref<Actor> actor : Set.copyOf(entry.event().getBy())) {
          if (!maySign(actor, entry, signed, succession)) {
            unsigned.add(actor);
          }
        }
        boolean byAll = entry.event().getBy().isEmpty() && !signed.mayBeBy(entry.doneWithin());
        if (!unsigned.isEmpty() || byAll) {
          report(agreement, entry, unsigned, reporter);
        }
      }
    }
  }

  private static boolean maySign(
      Ref<Actor> actor, LogEntry ratified, FirstActs signed, Succession succession) {
    List<Ref<Actor>> those = new ArrayList<>(succession.predecessors(actor));
    those.add(actor);
    ratified.event().getPredecessor().ifPresent(those::add);
    DayBounds date = ratified.doneWithin();
    return those.stream().anyMatch(each -> signed.mayBeBy(each, date));
  }

  private static void report(
      Located<Agreement> agreement, LogEntry entry, List<Ref<Actor>> unsigned, Reporter reporter) {
    String who =
        unsigned.isEmpty()
            ? "all"
            : String.join(
                ", ",
                unsigned.stream()
                    .map(actor -> Quoted.text(actor.id().value()))
                    .sorted()
                    .limit(10)
                    .toList());
    reporter
        .at(agreement)
        .at(entry.pointer())
        .with("by", who)
        .add(
            "ratified by "
                + who
                + ", whose signature is not in the log before it (VCLT article 14); add it, or"
                + " record"
                + " an accession, acceptance or approval");
  }
}
