package org.communique.model.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Citation;

/** The evidence that each part has itself. */
final class Citations {

  private final Map<Located<?>, List<Located<Citation>>> byHolder = new IdentityHashMap<>();

  Citations(DossierIndex index) {
    for (Located<Citation> citation : index.all(Citation.class)) {
      citation
          .whole()
          .ifPresent(
              holder -> byHolder.computeIfAbsent(holder, any -> new ArrayList<>(1)).add(citation));
    }
  }

  List<Located<Citation>> of(Located<?> holder) {
    return Collections.unmodifiableList(byHolder.getOrDefault(holder, List.of()));
  }
}
