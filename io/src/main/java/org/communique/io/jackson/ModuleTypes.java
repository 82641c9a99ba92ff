package org.communique.io.jackson;

import java.util.Optional;
import org.communique.io.codec.Readers;
import org.communique.io.codec.ValueReader;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.Ref;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.time.Edtf;
import org.communique.model.value.Extensions;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.ClosedCode;
import org.communique.model.vocabulary.Code;
import tools.jackson.databind.JavaType;

/** Which types of a mapper are ours, and what reads them. */
final class ModuleTypes {

  private ModuleTypes() {}

  static boolean isOurs(Class<?> type) {
    return isCompound(type) || isAtom(type);
  }

  /** {@return whether a class is for what was found in dossiers, not for what is in them} */
  static boolean isFound(Class<?> type) {
    return type == Finding.class || type == Report.class;
  }

  /** {@return whether values of a class are objects in JSON} */
  static boolean isCompound(Class<?> type) {
    return Part.class.isAssignableFrom(type)
        || type == LanguageMap.class
        || type == Extensions.class;
  }

  /** {@return whether values of a class are texts in JSON} */
  static boolean isAtom(Class<?> type) {
    return type == Ref.class
        || Edtf.class.isAssignableFrom(type)
        || Code.class.isAssignableFrom(type)
        || ClosedCode.class.isAssignableFrom(type)
        || Readers.of(type).isPresent() && !isCompound(type);
  }

  /** {@return the reader of a type; empty if JSON does not tell which of several is meant} */
  static Optional<ValueReader> reader(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (raw == Ref.class) {
      return Optional.of(Readers.references(target(type)));
    }
    if (Edtf.class.isAssignableFrom(raw)) {
      return Readers.of(Edtf.class);
    }
    return Readers.of(published(raw));
  }

  private static Class<? extends DossierRecord> target(JavaType ref) {
    JavaType target = ref.containedType(0);
    return target != null && DossierRecord.class.isAssignableFrom(target.getRawClass())
        ? target.getRawClass().asSubclass(DossierRecord.class)
        : DossierRecord.class;
  }

  /** {@return the interface that a class implements parts of; the class itself if it is no such} */
  private static Class<?> published(Class<?> type) {
    return Part.class.isAssignableFrom(type) && !type.isInterface()
        ? type.getInterfaces()[0]
        : type;
  }
}
