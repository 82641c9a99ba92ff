package org.communique.model.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Dossier;
import org.communique.model.Office;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.OfficeKind;

/**
 * Offices through time: which a person may have held on a date, and whether someone took part in
 * the capacity of one.
 *
 * <p>An office without dates may have been held at any time. Immutable and safe to share between
 * threads.
 */
public final class Offices {

  /** The offices whose holder is the head of a state. */
  public static final Set<OfficeKind> HEADS_OF_STATE =
      Set.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT);

  /**
   * The offices whose holder is the head of a side: of state, of government, of an organization, or
   * whoever runs a state without its highest office.
   */
  public static final Set<OfficeKind> HEADS =
      Set.of(
          OfficeKind.HEAD_OF_STATE,
          OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT,
          OfficeKind.HEAD_OF_GOVERNMENT,
          OfficeKind.HEAD_OF_ORGANIZATION,
          OfficeKind.DE_FACTO_LEADER);

  private final Dossier dossier;

  private Offices(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * {@return the offices recorded in a dossier}
   *
   * @param dossier the dossier
   */
  public static Offices in(Dossier dossier) {
    return new Offices(dossier);
  }

  /**
   * Tells whether an office was held on a date.
   *
   * @param office the office, with its dates as far as they are known
   * @param date the date
   * @return necessary only where both ends of the term are known; an office that has no end may
   *     last, or its end is not recorded
   */
  public static Possibility heldOn(Office office, Edtf date) {
    Possibility begun =
        office.getFrom().map(from -> begun(from, date)).orElse(Possibility.POSSIBLE);
    Possibility lasts =
        office.getUntil().map(until -> begun(date, until)).orElse(Possibility.POSSIBLE);
    return begun.and(lasts);
  }

  /** Whether what has one date has begun by another: on that day at the latest. */
  private static Possibility begun(Edtf one, Edtf by) {
    return one.after(by).not();
  }

  /**
   * {@return the offices that a person may have held on a date, in the order recorded}
   *
   * @param person the person
   * @param date the date; empty if unknown, so that all are possible
   */
  public static List<Office> mayHold(Person person, Optional<Edtf> date) {
    return person.getOffices().stream()
        .filter(office -> date.isEmpty() || heldOn(office, date.get()).isPossible())
        .toList();
  }

  /**
   * Tells whether someone took part as the holder of one of several offices.
   *
   * @param participation who took part; the office named in it was held then
   * @param date when; empty if unknown
   * @param kinds the offices asked for
   * @return necessary if such an office is named; impossible if it follows from what is recorded
   *     that none was held; else possible, as for someone of whom no office is recorded
   */
  public Possibility holdsOneOf(
      Participation participation, Optional<Edtf> date, Set<OfficeKind> kinds) {
    Optional<OfficeKind> named = participation.getOffice();
    if (named.filter(kinds::contains).isPresent()) {
      return Possibility.NECESSARY;
    }
    Optional<Person> person = dossier.find(Ref.to(Person.class, participation.getActor().id()));
    List<Office> held = person.map(p -> mayHold(p, date)).orElse(List.of());
    boolean isOpen =
        named.isEmpty() && held.isEmpty()
            || named.filter(office -> !office.isKnown()).isPresent()
            || held.stream().anyMatch(office -> mayCount(office, kinds))
            || person.filter(p -> p.getOpen().contains("offices")).isPresent();
    return isOpen ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
  }

  private static boolean mayCount(Office office, Set<OfficeKind> kinds) {
    return kinds.contains(office.getOffice()) || !office.getOffice().isKnown();
  }
}
