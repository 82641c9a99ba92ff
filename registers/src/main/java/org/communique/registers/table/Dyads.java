package org.communique.registers.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.Reservation;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.agreement.status.Period;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Losses;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.VisitRank;
import org.communique.registers.table.Column.Type;

/**
 * What two had to do with each other, by year: agreements in force between them, and encounters.
 *
 * <p>A pair is known by the ids of the two in their dossiers, so the same states need the same ids
 * in all. It is held in memory with a number a year.
 */
final class Dyads implements Table {

  /** The most pairs that are told of; more would not fit in memory. */
  static final int MOST_PAIRS = 200_000;

  /** Ranks from the highest to the lowest, by what protocol makes of them. */
  private static final List<VisitRank> RANKS =
      List.of(
          VisitRank.STATE,
          VisitRank.OFFICIAL,
          VisitRank.OFFICIAL_WORKING,
          VisitRank.WORKING,
          VisitRank.INFORMAL,
          VisitRank.UNOFFICIAL,
          VisitRank.PRIVATE,
          VisitRank.COURTESY,
          VisitRank.CEREMONIAL,
          VisitRank.TRANSIT);

  private static final Set<EventStatus> NOT_HELD =
      Set.of(
          EventStatus.CANCELLED,
          EventStatus.POSTPONED,
          EventStatus.DENIED,
          EventStatus.RUMORED,
          EventStatus.PROPOSED);

  private static final int COUNTS = 5;
  private static final int IN_FORCE = 0;
  private static final int POSSIBLY = 1;
  private static final int ENCOUNTERS = 2;
  private static final int VISITS = 3;
  private static final int RANK = 4;

  private final int first;
  private final int years;
  private final List<LocalDate> ends;
  private final Map<Pair, int[]> counts = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();

