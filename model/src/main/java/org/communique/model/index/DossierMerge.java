package org.communique.model.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.meta.Property;
import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.immutables.value.Value;

/**
 * Two dossiers in one.
 *
 * <p>Records that are equal in both, with all that they lead to, are one record. Where one id
 * stands for two that are not equal, both stay, for each is an account: the records of one of the
 * two dossiers get other ids, and so do the references to them. What refers to such a record is
 * renamed as well, for it tells of something else than its twin. Nothing is joined because it tells
 * of the same thing; that is for judgments to say.
 *
 * <p>The result does not depend on which dossier comes first, but for the order of its records and
 * for the properties of the dossier itself (its id, title, note, identifiers and extensions), which
 * are those of the first. A dossier merged with itself is itself. Immutable and safe to share
 * between threads.
 */
public final class DossierMerge {

  private final Dossier merged;
  private final List<Conflict> conflicts;

  /** One id that stood for two records, or for records that lead to such. */
  @Answer
  @Value.Immutable
  public abstract static class Conflict {

    /** {@return the id} */
    public abstract Id id();

    /** {@return the new id of one of them} */
    public abstract Id renamedTo();

    /** {@return whether it was the record of the first dossier that got it} */
    public abstract boolean isRenamedInFirst();

    Conflict() {}
  }

  /** How records get another id. */
  @FunctionalInterface
  public interface Renaming {

    /** The id with the first number from 2 on that makes it unique: {@code talks-2}. */
    Renaming BY_NUMBER =
        (id, isTaken) -> {
          int number = 2;
          while (isTaken.test(numbered(id, number))) {
            number++;
          }
          return numbered(id, number);
        };

    private static Id numbered(Id id, int number) {
      String suffix = "-" + number;
      String stem = id.value();
      int most = Id.MAX_LENGTH - suffix.length();
      if (stem.length() > most) {
        stem =
            stem.substring(0, Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most);
      }
      return Id.of(stem + suffix);
    }

    /**
     * {@return another id}
     *
     * @param id the id that stands for two records
     * @param isTaken tells whether an id is one of either dossier, or was given before
     */
    Id rename(Id id, Predicate<Id> isTaken);
  }

  private DossierMerge(Dossier merged, List<Conflict> conflicts) {
    this.merged = merged;
    this.conflicts = List.copyOf(conflicts);
  }

  /**
   * Merges two dossiers, with numbers at the ids that stand for two records.
   *
   * @param first a dossier
   * @param second another
   * @return the merge
   * @throws IllegalArgumentException if two records of one dossier share an id
   */
  public static DossierMerge of(Dossier first, Dossier second) {
    return of(first, second, Renaming.BY_NUMBER);
  }

  /**
   * Merges two dossiers.
   *
   * @param first a dossier
   * @param second another
   * @param renaming gives new ids to records whose id stands for two
   * @return the merge
   * @throws IllegalArgumentException if two records of one dossier share an id, or if a new id is
   *     taken
   */
  public static DossierMerge of(Dossier first, Dossier second, Renaming renaming) {
    DossierIndex one = DossierIndex.of(first);
    DossierIndex other = DossierIndex.of(second);
    requireUniqueIds(one);
    requireUniqueIds(other);
    Set<Id> twofold = twofold(one, other);
    boolean renamesFirst = isLess(twofold, other, one);
    Map<Id, Id> names = names(twofold, one, other, renaming);
    List<Conflict> conflicts = new ArrayList<>();
    names.forEach((id, name) -> conflicts.add(ImmutableConflict.of(id, name, renamesFirst)));
    return new DossierMerge(
        joined(first, second, renamesFirst ? names : Map.of(), renamesFirst ? Map.of() : names),
        conflicts);
  }

  /** {@return the one dossier} */
  public Dossier dossier() {
    return merged;
  }

