package org.communique.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.HistoricalActor;
import org.communique.model.Judgment;
import org.communique.model.Name;
import org.communique.model.Office;
import org.communique.model.Organization;
import org.communique.model.Person;
import org.communique.model.Place;
import org.communique.model.Source;
import org.communique.model.State;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.Territory;
import org.communique.model.value.Id;

/**
 * Collects what a register gave into one dossier. A register names the same actors and places again
 * and again, by the same ids: each is entered once, a person with all offices that any entry told
 * of, a state with all it came from.
 *
 * <p>Not for sharing between threads.
 */
public final class DossierCollector {

  private final Map<Id, Source> sources = new LinkedHashMap<>();
  private final Map<Id, Actor> actors = new LinkedHashMap<>();
  private final Map<Id, Place> places = new LinkedHashMap<>();
  private final Map<Id, Summit> summits = new LinkedHashMap<>();
  private final Map<Id, Statement> statements = new LinkedHashMap<>();
  private final Map<Id, Agreement> agreements = new LinkedHashMap<>();
  private final List<Judgment> judgments = new ArrayList<>();

  /** Makes an empty collection. */
  public DossierCollector() {}

  /**
   * Adds a dossier.
   *
   * @param dossier what one entry of a register became
   */
  public void add(Dossier dossier) {
    dossier.getSources().forEach(each -> put(sources, each));
    dossier.getActors().forEach(each -> actors.merge(each.getId(), each, DossierCollector::joined));
    dossier.getPlaces().forEach(each -> put(places, each));
    dossier.getSummits().forEach(each -> put(summits, each));
    dossier.getStatements().forEach(each -> put(statements, each));
    dossier.getAgreements().forEach(each -> put(agreements, each));
    judgments.addAll(dossier.getJudgments());
  }

  private static <R extends DossierRecord> void put(Map<Id, R> records, R record) {
    records.putIfAbsent(record.getId(), record);
  }

  private static Actor joined(Actor one, Actor other) {
    if (one.equals(other)) {
      return one;
    }
    if (one instanceof Person person && other instanceof Person same) {
      Set<Office> offices = new LinkedHashSet<>(person.getOffices());
      offices.addAll(same.getOffices());
      Set<Name> names = new LinkedHashSet<>(person.getOtherNames());
      names.addAll(same.getOtherNames());
      return person.toBuilder().offices(offices).otherNames(names).build();
    }
    if (one instanceof HistoricalActor first && other instanceof HistoricalActor second) {
      return successive(first, second);
    }
    return one;
  }

  /** Entries have different predecessors and successors where their dossiers lack some. */
  private static Actor successive(HistoricalActor one, HistoricalActor other) {
    var before = new LinkedHashSet<>(one.getPredecessors());
    before.addAll(other.getPredecessors());
    var after = new LinkedHashSet<>(one.getSuccessors());
    after.addAll(other.getSuccessors());
    if (one instanceof State state) {
      var claims = new LinkedHashSet<>(state.getClaimedBy());
      if (other instanceof State same) {
        claims.addAll(same.getClaimedBy());
      }
      return state.toBuilder().predecessors(before).successors(after).claimedBy(claims).build();
    }
    if (one instanceof Territory territory) {
      Territory.Builder joined = territory.toBuilder().predecessors(before).successors(after);
      if (other instanceof Territory same && territory.getOf().isEmpty()) {
        joined.of(same.getOf());
      }
      return joined.build();
    }
    Organization organization = (Organization) one;
    Organization.Builder joined = organization.toBuilder().predecessors(before).successors(after);
    if (other instanceof Organization same) {
      var members = new LinkedHashSet<>(organization.getMembers());
      members.addAll(same.getMembers());
      joined.members(members);
    }
    return joined.build();
  }

  /**
   * {@return all of it as one dossier}
   *
   * @param id the id of the dossier
   */
  public Dossier build(String id) {
    return Dossier.builder()
        .id(id)
        .addAllSources(sources.values())
        .addAllActors(actors.values())
        .addAllPlaces(places.values())
        .addAllSummits(summits.values())
        .addAllStatements(statements.values())
        .addAllAgreements(agreements.values())
        .addAllJudgments(judgments)
        .build();
  }
}
