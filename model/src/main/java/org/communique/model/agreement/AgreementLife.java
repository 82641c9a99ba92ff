package org.communique.model.agreement;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementTerm;
import org.communique.model.Group;
import org.communique.model.Organization;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.Statement;
import org.communique.model.actor.Existence;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;

/**
 * The life of an agreement, computed from the log of its events: where the instrument and each
 * participant stand on any day, and why.
 *
 * <p>The terms are those of the Vienna Convention on the Law of Treaties. Consent is bound to its
 * act: to sign does not bind, unless the agreement enters into force on signature; ratification,
 * acceptance, approval, accession, formal confirmation, succession and definitive signature do.
 *
 * <p><b>Certain and possible.</b> A date that is not known to the day, and an event without a date,
 * may leave several statuses possible; then none is certain. The more is known, the fewer are
 * possible: a date that is refined never makes another status certain. What happens after a day
 * never changes a status that was certain on it, with one exception: an entry into force that is
 * recorded takes the place of one that was reckoned.
 *
 * <p><b>Entry into force.</b> Recorded in the log, for the instrument or for single participants;
 * else as its condition has it, reckoned from the consents. Who consents to an agreement that is in
 * force is a party on that day (VCLT article 24(3)), unless the log says when it entered into force
 * for that participant.
 *
 * <p><b>The log is what we know.</b> What it does not tell of did not happen, and the order of its
 * events says nothing. Where it is said to be incomplete, every answer says so.
 *
 * <p>Made in time that grows in proportion to the log, like every answer. Immutable and safe to
 * share between threads.
 */
public final class AgreementLife {

  private static final IsoDuration ONE_DAY = IsoDuration.parse("P1D");

  private final Log log;
  private final EntryReckoning reckoning;
  private final List<Ref<Actor>> actors;
  private final List<Subject> subjects = new ArrayList<>();
  private final Subject instrument;
  private final boolean countsParties;
  private final Function<Ref<Statement>, Optional<Statement>> statements;

  private AgreementLife(
      Log log, boolean countsParties, Function<Ref<Statement>, Optional<Statement>> statements) {
    this.log = log;
    this.statements = statements;
    this.countsParties = countsParties;
    this.actors = List.copyOf(log.participants().keySet());
    Search search = search(Budget.FOR_A_DAY);
    EntryCondition condition = new EntryCondition(log, search);
    EntryCondition.Result result = condition.result();
    this.reckoning = condition.reckoning(result);
    List<Act> shared = new ArrayList<>(log.shared());
    if (!log.hasRecordedEntry() && result.days().from() != PossibleDays.NEVER) {
      shared.add(Act.reckoned(condition.entry(), result.days(), result.deciding()));
    }
    addEndOfTerm(shared, result.days());
    if (log.isTooLarge()) {
      shared.forEach(log.summary()::add);
      List<Act> all = log.summary().acts();
      this.instrument = Subject.inSum(all, Circumstances.NONE);
      subjects.addAll(Collections.nCopies(actors.size(), Subject.inSum(all, Circumstances.ANY)));
      return;
    }
    this.instrument =
        Subject.of(joined(log.ofInstrument(), shared), Circumstances.NONE, false, search);
    OtherParticipants others = new OtherParticipants(log, shared);
    for (ParticipantLog each : log.participants().values()) {
      subjects.add(
          Subject.of(joined(each.acts(), shared), others.about(each), each.isSucceeded(), search));
    }
  }

  /** Where it may be renewed without a word, or ends by notice alone, the end is only possible. */
  private void addEndOfTerm(List<Act> shared, PossibleDays computedEntry) {
    Optional<AgreementTerm> stated = log.agreement().getTerm();
    Optional<PossibleDays> last = stated.flatMap(term -> endOfTerm(term, computedEntry));
    if (stated.isEmpty() || last.isEmpty() || last.get().from() == PossibleDays.NEVER) {
      return;
    }
    PossibleDays end = last.get();
    boolean mayBeRenewed =
        stated.get().getRenewal().isPresent()
            || stated.get().getNotice().isPresent()
            || log.isOpen()
            || shared.stream()
                .anyMatch(act -> act.op() == Effect.RENEW && act.days().from() <= end.to());
    PossibleDays days = mayBeRenewed ? new PossibleDays(end.from(), PossibleDays.NEVER) : end;
    shared.add(Act.reckoned(Effect.END, days, List.of(log.base().child("term"))));
  }

  private Optional<PossibleDays> endOfTerm(AgreementTerm term, PossibleDays computedEntry) {
    if (term.getUntil().isPresent()) {
      // It is in force on its last day.
      return term.getUntil().map(PossibleDays::of).map(until -> until.plus(ONE_DAY));
    }
    PossibleDays entry = log.recordedEntry().orElse(computedEntry);
    return term.getDuration().filter(length -> !length.isNegative()).map(entry::plus);
  }

  private static List<Act> joined(List<Act> own, List<Act> shared) {
    List<Act> all = new ArrayList<>(own);
    all.addAll(shared);
    return all;
  }

  /**
   * Reads the log of an agreement by itself. Pointers in the answers lead on from the agreement.
   *
   * @param agreement the agreement
   * @return its life
   */
  public static AgreementLife of(Agreement agreement) {
    Log log = new Log(agreement, Pointer.ROOT, unknown -> Possibility.POSSIBLE);
    return new AgreementLife(log, log.isClosed(), none -> Optional.empty());
  }

