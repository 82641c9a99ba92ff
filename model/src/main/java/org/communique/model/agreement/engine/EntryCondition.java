package org.communique.model.agreement.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.communique.model.EntryIntoForce;
import org.communique.model.Ref;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.finding.Pointer;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;
import org.communique.model.vocabulary.EntryIntoForceCondition;

/**
 * Computes an agreement's entry into force from its condition.
 *
 * <p>Consents are counted from the day on which they are expressed, even if their effect reaches
 * back, and as they hold: one that was taken back before the condition was met does not count. The
 * earliest day is that on which enough participants may be bound at once, the latest that on which
 * enough must be.
 */
final class EntryCondition {

  private final ActLog log;
  private final Search search;

  /**
   * What the condition comes to: its outcome, when, the consents that count, and those of them that
   * may have been the last it took.
   */
  record Result(
      EntryByCondition.Outcome outcome,
      PossibleDays days,
      List<Pointer> because,
      List<Pointer> deciding) {}

  /** From a day on, a participant may be bound or no longer may, must or no longer must. */
  private record Change(long day, Ref<Actor> actor, int may, int must) {

    /** {@return the same of one who may not count} */
    Change perhaps() {
      return new Change(day, actor, may, 0);
    }
  }

  EntryCondition(ActLog log, Search search) {
    this.log = log;
    this.search = search;
  }

  EntryByCondition answer(Result result) {
    return EntryByCondition.of(
        result.outcome, shown(result), result.because, agreesWithRecord(result));
  }

  private static PossibleDays shown(Result result) {
    return result.days.from() == PossibleDays.NEVER ? PossibleDays.ANY : result.days;
  }

  Result result() {
    Optional<EntryIntoForce> stated = log.agreement().getEntryIntoForce();
    if (stated.isEmpty()) {
      return none(EntryByCondition.Outcome.NO_CONDITION);
    }
    EntryIntoForce condition = stated.get();
    if (!isComputable(condition.getAfter()) || !Roundings.isKnown(condition.getRounding())) {
      return none(EntryByCondition.Outcome.NOT_COMPUTABLE);
    }
    if (log.isTooLarge()) {
      return new Result(
          EntryByCondition.Outcome.POSSIBLY_MET, PossibleDays.ANY, List.of(pointer()), List.of());
    }
    if (condition.getOn().equals(EntryIntoForceCondition.DATE)) {
      return onFixedDate(condition);
    }
    OptionalInt count = count(condition);
    if (count.isEmpty() || count.getAsInt() == 0) {
      return none(EntryByCondition.Outcome.NOT_COMPUTABLE);
    }
    PossibleDays met = whenBound(count.getAsInt(), new LinkedHashSet<>(condition.getAmong()));
    return result(condition, met, consents());
  }

  private static Result none(EntryByCondition.Outcome outcome) {
    return new Result(outcome, ActLog.NOT_AT_ALL, List.of(), List.of());
  }

  private static boolean isComputable(Optional<IsoDuration> after) {
    return after
        .map(delay -> !delay.isNegative() && delay.addTo(LocalDate.EPOCH).isPresent())
        .orElse(true);
  }

  /** A date that comes before anything is concluded waits for that. */
  private Result onFixedDate(EntryIntoForce condition) {
    if (condition.getDate().isEmpty()) {
      return none(EntryByCondition.Outcome.NOT_COMPUTABLE);
    }
    PossibleDays met = PossibleDays.of(condition.getDate().get()).later(log.concludedOn());
    return result(condition, met, log.signings());
  }

  /** Empty if the condition does not say, and those who take part are not all known. */
  private OptionalInt count(EntryIntoForce condition) {
    EntryIntoForceCondition on = condition.getOn();
    if (!on.isKnown() || on.equals(EntryIntoForceCondition.AS_AGREED)) {
      return OptionalInt.empty();
    }
    if (condition.getCount().isPresent()) {
      return condition.getCount();
    }
    if (!condition.getAmong().isEmpty()) {
      return OptionalInt.of(new LinkedHashSet<>(condition.getAmong()).size());
    }
    boolean allKnown =
        log.isClosed()
            && log.negotiators().stream()
                .noneMatch(each -> log.counts(each) == Possibility.POSSIBLE);
    return allKnown
        ? OptionalInt.of(
            (int) log.negotiators().stream().filter(each -> log.counts(each).isNecessary()).count())
        : OptionalInt.empty();
  }

  private Result result(EntryIntoForce condition, PossibleDays met, Collection<Act> consents) {
    if (met.from() == PossibleDays.NEVER) {
      return new Result(
          EntryByCondition.Outcome.UNMET, ActLog.NOT_AT_ALL, List.of(pointer()), List.of());
    }
    PossibleDays days = inForce(condition, met);
    EntryByCondition.Outcome outcome =
        days.to() == PossibleDays.NEVER
            ? EntryByCondition.Outcome.POSSIBLY_MET
            : EntryByCondition.Outcome.MET;
    List<Act> last = consents.stream().filter(act -> act.days().to() >= met.from()).toList();
    return new Result(outcome, days, because(consents, met), because(last, met));
  }

  private static PossibleDays inForce(EntryIntoForce condition, PossibleDays met) {
    PossibleDays delayed = condition.getAfter().map(met::plus).orElse(met);
    PossibleDays rounded = Roundings.round(delayed, condition.getRounding());
    return condition.getNotBefore().map(PossibleDays::of).map(rounded::later).orElse(rounded);
  }

  private List<Pointer> because(Collection<Act> consents, PossibleDays met) {
    Set<Pointer> because = new TreeSet<>(Earliest.counted(consents, met));
    because.add(pointer());
    return List.copyOf(because);
  }

