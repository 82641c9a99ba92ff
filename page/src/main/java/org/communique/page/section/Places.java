package org.communique.page.section;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Judgment;
import org.communique.model.Recorded;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;

/** The records and judgments of a dossier by their places. */
final class Places {

  private final Map<Pointer, Located<? extends Recorded>> byPointer = new HashMap<>();

  Places(DossierIndex index) {
    index.all(org.communique.model.DossierRecord.class).forEach(this::add);
    index.all(Judgment.class).forEach(this::add);
  }

  private void add(Located<? extends Recorded> record) {
    byPointer.put(record.pointer(), record);
  }

  /** {@return the record in which a place is} */
  Optional<Located<? extends Recorded>> at(Pointer pointer) {
    return pointer.depth() < 2
        ? Optional.empty()
        : Optional.ofNullable(byPointer.get(record(pointer)));
  }

  /** {@return where the record is in which a place of two steps or more is} */
  static Pointer record(Pointer pointer) {
    Pointer at = pointer;
    while (at.depth() > 2) {
      at = at.parent().orElseThrow();
    }
    return at;
  }
}
