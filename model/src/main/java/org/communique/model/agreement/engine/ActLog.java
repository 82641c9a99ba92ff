package org.communique.model.agreement.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.EntryIntoForce;
import org.communique.model.Ref;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EntryIntoForceCondition;

/**
 * The log of an agreement sorted by whom each event concerns: what each participant did, and what
 * befell the instrument.
 *
 * <p>Participants are those who take part without a role, on whoever's behalf, and those of whom an
 * event says that they did something that only a participant does.
 */
final class ActLog {

  /** An act that did not happen. */
  static final PossibleDays NOT_AT_ALL = new PossibleDays(PossibleDays.NEVER, PossibleDays.NEVER);

  /** More acts than this, each told for each participant whom it concerns, are told in sum. */
  private static final long MOST_ACTS = 300_000;

  /** The conditions that are met by consents. */
  private static final Set<EntryIntoForceCondition> BY_CONSENT =
      Set.of(
          EntryIntoForceCondition.SIGNATURE,
          EntryIntoForceCondition.CONSENTS,
          EntryIntoForceCondition.NOTIFICATIONS,
          EntryIntoForceCondition.EXCHANGE);

  private final AgreementLog log;
  private final Agreement agreement;
  private final Pointer base;
  private final Function<Ref<Actor>, Possibility> isState;
  private final boolean isTooLarge;
  private final Map<Ref<Actor>, List<PossibleDays>> rescissions = new HashMap<>();
  private final ActSummary summary;
  private final Notice notice;
  private final Map<Ref<Actor>, ParticipantLog> participants = new LinkedHashMap<>();
  private final Set<Ref<Actor>> negotiators;
  private final List<Act> shared = new Acts();
  private final List<Act> ofInstrument = new Acts();
  private final Earliest adopted = new Earliest();
  private final List<Act> proposed = new ArrayList<>();
  private final List<Act> rejected = new ArrayList<>();
  private final Map<Ref<Actor>, Earliest> signaturesBy = new LinkedHashMap<>();
  private final Earliest signedByAll = new Earliest();
  private final Map<Ref<Actor>, Earliest> applicationsBy = new LinkedHashMap<>();
  private Optional<Act> entryByParty = Optional.empty();
  private final List<Act> firstSignatures;
  private final boolean signatureBinds;
  private final PossibleDays signedOn;
  private final Set<Pointer> whySigned;
  private final Set<Pointer> whyAdopted;

  /**
   * Sorts a log.
   *
   * @param log the log
   * @param isState whether a participant is a state
   * @param byCondition when the agreement enters into force by its condition, where no event says
   */
  ActLog(AgreementLog log, Function<Ref<Actor>, Possibility> isState, PossibleDays byCondition) {
    this.log = log;
    this.agreement = log.agreement();
    this.base = log.base();
    this.isState = isState;
    this.signatureBinds = log.signatureBinds();
    this.negotiators = log.negotiators();
    negotiators.forEach(actor -> participants.put(actor, new ParticipantLog(actor, true)));
    othersNamed().forEach(actor -> participants.put(actor, new ParticipantLog(actor, false)));
    this.isTooLarge = actsOfAll() > MOST_ACTS;
    this.summary = new ActSummary(base.child("events"));
    this.notice = new Notice(agreement, firstEntry(log).orElse(byCondition));
    readRescissions();
    readEvents();
    readDateOfConclusion();
    if (isTooLarge) {
      addWhatFollowsInSum();
    } else {
      participants.values().forEach(ParticipantLog::assignEntries);
      resumeWhatParticipantsSuspended();
      entryByParty = entryByParty();
      addApplicationByParties();
      addEndOfApplication();
    }
    this.firstSignatures = signaturesBy.values().stream().map(Earliest::first).toList();
    this.signedOn = signatures().nth(enough()).earlier(signedByAll.nth(1));
    this.whySigned = Earliest.because(signings(), signedOn);
    this.whyAdopted = adopted.because(1);
  }

