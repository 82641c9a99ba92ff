package org.communique.model.life;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Office;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;

/**
 * Sides: on whose behalf someone takes part, speaks or signs.
 *
 * <p>The side of a participation is the one that it names ({@code onBehalfOf}), else the one whose
 * office it names, else that of the actor's only office at the time, else the actor itself. So a
 * president stands for a state, a spokeswoman for her ministry, and a private person for nobody
 * else.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Sides {

  /** Those who are there, or were asked to be, and are no side. */
  private static final Set<ParticipationRole> NO_SIDE =
      Set.of(ParticipationRole.ABSENT, ParticipationRole.INTERPRETER, ParticipationRole.PRESS);

  private final Offices offices;
  private final Affiliations affiliations;

  private Sides(Dossier dossier) {
    this.offices = Offices.in(dossier);
    this.affiliations = Affiliations.in(dossier);
  }

  /**
   * {@return the sides in a dossier}
   *
   * @param dossier the dossier
   */
  public static Sides in(Dossier dossier) {
    return new Sides(dossier);
  }

  /**
   * {@return the side of a participation}
   *
   * @param participation who took part
   * @param date when, for the offices held then; empty if unknown
   */
  public Ref<Actor> of(Participation participation, Optional<Edtf> date) {
    return represented(participation, date).orElse(participation.getActor());
  }

  /**
   * {@return whom a participant stands for, where that is recorded: named, or by an office; empty
   * if it stands for itself, or nobody knows}
   *
   * @param participation who took part
   * @param date when, for the offices held then; empty if unknown
   */
  public Optional<Ref<Actor>> represented(Participation participation, Optional<Edtf> date) {
    if (participation.getOnBehalfOf().isPresent()) {
      return participation.getOnBehalfOf();
    }
    List<Office> held =
        offices.tenures(Ref.to(Person.class, participation.getActor().id()), date).stream()
            .map(Tenure::office)
            .toList();
    return participation
        .getOffice()
        .flatMap(named -> onlyOneServed(held.stream().filter(o -> o.getOffice().equals(named))))
        .or(() -> onlyOneServed(held.stream()));
  }

  private static Optional<Ref<Actor>> onlyOneServed(Stream<Office> offices) {
    List<Ref<Actor>> served =
        offices.flatMap(office -> office.getOf().stream()).distinct().limit(2).toList();
    return served.size() == 1 ? Optional.of(served.get(0)) : Optional.empty();
  }

  /**
   * {@return whether a side is a group or a bloc, so that several sides stand behind it}
   *
   * @param side the side
   */
  public boolean isSeveral(Ref<Actor> side) {
    return affiliations.isSeveral(side);
  }

  /**
   * {@return the sides at an encounter, with whom they sent: those of the participants in the order
   * recorded, then the hosts of whom nobody is named}
   *
   * <p>Who was invited and did not come, interprets or reports is no side.
   *
   * @param summit the encounter
   */
  public List<Delegation> at(Summit summit) {
    Map<Ref<Actor>, List<Participation>> members = new LinkedHashMap<>();
    for (Participation participation : summit.getParticipants()) {
      if (participation.getRole().filter(NO_SIDE::contains).isEmpty()) {
        members
            .computeIfAbsent(of(participation, summit.getDate()), side -> new ArrayList<>())
            .add(participation);
      }
    }
    summit.getHosts().forEach(host -> members.computeIfAbsent(host, side -> List.of()));
    Set<Ref<Actor>> hosts = new HashSet<>(summit.getHosts());
    return members.entrySet().stream()
        .map(entry -> delegation(entry.getKey(), hosts, entry.getValue(), summit))
        .toList();
  }

  private Delegation delegation(
      Ref<Actor> side, Set<Ref<Actor>> hosts, List<Participation> members, Summit summit) {
    return new Delegation(
        side,
        hosts.contains(side),
        isSeveral(side),
        members,
        sends(members, summit, Offices.HEADS),
        sends(members, summit, Offices.HEADS_OF_STATE));
  }

  private Possibility sends(List<Participation> members, Summit summit, Set<OfficeKind> kinds) {
    boolean mayBeOthers = members.isEmpty() || summit.getOpen().contains("participants");
    Possibility sends = mayBeOthers ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
    for (Participation member : members) {
      sends = sends.or(offices.holdsOneOf(member, summit.getDate(), kinds));
    }
    return sends;
  }
}
