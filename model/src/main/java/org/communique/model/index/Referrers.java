package org.communique.model.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.value.Id;

/** The references to each id. */
final class Referrers {

  private final Map<Id, List<Reference>> byId = new HashMap<>();

  Referrers(DossierIndex index) {
    for (Reference reference : index.references()) {
      byId.computeIfAbsent(reference.id(), any -> new ArrayList<>(2)).add(reference);
    }
  }

  List<Reference> to(Id id) {
    return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
  }
}
