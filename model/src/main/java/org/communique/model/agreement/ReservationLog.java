package org.communique.model.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.communique.model.Classification;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.agreement.Reservation.Objection;
import org.communique.model.agreement.Reservation.Withdrawal;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.status.Missing;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.PossibleDays;
import org.communique.model.vocabulary.AgreementEventKind;

/**
 * The reservations, declarations, objections and withdrawals of a log, each found by what it is of:
 * by the words that it names, by who did it.
 *
 * <p>An objection that names nothing may be to every reservation of others, so the pairs of both
 * are never listed at once: made in time in proportion to the log, and so is each answer.
 */
final class ReservationLog {

  /** How a statement says that an objection keeps the agreement from being in force (VCLT). */
  private static final String SCHEME = "vclt";

  private static final String PRECLUDING = "20(4)(b)";

  /**
   * How many reservations are looked at to see whether an objection can be to but one. Where the
   * objector made so many itself, it is not certain which is meant.
   */
  private static final int LOOKED_AT = 64;

  private final Agreement agreement;
  private final Pointer base;
  private final Set<Missing> caveats;
  private final List<PossibleDays> acts;
  private final Function<Ref<Statement>, Optional<Statement>> statements;

  private final List<Integer> making = new ArrayList<>();
  private final List<Integer> byEarliest = new ArrayList<>();
  private final Map<Maker, List<Integer>> ownByEarliest = new HashMap<>();
  private final Set<Ref<Statement>> spoken = new HashSet<>();

  private final Map<Ref<Statement>, List<Integer>> namingWithdrawals = new HashMap<>();
  private final Map<Maker, List<Integer>> otherWithdrawals = new HashMap<>();
  private final Map<Ref<Statement>, List<Integer>> namingObjections = new HashMap<>();
  private final List<Integer> otherObjections = new ArrayList<>();
  private final Map<Ref<Actor>, List<Integer>> objectionsBy = new HashMap<>();
  private final List<Integer> objectionsByNobody = new ArrayList<>();
  private final Map<Integer, Set<Ref<Statement>>> named = new HashMap<>();
  private final Set<Integer> certain = new HashSet<>();
  private final Map<Ref<Actor>, Long> lastConsents = new HashMap<>();
  private long lastConsentOfAll = PossibleDays.ALWAYS;

  /** Whose reservations, or whose declarations; of nobody where the log does not say. */
  private record Maker(AgreementEventKind kind, Optional<Ref<Actor>> actor) {}

  ReservationLog(AgreementLog log, Function<Ref<Statement>, Optional<Statement>> statements) {
    this.agreement = log.agreement();
    this.base = log.base().child("events");
    this.caveats =
        log.isOpen()
            ? Set.of(new Missing(log.base().child("open"), Missing.Kind.OPEN_LOG))
            : Set.of();
    this.acts =
        agreement.getEvents().stream().map(each -> PossibleDays.of(dateOfAct(each))).toList();
    this.statements = statements;
    for (int at = 0; at < agreement.getEvents().size(); at++) {
      readActs(at);
    }
    // A withdrawal may stand before what it takes back: the order of the log says nothing.
    for (int at = 0; at < agreement.getEvents().size(); at++) {
      readAnswers(at);
    }
    Comparator<Integer> earliest = Comparator.comparing(at -> made(at).from());
    byEarliest.sort(earliest);
    ownByEarliest.values().forEach(own -> own.sort(earliest));
    otherObjections.stream().filter(this::isToOneAtMost).forEach(certain::add);
  }

  private void readActs(int at) {
    AgreementEvent event = event(at);
    AgreementEventKind kind = event.getKind();
    if (isMaking(kind)) {
      making.add(at);
      event.getStatement().ifPresent(spoken::add);
      makers(kind, event)
          .forEach(maker -> ownByEarliest.computeIfAbsent(maker, none -> list()).add(at));
    }
    if (kind.equals(AgreementEventKind.RESERVATION_MADE)) {
      byEarliest.add(at);
    } else if (kind.equals(AgreementEventKind.RESERVATION_OBJECTED)) {
      event.getStatement().ifPresent(spoken::add);
    } else if (EventEffect.of(kind).filter(EventEffect::isConsent).isPresent()) {
      readConsent(event);
    }
  }

  private void readConsent(AgreementEvent event) {
    long day = PossibleDays.of(event.getDate()).from();
    event.getBy().forEach(actor -> lastConsents.merge(actor, day, Math::max));
    if (event.getBy().isEmpty()) {
      lastConsentOfAll = Math.max(lastConsentOfAll, day);
    }
  }

