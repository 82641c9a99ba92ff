package org.communique.registers.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.model.Actor;
import org.communique.model.HistoricalActor;
import org.communique.model.Identifier;
import org.communique.model.Name;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;

/**
 * States, territories and organizations by their names and identifiers.
 *
 * <p>{@link #shipped} has the present states, those that are no more since 1816, and the main
 * organizations and territories; {@link #with} puts actors of one's own before them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ActorTable {

  private final Map<Id, Actor> byId = new LinkedHashMap<>();
  private final Map<String, Set<Actor>> byName = new HashMap<>();
  private final Map<Identifier, Actor> byIdentifier = new HashMap<>();

  private ActorTable(Collection<? extends Actor> actors) {
    for (Actor actor : actors) {
      if (byId.putIfAbsent(actor.getId(), actor) == null) {
        index(actor);
      }
    }
  }

  private void index(Actor actor) {
    actor.getName().entries().forEach(name -> add(name.getValue(), actor));
    for (Name other : actor.getOtherNames()) {
      other.getName().entries().forEach(name -> add(name.getValue(), actor));
    }
    actor.getIdentifiers().forEach(identifier -> byIdentifier.putIfAbsent(identifier, actor));
  }

  private void add(String name, Actor actor) {
    byName.computeIfAbsent(FoldedName.of(name), none -> new LinkedHashSet<>()).add(actor);
  }

  /** The table that ships with the module, read when it is first asked for. */
  private static final class Shipped {

    static final ActorTable TABLE = read();

    private static ActorTable read() {
      try {
        return new ActorTable(ActorRows.read());
      } catch (IOException e) {
        throw new UncheckedIOException("the table of actors cannot be read", e);
      }
    }
  }

  /** {@return the table that ships with the module} */
  public static ActorTable shipped() {
    return Shipped.TABLE;
  }

  /**
   * {@return a table of actors of one's own}
   *
   * @param actors the actors; of two with one id the first counts
   */
  public static ActorTable of(Collection<? extends Actor> actors) {
    return new ActorTable(actors);
  }

  /**
   * {@return this table with others, which come first and take the place of those with their id}
   *
   * @param actors the actors
   */
  public ActorTable with(Collection<? extends Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    all.addAll(byId.values());
    return new ActorTable(all);
  }

  /** {@return all actors, in the order of the table} */
  public Collection<Actor> actors() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /**
   * {@return the actor with an id; empty if there is none}
   *
   * @param id the id
   */
  public Optional<Actor> find(Id id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * {@return the actor that a scheme of others calls so; empty if there is none}
   *
   * @param scheme the scheme, such as {@code iso-3166-1}
   * @param value the value in that scheme
   */
  public Optional<Actor> identified(String scheme, String value) {
    return Optional.ofNullable(byIdentifier.get(Identifier.of(scheme, value)));
  }

  /**
   * Looks up a name, in any of the languages of the table, whatever its case, marks and
   * punctuation.
   *
   * <p>Of several who bear it those count that existed at the time, or that are there today where
   * the time is not known; then those whose main name it is. Who bears it alone is meant, whenever
   * they existed: registers enter what a predecessor did under the name of today.
   *
   * @param name the name
   * @param when when the bearer did what is told of them, if that is known
   * @return whom it may mean
   */
  public Resolution named(String name, Optional<Edtf> when) {
    List<Actor> all = List.copyOf(byName.getOrDefault(FoldedName.of(name), Set.of()));
    if (all.size() < 2) {
      return new Resolution(all);
    }
    List<Actor> then =
        narrowed(
            all, actor -> when.map(day -> mayExist(actor, day)).orElseGet(() -> isThere(actor)));
    String folded = FoldedName.of(name);
    return new Resolution(narrowed(then, actor -> isMainName(folded, actor)));
  }

  private static List<Actor> narrowed(List<Actor> all, Predicate<Actor> wanted) {
    List<Actor> some = all.stream().filter(wanted).toList();
    return some.isEmpty() ? all : some;
  }

  private static boolean isThere(Actor actor) {
    return !(actor instanceof HistoricalActor historical) || historical.getUntil().isEmpty();
  }

  private static boolean isMainName(String folded, Actor actor) {
    return actor.getName().entries().stream()
        .anyMatch(name -> FoldedName.of(name.getValue()).equals(folded));
  }

  private static boolean mayExist(Actor actor, Edtf when) {
    if (!(actor instanceof HistoricalActor historical)) {
      return true;
    }
    boolean tooEarly =
        historical.getFrom().filter(from -> when.before(from).isNecessary()).isPresent();
    boolean tooLate =
        historical.getUntil().filter(until -> when.after(until).isNecessary()).isPresent();
    return !tooEarly && !tooLate;
  }
}
