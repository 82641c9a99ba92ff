package org.communique.io.codec;

import java.util.Map;
import java.util.Optional;
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
import tools.jackson.core.JsonGenerator;

/** Which types are ours, and what reads and writes them; for mappers of any library. */
public final class ModelTypes {

  private ModelTypes() {}

  /**
   * {@return whether values of a class are of the model}
   *
   * @param type any class
   */
  public static boolean isOurs(Class<?> type) {
    return isCompound(type) || isAtom(type);
  }

  /**
   * {@return whether a class is for what was found in dossiers, not for what is in them}
   *
   * @param type any class
   */
  public static boolean isFound(Class<?> type) {
    return type == Finding.class || type == Report.class;
  }

  /**
   * {@return whether values of a class are objects in JSON}
   *
   * @param type any class
   */
  public static boolean isCompound(Class<?> type) {
    return Part.class.isAssignableFrom(type)
        || type == LanguageMap.class
        || type == Extensions.class;
  }

  /**
   * {@return whether values of a class are texts in JSON}
   *
   * @param type any class
   */
  public static boolean isAtom(Class<?> type) {
    return type == Ref.class
        || Edtf.class.isAssignableFrom(type)
        || Code.class.isAssignableFrom(type)
        || ClosedCode.class.isAssignableFrom(type)
        || Readers.of(type).isPresent() && !isCompound(type);
  }

  /**
   * {@return the reader of a type; empty if JSON does not tell which of several is meant}
   *
   * @param type one of our types
   * @param target where the type is a reference, what it leads to
   */
  public static Optional<ValueReader> reader(Class<?> type, Class<? extends DossierRecord> target) {
    if (type == Ref.class) {
      return Optional.of(Readers.references(target));
    }
    if (Edtf.class.isAssignableFrom(type)) {
      return Readers.of(Edtf.class);
    }
    return Readers.of(published(type));
  }

  /** {@return the interface that a class implements parts of; the class itself if it is no such} */
  private static Class<?> published(Class<?> type) {
    return Part.class.isAssignableFrom(type) && !type.isInterface()
        ? type.getInterfaces()[0]
        : type;
  }

  /**
   * Writes a value of one of our types, a finding or a report.
   *
   * @param out where to
   * @param value the value
   */
  public static void write(JsonGenerator out, Object value) {
    if (value instanceof Part) {
      Writers.writePart(out, value);
    } else if (value instanceof LanguageMap texts) {
      Writers.writeTexts(out, texts);
    } else if (value instanceof Extensions extensions) {
      out.writeStartObject();
      FreeWriter.writeMembers(out, extensions.asMap());
      out.writeEndObject();
    } else if (value instanceof Finding finding) {
      FindingWriter.write(out, finding, Optional.empty());
    } else if (value instanceof Report report) {
      FindingWriter.write(out, report, finding -> Optional.empty(), Map.of());
    } else {
      Writers.writeAtom(out, value);
    }
  }
}
