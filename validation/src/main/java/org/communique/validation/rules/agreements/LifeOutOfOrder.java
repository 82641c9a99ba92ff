package org.communique.validation.rules.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.EntryIntoForce;
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
import org.communique.model.vocabulary.EntryIntoForceCondition;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An event that undoes what no event before it did, or that comes before the text was adopted.
 *
 * <p>What must have come before an event is the column <em>follows</em> of the table of effects.
 * What a predecessor did serves as well; an entry into force and, where signature may bind, a
 * signature stand for the consent. Nothing is said where a date leaves room, or events are known to
 * be missing; a ratification and a reservation have rules of their own.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "The events of an agreement come in an order that makes sense.",
    because =
        "A participant cannot leave without having consented, or resume what was not suspended,"
            + " and a text is signed when it is adopted, or later (Vienna Convention, articles 9"
            + " to 18). An"
            + " event is missing from the log, or one of the dates is wrong.")
public final class LifeOutOfOrder implements DossierRule {

  /** These have rules of their own. */
  private static final Set<AgreementEventKind> ELSEWHERE =
      Set.of(AgreementEventKind.RATIFIED, AgreementEventKind.RESERVATION_MADE);

  private static final Set<AgreementEventKind> IN_FORCE =
      Set.of(AgreementEventKind.ENTERED_INTO_FORCE, AgreementEventKind.ENTERED_INTO_FORCE_FOR);

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Succession succession = Succession.of(dossier);
    for (Located<Agreement> agreement : dossier.all(Agreement.class)) {
      if (!AgreementLog.isOpen(agreement.part()) && agreement.part().getEvents().size() > 0) {
        new Check(agreement, succession, reporter).run();
      }
    }
  }

  /** The events of one agreement, with what was done first of each kind. */
  private static final class Check {

    private final Located<Agreement> agreement;
    private final Succession succession;
    private final Reporter reporter;
    private final AgreementLog log;
    private final Map<AgreementEventKind, FirstActs> done = new HashMap<>();

    Check(Located<Agreement> agreement, Succession succession, Reporter reporter) {
      this.agreement = agreement;
      this.succession = succession;
      this.reporter = reporter;
      this.log = AgreementLog.of(agreement.part());
    }

    void run() {
      FirstActs adopted = log.first(effect -> effect.kind().equals(AgreementEventKind.ADOPTED));
      Optional<LogEntry> adoption =
          log.entries(effect -> effect.kind().equals(AgreementEventKind.ADOPTED)).findFirst();
      for (LogEntry entry : log.entries()) {
        Optional<EventEffect> effect = EventEffect.of(entry.event().getKind());
        if (effect.isEmpty()) {
          continue;
        }
        if (adoption.isPresent()
            && presupposesAText(effect.get())
            && !adopted.mayBeBy(entry.inEffectWithin())
            && !adopted.mayBeBy(entry.doneWithin())) {
          reportBeforeAdoption(entry, adoption.get());
        } else if (isInForceBeforeItsOwnConsent(entry)) {
          report(entry, List.of(), "a signature or consent");
        } else {
          checkWhatItFollows(entry, effect.get());
        }
      }
    }

    private static boolean presupposesAText(EventEffect effect) {
      return effect.isSignature()
          || effect.isConsent()
          || IN_FORCE.contains(effect.kind())
          || effect.kind().equals(AgreementEventKind.APPLIED_PROVISIONALLY);
    }

    /** Only where the log tells by what act it consented, and all of these came later. */
    private boolean isInForceBeforeItsOwnConsent(LogEntry entry) {
      if (!entry.event().getKind().equals(AgreementEventKind.ENTERED_INTO_FORCE_FOR)) {
        return false;
      }
      FirstActs bound =
          done.computeIfAbsent(
              entry.event().getKind(),
              kind -> log.first(each -> each.isSignature() || each.isConsent()));
      DayBounds from = entry.inEffectWithin();
      return !entry.event().getBy().isEmpty()
          && entry.event().getBy().stream()
              .allMatch(
                  actor ->
                      bound.mayBeBy(actor, DayBounds.UNKNOWN)
                          && !mayBeBy(bound, actor, entry, from));
    }

    private void checkWhatItFollows(LogEntry entry, EventEffect effect) {
      boolean isSilent =
          effect.follows().isEmpty()
              || ELSEWHERE.contains(effect.kind())
              || effect.follows().stream().anyMatch(this::isSignature) && isConcludedOtherwise();
      if (isSilent) {
        return;
      }
      FirstActs before = done.computeIfAbsent(effect.kind(), kind -> log.first(mayServe(effect)));
      DayBounds date = entry.inEffectWithin();
      List<Ref<Actor>> without = new ArrayList<>();
      for (Ref<Actor> actor : new LinkedHashSet<>(entry.event().getBy())) {
        if (!mayBeBy(before, actor, entry, date)) {
          without.add(actor);
        }
      }
      boolean ofAnybody = entry.event().getBy().isEmpty() || isOfAnother(effect);
      boolean isOut = ofAnybody ? !before.mayBeBy(date) : !without.isEmpty();
      if (isOut) {
        report(entry, ofAnybody ? List.of() : without, effect.followsInWords());
      }
    }

    private boolean isSignature(AgreementEventKind kind) {
      return EventEffect.of(kind).filter(EventEffect::isSignature).isPresent();
    }

    /** Signed on its own date, or adopted by a conference or body and not signed. */
    private boolean isConcludedOtherwise() {
      boolean isAdopted = AgreementLog.has(agreement.part(), AgreementEventKind.ADOPTED);
      return (isAdopted || agreement.part().getDate().isPresent())
          && log.entries(EventEffect::isSignature).findAny().isEmpty();
    }

    /** An objection is to an act of another participant, and a resumption may be one. */
    private static boolean isOfAnother(EventEffect effect) {
      return effect.kind().equals(AgreementEventKind.RESERVATION_OBJECTED)
          || effect.kind().equals(AgreementEventKind.RESUMED);
    }

    /** What stands for the kinds that are asked for, as it does where a status is computed. */
    private Predicate<EventEffect> mayServe(EventEffect after) {
      List<AgreementEventKind> kinds = after.follows();
      boolean consent =
          kinds.stream()
              .anyMatch(kind -> EventEffect.of(kind).filter(EventEffect::isConsent).isPresent());
      // An objection to a reservation is withdrawn like one (VCLT 22(2)).
      boolean reservation = after.kind().equals(AgreementEventKind.RESERVATION_WITHDRAWN);
      boolean signatureMayBind = signatureMayBind();
      return effect ->
          kinds.contains(effect.kind())
              || consent && standsForConsent(effect)
              || consent && signatureMayBind && effect.isSignature()
              || reservation && effect.kind().equals(AgreementEventKind.RESERVATION_OBJECTED);
    }

    private static boolean standsForConsent(EventEffect effect) {
      return IN_FORCE.contains(effect.kind())
          || effect.kind().equals(AgreementEventKind.APPLIED_PROVISIONALLY);
    }

    private boolean signatureMayBind() {
      return agreement
          .part()
          .getEntryIntoForce()
          .map(EntryIntoForce::getOn)
          .filter(on -> !on.equals(EntryIntoForceCondition.CONSENTS))
          .isPresent();
    }

    private boolean mayBeBy(FirstActs acts, Ref<Actor> actor, LogEntry entry, DayBounds date) {
      List<Ref<Actor>> those = new ArrayList<>(succession.predecessors(actor));
      those.add(actor);
      entry.event().getPredecessor().ifPresent(those::add);
      return those.stream().anyMatch(each -> acts.mayBeBy(each, date));
    }

    private void reportBeforeAdoption(LogEntry entry, LogEntry adoption) {
      AgreementEvent event = entry.event();
      reporter
          .at(agreement)
          .at(entry.pointer())
          .with("kind", event.getKind())
          .with("date", Told.date(entry.inEffect()))
          .with("adopted", Told.date(adoption.done()))
          .related(agreement.pointer().append(adoption.pointer()))
          .add(
              event.getKind()
                  + " on "
                  + Told.date(entry.inEffect())
                  + ", before the text was adopted on "
                  + Told.date(adoption.done())
                  + " (VCLT article 9); correct one of the dates");
    }

    private void report(LogEntry entry, List<Ref<Actor>> without, String expected) {
      AgreementEvent event = entry.event();
      String who =
          String.join(
              ", ",
              without.stream()
                  .map(actor -> Quoted.text(actor.id().value()))
                  .sorted()
                  .limit(10)
                  .toList());
      Reporter.Draft draft =
          reporter
              .at(agreement)
              .at(entry.pointer())
              .with("kind", event.getKind())
              .with("expected", expected);
      entry.inEffect().ifPresent(date -> draft.with("date", date));
      if (!who.isEmpty()) {
        draft.with("by", who);
      }
      draft.add(
          event.getKind()
              + entry.inEffect().map(date -> " on " + date).orElse("")
              + (who.isEmpty() ? "" : " by " + who)
              + ": nothing in the log comes before it; expected "
              + expected
              + " by then; add it, or correct one of the dates");
    }
  }
}