  /** In the order of their ids, for the order of the log says nothing. */
  private Collection<Ref<Actor>> othersNamed() {
    Set<Ref<Actor>> named = new TreeSet<>(Comparator.comparing(Ref::toString));
    for (AgreementEvent event : agreement.getEvents()) {
      if (makesParticipant(event.getKind())) {
        named.addAll(event.getBy());
      }
    }
    agreement.getEntryIntoForce().ifPresent(condition -> named.addAll(condition.getAmong()));
    named.removeAll(negotiators);
    return named;
  }

  /** How many acts there are if each participant is told of each that it sees. */
  private long actsOfAll() {
    long acts = 0;
    for (AgreementEvent event : agreement.getEvents()) {
      boolean isSeenByAll = event.getBy().isEmpty() || !makesParticipant(event.getKind());
      acts += isSeenByAll ? participants.size() : event.getBy().size();
    }
    return acts;
  }

  /** What follows from the acts together may follow from the first of them on. */
  private void addWhatFollowsInSum() {
    for (Effect withdrawing :
        List.of(Effect.LEAVE, Effect.WITHDRAW_CONSENT, Effect.WITHDRAW_SIGNATURE)) {
      summary.add(Act.of(Effect.STOP_APPLYING, summary.since(withdrawing), base));
    }
    summary.add(Act.of(Effect.ENTER_BY_CONSENT, summary.since(Effect.ENTER_FOR), base));
    summary.add(Act.of(Effect.RESUME_ALL, summary.since(Effect.RESUME), base));
    shared.forEach(summary::add);
    ofInstrument.forEach(summary::add);
    ofInstrument.stream()
        .filter(act -> act.op() == Effect.RESUME)
        .forEach(act -> summary.add(act.as(Effect.RESUME_ALL)));
  }

  private static boolean makesParticipant(AgreementEventKind kind) {
    return EventEffect.of(kind)
        .map(
            effect ->
                switch (effect.does()) {
                  case NOTHING, PROPOSE, ADOPT, REJECT, END, RENEW -> false;
                  default -> true;
                })
        .orElse(false);
  }

  private void readEvents() {
    for (LogEntry entry : log.entries()) {
      entry.effect().ifPresent(effect -> read(entry.event(), effect, entry.pointer()));
    }
  }

  private void read(AgreementEvent event, EventEffect effect, Pointer pointer) {
    if (EventEffect.isForTerritoriesAlone(event)) {
      return;
    }
    PossibleDays days = days(event, effect);
    Effect op = Effect.of(effect.does());
    switch (op) {
      case NOTHING -> {}
      case ADOPT -> adopted.add(Act.of(Effect.ADOPT, days, pointer));
      case REJECT -> reject(event, Act.of(op, days, pointer));
      case PROPOSE -> proposed.add(Act.of(op, days, pointer));
      case SIGN, CONSENT -> signOrConsent(event, effect, days, pointer);
      case ENTER, ENTER_FOR -> enter(event, days, pointer);
      case APPLY_PROVISIONALLY, SUSPEND, RESUME ->
          instrumentOrParty(event, Act.of(op, days, pointer));
      case END, RENEW -> shared.add(Act.of(op, days, pointer));
      case WITHDRAW_SIGNATURE ->
          byEach(event, Act.of(signatureBinds ? Effect.LEAVE : op, days, pointer));
      default -> byEach(event, Act.of(op, days, pointer));
    }
  }

  /** What a participant alone refuses others may still conclude. */
  private void reject(AgreementEvent event, Act act) {
    if (event.getBy().isEmpty()) {
      rejected.add(act);
    }
  }

  /** {@return when the agreement first entered into force, for all or for some, by its log} */
  static Optional<PossibleDays> firstEntry(AgreementLog log) {
    return log.entries(
            effect ->
                effect.does() == EventEffect.Does.ENTER
                    || effect.does() == EventEffect.Does.ENTER_FOR)
        .map(entry -> PossibleDays.of(entry.inEffect()))
        .reduce(PossibleDays::earlier);
  }

