package org.communique.io;

import java.util.Optional;
import org.communique.model.Entry;
import org.communique.model.Id;

/** Reads references: the ids of records, which are known already where the records come first. */
final class ReferenceReader extends AtomReader {

  private final Class<? extends Entry> target;

  ReferenceReader(Class<? extends Entry> target) {
    super(Readers.IDS, "an id", "report-2", Id::of, text -> Optional.empty());
    this.target = target;
  }

  @Override
  Object value(AtomCache.Known known) {
    return known.reference(target);
  }
}
