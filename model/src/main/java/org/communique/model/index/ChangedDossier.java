package org.communique.model.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.Dossier;
import org.communique.model.Recorded;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/** Makes the changes of a difference to a dossier. */
final class ChangedDossier {

  /** What comes into a list, and where. */
  private record Arrival(int position, Recorded record) {}

  /** Where a record is once all have come and gone. */
  private record Place(List<@Nullable Recorded> list, int position) {}

  private final Map<Id, Place> places = new HashMap<>();
  private final Map<String, List<@Nullable Recorded>> lists = new LinkedHashMap<>();
  private final Map<String, List<Arrival>> arrivals = new HashMap<>();

  private ChangedDossier(Dossier dossier) {
    for (Property list : RecordLists.ALL) {
      lists.put(list.name(), new ArrayList<>(RecordLists.get(list, dossier)));
      arrivals.put(list.name(), new ArrayList<>());
    }
  }

  static Dossier of(Dossier first, List<Change> changes) {
    ChangedDossier changed = new ChangedDossier(first);
    Dossier result = first;
    for (Change change : changes) {
      if (change instanceof Change.Changed value && value.record() == null) {
        result = (Dossier) PartEditor.with(result, value.place(), value.after());
      } else {
        changed.takeOut(change);
      }
    }
    changed.settle();
    for (Change change : changes) {
      if (change instanceof Change.Changed value && value.record() != null) {
        changed.change(value.record(), value);
      }
    }
    return changed.in(result);
  }

  private void takeOut(Change change) {
    if (change instanceof Change.Removed removed) {
      takeOut(removed.list(), removed.position(), removed.record());
    } else if (change instanceof Change.Moved moved) {
      Recorded there = takeOut(moved.list(), moved.from(), moved.record());
      arrivals(moved.list()).add(new Arrival(moved.to(), there));
    } else if (change instanceof Change.Added added) {
      arrivals(added.list()).add(new Arrival(added.position(), added.record()));
    }
  }

  /** Leaves a gap, so that the positions of the others stay those of the first dossier. */
  private Recorded takeOut(String name, int position, Recorded record) {
    List<@Nullable Recorded> list = list(name);
    int at = position < list.size() && isSame(list.get(position), record) ? position : -1;
    for (int item = list.size() - 1; at < 0 && item >= 0; item--) {
      at = isSame(list.get(item), record) ? item : -1;
    }
    Recorded there = at < 0 ? null : list.set(at, null);
    if (there == null) {
      throw new IllegalArgumentException(
          "the dossier has no "
              + RecordLists.idOf(record).map(Id::toString).orElse("such judgment")
              + " in "
              + name
              + "; the difference is from another dossier");
    }
    return there;
  }

  private static boolean isSame(@Nullable Recorded one, Recorded other) {
    if (one == null || PartType.of(one) != PartType.of(other)) {
      return false;
    }
    Optional<Id> id = RecordLists.idOf(other);
    return id.isPresent() ? RecordLists.idOf(one).equals(id) : one.equals(other);
  }

  private void settle() {
    lists.forEach(
        (name, list) -> {
          list.removeIf(record -> record == null);
          arrivals(name).sort(Comparator.comparingInt(Arrival::position));
          for (Arrival each : arrivals(name)) {
            list.add(Math.min(each.position(), list.size()), each.record());
          }
          note(list);
        });
  }

  private void note(List<@Nullable Recorded> list) {
    for (int at = 0; at < list.size(); at++) {
      Place place = new Place(list, at);
      Recorded record = Objects.requireNonNull(list.get(at));
      RecordLists.idOf(record).ifPresent(id -> places.putIfAbsent(id, place));
    }
  }

  private void change(Id id, Change.Changed value) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException(
          "the dossier has no record " + id + "; the difference is from another dossier");
    }
    Recorded record = Objects.requireNonNull(place.list().get(place.position()));
    place
        .list()
        .set(place.position(), (Recorded) PartEditor.with(record, value.place(), value.after()));
  }

  private Dossier in(Dossier dossier) {
    return (Dossier)
        PartEditor.changed(
            dossier,
            (property, value) ->
                RecordLists.contains(property) ? copyOf(list(property.name())) : value);
  }

  private static Object copyOf(List<?> list) {
    return List.copyOf(list);
  }

  private List<@Nullable Recorded> list(String name) {
    return lists.getOrDefault(name, new ArrayList<>());
  }

  private List<Arrival> arrivals(String name) {
    return arrivals.getOrDefault(name, new ArrayList<>());
  }
}