  /** A withdrawal takes effect when its notice is over, where the agreement asks for one. */
  private PossibleDays days(AgreementEvent event, EventEffect effect) {
    PossibleDays days = days(event, effect.takes());
    boolean byNotice = effect.does() == EventEffect.Does.LEAVE && event.getEffective().isEmpty();
    return byNotice ? notice.effectOf(days) : days;
  }

  /** Who takes back a withdrawal says so, or consents while its notice runs (VCLT 68). */
  private void readRescissions() {
    for (AgreementEvent event : agreement.getEvents()) {
      boolean consents =
          event.getEffective().isEmpty()
              && EventEffect.of(event.getKind()).filter(EventEffect::isConsent).isPresent();
      if (consents || event.getKind().equals(AgreementEventKind.WITHDRAWAL_RESCINDED)) {
        for (Ref<Actor> actor : event.getBy()) {
          rescissions
              .computeIfAbsent(actor, first -> new ArrayList<>(1))
              .add(PossibleDays.of(event.getDate().or(event::getEffective)));
        }
      }
    }
  }

  /**
   * {@return the days on which a withdrawal of a participant takes effect; never if it was taken
   * back while its notice ran, and perhaps never if it may have been}
   */
  private PossibleDays unlessRescinded(
      Ref<Actor> actor, AgreementEvent event, PossibleDays effect) {
    PossibleDays notice = PossibleDays.of(event.getDate());
    PossibleDays days = effect;
    for (PossibleDays rescinded : rescissions.getOrDefault(actor, List.of())) {
      if (notice.isBefore(rescinded) && rescinded.isBefore(effect)) {
        return NOT_AT_ALL;
      }
      boolean may = notice.from() < rescinded.to() && rescinded.from() < effect.to();
      days =
          may && !notice.equals(effect) ? new PossibleDays(days.from(), PossibleDays.NEVER) : days;
    }
    return days;
  }

  static PossibleDays days(AgreementEvent event, EventEffect.Takes takes) {
    PossibleDays act = PossibleDays.of(event.getDate());
    Optional<PossibleDays> effective = event.getEffective().map(PossibleDays::of);
    return switch (takes) {
      case ON_THE_ACT -> act;
      case WHEN_EFFECTIVE -> effective.orElse(act);
      case CONSENT -> act.earlier(effective.orElse(act));
    };
  }

  private void signOrConsent(
      AgreementEvent event, EventEffect effect, PossibleDays days, Pointer pointer) {
    boolean binds =
        effect.binds() == EventEffect.Binds.YES
            || signatureBinds && effect.binds() == EventEffect.Binds.WHERE_SIGNATURE_DOES;
    boolean signs = effect.does() == EventEffect.Does.SIGN;
    Act act =
        binds
            ? Act.consent(days, pointer, signs || effect.impliesSignature())
            : Act.of(Effect.SIGN, days, pointer);
    Optional<Edtf> effective = event.getEffective();
    boolean waits = effect.takes() == EventEffect.Takes.CONSENT && effective.isPresent();
    Act.Awaits delay =
        binds && !waits && !signs && !event.getKind().equals(AgreementEventKind.SUCCEEDED)
            ? delayOfLaterConsents()
            : Act.Awaits.NOTHING;
    // An act without a date may have been done after the day to which it reaches back.
    PossibleDays done = PossibleDays.of(event.getDate());
    byEach(event, act.awaiting(waits ? Act.Awaits.ITS_DAY : delay), done);
    if (delay != Act.Awaits.NOTHING) {
      byEach(event, Act.of(Effect.DELAY_OVER, delayed(days), pointer));
    }
    if (waits) {
      byEach(event, Act.of(Effect.READY, PossibleDays.of(effective), pointer));
    }
    noteConclusion(event, effect, act);
    event.getPredecessor().map(participants::get).ifPresent(ParticipantLog::markSucceeded);
  }

