package org.communique.io.codec;

import java.util.Optional;
import org.communique.model.DossierRecord;
import org.communique.model.value.Id;

/** Reads references: the ids of records, which are known already where the records come first. */
final class ReferenceReader extends AtomReader {

  private final Class<? extends DossierRecord> target;

  ReferenceReader(Class<? extends DossierRecord> target) {
    super(Readers.IDS, "an id", "report-2", Id::of, text -> Optional.empty());
    this.target = target;
  }

  @Override
  Object value(AtomCache.Known known) {
    return known.reference(target);
  }
}
