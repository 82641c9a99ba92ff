package org.communique.model.index;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Citation;
import org.communique.model.DossierRecord;
import org.communique.model.Source;
import org.communique.model.value.Id;

/** Which records cite which sources, by the ids of both. Of records that share an id all count. */
final class Sourcing {

  private final Map<Id, Set<Located<Source>>> sources = new HashMap<>();
  private final Map<Id, Set<Located<? extends DossierRecord>>> records = new HashMap<>();

  Sourcing(DossierIndex index) {
    for (Located<Citation> citation : index.all(Citation.class)) {
      citation
          .enclosing(DossierRecord.class)
          .ifPresent(record -> add(record, citation.part(), index));
    }
  }

  private void add(Located<? extends DossierRecord> record, Citation citation, DossierIndex index) {
    records.computeIfAbsent(citation.getSource().id(), first -> new LinkedHashSet<>(2)).add(record);
    index
        .find(citation.getSource())
        .ifPresent(
            source ->
                sources
                    .computeIfAbsent(record.part().getId(), first -> new LinkedHashSet<>(2))
                    .add(source));
  }

  List<Located<Source>> sourcesOf(Id record) {
    return List.copyOf(sources.getOrDefault(record, Collections.emptySet()));
  }

  List<Located<? extends DossierRecord>> recordsCiting(Id source) {
    return List.copyOf(records.getOrDefault(source, Collections.emptySet()));
  }
}