  /** VCLT 24(3) makes who consents later a party at once, unless the treaty otherwise provides. */
  private Act.Awaits delayOfLaterConsents() {
    Optional<EntryIntoForce> condition = agreement.getEntryIntoForce();
    if (condition.flatMap(EntryIntoForce::getThereafter).isPresent()) {
      return Act.Awaits.A_DELAY;
    }
    boolean delaysTheFirst =
        condition.flatMap(EntryIntoForce::getAfter).isPresent()
            || condition.flatMap(EntryIntoForce::getRounding).isPresent();
    return delaysTheFirst ? Act.Awaits.PERHAPS_A_DELAY : Act.Awaits.NOTHING;
  }

  private PossibleDays delayed(PossibleDays consent) {
    EntryIntoForce condition = agreement.getEntryIntoForce().orElseThrow();
    PossibleDays delayed =
        condition
            .getThereafter()
            .or(condition::getAfter)
            .filter(delay -> !delay.isNegative())
            .map(consent::plus)
            .orElse(consent);
    return Roundings.round(delayed, condition.getRounding());
  }

  /** The text is adopted when someone accedes to it, and concluded when two have signed it. */
  private void noteConclusion(AgreementEvent event, EventEffect effect, Act act) {
    boolean concludes =
        effect.ofInstrument().stream().anyMatch(step -> step.to() == InstrumentStatus.SIGNED);
    if (!concludes) {
      adopted.add(act);
    } else if (event.getBy().isEmpty()) {
      signedByAll.add(act);
    } else {
      event.getBy().forEach(actor -> add(act, actor, signaturesBy));
    }
  }

  /** Who did several such acts is counted once, from the first of them. */
  private static void add(Act act, Ref<Actor> actor, Map<Ref<Actor>, Earliest> acts) {
    acts.computeIfAbsent(actor, none -> new Earliest()).add(act);
  }

  private void enter(AgreementEvent event, PossibleDays days, Pointer pointer) {
    if (event.getBy().isEmpty()) {
      shared.add(Act.of(Effect.ENTER, days, pointer));
    } else {
      byEach(event, Act.of(Effect.ENTER_FOR, days, pointer));
    }
  }

  private void instrumentOrParty(AgreementEvent event, Act act) {
    boolean resumedByAll =
        act.op() == Effect.RESUME
            && isClosed()
            && event.getBy().size() >= negotiators.size()
            && new HashSet<>(event.getBy()).containsAll(negotiators);
    if (event.getBy().isEmpty() || resumedByAll) {
      ofInstrument.add(act);
      if (act.op() == Effect.APPLY_PROVISIONALLY) {
        byEach(event, act);
      }
      return;
    }
    byEach(event, act);
    if (act.op() == Effect.APPLY_PROVISIONALLY) {
      event.getBy().forEach(actor -> add(act, actor, applicationsBy));
    }
  }

  /** What all resume, those have resumed too who had suspended it by themselves. */
  private void resumeWhatParticipantsSuspended() {
    ofInstrument.replaceAll(
        act -> {
          List<ParticipantLog> suspending =
              act.op() == Effect.RESUME
                  ? participants.values().stream()
                      .filter(each -> each.mayHaveSuspendedBy(act.days()))
                      .toList()
                  : List.of();
          suspending.forEach(each -> each.add(act.as(Effect.RESUME_ALL)));
          return suspending.isEmpty() ? act : act.as(Effect.RESUME_ALL);
        });
  }

  /** Adds what the dossier knows of a participant. */
  void add(ParticipantLog participant, Act act) {
    if (isTooLarge) {
      summary.add(act);
    } else {
      participant.add(act);
    }
  }

  private void byEach(AgreementEvent event, Act act) {
    byEach(event, act, act.days());
  }