  private void readAnswers(int at) {
    AgreementEvent event = event(at);
    AgreementEventKind kind = event.getKind();
    if (kind.equals(AgreementEventKind.RESERVATION_OBJECTED)) {
      Set<Ref<Statement>> answered = answered(event);
      named.put(at, answered);
      answered.forEach(words -> namingObjections.computeIfAbsent(words, none -> list()).add(at));
      if (answered.isEmpty()) {
        otherObjections.add(at);
      }
      event.getBy().forEach(actor -> objectionsBy.computeIfAbsent(actor, none -> list()).add(at));
      if (event.getBy().isEmpty()) {
        objectionsByNobody.add(at);
      }
    } else if (isWithdrawing(kind)) {
      readWithdrawal(at, event, kind);
    }
  }

  private void readWithdrawal(int at, AgreementEvent event, AgreementEventKind kind) {
    Set<Ref<Statement>> words = answered(event);
    event.getStatement().filter(spoken::contains).ifPresent(words::add);
    words.forEach(each -> namingWithdrawals.computeIfAbsent(each, none -> list()).add(at));
    if (words.isEmpty()) {
      makers(taken(kind), event)
          .forEach(maker -> otherWithdrawals.computeIfAbsent(maker, none -> list()).add(at));
    }
  }

  /** What the words of an event reply to or are about, of what the log has the words of. */
  private Set<Ref<Statement>> answered(AgreementEvent event) {
    Set<Ref<Statement>> answered = new LinkedHashSet<>();
    event
        .getStatement()
        .flatMap(statements)
        .ifPresent(
            words -> {
              words.getInReplyTo().filter(spoken::contains).ifPresent(answered::add);
              words.getAbout().stream()
                  .map(about -> Ref.to(Statement.class, about.id()))
                  .filter(spoken::contains)
                  .forEach(answered::add);
            });
    return answered;
  }

  private static List<Integer> list() {
    return new ArrayList<>();
  }

  private static boolean isMaking(AgreementEventKind kind) {
    return kind.equals(AgreementEventKind.RESERVATION_MADE)
        || kind.equals(AgreementEventKind.DECLARATION_MADE);
  }

  private static boolean isWithdrawing(AgreementEventKind kind) {
    return kind.equals(AgreementEventKind.RESERVATION_WITHDRAWN)
        || kind.equals(AgreementEventKind.DECLARATION_WITHDRAWN);
  }

  private static AgreementEventKind taken(AgreementEventKind withdrawing) {
    return withdrawing.equals(AgreementEventKind.RESERVATION_WITHDRAWN)
        ? AgreementEventKind.RESERVATION_MADE
        : AgreementEventKind.DECLARATION_MADE;
  }

  private static Set<Maker> makers(AgreementEventKind kind, AgreementEvent event) {
    Set<Maker> makers = new LinkedHashSet<>();
    event.getBy().forEach(actor -> makers.add(new Maker(kind, Optional.of(actor))));
    if (makers.isEmpty()) {
      makers.add(new Maker(kind, Optional.empty()));
    }
    return makers;
  }

  /** {@return what is missing from every answer} */
  Set<Missing> caveats() {
    return caveats;
  }

  List<Reservation> reservations() {
    return making.stream().map(at -> new Reservation(this, at)).toList();
  }

  AgreementEvent event(int at) {
    return agreement.getEvents().get(at);
  }

  Pointer pointer(int at) {
    return base.child(at);
  }

  static Optional<Edtf> dateOfAct(AgreementEvent event) {
    return event.getDate().or(event::getEffective);
  }

  /** A withdrawal is operative once it is notified (VCLT 22(3)). */
  private static Optional<Edtf> dateOfEffect(AgreementEvent event) {
    return event.getEffective().or(event::getDate);
  }

  PossibleDays made(int at) {
    return acts.get(at);
  }

  private PossibleDays withdrawn(int at) {
    return PossibleDays.of(dateOfEffect(event(at)));
  }

  /** {@return whether a participant consented on a day or later, as far as that is certain} */
  boolean consentsAtOrAfter(Ref<Actor> actor, long day) {
    return Math.max(lastConsents.getOrDefault(actor, PossibleDays.ALWAYS), lastConsentOfAll) >= day;
  }

  /** {@return what took back a reservation or a declaration, in the order of the log} */
  List<Withdrawal> withdrawals(int of) {
    Set<Integer> found = new TreeSet<>();
    AgreementEvent made = event(of);
    made.getStatement().ifPresent(words -> found.addAll(naming(words, made)));
    Set<Integer> ofThis = new HashSet<>(found);
    for (int each : unnamedWithdrawals(made)) {
      if (!withdrawn(each).isBefore(made(of))) {
        found.add(each);
        if (isCertain(each, of)) {
          ofThis.add(each);
        }
      }
    }
    return found.stream().map(each -> withdrawal(each, ofThis.contains(each))).toList();
  }

