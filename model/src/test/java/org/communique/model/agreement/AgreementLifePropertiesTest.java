package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.AgreementStatus;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.agreement.status.Period;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.PossibleDays;
import org.communique.model.vocabulary.AgreementEventKind;

/** What holds of every log, however odd. */
class AgreementLifePropertiesTest {

  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 8;

  @Property(tries = 1000)
  void theOrderOfTheLogSaysNothing(
      @ForAll("agreements") Agreement agreement, @ForAll Random random) {
    List<AgreementEvent> events = new ArrayList<>(agreement.getEvents());
    Collections.shuffle(events, random);
    Agreement shuffled = Logs.with(agreement, events);

    for (LocalDate day : days()) {
      assertThat(statuses(shuffled, day)).isEqualTo(statuses(agreement, day));
    }
  }

  @Property(tries = 1000)
  void theSameEventTwiceIsTheEventOnce(@ForAll("agreements") Agreement agreement) {
    Assume.that(!agreement.getEvents().isEmpty());
    AgreementEvent first = agreement.getEvents().get(0);
    Assume.that(first.getDate().flatMap(Edtf::toLocalDate).isPresent());
    Assume.that(first.getEffective().map(Edtf::isDay).orElse(true));
    Agreement twice = Logs.plus(agreement, first);

    for (LocalDate day : days()) {
      for (Ref<Actor> actor : AgreementLife.of(agreement).participants()) {
        Set<ParticipantStatus> once = AgreementLife.of(agreement).statusOn(actor, day).possible();
        assertThat(AgreementLife.of(twice).statusOn(actor, day).possible()).isEqualTo(once);
      }
    }
  }

  @Property(tries = 2000)
  void whatComesLaterNeverChangesWhatIsCertain(
      @ForAll("agreements") Agreement agreement,
      @ForAll("events") AgreementEvent event,
      @ForAll @IntRange(max = DAYS) int offset) {
    Assume.that(!isEntry(event.getKind()));
    LocalDate day = START.plusDays(offset);
    AgreementEvent later = later(event, day);
    AgreementStatus before = AgreementLife.of(agreement).on(day);
    AgreementStatus after = AgreementLife.of(Logs.plus(agreement, later)).on(day);

    assertStillCertain(before.instrument(), after.instrument());
    before
        .participants()
        .forEach((actor, standing) -> assertStillCertain(standing, after.participant(actor)));
  }

  private static <S extends Enum<S>> void assertStillCertain(
      Assessment<S> before, Assessment<S> after) {
    if (before.isCertain()) {
      assertThat(after.possible()).isEqualTo(before.possible());
    }
  }

  /** An entry into force is no act: its record replaces what was computed without it. */
  @Property(tries = 1000)
  void aRecordedEntryTakesThePlaceOfAComputedOneAlone(
      @ForAll("agreements") Agreement agreement, @ForAll @IntRange(max = DAYS) int offset) {
    LocalDate day = START.plusDays(offset);
    AgreementEvent later =
        AgreementEvent.builder()
            .kind(AgreementEventKind.ENTERED_INTO_FORCE)
            .date(Edtf.of(day.plusDays(1)))
            .build();
    Assessment<InstrumentStatus> before = AgreementLife.of(agreement).statusOn(day);
    Assessment<InstrumentStatus> after =
        AgreementLife.of(Logs.plus(agreement, later)).statusOn(day);

    boolean isComputed =
        agreement.getEntryIntoForce().isPresent() || agreement.getTerm().isPresent();
    if (before.isCertain() && !isComputed) {
      assertThat(after.possible()).isEqualTo(before.possible());
    }
  }

  @Property(tries = 10_000)
  void toKnowADateMoreFinelyNeverMakesAnotherStatusCertain(
      @ForAll("agreements") Agreement agreement,
      @ForAll Random random,
      @ForAll @IntRange(max = DAYS) int offset) {
    Optional<Agreement> refined = refined(agreement, random);
    Assume.that(refined.isPresent());
    LocalDate day = START.plusDays(offset);
    AgreementStatus before = AgreementLife.of(agreement).on(day);
    AgreementStatus after = AgreementLife.of(refined.get()).on(day);

    assertNotAnother(before.instrument(), after.instrument(), agreement, refined.get());
    before
        .participants()
        .forEach(
            (actor, standing) ->
                assertNotAnother(standing, after.participant(actor), agreement, refined.get()));
  }