  /** {@return what it is to enter into force so: on a date that counts no consents, or by them} */
  Effect entry() {
    boolean onDate =
        log.agreement()
            .getEntryIntoForce()
            .filter(condition -> condition.getOn().equals(EntryIntoForceCondition.DATE))
            .isPresent();
    return onDate ? Effect.ENTER : Effect.ENTER_BY_CONSENT;
  }

  Pointer pointer() {
    return log.base().child("entryIntoForce");
  }

  private List<Act> consents() {
    List<Act> consents = new ArrayList<>();
    for (ParticipantLog each : log.participants().values()) {
      if (log.counts(each.actor()).isPossible()) {
        consents.addAll(each.consents());
      }
    }
    return consents;
  }

  private PossibleDays whenBound(int count, Set<Ref<Actor>> among) {
    List<Change> changes = new ArrayList<>();
    for (ParticipantLog each : log.participants().values()) {
      List<Change> own = new ArrayList<>();
      addChanges(each, own);
      Possibility counts = log.counts(each.actor());
      own.stream()
          .filter(change -> counts.isPossible())
          .map(change -> counts.isNecessary() ? change : change.perhaps())
          .forEach(changes::add);
    }
    changes.sort(Comparator.comparingLong(Change::day));
    long from = whenBound(changes, count, among, true);
    long to = whenBound(changes, count, among, false);
    return new PossibleDays(from, to);
  }

  private static long whenBound(
      List<Change> changes, int count, Set<Ref<Actor>> among, boolean may) {
    Set<Ref<Actor>> bound = new LinkedHashSet<>();
    int boundAmong = 0;
    for (int at = 0; at < changes.size(); at++) {
      Change change = changes.get(at);
      int step = may ? change.may : change.must;
      boolean changed = step > 0 ? bound.add(change.actor) : step < 0 && bound.remove(change.actor);
      if (changed && among.contains(change.actor)) {
        boundAmong += step;
      }
      boolean dayIsOver = at + 1 == changes.size() || changes.get(at + 1).day != change.day;
      boolean met = bound.size() >= count && boundAmong == among.size();
      if (dayIsOver && met && change.day != PossibleDays.NEVER) {
        return change.day;
      }
    }
    return PossibleDays.NEVER;
  }

  private void addChanges(ParticipantLog participant, List<Change> changes) {
    if (!participant.undoes()) {
      PossibleDays first = participant.firstConsent();
      if (first.from() != PossibleDays.NEVER) {
        changes.add(new Change(first.from(), participant.actor(), 1, 0));
        changes.add(new Change(first.to(), participant.actor(), 0, 1));
      }
      return;
    }
    addChangesByReadings(participant, changes);
  }

  private void addChangesByReadings(ParticipantLog participant, List<Change> changes) {
    List<Act> own = new ArrayList<>(participant.consents());
    participant.acts().stream()
        .filter(act -> act.op() != Effect.ENTER_FOR && act.op() != Effect.CONSENT)
        .forEach(own::add);
    Placements readings = Placements.of(own).prepared(Circumstances.NONE, search);
    Set<Long> days = new TreeSet<>(readings.turningPoints());
    if (own.stream().anyMatch(act -> act.days().from() == PossibleDays.ALWAYS)) {
      days.add(PossibleDays.BEFORE_ALL);
    }
    boolean may = false;
    boolean must = false;
    for (long day : days) {
      if (search.budget().isSpent()) {
        addUntold(day, participant, may, must, changes);
        return;
      }
      Set<State> states = readings.on(day, Circumstances.NONE, search);
      boolean mayNow = states.stream().anyMatch(State::isBound);
      boolean mustNow = states.stream().allMatch(State::isBound);
      changes.add(
          new Change(
              day == PossibleDays.BEFORE_ALL ? PossibleDays.ALWAYS : day,
              participant.actor(),
              Boolean.compare(mayNow, may),
              Boolean.compare(mustNow, must)));
      may = mayNow;
      must = mustNow;
    }
  }

  /** From a day on the participant may be bound, and need not be. */
  private static void addUntold(
      long day, ParticipantLog participant, boolean may, boolean must, List<Change> changes) {
    changes.add(
        new Change(
            day == PossibleDays.BEFORE_ALL ? PossibleDays.ALWAYS : day,
            participant.actor(),
            Boolean.compare(true, may),
            Boolean.compare(false, must)));
  }

  private Optional<Possibility> agreesWithRecord(Result result) {
    boolean derived =
        result.outcome != EntryByCondition.Outcome.NO_CONDITION
            && result.outcome != EntryByCondition.Outcome.NOT_COMPUTABLE;
    if (!derived || !log.hasRecordedEntry()) {
      return Optional.empty();
    }
    Possibility agrees = Possibility.IMPOSSIBLE;
    for (Act act : log.shared()) {
      if (act.op() == Effect.ENTER) {
        agrees = agrees.or(same(act.days(), result.days));
      }
    }
    // What is not in an incomplete log may have met the condition earlier.
    boolean doubt = log.isOpen() && agrees == Possibility.IMPOSSIBLE;
    return Optional.of(doubt ? Possibility.POSSIBLE : agrees);
  }

  private static Possibility same(PossibleDays one, PossibleDays other) {
    if (one.isBefore(other) || other.isBefore(one) || other.from() == PossibleDays.NEVER) {
      return Possibility.IMPOSSIBLE;
    }
    return one.isOne() && one.equals(other) ? Possibility.NECESSARY : Possibility.POSSIBLE;
  }
}
