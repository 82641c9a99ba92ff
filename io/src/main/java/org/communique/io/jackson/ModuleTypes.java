package org.communique.io.jackson;

import java.util.Optional;
import org.communique.io.codec.ModelTypes;
import org.communique.io.codec.ValueReader;
import org.communique.model.DossierRecord;
import tools.jackson.databind.JavaType;

/** What reads the types of a mapper. */
final class ModuleTypes {

  private ModuleTypes() {}

  /** {@return the reader of a type; empty if JSON does not tell which of several is meant} */
  static Optional<ValueReader> reader(JavaType type) {
    return ModelTypes.reader(type.getRawClass(), target(type));
  }

  private static Class<? extends DossierRecord> target(JavaType ref) {
    JavaType target = ref.containedType(0);
    return target != null && DossierRecord.class.isAssignableFrom(target.getRawClass())
        ? target.getRawClass().asSubclass(DossierRecord.class)
        : DossierRecord.class;
  }
}
