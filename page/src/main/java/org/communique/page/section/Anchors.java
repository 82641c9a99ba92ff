package org.communique.page.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Recorded;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.value.Id;

/**
 * What places in the page are called, by which links lead to them. A record is called by its id; of
 * several records with one id the first is. All that the page adds is called otherwise.
 */
final class Anchors {

  /** What the style of the page refers to, so that no record may be called so. */
  static final Set<String> PATTERNS =
      Set.of("~signatory", "~contracting", "~former-party", "~suspended", "~possible");

  private final DossierIndex index;
  private final Set<String> taken = new HashSet<>(PATTERNS);
  private final Map<Recorded, String> later = new IdentityHashMap<>();
  private final Map<String, String> own = new HashMap<>();

  Anchors(DossierIndex index) {
    this.index = index;
    index.dossier().records().forEach(each -> taken.add(each.getId().value()));
    for (Judgment each : index.dossier().getJudgments()) {
      each.getId().ifPresent(id -> taken.add(id.value()));
    }
  }

  /** {@return where a record is} */
  String of(DossierRecord record) {
    return of(record, Optional.of(record.getId()));
  }

  /** {@return where a judgment is} */
  String of(Judgment judgment) {
    return of(judgment, judgment.getId());
  }

  private String of(Recorded record, Optional<Id> id) {
    boolean isFirst =
        id.flatMap(index::first).map(Located::part).filter(first -> first == record).isPresent();
    return isFirst && !PATTERNS.contains(id.orElseThrow().value())
        ? id.orElseThrow().value()
        : later.computeIfAbsent(record, any -> free(id.map(Id::value).orElse("judgment")));
  }

  /** {@return where something that is no record is; the same for the same name} */
  String own(String name) {
    return own.computeIfAbsent(name, this::free);
  }

  private String free(String name) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + "~" + number;
    }
    return free;
  }
}
