package org.communique.io;

import java.util.Optional;
import org.communique.model.Id;
import org.communique.model.Ref;
import org.communique.model.meta.Shape;

/** Reads references, which share their ids with all others. */
final class ReferenceReader extends AtomReader {

  private final Shape.Reference shape;

  ReferenceReader(int cache, Shape.Reference shape) {
    super(cache, "an id", "report-2", Id::of, text -> Optional.empty());
    this.shape = shape;
  }

  @Override
  Object parse(Reading in, String text) {
    return Ref.to(shape.target(), in.id(text));
  }
}