  private void byEach(AgreementEvent event, Act act, PossibleDays done) {
    if (isTooLarge) {
      summary.add(act);
      return;
    }
    Collection<Ref<Actor>> who =
        event.getBy().isEmpty() ? negotiators : new LinkedHashSet<>(event.getBy());
    for (Ref<Actor> actor : who) {
      ParticipantLog log = participants.get(actor);
      boolean leaves = act.op() == Effect.LEAVE;
      PossibleDays days = leaves ? unlessRescinded(actor, event, act.days()) : act.days();
      if (log != null && days.from() != PossibleDays.NEVER) {
        log.add(leaves ? act.on(days) : act, leaves ? days : done);
      }
    }
  }

  /** The date of conclusion speaks only where no event says when that was. */
  private void readDateOfConclusion() {
    Optional<Edtf> date = agreement.getDate();
    if (date.isEmpty() || !adopted.isEmpty() || isSignedBySomeone()) {
      return;
    }
    Pointer pointer = base.child("date");
    if (isAdoptedOnly()) {
      adopted.add(Act.of(Effect.ADOPT, PossibleDays.of(date), pointer));
      return;
    }
    Act act =
        signatureBinds
            ? Act.consent(PossibleDays.of(date), pointer, true)
            : Act.of(Effect.SIGN, PossibleDays.of(date), pointer);
    signedByAll.add(act);
    if (isTooLarge) {
      summary.add(act);
    } else {
      negotiators.forEach(actor -> log(actor).add(act));
    }
  }

  private boolean isSignedBySomeone() {
    return !signedByAll.isEmpty() || !signaturesBy.isEmpty();
  }

  private ParticipantLog log(Ref<Actor> actor) {
    return participants.computeIfAbsent(actor, each -> new ParticipantLog(each, false));
  }

  /** What is in force for someone is in force. */
  private Optional<Act> entryByParty() {
    List<Act> entries =
        participants.values().stream()
            .flatMap(each -> each.acts().stream())
            .filter(act -> act.op() == Effect.ENTER_FOR)
            .toList();
    PossibleDays first = entries.stream().map(Act::days).reduce(NOT_AT_ALL, PossibleDays::earlier);
    return first.from() == PossibleDays.NEVER
        ? Optional.empty()
        : Optional.of(
            Act.derived(Effect.ENTER_BY_CONSENT, first, Earliest.because(entries, first)));
  }

  private void addApplicationByParties() {
    Earliest applications = new Earliest();
    applicationsBy.values().forEach(each -> applications.add(each.first()));
    PossibleDays days = applications.nth(enough());
    if (days.from() != PossibleDays.NEVER) {
      ofInstrument.add(
          Act.derived(Effect.APPLY_PROVISIONALLY, days, applications.because(enough())));
    }
  }

  /**
   * Who gives notice that it will not become a party applies it provisionally no longer (VCLT
   * 25(2)); if that leaves fewer than it takes, nobody does.
   */
  private void addEndOfApplication() {
    boolean byAll =
        applicationsBy.isEmpty()
            || ofInstrument.stream()
                .anyMatch(act -> act.op() == Effect.APPLY_PROVISIONALLY && !act.isDerived());
    if (byAll && !isClosed()) {
      return;
    }
    Collection<Ref<Actor>> applying = byAll ? negotiators : applicationsBy.keySet();
    Earliest notices = new Earliest();
    for (Ref<Actor> actor : applying) {
      Optional.ofNullable(participants.get(actor))
          .flatMap(ParticipantLog::firstNotice)
          .ifPresent(notices::add);
    }
    int most = applying.size() - enough() + 1;
    PossibleDays days = notices.nth(most);
    if (days.from() != PossibleDays.NEVER) {
      ofInstrument.add(Act.derived(Effect.STOP_APPLYING, days, notices.because(most)));
    }
  }

  /** {@return how many it takes: two, but one where a one-sided instrument has but one} */
  int enough() {
    return isClosed() && negotiators.size() == 1 ? 1 : 2;
  }