  private static <S extends Enum<S>> void assertNotAnother(
      Assessment<S> before, Assessment<S> after, Agreement coarse, Agreement fine) {
    if (before.isCertain() && after.isCertain()) {
      assertThat(after.status())
          .as("%s -> %s", coarse.getEvents(), fine.getEvents())
          .isEqualTo(before.status());
    }
  }

  @Property(tries = 2000)
  void instrumentAndParticipantsNeverContradict(
      @ForAll("agreements") Agreement agreement, @ForAll @IntRange(max = DAYS) int offset) {
    LocalDate day = START.plusDays(offset);
    AgreementStatus status = AgreementLife.of(agreement).on(day);
    Assessment<InstrumentStatus> instrument = status.instrument();
    Set<InstrumentStatus> alive = Set.of(InstrumentStatus.IN_FORCE, InstrumentStatus.SUSPENDED);

    status
        .participants()
        .forEach(
            (actor, standing) -> {
              if (instrument.isOneOf(alive).isImpossible()) {
                assertThat(standing.is(ParticipantStatus.PARTY).isImpossible())
                    .as("%s: %s and %s", agreement.getEvents(), instrument, standing)
                    .isTrue();
              }
              if (standing.is(ParticipantStatus.PARTY).isNecessary()) {
                assertThat(instrument.isOneOf(alive).isNecessary())
                    .as("%s: %s and %s", agreement.getEvents(), instrument, standing)
                    .isTrue();
              }
            });
  }

  @Property(tries = 1000)
  void theComputedEntryNeverPrecedesTheConsentsThatItCounts(
      @ForAll("computable") Agreement agreement) {
    EntryByCondition entry = AgreementLife.of(agreement).entryIntoForce();
    Assume.that(entry.earliest().isPresent());
    LocalDate earliest = entry.earliest().get();
    List<AgreementEvent> counted =
        entry.because().stream()
            .filter(pointer -> pointer.startsWith(Pointer.parse("/events")))
            .map(pointer -> event(agreement, pointer))
            .filter(event -> PossibleDays.of(event.getDate()).from() <= earliest.toEpochDay())
            .toList();
    Set<Ref<Actor>> consenting =
        counted.stream().flatMap(event -> event.getBy().stream()).collect(Collectors.toSet());

    int needed = agreement.getEntryIntoForce().orElseThrow().getCount().orElse(2);
    assertThat(consenting).as("%s", agreement.getEvents()).hasSizeGreaterThanOrEqualTo(needed);
    assertThat(entry.latest().map(last -> !last.isBefore(earliest)).orElse(true)).isTrue();
  }

  private static AgreementEvent event(Agreement agreement, Pointer pointer) {
    return agreement.getEvents().get(Integer.parseInt(pointer.lastStep().orElseThrow()));
  }

  @Property(tries = 500)
  void theHistorySaysOfEachDayWhatTheStatusOfThatDaySays(
      @ForAll("agreements") Agreement agreement) {
    AgreementLife life = AgreementLife.of(agreement);
    AgreementHistory history = life.history();

    for (LocalDate day : days()) {
      AgreementStatus status = life.on(day);
      assertSame(at(history.instrument(), day), status.instrument(), agreement + " on " + day);
      status
          .participants()
          .forEach(
              (actor, standing) ->
                  assertSame(
                      at(history.participants().get(actor), day),
                      standing,
                      actor + " of " + agreement.getEvents() + " on " + day));
    }
  }

  /**
   * A day and a history have budgets of their own. Where one of them was spent, which the answer
   * says, that answer may be coarser than the other: it then allows more and names more gaps.
   */
  private static <S extends Enum<S>> void assertSame(
      Assessment<S> inHistory, Assessment<S> onDay, String what) {
    if (isCoarse(onDay) && isCoarse(inHistory)) {
      return; // Each allows more than there is, and not the same.
    }
    if (isCoarse(onDay)) {
      assertThat(onDay.possible()).as(what).containsAll(inHistory.possible());
    } else if (isCoarse(inHistory)) {
      assertThat(inHistory.possible()).as(what).containsAll(onDay.possible());
    } else {
      assertThat(inHistory).as(what).isEqualTo(onDay);
    }
  }

