package org.communique.registers.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.HistoricalActor;
import org.communique.model.Organization;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.Territory;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.registers.actors.ActorTable;
import org.communique.registers.actors.Resolution;

/**
 * The actors of one dossier: those of the table that the register names, copied in, and those that
 * the table does not know, made from their names alone.
 *
 * <p>Not for sharing between threads.
 */
public final class UsedActors {

  /** The code of findings on names that the table does not know. */
  public static final String UNKNOWN = "register-actor-unknown";

  /** The code of findings on names that several actors of the table bear. */
  public static final String AMBIGUOUS = "register-actor-ambiguous";

  /** What an actor is taken for that the table does not know. */
  public enum Type {
    /** A state. */
    STATE,
    /** A territory. */
    TERRITORY,
    /** An organization. */
    ORGANIZATION,
    /** A person. */
    PERSON;

    private static final Pattern ORGANIZATIONS =
        Pattern.compile(
            "(?i)\\b(?:organi[sz]ation|union|communit(?:y|ies)|agency|fund|bank|council|commission"
                + "|league|authority|committee|court|centre|institute|conference|association"
                + "|secretariat|common market)\\b");

    /**
     * {@return an organization if a name in English sounds like one, else a state}
     *
     * @param name the name
     */
    public static Type of(String name) {
      return ORGANIZATIONS.matcher(name).find() ? ORGANIZATION : STATE;
    }
  }

  private final ActorTable table;
  private final Map<Id, Actor> used = new TreeMap<>();
  private final Map<String, Ref<Actor>> made = new LinkedHashMap<>();

  /**
   * Makes an empty collection.
   *
   * @param table where names are looked up
   */
  public UsedActors(ActorTable table) {
    this.table = table;
  }

  /**
   * Looks up a name and takes its bearer into the dossier. A name that is unknown or that several
   * bear is reported, and a record made with that name alone.
   *
   * @param cell the cell that names it
   * @param name the name, which is all or a part of the cell
   * @param type what an unknown bearer is
   * @param when when the bearer did what is told of them, if that is known
   * @return a reference to the bearer
   */
  public Ref<Actor> named(Cell cell, String name, Type type, Optional<Edtf> when) {
    Resolution found = table.named(name, when);
    if (found.actor().isPresent()) {
      return use(found.actor().get());
    }
    if (!made.containsKey(name)) {
      report(cell, name, type, found);
    }
    return made.computeIfAbsent(name, unknown -> make(unknown, type));
  }

  private static void report(Cell cell, String name, Type type, Resolution found) {
    if (found.isAmbiguous()) {
      String candidates =
          found.candidates().stream()
              .map(each -> each.getId().value())
              .collect(Collectors.joining(", "));
      cell.remark(
          Severity.WARNING,
          AMBIGUOUS,
          cell.column()
              + ": "
              + Quoted.text(name)
              + " may be any of "
              + candidates
              + "; entered as an actor of its own; say with --actors who is meant");
    } else {
      cell.remark(
          Severity.WARNING,
          UNKNOWN,
          cell.column()
              + ": "
              + Quoted.text(name)
              + " is not in the table of actors; entered as a "
              + type.name().toLowerCase(Locale.ROOT)
              + " by this name alone; say more of it with --actors");
    }
  }

  private Ref<Actor> make(String name, Type type) {
    String slug = Slugs.of(name);
    Id id = Id.of(slug);
    for (int number = 2; used.containsKey(id) || table.find(id).isPresent(); number++) {
      id = Id.of(slug + "-" + number);
    }
    Actor actor =
        switch (type) {
          case STATE -> State.builder().id(id).name("en", name).build();
          case TERRITORY -> Territory.builder().id(id).name("en", name).build();
          case ORGANIZATION -> Organization.builder().id(id).name("en", name).build();
          case PERSON -> Person.builder().id(id).name("en", name).build();
        };
    return use(actor);
  }

  /**
   * Takes an actor into the dossier, with those that it came from: what a state of today did under
   * another name is not held against it.
   *
   * @param actor the actor
   * @return a reference to it
   */
  public Ref<Actor> use(Actor actor) {
    if (used.putIfAbsent(actor.getId(), actor) == null
        && actor instanceof HistoricalActor historical) {
      historical.getPredecessors().forEach(before -> table.find(before.id()).ifPresent(this::use));
    }
    return Ref.to(Actor.class, actor.getId());
  }

  /** {@return the actors, by id, without references to such as are not in the dossier} */
  public List<Actor> actors() {
    List<Actor> all = new ArrayList<>();
    used.values().forEach(actor -> all.add(selfContained(actor)));
    return all;
  }

  private Actor selfContained(Actor actor) {
    Predicate<Ref<?>> here = ref -> used.containsKey(ref.id());
    if (actor instanceof State state) {
      return state.toBuilder()
          .predecessors(state.getPredecessors().stream().filter(here).toList())
          .successors(state.getSuccessors().stream().filter(here).toList())
          .claimedBy(state.getClaimedBy().stream().filter(here).toList())
          .build();
    }
    if (actor instanceof Territory territory) {
      return territory.toBuilder()
          .predecessors(territory.getPredecessors().stream().filter(here).toList())
          .successors(territory.getSuccessors().stream().filter(here).toList())
          .claimedBy(territory.getClaimedBy().stream().filter(here).toList())
          .of(territory.getOf().filter(here))
          .build();
    }
    if (actor instanceof Organization organization) {
      return organization.toBuilder()
          .predecessors(organization.getPredecessors().stream().filter(here).toList())
          .successors(organization.getSuccessors().stream().filter(here).toList())
          .members(
              organization.getMembers().stream()
                  .filter(member -> here.test(member.getActor()))
                  .toList())
          .of(organization.getOf().filter(here))
          .build();
    }
    return actor;
  }
}