  /**
   * {@return the ids that stood for two records, in order; empty if all that is in both is equal}
   */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  private static void requireUniqueIds(DossierIndex index) {
    index.sharingAnId().stream()
        .findFirst()
        .ifPresent(
            sharing -> {
              throw new IllegalArgumentException(
                  "in the dossier "
                      + index.dossier().getId()
                      + " several records have one id: "
                      + sharing.get(0).pointer()
                      + " and "
                      + sharing.get(1).pointer()
                      + "; give them ids of their own before merging");
            });
  }

  /** The ids that stand for two records, and those of what refers to such, at any remove. */
  private static Set<Id> twofold(DossierIndex one, DossierIndex other) {
    Set<Id> twofold = new LinkedHashSet<>();
    for (Id id : one.walk().firstById().keySet()) {
      Optional<Located<? extends Recorded>> rival = other.first(id);
      if (rival.isPresent() && !rival.get().part().equals(one.first(id).orElseThrow().part())) {
        twofold.add(id);
      }
    }
    List<Id> waiting = new ArrayList<>(twofold);
    while (!waiting.isEmpty()) {
      Id id = waiting.remove(waiting.size() - 1);
      for (DossierIndex each : List.of(one, other)) {
        for (Reference reference : each.referencesTo(id)) {
          idOf(reference)
              .filter(holder -> one.first(holder).isPresent() && other.first(holder).isPresent())
              .filter(twofold::add)
              .ifPresent(waiting::add);
        }
      }
    }
    return twofold;
  }

  private static Optional<Id> idOf(Reference reference) {
    return reference.record().flatMap(record -> RecordLists.idOf(record.part()));
  }

  /** Which of the two keeps its ids: not the first given, but the one that is less in content. */
  private static boolean isLess(Set<Id> twofold, DossierIndex one, DossierIndex other) {
    return twofold.stream()
            .sorted(Comparator.comparing(Id::value))
            .mapToInt(
                id ->
                    PartOrder.BY_CONTENT.compare(
                        one.first(id).orElseThrow().part(), other.first(id).orElseThrow().part()))
            .filter(order -> order != 0)
            .findFirst()
            .orElse(0)
        < 0;
  }

  private static Map<Id, Id> names(
      Set<Id> twofold, DossierIndex one, DossierIndex other, Renaming renaming) {
    Map<Id, Id> names = new TreeMap<>(Comparator.comparing(Id::value));
    Set<Id> given = new HashSet<>();
    Predicate<Id> isTaken =
        id -> one.first(id).isPresent() || other.first(id).isPresent() || given.contains(id);
    twofold.stream()
        .sorted(Comparator.comparing(Id::value))
        .forEach(
            id -> {
              Id name = renaming.rename(id, isTaken);
              if (isTaken.test(name)) {
                throw new IllegalArgumentException(
                    "the new id " + name + " for " + id + " is taken");
              }
              given.add(name);
              names.put(id, name);
            });
    return names;
  }

  private static Dossier joined(
      Dossier first, Dossier second, Map<Id, Id> inFirst, Map<Id, Id> inSecond) {
    return (Dossier)
        PartEditor.changed(
            first,
            (property, value) ->
                RecordLists.contains(property)
                    ? joined(property, first, second, inFirst, inSecond)
                    : value);
  }

  private static Object joined(
      Property list, Dossier first, Dossier second, Map<Id, Id> inFirst, Map<Id, Id> inSecond) {
    List<Part> all = new ArrayList<>(renamed(list, first, inFirst));
    Set<Part> there = new HashSet<>(all);
    for (Part record : renamed(list, second, inSecond)) {
      if (!there.contains(record)) {
        all.add(record);
      }
    }
    return Collections.unmodifiableList(all);
  }

  private static List<Part> renamed(Property list, Dossier dossier, Map<Id, Id> names) {
    List<Part> records = new ArrayList<>();
    for (Part record : RecordLists.get(list, dossier)) {
      records.add(names.isEmpty() ? record : PartEditor.renamed(record, names));
    }
    return records;
  }
}
