package org.communique.model.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.text.Quoted;
import org.communique.model.value.Extensions;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * In what one dossier differs from another: records added, removed and moved, and values changed,
 * each by the id of its record and the pointer within it.
 *
 * <p>A record keeps its identity by its id. A record of another type with the same id is another
 * record. A judgment without an id is known by what it says.
 *
 * <p>{@link #toString()} is a text for readers, a line a change: {@code + summits talks}, {@code -
 * statements toast}, {@code > sources report}, {@code ~ talks /date: "2025-05-08" -> "2025-05-09"}.
 * A value type, immutable and safe to share between threads.
 */
public final class DossierDifference {

  private final List<Change> changes;

  private DossierDifference(List<Change> changes) {
    this.changes = Collections.unmodifiableList(changes);
  }

  /**
   * {@return in what two dossiers differ}
   *
   * @param first a dossier
   * @param second another, or the same dossier later
   * @throws IllegalArgumentException if two records of one of them share an id
   */
  public static DossierDifference between(Dossier first, Dossier second) {
    requireUniqueIds(first);
    requireUniqueIds(second);
    List<Change> changes = new ArrayList<>();
    Comparing own = new Comparing(null, changes);
    for (Property property : PartType.dossier().properties()) {
      if (!RecordLists.contains(property)) {
        own.compare(Pointer.ROOT.child(property.name()), property.get(first), property.get(second));
      }
    }
    own.compareExtensions(Pointer.ROOT, first, second);
    for (Property list : RecordLists.ALL) {
      compareLists(list, first, second, changes);
    }
    return new DossierDifference(changes);
  }

  /** {@return the changes: first those of the dossier's own properties, then list by list} */
  public List<Change> changes() {
    return changes;
  }

  /** {@return whether the two are equal} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Makes the second dossier of the first.
   *
   * @param first the dossier that was the first, or one that has what the changes are made to
   * @return the dossier with all changes made to it
   * @throws IllegalArgumentException if a record that was removed, moved or changed is not there
   */
  public Dossier applyTo(Dossier first) {
    return ChangedDossier.of(first, changes);
  }

  /** How records are known: by id and list, or by what they say and the how many-th they are. */
  private record Key(Object known, int occurrence) {}

  private static void requireUniqueIds(Dossier dossier) {
    Set<Id> seen = new HashSet<>();
    for (Property list : RecordLists.ALL) {
      for (Recorded record : RecordLists.get(list, dossier)) {
        Optional<Id> id = RecordLists.idOf(record);
        if (id.isPresent() && !seen.add(id.get())) {
          throw new IllegalArgumentException(
              "in the dossier "
                  + dossier.getId()
                  + " several records have the id "
                  + id.get()
                  + "; give them ids of their own before comparing");
        }
      }
    }
  }

  private static Map<Key, Recorded> byKey(List<? extends Recorded> records) {
    Map<Key, Recorded> byKey = new LinkedHashMap<>();
    Map<Object, Integer> seen = new HashMap<>();
    for (Recorded record : records) {
      Optional<Id> id = RecordLists.idOf(record);
      Object known = id.isPresent() ? typed(record, id.get()) : record;
      byKey.put(new Key(known, seen.merge(known, 1, Integer::sum)), record);
    }
    return byKey;
  }

  private static Object typed(Recorded record, Id id) {
    return List.of(id, PartType.of(record).name());
  }

  private static void compareLists(
      Property list, Dossier first, Dossier second, List<Change> changes) {
    Map<Key, Recorded> before = byKey(RecordLists.get(list, first));
    Map<Key, Recorded> after = byKey(RecordLists.get(list, second));
    List<Key> old = List.copyOf(before.keySet());
    for (int at = 0; at < old.size(); at++) {
      if (!after.containsKey(old.get(at))) {
        changes.add(new Change.Removed(list.name(), at, before.get(old.get(at))));
      }
    }
    Map<Key, Integer> places = new HashMap<>();
    old.forEach(key -> places.put(key, places.size()));
    List<Key> now = List.copyOf(after.keySet());
    Set<Key> inPlace = inPlace(now, places);
    for (int at = 0; at < now.size(); at++) {
      Key key = now.get(at);
      Integer from = places.get(key);
      if (from == null) {
        changes.add(new Change.Added(list.name(), at, after.get(key)));
      } else if (!inPlace.contains(key)) {
        changes.add(new Change.Moved(list.name(), from, at, before.get(key)));
      }
    }
    before.forEach(
        (key, record) -> {
          Recorded other = after.get(key);
          if (other != null) {
            new Comparing(RecordLists.idOf(record).orElse(null), changes)
                .compareParts(Pointer.ROOT, record, other);
          }
        });
  }