  private static boolean isCoarse(Assessment<?> answer) {
    return answer.missing().stream().anyMatch(gap -> gap.kind() == Missing.Kind.TOO_MANY_ORDERS);
  }

  private static <S extends Enum<S>> Assessment<S> at(List<Period<S>> periods, LocalDate day) {
    List<Period<S>> found = periods.stream().filter(each -> each.contains(day)).toList();
    assertThat(found).hasSize(1);
    return found.get(0).standing();
  }

  @Property(tries = 500)
  void whatIsPossibleOnSomeDayOfAPeriodIsPossibleInIt(
      @ForAll("agreements") Agreement agreement,
      @ForAll @IntRange(max = DAYS) int first,
      @ForAll @IntRange(max = 4) int length) {
    LocalDate from = START.plusDays(first);
    LocalDate to = from.plusDays(length);
    AgreementLife life = AgreementLife.of(agreement);
    Assessment<InstrumentStatus> whole = life.statusOn(Edtf.parse("[" + from + ".." + to + "]"));
    Set<InstrumentStatus> possible =
        from.datesUntil(to.plusDays(1))
            .flatMap(day -> life.statusOn(day).possible().stream())
            .collect(Collectors.toSet());

    assertThat(whole.possible()).isEqualTo(possible);
  }

  @Property(tries = 1000)
  void everyPossibleStatusButTheFirstIsExplained(
      @ForAll("agreements") Agreement agreement, @ForAll @IntRange(max = DAYS) int offset) {
    AgreementStatus status = AgreementLife.of(agreement).on(START.plusDays(offset));
    status
        .participants()
        .values()
        .forEach(
            standing -> {
              if (!standing.possible().equals(Set.of(ParticipantStatus.NONE))) {
                assertThat(standing.because()).isNotEmpty();
              }
              if (!standing.isCertain()) {
                assertThat(standing.missing()).as("%s", agreement.getEvents()).isNotEmpty();
              }
            });
    if (!status.instrument().isCertain()) {
      assertThat(status.instrument().missing()).as("%s", agreement.getEvents()).isNotEmpty();
    }
  }

  private static AgreementEvent later(AgreementEvent event, LocalDate day) {
    Edtf after = Edtf.of(day.plusDays(1));
    AgreementEvent.Builder builder = AgreementEvent.builder().kind(event.getKind()).date(after);
    event.getBy().forEach(builder::addBy);
    event.getEffective().ifPresent(effective -> builder.effective(Edtf.of(day.plusDays(2))));
    return builder.build();
  }

  private static boolean isEntry(AgreementEventKind kind) {
    return kind.equals(AgreementEventKind.ENTERED_INTO_FORCE)
        || kind.equals(AgreementEventKind.ENTERED_INTO_FORCE_FOR);
  }

  private static List<LocalDate> days() {
    return START.minusDays(2).datesUntil(START.plusDays(DAYS + 6)).toList();
  }

  private static List<Object> statuses(Agreement agreement, LocalDate day) {
    AgreementStatus status = AgreementLife.of(agreement).on(day);
    List<Object> all = new ArrayList<>();
    all.add(status.instrument().possible());
    status
        .participants()
        .forEach(
            (actor, standing) -> {
              all.add(actor.toString());
              all.add(standing.possible());
            });
    return all;
  }

  /** The agreement with one fuzzy date known more finely. */
  private static Optional<Agreement> refined(Agreement agreement, Random random) {
    List<AgreementEvent> events = new ArrayList<>(agreement.getEvents());
    for (int at = 0; at < events.size(); at++) {
      PossibleDays days = PossibleDays.of(events.get(at).getDate());
      if (!days.isOne() && random.nextBoolean()) {
        long from = Math.max(days.from(), START.toEpochDay() - 3);
        long to = Math.min(days.to(), START.toEpochDay() + DAYS + 3);
        long day = from + random.nextInt((int) (to - from + 1));
        Edtf finer = Edtf.of(LocalDate.ofEpochDay(day));
        events.set(at, events.get(at).toBuilder().date(finer).build());
        return Optional.of(Logs.with(agreement, events));
      }
    }
    return Optional.empty();
  }

