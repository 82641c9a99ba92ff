package org.communique.model.agreement.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Pointer;
import org.communique.model.time.PossibleDays;
import org.jspecify.annotations.Nullable;

/**
 * The instrument and its participants on one day after another.
 *
 * <p>Moving to a later day looks again at those participants alone to whom something may have
 * happened in between. What they make of the instrument together is kept as a tally.
 */
final class DaySurvey {

  private final Life life;
  private final Search search;
  private final List<Subject> participants;
  private final List<Set<State>> states;
  private final int[] masks;
  private final Tally tally;
  private Set<State> ofInstrument = Set.of();
  private long day;

  /** The first of the days that the answer is of; the same as the day unless it is of many. */
  private long since;

  /** Of all parties, worked out once for a day: each of them asks. */
  private @Nullable SortedSet<Pointer> whyLeft;

  private @Nullable Set<Missing> missingOfParties;

  /** The same as a party is told of it. */
  private @Nullable Set<Missing> missingOfOthers;

  /** Those of whom the same is not known have the same answer. */
  private final Map<Set<State>, Assessment<ParticipantStatus>> coarse = new IdentityHashMap<>();

  DaySurvey(Life life, Search search) {
    this.life = life;
    this.search = search;
    this.participants = life.subjects();
    this.states = new ArrayList<>(participants.size());
    this.masks = new int[participants.size()];
    this.tally = new Tally(life.log().enough());
    participants.forEach(
        each -> {
          states.add(Set.of());
          tally.add(0);
        });
  }

  /** Looks at everybody. */
  void moveTo(long newDay) {
    day = newDay;
    since = newDay;
    lookAtInstrument();
    for (int at = 0; at < participants.size(); at++) {
      lookAt(at);
    }
  }

  /** Looks at the instrument and at some participants; nothing happened to the others. */
  void moveTo(long newDay, Collection<Integer> concerned) {
    day = newDay;
    since = newDay;
    lookAtInstrument();
    concerned.forEach(this::lookAt);
  }

  /** {@return whether the work that the answer may cost is done} */
  boolean isSpent() {
    return search.budget().isSpent();
  }

  long spent() {
    return search.budget().spent();
  }

  /** Looks at all days from one on at once: at what any of the acts in any order may lead to. */
  void moveToAllSince(long first) {
    day = PossibleDays.NEVER - 1;
    since = first;
    forget();
    ofInstrument = life.instrument().inAnyOrder(day, search);
    for (int at = 0; at < participants.size(); at++) {
      set(at, participants.get(at).inAnyOrder(day, search));
    }
  }

  private void forget() {
    whyLeft = null;
    missingOfParties = null;
    missingOfOthers = null;
    coarse.clear();
  }

  private void lookAtInstrument() {
    forget();
    ofInstrument = life.instrument().on(day, search);
  }

  private void lookAt(int at) {
    set(at, participants.get(at).on(day, search));
  }

  private void set(int at, Set<State> found) {
    Subject participant = participants.get(at);
    search.budget().take(1);
    tally.remove(masks[at]);
    // Those of whom the same is not known share one set.
    boolean isKnown =
        at > 0
            && found == states.get(at - 1)
            && participant.isSucceeded() == participants.get(at - 1).isSucceeded();
    masks[at] = isKnown ? masks[at - 1] : Tally.mask(found, participant.isSucceeded());
    states.set(at, found);
    tally.add(masks[at]);
  }

  /** {@return what the participants make of the instrument, for each way to count oneself} */
  List<Object> context() {
    List<Object> context = new ArrayList<>();
    context.add(mayBeInForce());
    if (life.countsParties()) {
      Tally.Outcome all = tally.outcome();
      context.add(all);
      if (!all.equals(Tally.Outcome.LASTS)) {
        Set<Missing> missing = new TreeSet<>();
        addMissingOfParties(all, missing);
        context.add(whyLeft());
        context.add(missing);
      }
      for (int mask = 1; mask < 16; mask++) {
        if (tally.has(mask) && (mask & (Tally.APPLIES | Tally.SUSPENDS)) != 0) {
          context.add(mask);
          context.add(tally.outcomeFor(mask));
        }
      }
    }
    return context;
  }

