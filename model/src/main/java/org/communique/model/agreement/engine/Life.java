package org.communique.model.agreement.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.model.Actor;
import org.communique.model.AgreementTerm;
import org.communique.model.Group;
import org.communique.model.Organization;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.actor.Existence;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.AgreementStatus;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.agreement.status.Period;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;

/**
 * The instrument and the participants of one agreement, each with the acts that it sees, ready to
 * be asked of any day.
 *
 * <p>Each answer has a budget of its own, and what all answers have in common, which is worked out
 * here, has one more.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Life {

  private final ActLog log;
  private final EntryByCondition byCondition;
  private final List<Ref<Actor>> actors;
  private final List<Subject> subjects = new ArrayList<>();
  private final Subject instrument;
  private final boolean countsParties;

  private Life(ActLog log, boolean countsParties) {
    this.log = log;
    this.countsParties = countsParties;
    this.actors = List.copyOf(log.participants().keySet());
    Search search = search(Budget.FOR_A_DAY);
    EntryCondition condition = new EntryCondition(log, search);
    EntryCondition.Result result = condition.result();
    this.byCondition = condition.answer(result);
    List<Act> shared = new ArrayList<>(log.shared());
    if (!log.hasRecordedEntry() && result.days().from() != PossibleDays.NEVER) {
      Act entry = Act.derived(condition.entry(), result.days(), result.deciding());
      shared.add(entry.told(events()));
    }
    addEndOfTerm(shared, result.days());
    if (log.isTooLarge()) {
      shared.forEach(log.summary()::add);
      List<Act> all = log.summary().acts();
      this.instrument = Subject.inSum(all, Circumstances.NONE);
      subjects.addAll(Collections.nCopies(actors.size(), Subject.inSum(all, Circumstances.ANY)));
      return;
    }
    List<Act> forSome = joined(shared, told(log.firstEntryForSome()));
    List<Act> forOthers = joined(shared, told(entryForOthers(result)));
    this.instrument =
        Subject.of(joined(log.ofInstrument(), forSome), Circumstances.NONE, false, search);
    OtherParticipants others = new OtherParticipants(log, shared);
    for (ParticipantLog each : log.participants().values()) {
      List<Act> seen = each.hasEntryOfItsOwn() ? forSome : forOthers;
      subjects.add(
          Subject.of(joined(each.acts(), seen), others.about(each), each.isSucceeded(), search));
    }
  }

  private List<Act> told(Optional<Act> act) {
    return act.map(each -> each.told(events())).stream().toList();
  }

  /**
   * What is in force for some participants alone is in force for the others when that is recorded.
   * Where it is not, they are told of it by then at the earliest, and at the latest when the
   * condition is met, which on the events recorded may be never. A treaty between two is in force
   * for both or for none.
   */
  private Optional<Act> entryForOthers(EntryCondition.Result byCondition) {
    Optional<Act> first = log.firstEntryForSome();
    if (log.hasRecordedEntry()) {
      return first.map(act -> act.as(Effect.ENTER_FOR_OTHERS));
    }
    PossibleDays computed = byCondition.days();
    boolean isOfTwo = log.isClosed() && log.negotiators().size() == 2;
    boolean hasCondition = log.agreement().getEntryIntoForce().isPresent();
    if (isOfTwo || !hasCondition) {
      return first;
    }
    return first
        .filter(act -> computed.to() > act.days().to())
        .map(act -> perhapsLater(act, byCondition))
        .or(() -> first);
  }

  private static Act perhapsLater(Act first, EntryCondition.Result byCondition) {
    Set<Pointer> because = new TreeSet<>(first.because());
    because.addAll(byCondition.deciding());
    return Act.derived(
        Effect.ENTER_BY_CONSENT,
        new PossibleDays(first.days().from(), byCondition.days().to()),
        because);
  }

  /**
   * Where it may be renewed without a word, the end is only possible. Where it goes on until notice
   * is given, it ends by that notice alone.
   */
  private void addEndOfTerm(List<Act> shared, PossibleDays computedEntry) {
    Optional<AgreementTerm> stated = log.agreement().getTerm();
    Optional<PossibleDays> last =
        stated.flatMap(term -> Notice.endOf(term, log.recordedEntry().orElse(computedEntry)));
    boolean byNoticeAlone =
        stated.flatMap(AgreementTerm::getNotice).isPresent()
            && stated.flatMap(AgreementTerm::getRenewal).isEmpty()
            && !log.isOpen();
    if (last.isEmpty() || last.get().from() == PossibleDays.NEVER || byNoticeAlone) {
      return;
    }
    PossibleDays end = last.get();
    boolean mayBeRenewed =
        stated.flatMap(AgreementTerm::getRenewal).isPresent()
            || log.isOpen()
            || shared.stream()
                .anyMatch(act -> act.op() == Effect.RENEW && act.days().from() <= end.to());
    PossibleDays days = mayBeRenewed ? new PossibleDays(end.from(), PossibleDays.NEVER) : end;
    shared.add(Act.derived(Effect.END, days, List.of(log.base().child("term"))));
  }

  private static List<Act> joined(List<Act> own, List<Act> shared) {
    List<Act> all = new ArrayList<>(own);
    all.addAll(shared);
    return all;
  }

  /**
   * {@return the life that a log by itself tells of}
   *
   * @param log the log
   */
  public static Life of(AgreementLog log) {
    return new Life(acts(log, unknown -> Possibility.POSSIBLE), log.isClosed());
  }

  /**
   * {@return the life that a log tells of, and what the dossier knows of the participants} A state
   * that ceased to exist is no party any more, and a group is several.
   *
   * @param log the log of an agreement of the dossier
   * @param index the index of the dossier
   */
  public static Life of(AgreementLog log, DossierIndex index) {
    ActLog acts = acts(log, actor -> isState(index.find(actor)));
    boolean anyGroup = false;
    for (ParticipantLog each : acts.participants().values()) {
      Optional<Located<Actor>> actor = index.find(each.actor());
      anyGroup |= actor.filter(found -> found.part() instanceof Group).isPresent();
      actor.ifPresent(found -> cease(each, acts, found));
    }
    return new Life(acts, log.isClosed() && !anyGroup);
  }

  /**
   * Where only the notice of a withdrawal is dated, its effect may hang on the day of the entry
   * into force; and where no event tells that day, on the condition, which is then computed before.
   */
  private static ActLog acts(AgreementLog log, Function<Ref<Actor>, Possibility> isState) {
    ActLog acts = new ActLog(log, isState, ActLog.NOT_AT_ALL);
    boolean hangsOnCondition =
        Notice.counts(log.agreement())
            && log.agreement().getEntryIntoForce().isPresent()
            && ActLog.firstEntry(log).isEmpty();
    if (!hangsOnCondition) {
      return acts;
    }
    Search search = Search.of(Budget.FOR_A_DAY, log.base());
    return new ActLog(log, isState, new EntryCondition(acts, search).result().days());
  }

  /** A territory may count as a state, and so may somebody of whom the dossier does not tell. */
  private static Possibility isState(Optional<Located<Actor>> actor) {
    return actor
        .map(Located::part)
        .map(
            part ->
                part instanceof State
                    ? Possibility.NECESSARY
                    : part instanceof Organization ? Possibility.IMPOSSIBLE : Possibility.POSSIBLE)
        .orElse(Possibility.POSSIBLE);
  }

  private static void cease(ParticipantLog each, ActLog log, Located<Actor> actor) {
    Existence.until(actor.part())
        .map(until -> cessation(until, actor.pointer().child("until")))
        .ifPresent(end -> log.add(each, end));
  }

  private static Act cessation(Edtf until, Pointer place) {
    PossibleDays days = PossibleDays.of(until);
    // It is there on its last day.
    PossibleDays after =
        new PossibleDays(
            days.from() == PossibleDays.ALWAYS ? PossibleDays.ALWAYS : days.from() + 1,
            days.to() == PossibleDays.NEVER ? PossibleDays.NEVER : days.to() + 1);
    return Act.of(Effect.CEASE, after, place);
  }

  /** {@return those who take part, as {@link AgreementStatus#participants} has them} */
  public List<Ref<Actor>> participants() {
    return actors;
  }

  /** {@return when the agreement enters into force by its own condition} */
  public EntryByCondition entryIntoForce() {
    return byCondition;
  }

  /**
   * {@return where all stand at the end of a day}
   *
   * @param day the day
   */
  public AgreementStatus on(LocalDate day) {
    DaySurvey survey = surveyOf(day);
    Map<Ref<Actor>, Assessment<ParticipantStatus>> participants = new LinkedHashMap<>();
    for (int at = 0; at < actors.size(); at++) {
      participants.put(actors.get(at), survey.participant(at));
    }
    return new AgreementStatus(survey.instrument(), participants);
  }

  private DaySurvey surveyOf(LocalDate day) {
    DaySurvey survey = new DaySurvey(this, search(Budget.FOR_A_DAY));
    survey.moveTo(day.toEpochDay());
    return survey;
  }

  /**
   * {@return where the instrument stands at the end of a day}
   *
   * @param day the day
   */
  public Assessment<InstrumentStatus> statusOn(LocalDate day) {
    return surveyOf(day).instrument();
  }

  /**
   * {@return where a participant stands at the end of a day}
   *
   * @param actor the participant; an actor that the agreement does not know is none
   * @param day the day
   */
  public Assessment<ParticipantStatus> statusOn(Ref<? extends Actor> actor, LocalDate day) {
    int at = actors.indexOf(actor);
    return at < 0
        ? Assessment.of(Set.of(ParticipantStatus.NONE), Set.of(), caveats())
        : surveyOf(day).participant(at);
  }

  /**
   * {@return where all stand on a day that is one of several, with all that is possible on one}
   *
   * @param date when
   */
  public AgreementStatus on(Edtf date) {
    PossibleDays days = PossibleDays.of(date);
    if (days.isOne() && PossibleDays.date(days.from()).isPresent()) {
      return on(LocalDate.ofEpochDay(days.from()));
    }
    AgreementHistory history = new HistoryScan(this).history(days);
    Map<Ref<Actor>, Assessment<ParticipantStatus>> participants = new LinkedHashMap<>();
    history.participants().forEach((actor, periods) -> participants.put(actor, any(periods, days)));
    return new AgreementStatus(any(history.instrument(), days), participants);
  }

  /** {@return where all stood at all times} */
  public AgreementHistory history() {
    return new HistoryScan(this).history();
  }

  private static <S extends Enum<S>> Assessment<S> any(List<Period<S>> periods, PossibleDays days) {
    return periods.stream()
        .filter(
            period ->
                period.from().map(LocalDate::toEpochDay).orElse(PossibleDays.ALWAYS) <= days.to()
                    && period.until().map(LocalDate::toEpochDay).orElse(PossibleDays.NEVER)
                        >= days.from())
        .map(Period::standing)
        .reduce(Assessment::or)
        .orElseThrow();
  }

  ActLog log() {
    return log;
  }

  List<Subject> subjects() {
    return subjects;
  }

  Subject instrument() {
    return instrument;
  }

  boolean countsParties() {
    return countsParties;
  }

  Pointer base() {
    return log.base();
  }

  Pointer condition() {
    return log.base().child("entryIntoForce");
  }

  /** {@return where the log is, for what rests on very many of its events} */
  Pointer events() {
    return log.base().child("events");
  }

  Search search(long steps) {
    return Search.of(steps, log.base());
  }

  Set<Missing> caveats() {
    return log.isOpen()
        ? Set.of(new Missing(log.base().child("open"), Missing.Kind.OPEN_LOG))
        : Set.of();
  }

  /**
   * {@return the days among some on which anything may change, each with the participants
   * concerned; the first day concerns all}
   *
   * @param among the days that are asked for
   */
  SortedMap<Long, Set<Integer>> turningPoints(PossibleDays among) {
    long first = Math.max(among.from(), PossibleDays.BEFORE_ALL);
    SortedMap<Long, Set<Integer>> points = turningPoints();
    points.computeIfAbsent(first, none -> new TreeSet<>()).addAll(everybody());
    return among.to() == PossibleDays.NEVER
        ? points.tailMap(first)
        : points.subMap(first, among.to() + 1);
  }

  private SortedMap<Long, Set<Integer>> turningPoints() {
    SortedMap<Long, Set<Integer>> points = new TreeMap<>();
    instrument.turningPoints().forEach(day -> addPoint(points, day));
    log.proposals().forEach(act -> addPoints(points, act.days()));
    log.rejections().forEach(act -> addPoints(points, act.days()));
    addPoints(points, log.signedOn());
    addPoints(points, log.adoptedOn());
    log.adoptions().forEach(act -> addPoints(points, act.days()));
    log.signings().forEach(act -> addPoints(points, act.days()));
    for (int at = 0; at < subjects.size(); at++) {
      for (long day : subjects.get(at).turningPoints()) {
        addPoint(points, day).add(at);
      }
    }
    points.remove(PossibleDays.NEVER);
    return points;
  }

  private static void addPoints(SortedMap<Long, Set<Integer>> points, PossibleDays days) {
    addPoint(points, days.from());
    addPoint(points, days.to());
  }

  private static Set<Integer> addPoint(SortedMap<Long, Set<Integer>> points, long day) {
    return points.computeIfAbsent(Math.max(day, PossibleDays.BEFORE_ALL), none -> new TreeSet<>());
  }

  private Set<Integer> everybody() {
    Set<Integer> all = new TreeSet<>();
    for (int at = 0; at < subjects.size(); at++) {
      all.add(at);
    }
    return all;
  }
}