  @Provide
  Arbitrary<Agreement> agreements() {
    Arbitrary<List<AgreementEvent>> events = events().list().ofMaxSize(6);
    return Combinators.combine(
            Arbitraries.of("a b", "a b c", "a", ""),
            Arbitraries.frequency(
                Tuple.of(6, ""), Tuple.of(1, "participants"), Tuple.of(1, "events")),
            Arbitraries.of(
                "",
                "",
                "",
                "signature",
                "signature - - P1D",
                "date - - - 2000-01-03",
                "consents 2",
                "consents 2 a P2D",
                "consents 1",
                "notifications",
                "exchange",
                "as-agreed"),
            Arbitraries.frequency(
                Tuple.of(5, ""),
                Tuple.of(1, "withdrawal - P2D"),
                Tuple.of(1, "withdrawal P3D P1D"),
                Tuple.of(1, "withdrawal P3D -"),
                Tuple.of(1, "term P4D - -"),
                Tuple.of(1, "term P4D - P2D"),
                Tuple.of(1, "term P3D P2D P1D")),
            events)
        .as(
            (participants, open, condition, ending, log) -> {
              Agreement agreement = Logs.treaty(participants);
              if (!open.isEmpty()) {
                agreement = Logs.open(agreement, open);
              }
              if (!condition.isEmpty()) {
                agreement = Logs.on(agreement, condition);
              }
              return Logs.with(ending(agreement, ending), log);
            });
  }

  private static Agreement ending(Agreement agreement, String line) {
    String[] words = line.split(" ", 2);
    return switch (words[0]) {
      case "withdrawal" -> Logs.withdrawal(agreement, words[1]);
      case "term" -> Logs.term(agreement, words[1]);
      default -> agreement;
    };
  }

  @Provide
  Arbitrary<Agreement> computable() {
    Arbitrary<String> conditions =
        Arbitraries.of("signature - - P1D", "consents 2 a P2D", "consents 1", "notifications");
    Arbitrary<List<AgreementEvent>> consents =
        Combinators.combine(
                Arbitraries.of(
                    "signed", "ratified", "acceded", "succeeded", "ratification-withdrawn"),
                Arbitraries.of("a", "b", "c"),
                dates(),
                dates().map(date -> " " + date).injectNull(0.7))
            .as(
                (kind, by, date, effective) ->
                    Logs.event(
                        kind + " " + by + " " + date + Objects.requireNonNullElse(effective, "")))
            .list()
            .ofMaxSize(6);
    return Combinators.combine(conditions, consents)
        .as((condition, log) -> Logs.with(Logs.on(Logs.treaty("a b"), condition), log));
  }

  @Provide
  Arbitrary<AgreementEvent> events() {
    Arbitrary<AgreementEventKind> effective =
        Arbitraries.of(
            EventEffect.all().stream()
                .filter(each -> each.does() != EventEffect.Does.NOTHING)
                .map(EventEffect::kind)
                .toList());
    Arbitrary<AgreementEventKind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(8, effective), Tuple.of(1, Arbitraries.of(AgreementEventKind.values())));
    return Combinators.combine(kinds, bys(), dates().optional(0.9), dates().optional(0.15))
        .as(
            (kind, by, date, takesEffect) -> {
              AgreementEvent.Builder builder = AgreementEvent.builder().kind(kind);
              by.forEach(builder::addBy);
              date.ifPresent(builder::date);
              takesEffect.ifPresent(builder::effective);
              return builder.build();
            });
  }

  private static Arbitrary<List<String>> bys() {
    return Arbitraries.of(
        List.of(), List.of("a"), List.of("a"), List.of("b"), List.of("a", "b"), List.of("c"));
  }

  private static Arbitrary<Edtf> dates() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
    Arbitrary<Edtf> exact = days.map(day -> Edtf.of(START.plusDays(day)));
    Arbitrary<Edtf> fuzzy =
        Combinators.combine(days, Arbitraries.integers().between(1, 4))
            .as(
                (day, more) ->
                    Edtf.parse(
                        "[" + START.plusDays(day) + ".." + START.plusDays(day + more) + "]"));
    Arbitrary<Edtf> coarse = Arbitraries.of("2000-01", "2000", "2000-01-0X").map(Edtf::parse);
    return Arbitraries.frequencyOf(Tuple.of(6, exact), Tuple.of(3, fuzzy), Tuple.of(1, coarse));
  }
}