  /** The most of those in both that are in the same order in both: the rest has moved. */
  private static Set<Key> inPlace(List<Key> now, Map<Key, Integer> places) {
    List<Key> kept = now.stream().filter(places::containsKey).toList();
    int[] lastOfLength = new int[kept.size()];
    int[] previous = new int[kept.size()];
    int longest = 0;
    for (int at = 0; at < kept.size(); at++) {
      int place = Objects.requireNonNull(places.get(kept.get(at)));
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (Objects.requireNonNull(places.get(kept.get(lastOfLength[middle]))) < place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[at] = low == 0 ? -1 : lastOfLength[low - 1];
      lastOfLength[low] = at;
      longest = Math.max(longest, low + 1);
    }
    Set<Key> inPlace = new HashSet<>();
    for (int at = longest == 0 ? -1 : lastOfLength[longest - 1]; at >= 0; at = previous[at]) {
      inPlace.add(kept.get(at));
    }
    return inPlace;
  }

  /** Compares the values of one record, or of the dossier itself. */
  private record Comparing(@Nullable Id record, List<Change> changes) {

    void compareParts(Pointer place, Part one, Part other) {
      if (one.equals(other)) {
        return;
      }
      for (Property property : PartType.of(one).properties()) {
        compare(place.child(property.name()), property.get(one), property.get(other));
      }
      compareExtensions(place, one, other);
    }

    void compareExtensions(Pointer place, Part one, Part other) {
      Set<String> names = new TreeSet<>(one.getExtensions().names());
      names.addAll(other.getExtensions().names());
      for (String name : names) {
        Object before = extension(one, name);
        Object after = extension(other, name);
        if (!Objects.equals(before, after)) {
          changes.add(new Change.Changed(record, place.child(name), before, after));
        }
      }
    }

    private static @Nullable Extensions extension(Part part, String name) {
      Extensions all = part.getExtensions();
      return all.has(name) ? Extensions.of(name, all.value(name)) : null;
    }

    void compare(Pointer place, @Nullable Object one, @Nullable Object other) {
      if (Objects.equals(one, other)) {
        return;
      }
      if (one instanceof Part part
          && other instanceof Part another
          && PartType.of(part) == PartType.of(another)) {
        compareParts(place, part, another);
      } else if (one instanceof List<?> list
          && other instanceof List<?> others
          && list.size() == others.size()) {
        for (int at = 0; at < list.size(); at++) {
          compare(place.child(at), list.get(at), others.get(at));
        }
      } else {
        changes.add(new Change.Changed(record, place, one, other));
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DossierDifference that && changes.equals(that.changes);
  }

  @Override
  public int hashCode() {
    return changes.hashCode();
  }

  /** {@return the changes as text, a line each; empty if there is none} */
  @Override
  public String toString() {
    return changes.stream().map(change -> told(change) + "\n").collect(Collectors.joining());
  }

  private static String told(Change change) {
    if (change instanceof Change.Added added) {
      return "+ " + added.list() + " " + named(added.record());
    }
    if (change instanceof Change.Removed removed) {
      return "- " + removed.list() + " " + named(removed.record());
    }
    if (change instanceof Change.Moved moved) {
      return "> " + moved.list() + " " + named(moved.record());
    }
    Change.Changed changed = (Change.Changed) change;
    String record = changed.record() == null ? "" : changed.record() + " ";
    return "~ "
        + record
        + changed.place()
        + ": "
        + told(changed.before())
        + " -> "
        + told(changed.after());
  }

  private static String told(@Nullable Object value) {
    return value == null ? "nothing" : Quoted.text(value.toString());
  }

  private static String named(Recorded record) {
    return RecordLists.idOf(record).map(Id::toString).orElseGet(() -> told(record));
  }
}
