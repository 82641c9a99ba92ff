package org.communique.model.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Office;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.actor.Affiliations;
import org.communique.model.actor.Offices;
import org.communique.model.actor.Tenure;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.SummitKind;
import org.jspecify.annotations.Nullable;

/**
 * Sides: on whose behalf someone takes part, speaks or signs.
 *
 * <p>The side of a participation is the one that it names ({@code onBehalfOf}), else the one whose
 * office it names (a head of state and government holds both), else that of the actor's only office
 * at the time, else the actor itself. So a president stands for a state, a spokeswoman for her
 * ministry, and a private person for no one else.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Sides {

  /** Those who are there, or were asked to be, and are no side. */
  private static final Set<ParticipationRole> NO_SIDE =
      Set.of(ParticipationRole.ABSENT, ParticipationRole.INTERPRETER, ParticipationRole.PRESS);

  /** Those who look on, or stand behind what others deal with. */
  static final Set<ParticipationRole> BYSTANDERS =
      Set.of(
          ParticipationRole.OBSERVER,
          ParticipationRole.WITNESS,
          ParticipationRole.GUARANTOR,
          ParticipationRole.DEPOSITARY);

  /** The kinds of encounter that take two sides or more by what they are. */
  public static final Set<SummitKind> MUTUAL =
      Set.of(
          SummitKind.TALKS,
          SummitKind.MEETING,
          SummitKind.CALL,
          SummitKind.SUMMIT,
          SummitKind.MEDIATION);

  private final DossierIndex index;
  private final Offices offices;
  private final Affiliations affiliations;

  private Sides(DossierIndex index) {
    this.index = index;
    this.offices = Offices.of(index);
    this.affiliations = Affiliations.of(index);
  }

  /**
   * {@return the sides in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Sides of(DossierIndex index) {
    return index.get(Sides.class, Sides::new);
  }

  /**
   * {@return the side of a participation}
   *
   * @param participation who took part
   * @param date when, for the offices held then; null if unknown
   */
  public Ref<Actor> of(Participation participation, @Nullable Edtf date) {
    return represented(participation, date).orElse(participation.getActor());
  }

  /**
   * {@return whom a participant stands for, where that is recorded: named, or by an office; empty
   * if it stands for itself, or it is unknown}
   *
   * @param participation who took part
   * @param date when, for the offices held then; null if unknown
   */
  public Optional<Ref<Actor>> represented(Participation participation, @Nullable Edtf date) {
    if (participation.getOnBehalfOf().isPresent()) {
      return participation.getOnBehalfOf();
    }
    List<Tenure> held = offices.tenures(Ref.to(Person.class, participation.getActor().id()), date);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    return participation
        .getOffice()
        .map(Offices::counted)
        .flatMap(named -> onlyOneServed(held, office -> named.contains(office.getOffice())))
        .or(() -> onlyOneServed(held, office -> true));
  }

  private static Optional<Ref<Actor>> onlyOneServed(List<Tenure> held, Predicate<Office> counts) {
    Optional<Ref<Actor>> served = Optional.empty();
    for (Tenure tenure : held) {
      Optional<Ref<Actor>> of = tenure.office().getOf();
      if (of.isPresent() && counts.test(tenure.office())) {
        if (served.isPresent() && !served.equals(of)) {
          return Optional.empty();
        }
        served = of;
      }
    }
    return served;
  }

  /**
   * {@return whether a side is a group or a bloc, so that several sides stand behind it}
   *
   * @param side the side
   */
  public boolean isSeveral(Ref<? extends Actor> side) {
    return affiliations.isSeveral(side);
  }

  /**
   * {@return the sides at an encounter, with whom they sent: those of the participants in the order
   * recorded, then the hosts of whom no one is named}
   *
   * <p>Who was invited and did not come, interprets or reports is no side.
   *
   * @param summit the encounter
   */
  public List<Delegation> at(Summit summit) {
    Set<Ref<Actor>> hosts = new HashSet<>();
    summit.getHosts().forEach(host -> hosts.add(affiliations.root(host)));
    return members(summit).entrySet().stream()
        .map(entry -> delegation(entry.getKey(), hosts, entry.getValue(), summit))
        .toList();
  }

  /**
   * {@return the sides at an encounter, those of {@link #at} without whom they sent}
   *
   * @param summit the encounter
   */
  public Set<Ref<Actor>> of(Summit summit) {
    return Collections.unmodifiableSet(members(summit).keySet());
  }

  private Map<Ref<Actor>, List<Participation>> members(Summit summit) {
    Map<Ref<Actor>, List<Participation>> members = new LinkedHashMap<>();
    for (Participation participation : summit.getParticipants()) {
      if (participation.getRole().filter(NO_SIDE::contains).isEmpty()) {
        members
            .computeIfAbsent(
                of(participation, summit.getDate().orElse(null)), side -> new ArrayList<>())
            .add(participation);
      }
    }
    summit.getHosts().forEach(host -> members.putIfAbsent(host, List.of()));
    return members;
  }

  /**
   * Counts the sides that deal with each other at an encounter: whether it is bilateral, trilateral
   * or multilateral.
   *
   * <p>Ministries and officials of one state are one side, a mediator is one, and who observes,
   * witnesses or guarantees is none. A host of whom no one is named is a side if there would be
   * fewer than two without it; else it may have received the others only. A group or bloc counts as
   * its members, and the number is unknown if they are not all known. Talks, meetings, calls,
   * summits and mediations take two.
   *
   * @param summit the encounter
   * @return the count
   */
  public SideCount count(Summit summit) {
    SideTally tally = new SideTally(index, affiliations, summit.getDate().orElse(null));
    if (summit.getOpen().contains("participants") || summit.getOpen().contains("hosts")) {
      tally.open();
    }
    List<Delegation> delegations = at(summit);
    delegations.forEach(each -> addTo(tally, each.side(), each.members()));
    tally.addHosts(
        delegations.stream()
            .filter(each -> each.members().isEmpty())
            .map(Delegation::side)
            .toList());
    return tally.count(MUTUAL.contains(summit.getKind()) ? SideTally.TWO : 0);
  }

  /**
   * Counts the sides of an agreement: whether it is bilateral, trilateral or multilateral, or
   * one-sided. They are those that take part in their own right; who acceded without being recorded
   * among the participants is not counted.
   *
   * @param agreement the agreement
   * @return the count
   */
  public SideCount count(Agreement agreement) {
    SideTally tally = new SideTally(index, affiliations, agreement.getDate().orElse(null));
    if (agreement.getOpen().contains("participants")) {
      tally.open();
    }
    for (Participation each : agreement.getParticipants()) {
      Ref<Actor> side = of(each, agreement.getDate().orElse(null));
      if (each.getRole().isEmpty()) {
        tally.add(side);
      } else if (!each.getRole().get().isKnown()) {
        tally.addPerhaps(side);
      }
    }
    return tally.count(0);
  }

  private static void addTo(SideTally tally, Ref<Actor> side, List<Participation> members) {
    boolean isSide =
        members.stream().anyMatch(each -> each.getRole().map(Sides::isOfSide).orElse(true));
    boolean mayBe =
        members.stream()
            .anyMatch(each -> each.getRole().filter(role -> !role.isKnown()).isPresent());
    if (isSide) {
      tally.add(side);
    } else if (mayBe) {
      tally.addPerhaps(side);
    }
  }

  private static boolean isOfSide(ParticipationRole role) {
    return role.isKnown() && !BYSTANDERS.contains(role);
  }

  private Delegation delegation(
      Ref<Actor> side, Set<Ref<Actor>> hosts, List<Participation> members, Summit summit) {
    return ImmutableDelegation.of(
        side,
        hosts.contains(affiliations.root(side)),
        isSeveral(side),
        members,
        head(side, members, summit),
        sends(members, summit, Offices.HEADS),
        sends(members, summit, Offices.HEADS_OF_STATE));
  }

  private Optional<Participation> head(
      Ref<Actor> side, List<Participation> members, Summit summit) {
    return onlyOne(members, each -> isRole(each, ParticipationRole.DELEGATION_HEAD))
        .or(() -> onlyOne(members, each -> isHead(each, side, summit, Offices.HEADS_OF_STATE)))
        .or(() -> onlyOne(members, each -> isHead(each, side, summit, Offices.HEADS)))
        .or(() -> onlyMember(side, members, summit));
  }

  private static Optional<Participation> onlyOne(
      List<Participation> members, Predicate<Participation> asked) {
    List<Participation> such = members.stream().filter(asked).limit(2).toList();
    return such.size() == 1 ? Optional.of(such.get(0)) : Optional.empty();
  }

  private static boolean isRole(Participation participation, ParticipationRole role) {
    return participation.getRole().filter(role::equals).isPresent();
  }

  /** Whether someone must be a head: by the office that is named, or else by those of this side. */
  private boolean isHead(
      Participation member, Ref<Actor> side, Summit summit, Set<OfficeKind> kinds) {
    if (member.getOffice().isPresent()) {
      return kinds.contains(member.getOffice().get());
    }
    return offices
        .tenures(Ref.to(Person.class, member.getActor().id()), summit.getDate().orElse(null))
        .stream()
        .filter(tenure -> tenure.held().isNecessary())
        .map(Tenure::office)
        .anyMatch(
            office ->
                kinds.contains(office.getOffice())
                    && office.getOf().filter(side::equals).isPresent());
  }

  /** A state that takes part as such is no member of its own delegation. */
  private static Optional<Participation> onlyMember(
      Ref<Actor> side, List<Participation> members, Summit summit) {
    return members.size() == 1 && !summit.getOpen().contains("participants")
        ? onlyOne(members, each -> !each.getActor().equals(side) || each.getOffice().isPresent())
        : Optional.empty();
  }

  private Possibility sends(List<Participation> members, Summit summit, Set<OfficeKind> kinds) {
    boolean mayBeOthers = members.isEmpty() || summit.getOpen().contains("participants");
    Possibility sends = mayBeOthers ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
    for (Participation member : members) {
      sends = sends.or(offices.holdsOneOf(member, summit.getDate().orElse(null), kinds));
    }
    return sends;
  }
}
