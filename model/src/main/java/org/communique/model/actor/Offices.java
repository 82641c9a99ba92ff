package org.communique.model.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Office;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.OfficeKind;
import org.jspecify.annotations.Nullable;

/**
 * Offices through time: who held which on a date, asked from either end, and whether someone took
 * part in the capacity of one.
 *
 * <p>A person may hold several offices at once, and an office several persons, one of them acting.
 * An office is held from its first day to its last; an end that is not recorded may lie anywhere,
 * so an office without dates may have been held at any time. What is not recorded is not held
 * against anybody. Immutable and safe to share between threads.
 */
public final class Offices {

  /** The offices whose holder is the head of a state. */
  public static final Set<OfficeKind> HEADS_OF_STATE =
      Set.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT);

  /**
   * The offices whose holder is the head of a side: of state, of government, of an organization, or
   * a person who leads a state without its highest office.
   */
  public static final Set<OfficeKind> HEADS =
      Set.of(
          OfficeKind.HEAD_OF_STATE,
          OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT,
          OfficeKind.HEAD_OF_GOVERNMENT,
          OfficeKind.HEAD_OF_ORGANIZATION,
          OfficeKind.DE_FACTO_LEADER);

  private final DossierIndex index;
  private final Map<Ref<Actor>, List<Tenure>> served = new HashMap<>();

  /** All offices of those who have more than are followed. */
  private final Map<Ref<Person>, List<Tenure>> tooMany = new HashMap<>();

  private Offices(DossierIndex index) {
    this.index = index;
    for (Actor actor : index.dossier().getActors()) {
      if (actor instanceof Person person) {
        List<Tenure> tenures = tenures(person, null);
        tenures.forEach(this::add);
        // Of several records with one id the first counts.
        if (tenures.size() > BoundedClosure.LIMIT
            && index.first(person.getId()).filter(first -> first.part() == person).isPresent()) {
          tooMany.put(person.ref(), tenures);
        }
      }
    }
  }

  private void add(Tenure tenure) {
    tenure
        .office()
        .getOf()
        .ifPresent(of -> served.computeIfAbsent(of, first -> new ArrayList<>(1)).add(tenure));
  }

  /**
   * {@return the offices recorded in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Offices of(DossierIndex index) {
    return index.get(Offices.class, Offices::new);
  }

  /**
   * Tells which offices a person held on a date. If the person's list of offices is open, there may
   * have been others.
   *
   * @param person the person
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return what was held or may have been, in the order recorded; empty for an actor that is not a
   *     person of the dossier
   */
  public List<Tenure> officesOn(Ref<Person> person, Edtf date) {
    return index.record(person).map(found -> tenures(found, date)).orElse(List.of());
  }

  /**
   * Tells who held an office on a date. A head of state and government holds both offices.
   *
   * @param office the office
   * @param of whose office it is: a state, a ministry, an organization
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return who held it or may have, acting or not, in the order recorded
   */
  public List<Tenure> holdersOn(OfficeKind office, Ref<? extends Actor> of, Edtf date) {
    Set<OfficeKind> kinds = counted(office);
    return served.getOrDefault(Ref.to(Actor.class, of.id()), List.of()).stream()
        .filter(each -> kinds.contains(each.office().getOffice()))
        .flatMap(each -> tenure(each.holder(), each.office(), date))
        .toList();
  }

  /**
   * Tells whether a person held an office on a date, of any state or body.
   *
   * @param person the person
   * @param office the office; a head of state and government holds both
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return necessary if some term of such an office must cover the date; impossible if such an
   *     office is recorded and no term of it can; else possible, as for a person for whom no such
   *     office is recorded, or not all are
   */
  public Possibility holds(Ref<Person> person, OfficeKind office, Edtf date) {
    List<Office> terms = terms(person, office);
    boolean isRecorded = !terms.isEmpty() && !mayHoldOthers(person);
    return terms.stream()
        .map(each -> term(each).on(date))
        .reduce(isRecorded ? Possibility.IMPOSSIBLE : Possibility.POSSIBLE, Possibility::or);
  }

  /**
   * {@return when a person held an office, by what is recorded, in that order}
   *
   * @param person the person
   * @param office the office; a head of state and government holds both
   */
  public List<Office> terms(Ref<Person> person, OfficeKind office) {
    Set<OfficeKind> kinds = counted(office);
    return index.record(person).map(Person::getOffices).orElse(List.of()).stream()
        .filter(each -> kinds.contains(each.getOffice()))
        .toList();
  }

  /**
   * {@return the office, and the one that comprises it}
   *
   * @param office the office
   */
  public static Set<OfficeKind> counted(OfficeKind office) {
    boolean isHalf =
        office.equals(OfficeKind.HEAD_OF_STATE) || office.equals(OfficeKind.HEAD_OF_GOVERNMENT);
    return isHalf ? Set.of(office, OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT) : Set.of(office);
  }

  /**
   * {@return the offices that may be held on a date; on an unknown one all may, and so they may if
   * there are more than are followed}
   *
   * <p>This is asked of everybody who takes part in anything, and must not cost the offices of a
   * whole civil service each time.
   *
   * @param person the person
   * @param date a date; null if unknown
   */
  public List<Tenure> tenures(Ref<Person> person, @Nullable Edtf date) {
    List<Tenure> many = tooMany.get(person);
    if (many != null) {
      return many;
    }
    return index.record(person).map(found -> tenures(found, date)).orElse(List.of());
  }

  private static List<Tenure> tenures(Person person, @Nullable Edtf date) {
    List<Tenure> tenures = new ArrayList<>(person.getOffices().size());
    for (Office office : person.getOffices()) {
      Possibility held = term(office).on(date);
      if (held.isPossible()) {
        tenures.add(ImmutableTenure.of(person.ref(), office, held));
      }
    }
    return Collections.unmodifiableList(tenures);
  }

  private static Stream<Tenure> tenure(Ref<Person> holder, Office office, @Nullable Edtf date) {
    Possibility held = term(office).on(date);
    return held.isPossible() ? Stream.of(ImmutableTenure.of(holder, office, held)) : Stream.empty();
  }

  private static Span term(Office office) {
    return new Span(office.getFrom(), office.getUntil());
  }

  private boolean mayHoldOthers(Ref<Person> person) {
    return index.record(person).filter(found -> found.getOpen().contains("offices")).isPresent();
  }

  /**
   * Tells whether someone took part as the holder of one of several offices.
   *
   * @param participation who took part; the office named in it was held then
   * @param date when; null if unknown
   * @param kinds the offices asked for
   * @return necessary if such an office is named; impossible if it follows from what is recorded
   *     that none was held; else possible, as for a person without a recorded office
   */
  public Possibility holdsOneOf(
      Participation participation, @Nullable Edtf date, Set<OfficeKind> kinds) {
    Optional<OfficeKind> named = participation.getOffice();
    if (named.filter(kinds::contains).isPresent()) {
      return Possibility.NECESSARY;
    }
    Ref<Person> person = Ref.to(Person.class, participation.getActor().id());
    List<Tenure> held = tenures(person, date);
    boolean isOpen =
        named.isEmpty() && held.isEmpty()
            || named.filter(office -> !office.isKnown()).isPresent()
            || held.stream().anyMatch(tenure -> mayCount(tenure.office(), kinds))
            || mayHoldOthers(person);
    return isOpen ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
  }

  private static boolean mayCount(Office office, Set<OfficeKind> kinds) {
    return kinds.contains(office.getOffice()) || !office.getOffice().isKnown();
  }
}