  Assessment<InstrumentStatus> instrument() {
    Set<InstrumentStatus> possible = EnumSet.noneOf(InstrumentStatus.class);
    Set<Pointer> because = new TreeSet<>();
    Tally.Outcome outcome = life.countsParties() ? tally.outcome() : Tally.Outcome.LASTS;
    for (State state : ofInstrument) {
      InstrumentStatus status = state.ofInstrument();
      if (status == InstrumentStatus.DRAFT) {
        addStages(possible, because);
      } else if (state.isInForce()) {
        addInForce(state, outcome, possible, because);
      } else {
        possible.add(status);
        because.addAll(state.whyInstrument());
        if (mayHaveBeenInForce(state)) {
          possible.add(InstrumentStatus.ENDED);
        }
      }
    }
    Set<Missing> missing = new TreeSet<>(life.caveats());
    missing.addAll(
        life.instrument().missing(day, ofInstrument, State::ofInstrument, life.base(), search));
    if (possible.size() > 1) {
      addMissingStages(missing);
      addMissingOfParties(outcome, missing);
    }
    return Assessment.of(possible, because, missing);
  }

  /** What ended was perhaps in force, where not all that happened is told. */
  private boolean mayHaveBeenInForce(State state) {
    return life.log().isOpen() && state.ofInstrument() == InstrumentStatus.NEVER_IN_FORCE;
  }

  private void addStages(Set<InstrumentStatus> possible, Set<Pointer> because) {
    PossibleDays signed = life.log().signedOn();
    PossibleDays adopted = life.log().adoptedOn();
    if (signed.mayBy(day)) {
      possible.add(InstrumentStatus.SIGNED);
      because.addAll(life.log().whySigned());
    }
    if (!signed.mustBy(since)) {
      if (adopted.mayBy(day)) {
        possible.add(InstrumentStatus.ADOPTED);
        because.addAll(life.log().whyAdopted());
      }
      if (!adopted.mustBy(since)) {
        addDraft(possible, because);
      }
    }
  }

  private void addDraft(Set<InstrumentStatus> possible, Set<Pointer> because) {
    DraftStage draft = draftStage();
    Set<Pointer> rejectedBy = draft.rejectedBy();
    if (!rejectedBy.isEmpty()) {
      possible.add(InstrumentStatus.NEVER_IN_FORCE);
      because.addAll(rejectedBy);
    }
    if (draft.mayBeDraft()) {
      possible.add(InstrumentStatus.DRAFT);
    }
  }

  private DraftStage draftStage() {
    search.budget().take(life.log().rejections().size() + life.log().proposals().size());
    return new DraftStage(life.log(), since, day);
  }

  private void addInForce(
      State state, Tally.Outcome outcome, Set<InstrumentStatus> possible, Set<Pointer> because) {
    if (outcome.mayHaveEnded()) {
      possible.add(InstrumentStatus.ENDED);
      because.addAll(whyLeft());
    }
    if (outcome.mayBeSuspended()) {
      possible.add(InstrumentStatus.SUSPENDED);
      because.addAll(whySuspended());
    }
    if (outcome.mayLast()) {
      possible.add(state.ofInstrument());
      because.addAll(state.whyInstrument());
    }
  }

  private SortedSet<Pointer> whyLeft() {
    SortedSet<Pointer> known = whyLeft;
    if (known == null) {
      known = whoLeft();
      whyLeft = known;
    }
    return known;
  }

  private SortedSet<Pointer> whoLeft() {
    search.budget().take(masks.length);
    SortedSet<Pointer> why = new TreeSet<>();
    for (int at = 0; at < masks.length; at++) {
      if ((masks[at] & Tally.LEFT) != 0) {
        states.get(at).stream().filter(State::hasLeft).forEach(s -> why.addAll(s.whyUndone()));
      }
    }
    return why;
  }

  private Set<Pointer> whySuspended() {
    Set<Pointer> why = new TreeSet<>();
    for (int at = 0; at < masks.length; at++) {
      if ((masks[at] & Tally.SUSPENDS) != 0) {
        states.get(at).forEach(state -> why.addAll(state.whySuspended()));
      }
    }
    return why;
  }

  private void addMissingStages(Set<Missing> missing) {
    boolean before =
        ofInstrument.stream().anyMatch(s -> s.ofInstrument() == InstrumentStatus.DRAFT);
    if (!before) {
      return;
    }
    PossibleDays signed = life.log().signedOn();
    if (!signed.mustBy(since) && signed.mayBy(day)) {
      addOpen(life.log().signings(), missing);
    }
    PossibleDays adopted = life.log().adoptedOn();
    if (signed.mustBy(since) || adopted.mustBy(since)) {
      return;
    }
    if (adopted.mayBy(day)) {
      addOpen(life.log().adoptions(), missing);
    }
    draftStage().addMissing(life.condition(), missing);
  }