  /**
   * Reads the log of an agreement that is one of a dossier, and what the dossier knows of its
   * participants: a state that ceased to exist is no party any more, and a group is several.
   * Pointers in the answers lead from the dossier.
   *
   * @param agreement an agreement of the dossier
   * @param index the index of the dossier
   * @return its life, computed when first asked for
   * @throws IllegalArgumentException if the agreement is none of the dossier
   */
  public static AgreementLife of(Agreement agreement, DossierIndex index) {
    return index.get(Lives.class, Lives::new).of(agreement);
  }

  /** The lives of the agreements of a dossier, each computed when first asked for. */
  private static final class Lives {

    private final DossierIndex index;
    private final Map<Located<Agreement>, AgreementLife> known = new ConcurrentHashMap<>();

    Lives(DossierIndex index) {
      this.index = index;
    }

    AgreementLife of(Agreement agreement) {
      return known.computeIfAbsent(located(agreement), each -> inDossier(each, index));
    }

    private Located<Agreement> located(Agreement agreement) {
      return index
          .find(agreement.ref())
          .filter(found -> found.part().equals(agreement))
          .or(() -> oneOfSeveral(agreement))
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "the dossier "
                          + index.dossier().getId()
                          + " does not hold the agreement "
                          + agreement.getId()
                          + " as it is given; take it from the dossier"));
    }

    /** Where several records have its id. */
    private Optional<Located<Agreement>> oneOfSeveral(Agreement agreement) {
      return index.all(Agreement.class).stream()
          .filter(each -> each.part().equals(agreement))
          .findFirst();
    }
  }

  private static AgreementLife inDossier(Located<Agreement> agreement, DossierIndex index) {
    Log log = new Log(agreement.part(), agreement.pointer(), actor -> isState(index.find(actor)));
    boolean anyGroup = false;
    for (ParticipantLog each : log.participants().values()) {
      Optional<Located<Actor>> actor = index.find(each.actor());
      anyGroup |= actor.filter(found -> found.part() instanceof Group).isPresent();
      actor.ifPresent(found -> cease(each, log, found));
    }
    return new AgreementLife(log, log.isClosed() && !anyGroup, index.dossier()::find);
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

  private static void cease(ParticipantLog each, Log log, Located<Actor> actor) {
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

  /**
   * {@return the participants} Those who take part without a role, in the order of the agreement,
   * then those of whom an event says that they did what only a participant does, by id.
   */
  public List<Ref<Actor>> participants() {
    return actors;
  }

  /** {@return the agreement} */
  public Agreement agreement() {
    return log.agreement();
  }

  /**
   * Tells where all stand on a day, at its end: what happens on the day has happened.
   *
   * @param day the day
   * @return the instrument and all participants
   */
  public AgreementStatus on(LocalDate day) {
    DaySurvey survey = new DaySurvey(this, search(Budget.FOR_A_DAY));
    survey.moveTo(day.toEpochDay());
    Map<Ref<Actor>, Assessment<ParticipantStatus>> participants = new LinkedHashMap<>();
    for (int at = 0; at < actors.size(); at++) {
      participants.put(actors.get(at), survey.participant(at));
    }
    return new AgreementStatus(survey.instrument(), participants);
  }

  /**
   * Tells where the instrument stands on a day. For all participants {@link #on} is faster than one
   * after the other.
   *
   * @param day the day
   * @return the instrument's status
   */
  public Assessment<InstrumentStatus> statusOn(LocalDate day) {
    DaySurvey survey = new DaySurvey(this, search(Budget.FOR_A_DAY));
    survey.moveTo(day.toEpochDay());
    return survey.instrument();
  }

  /**
   * Tells where a participant stands on a day.
   *
   * @param actor the participant; an actor that the agreement does not know is none
   * @param day the day
   * @return the participant's status
   */
  public Assessment<ParticipantStatus> statusOn(Ref<? extends Actor> actor, LocalDate day) {
    int at = actors.indexOf(actor);
    if (at < 0) {
      return Assessment.of(Set.of(ParticipantStatus.NONE), Set.of(), caveats());
    }
    DaySurvey survey = new DaySurvey(this, search(Budget.FOR_A_DAY));
    survey.moveTo(day.toEpochDay());
    return survey.participant(at);
  }

  /**
   * Tells where all stand on a day that is not known, but one of several.
   *
   * @param date when
   * @return the instrument and all participants, with all that is possible on one of the days
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

  /**
   * Tells where the instrument stands on a day that is not known, but one of several.
   *
   * @param date when
   * @return the instrument's status, with all that is possible on one of the days
   */
  public Assessment<InstrumentStatus> statusOn(Edtf date) {
    return on(date).instrument();
  }

  /**
   * Tells where a participant stands on a day that is not known, but one of several.
   *
   * @param actor the participant; an actor that the agreement does not know is none
   * @param date when
   * @return the participant's status, with all that is possible on one of the days
   */
  public Assessment<ParticipantStatus> statusOn(Ref<? extends Actor> actor, Edtf date) {
    return on(date).participant(actor);
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

  /** {@return where all stood at all times} */
  public AgreementHistory history() {
    return new HistoryScan(this).history();
  }

  /** {@return when the agreement enters into force by its own condition} */
  public EntryReckoning entryIntoForce() {
    return reckoning;
  }

  /** {@return the log in the order in which it must have happened} */
  public Timeline timeline() {
    return Timeline.of(log.agreement(), log.base());
  }

  /** {@return the reservations, in the order of the log} */
  public List<Reservation> reservations() {
    return new ReservationLog(log.agreement(), log.base(), statements).reservations();
  }

  /**
   * Tells which territories the agreement extends to on a day, at its end; {@link Extension} says
   * what counts.
   *
   * @param day the day
   * @return the extensions that are certain or possible, by participant, in their order, and then
   *     by territory
   */
  public List<Extension> territoriesOn(LocalDate day) {
    return new TerritorialScope(this).on(day);
  }

  Log log() {
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