  /** {@return whether all who take part are known} */
  boolean isClosed() {
    return log.isClosed();
  }

  /** {@return whether the acts are too many to tell each participant of all that it sees} */
  boolean isTooLarge() {
    return isTooLarge;
  }

  /** {@return all acts in sum; empty unless they are too many} */
  ActSummary summary() {
    return summary;
  }

  /** {@return whether events are known to be missing} */
  boolean isOpen() {
    return log.isOpen();
  }

  /** {@return whether the consent of a participant counts toward the entry into force} */
  Possibility counts(Ref<Actor> actor) {
    return agreement.getEntryIntoForce().filter(EntryIntoForce::isStatesOnly).isPresent()
        ? isState.apply(actor)
        : Possibility.NECESSARY;
  }

  /**
   * {@return whether the condition of entry into force takes the consent of a participant: it names
   * it, or it takes the consent of all, since it neither names nor counts any}
   */
  boolean isNeeded(Ref<Actor> actor) {
    Optional<EntryIntoForce> condition = agreement.getEntryIntoForce();
    return condition.filter(each -> each.getAmong().contains(actor)).isPresent()
        || condition.filter(ActLog::takesAll).isPresent()
            && negotiators.contains(actor)
            && counts(actor).isNecessary();
  }

  private static boolean takesAll(EntryIntoForce condition) {
    return BY_CONSENT.contains(condition.getOn())
        && condition.getCount().isEmpty()
        && condition.getAmong().isEmpty();
  }

  /** {@return its first entry into force for some participants alone; empty if none is recorded} */
  Optional<Act> firstEntryForSome() {
    return entryByParty;
  }

  /** {@return when it entered into force by the log; empty if that is not recorded} */
  Optional<PossibleDays> recordedEntry() {
    return shared.stream()
        .filter(act -> act.op() == Effect.ENTER)
        .map(Act::days)
        .reduce(PossibleDays::earlier);
  }

  boolean hasRecordedEntry() {
    return shared.stream().anyMatch(act -> act.op() == Effect.ENTER);
  }

  PossibleDays adoptedOn() {
    return adopted.nth(1);
  }

  Set<Pointer> whyAdopted() {
    return whyAdopted;
  }

  /** {@return when it was concluded: signed, or adopted where that is all there is to it} */
  PossibleDays concludedOn() {
    return isAdoptedOnly() ? signedOn.earlier(adoptedOn()) : signedOn;
  }

  private boolean isAdoptedOnly() {
    return agreement.getKind().equals(AgreementKind.JOINT_STATEMENT)
        || agreement.getKind().equals(AgreementKind.RESOLUTION);
  }

  Collection<Act> adoptions() {
    return adopted.acts();
  }

  /** {@return the acts by which the draft was put forward} */
  List<Act> proposals() {
    return proposed;
  }

  /** {@return the acts by which the draft was put to the vote and not adopted} */
  List<Act> rejections() {
    return rejected;
  }

  PossibleDays signedOn() {
    return signedOn;
  }

  Set<Pointer> whySigned() {
    return whySigned;
  }

  private Earliest signatures() {
    Earliest signatures = new Earliest();
    firstSignatures.forEach(signatures::add);
    return signatures;
  }

  /** {@return the acts that conclude it} */
  Collection<Act> signings() {
    List<Act> all = new ArrayList<>(firstSignatures);
    all.addAll(signedByAll.acts());
    if (isAdoptedOnly()) {
      all.addAll(adopted.acts());
    }
    return all;
  }

  Agreement agreement() {
    return agreement;
  }

  Pointer base() {
    return base;
  }

  boolean signatureBinds() {
    return signatureBinds;
  }

  Map<Ref<Actor>, ParticipantLog> participants() {
    return participants;
  }

  Set<Ref<Actor>> negotiators() {
    return negotiators;
  }

  List<Act> shared() {
    return shared;
  }

  List<Act> ofInstrument() {
    return ofInstrument;
  }
}