  private List<Integer> naming(Ref<Statement> words, AgreementEvent made) {
    return namingWithdrawals.getOrDefault(words, List.of()).stream()
        .filter(each -> taken(event(each).getKind()).equals(made.getKind()))
        .filter(each -> isByOneOf(event(each), made))
        .toList();
  }

  private static boolean isByOneOf(AgreementEvent withdrawal, AgreementEvent made) {
    return withdrawal.getBy().isEmpty()
        || made.getBy().isEmpty()
        || withdrawal.getBy().stream().anyMatch(new HashSet<>(made.getBy())::contains);
  }

  private Set<Integer> unnamedWithdrawals(AgreementEvent made) {
    Set<Integer> found = new TreeSet<>();
    Set<Maker> makers = makers(made.getKind(), made);
    makers.forEach(maker -> found.addAll(otherWithdrawals.getOrDefault(maker, List.of())));
    Maker nobody = new Maker(made.getKind(), Optional.empty());
    found.addAll(otherWithdrawals.getOrDefault(nobody, List.of()));
    return found;
  }

  /** That it was made by then, or that nothing else was. */
  private boolean isCertain(int withdrawal, int of) {
    PossibleDays taken = withdrawn(withdrawal);
    if (made(of).to() <= taken.from() && made(of).to() != PossibleDays.NEVER) {
      return true;
    }
    for (Maker maker : makers(event(of).getKind(), event(of))) {
      List<Integer> own = ownByEarliest.getOrDefault(maker, List.of());
      if (own.size() > 1 && made(own.get(1)).from() <= taken.to()) {
        return false;
      }
    }
    return true;
  }

  private Withdrawal withdrawal(int at, boolean isOfThis) {
    return new Withdrawal(pointer(at), event(at).getBy(), dateOfEffect(event(at)), isOfThis);
  }

  /** {@return the objections to a reservation or a declaration, in the order of the log} */
  List<Objection> objections(int to) {
    Set<Integer> found = new TreeSet<>();
    event(to)
        .getStatement()
        .ifPresent(words -> found.addAll(namingObjections.getOrDefault(words, List.of())));
    otherObjections.stream().filter(each -> mayBeTo(each, to)).forEach(found::add);
    return found.stream().map(this::objection).toList();
  }

  /** {@return the objections of one, and of whom the log does not name} */
  List<Objection> objections(int to, Ref<Actor> by) {
    List<Integer> found = new ArrayList<>(objectionsBy.getOrDefault(by, List.of()));
    found.addAll(objectionsByNobody);
    return found.stream().filter(each -> isTo(each, to)).map(this::objection).toList();
  }

  private boolean isTo(int objection, int to) {
    Set<Ref<Statement>> words = named.getOrDefault(objection, Set.of());
    return words.isEmpty()
        ? mayBeTo(objection, to)
        : event(to).getStatement().filter(words::contains).isPresent();
  }

  private boolean mayBeTo(int objection, int to) {
    return event(to).getKind().equals(AgreementEventKind.RESERVATION_MADE)
        && !made(objection).isBefore(made(to))
        && isOfOthers(to, new HashSet<>(event(objection).getBy()));
  }

  private boolean isOfOthers(int reservation, Set<Ref<Actor>> objectors) {
    return event(reservation).getBy().stream().noneMatch(objectors::contains);
  }

  private Objection objection(int at) {
    AgreementEvent event = event(at);
    boolean isToThis = !named.getOrDefault(at, Set.of()).isEmpty() || certain.contains(at);
    List<Withdrawal> withdrawals =
        event.getStatement().map(namingWithdrawals::get).orElse(List.of()).stream()
            .filter(each -> isByOneOf(event(each), event))
            .map(each -> withdrawal(each, true))
            .toList();
    return new Objection(
        event.getBy(), pointer(at), dateOfAct(event), isToThis, precludes(event), withdrawals);
  }

  private boolean precludes(AgreementEvent objection) {
    return objection.getStatement().flatMap(statements).stream()
        .flatMap(words -> words.getClassifications().stream())
        .anyMatch(ReservationLog::isPrecluding);
  }

  private static boolean isPrecluding(Classification classification) {
    return classification.getScheme().equals(SCHEME) && classification.getCode().equals(PRECLUDING);
  }

  private boolean isToOneAtMost(int objection) {
    Set<Ref<Actor>> objectors = new HashSet<>(event(objection).getBy());
    int ofOthers = 0;
    for (int looked = 0; looked < byEarliest.size(); looked++) {
      int reservation = byEarliest.get(looked);
      if (made(objection).isBefore(made(reservation))) {
        return true;
      }
      if (isOfOthers(reservation, objectors) && ++ofOthers > 1 || looked == LOOKED_AT) {
        return false;
      }
    }
    return true;
  }
}