  private void addMissingOfParties(Tally.Outcome outcome, Set<Missing> missing) {
    if (outcome.equals(Tally.Outcome.LASTS)) {
      return;
    }
    Set<Missing> known = missingOfParties;
    if (known == null) {
      known = missingOfParties();
      missingOfParties = known;
    }
    missing.addAll(known);
  }

  /** What leaves open what the others made of it; of very many events the log as a whole. */
  private void addMissingOfOthers(Tally.Outcome outcome, Set<Missing> missing) {
    if (outcome.equals(Tally.Outcome.LASTS)) {
      return;
    }
    Set<Missing> known = missingOfOthers;
    if (known == null) {
      Set<Missing> all = new TreeSet<>();
      addMissingOfParties(outcome, all);
      known = all.size() <= Act.MOST_NAMED ? all : inSum(all);
      missingOfOthers = known;
    }
    missing.addAll(known);
  }

  private Set<Missing> inSum(Set<Missing> all) {
    return all.stream()
        .map(Missing::kind)
        .map(kind -> new Missing(life.events(), kind))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Missing> missingOfParties() {
    Set<Missing> missing = new TreeSet<>();
    for (int at = 0; at < masks.length; at++) {
      if (Integer.bitCount(masks[at]) > 1) {
        missing.addAll(
            participants.get(at).missing(day, states.get(at), Tally::kind, life.base(), search));
      }
    }
    return missing;
  }

  private void addOpen(Collection<Act> acts, Set<Missing> missing) {
    acts.stream()
        .filter(act -> act.days().mayBy(day) && !act.days().mustBy(since))
        .forEach(act -> Subject.addGap(act, life.condition(), missing));
  }

  private boolean mayBeInForce() {
    return ofInstrument.stream().anyMatch(State::isInForce);
  }

  /**
   * The states of a participant that agree with what may have become of the instrument. Where the
   * acts of a participant are too many to be tried one by one, its own may say more than there is.
   */
  private Set<State> statesOf(int at) {
    Set<State> all = states.get(at);
    if (mayBeInForce() || all.stream().allMatch(State::isInForce)) {
      return all;
    }
    Set<State> agreeing = new LinkedHashSet<>(all);
    agreeing.removeIf(State::isInForce);
    return agreeing;
  }

  Assessment<ParticipantStatus> participant(int at) {
    Set<State> all = states.get(at);
    if (!all.iterator().next().isCoarse()) {
      return answer(at);
    }
    Assessment<ParticipantStatus> known = coarse.get(all);
    if (known == null) {
      known = answer(at);
      coarse.put(all, known);
    }
    return known;
  }

  private Assessment<ParticipantStatus> answer(int at) {
    Set<ParticipantStatus> possible = EnumSet.noneOf(ParticipantStatus.class);
    Tally.Outcome outcome =
        life.countsParties() ? tally.outcomeFor(masks[at]) : Tally.Outcome.LASTS;
    Set<State> agreeing = statesOf(at);
    boolean mayBeOver = outcome.mayHaveEnded() && agreeing.stream().anyMatch(State::isParty);
    Set<Pointer> because = new TreeSet<>();
    if (mayBeOver) {
      because.addAll(whyLeft().size() > Act.MOST_NAMED ? Set.of(life.events()) : whyLeft());
    }
    for (State state : agreeing) {
      boolean over = state.isParty() && outcome.mayHaveEnded();
      if (over) {
        possible.add(ParticipantStatus.FORMER_PARTY);
      }
      boolean lasts = outcome.mayLast() || outcome.mayBeSuspended();
      if (!over || lasts) {
        possible.add(state.ofParticipant());
        because.addAll(state.whyParticipant());
      }
      if (mayHaveBeenInForce(state) && state.ofParticipant() != ParticipantStatus.NONE) {
        possible.add(ParticipantStatus.FORMER_PARTY);
        because.addAll(state.whyInstrument());
      }
    }
    Set<Missing> missing = new TreeSet<>(life.caveats());
    missing.addAll(
        participants.get(at).missing(day, agreeing, State::ofParticipant, life.base(), search));
    if (possible.size() > possibleAlone(agreeing)) {
      addMissingOfOthers(outcome, missing);
    }
    search.budget().take(agreeing.size() + because.size() + missing.size());
    return Assessment.of(possible, because, missing);
  }

  private static long possibleAlone(Set<State> states) {
    return states.stream().map(State::ofParticipant).distinct().count();
  }
}