  Dyads(Span span) {
    this.first = span.from().getYear();
    this.years = span.until().getYear() - first + 1;
    this.ends = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      ends.add(LocalDate.of(first + year, 12, 31));
    }
  }

  private record Pair(String one, String other) implements Comparable<Pair> {
    static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair that) {
      int order = one.compareTo(that.one);
      return order != 0 ? order : other.compareTo(that.other);
    }
  }

  @Override
  public String name() {
    return "dyads";
  }

  @Override
  public String description() {
    return "What two had to do with each other, by year: agreements in force between them at the"
        + " end of the year, and encounters at which both were. A row is a pair and a year with"
        + " anything to tell.";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("actor_a", Type.TEXT, "the id of the one that comes first in the alphabet"),
        new Column("actor_b", Type.TEXT, "the id of the other"),
        new Column("name_a", Type.TEXT, "the name of actor_a, in English if there is one"),
        new Column("name_b", Type.TEXT, "the name of actor_b, in English if there is one"),
        new Column("year", Type.YEAR, "the year"),
        new Column(
            "agreements_in_force",
            Type.INTEGER,
            "how many agreements were certainly in force between the two at the end of the year"),
        new Column(
            "agreements_possible",
            Type.INTEGER,
            "how many more may have been in force between the two"),
        new Column(
            "encounters",
            Type.INTEGER,
            "at how many encounters both were, all of whose days lie in the year; those that did not"
                + " take place are not counted"),
        new Column("visits", Type.INTEGER, "how many of them were visits"),
        new Column(
            "highest_rank",
            Type.TEXT,
            "the highest rank of these visits, a code of the list visit-ranks; empty if none is"
                + " known"));
  }

  @Override
  public List<String> key() {
    return List.of("actor_a", "actor_b", "year");
  }

  @Override
  public void add(String file, Dossier dossier, Losses losses, Rows rows) {
    DossierIndex index = DossierIndex.of(dossier);
    dossier
        .getActors()
        .forEach(actor -> names.putIfAbsent(actor.getId().value(), Cells.text(actor.getName())));
    for (Agreement agreement : dossier.getAgreements()) {
      add(AgreementLife.of(agreement, index));
    }
    Sides sides = Sides.of(index);
    for (Summit summit : dossier.getSummits()) {
      add(summit, sides);
    }
  }

  private void add(AgreementLife life) {
    AgreementHistory history = life.history();
    List<Ref<Actor>> parties = life.participants();
    List<Reservation> objectedTo =
        life.reservations().stream().filter(each -> !each.objections().isEmpty()).toList();
    Possibility[] whole = standing(history.instrument(), InstrumentStatus.IN_FORCE);
    List<Possibility[]> each =
        parties.stream()
            .map(party -> standing(history.participants().get(party), ParticipantStatus.PARTY))
            .toList();
    for (int a = 0; a < parties.size(); a++) {
      for (int b = a + 1; b < parties.size(); b++) {
        Pair pair = Pair.of(parties.get(a).id().value(), parties.get(b).id().value());
        for (int year = 0; year < years; year++) {
          Possibility both = whole[year].and(each.get(a)[year]).and(each.get(b)[year]);
          if (both.isPossible() && !objectedTo.isEmpty()) {
            both = both.and(notPrecluded(objectedTo, parties.get(a), parties.get(b), year));
          }
          if (both.isPossible()) {
            count(pair, year, both.isNecessary() ? IN_FORCE : POSSIBLY);
          }
        }
      }
    }
  }

  /**
   * Where one objected so to the other's reservation, the agreement is not in force between them.
   */
  private Possibility notPrecluded(
      List<Reservation> reservations, Ref<Actor> one, Ref<Actor> other, int year) {
    Possibility precluded = Possibility.IMPOSSIBLE;
    for (Reservation each : reservations) {
      if (each.by().contains(one)) {
        precluded = precluded.or(precludes(each, one, other, year));
      }
      if (each.by().contains(other)) {
        precluded = precluded.or(precludes(each, other, one, year));
      }
    }
    return precluded.not();
  }

  private Possibility precludes(Reservation each, Ref<Actor> maker, Ref<Actor> other, int year) {
    return each.effectBetween(maker, other, ends.get(year)).is(Reservation.Effect.PRECLUDES);
  }

  /** {@return whether a status holds at the end of each year} */
  private <S extends Enum<S>> Possibility[] standing(List<Period<S>> periods, S status) {
    Possibility[] standing = new Possibility[years];
    int at = 0;
    for (int year = 0; year < years; year++) {
      while (!periods.get(at).contains(ends.get(year))) {
        at++;
      }
      standing[year] = periods.get(at).standing().is(status);
    }
    return standing;
  }

  private void add(Summit summit, Sides sides) {
    if (summit.getDate().isEmpty() || summit.getStatus().filter(Dyads::isNotHeld).isPresent()) {
      return;
    }
    Optional<Integer> from =
        summit.getDate().get().earliest().toLocalDate().map(LocalDate::getYear);
    Optional<Integer> until = summit.getDate().get().latest().toLocalDate().map(LocalDate::getYear);
    if (from.isEmpty()
        || !from.equals(until)
        || from.get() < first
        || from.get() >= first + years) {
      return;
    }
    Set<String> there = new TreeSet<>();
    sides.of(summit).forEach(side -> there.add(side.id().value()));
    summit.getHosts().forEach(host -> there.add(host.id().value()));
    List<String> all = new ArrayList<>(there);
    boolean visit = summit.getKind().equals(SummitKind.VISIT);
    for (int a = 0; a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        Pair pair = new Pair(all.get(a), all.get(b));
        int year = from.get() - first;
        count(pair, year, ENCOUNTERS);
        if (visit) {
          count(pair, year, VISITS);
          summit.getRank().ifPresent(rank -> rank(pair, year, rank));
        }
      }
    }
  }

  private static boolean isNotHeld(EventStatus status) {
    return NOT_HELD.contains(status);
  }

  private void rank(Pair pair, int year, VisitRank rank) {
    int place = RANKS.indexOf(rank);
    if (place >= 0) {
      int[] all = counts.get(pair);
      int at = year * COUNTS + RANK;
      // The place is counted from 1, so that 0 is none.
      all[at] = all[at] == 0 ? place + 1 : Math.min(all[at], place + 1);
    }
  }

  private void count(Pair pair, int year, int what) {
    int[] all = counts.get(pair);
    if (all == null) {
      if (counts.size() >= MOST_PAIRS) {
        throw new IllegalStateException(
            "there are more than " + MOST_PAIRS + " pairs, which is more than the table holds");
      }
      all = new int[years * COUNTS];
      counts.put(pair, all);
    }
    all[year * COUNTS + what]++;
  }

  @Override
  public void finish(Rows rows) throws IOException {
    for (Map.Entry<Pair, int[]> each : counts.entrySet()) {
      Pair pair = each.getKey();
      int[] all = each.getValue();
      for (int year = 0; year < years; year++) {
        int at = year * COUNTS;
        if (all[at + IN_FORCE] + all[at + POSSIBLY] + all[at + ENCOUNTERS] > 0) {
          rows.add(
              List.of(
                  pair.one(),
                  pair.other(),
                  names.getOrDefault(pair.one(), ""),
                  names.getOrDefault(pair.other(), ""),
                  Integer.toString(first + year),
                  Integer.toString(all[at + IN_FORCE]),
                  Integer.toString(all[at + POSSIBLY]),
                  Integer.toString(all[at + ENCOUNTERS]),
                  Integer.toString(all[at + VISITS]),
                  all[at + RANK] == 0 ? "" : RANKS.get(all[at + RANK] - 1).code()));
        }
      }
    }
  }
}
