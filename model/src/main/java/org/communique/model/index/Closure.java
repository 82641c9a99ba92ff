package org.communique.model.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Dossier;
import org.communique.model.value.Id;

/** Some records of a dossier with all that they lead to. */
final class Closure {

  private Closure() {}

  static Dossier of(Collection<Id> ids, DossierIndex index) {
    Set<Id> kept = reached(ids, index);
    return (Dossier)
        PartEditor.changed(
            index.dossier(),
            (property, value) -> {
              if (!RecordLists.contains(property)) {
                return value;
              }
              return RecordLists.get(property, index.dossier()).stream()
                  .filter(record -> RecordLists.idOf(record).filter(kept::contains).isPresent())
                  .toList();
            });
  }

  private static Set<Id> reached(Collection<Id> ids, DossierIndex index) {
    Map<Id, List<Id>> next = new HashMap<>();
    for (Reference reference : index.references()) {
      reference
          .record()
          .flatMap(record -> RecordLists.idOf(record.part()))
          .ifPresent(
              from -> next.computeIfAbsent(from, first -> new ArrayList<>(4)).add(reference.id()));
    }
    Set<Id> reached = new HashSet<>();
    Deque<Id> waiting = new ArrayDeque<>();
    for (Id id : ids) {
      if (index.first(id).isEmpty()) {
        throw new IllegalArgumentException(
            "nothing in the dossier " + index.dossier().getId() + " has the id " + id);
      }
      waiting.add(id);
    }
    while (!waiting.isEmpty()) {
      Id id = waiting.remove();
      if (reached.add(id)) {
        waiting.addAll(next.getOrDefault(id, List.of()));
      }
    }
    return reached;
  }
}
