package org.communique.model.index;

import java.util.List;
import java.util.Optional;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.Id;

/** The lists of a dossier that hold its records and judgments, by the metamodel. */
final class RecordLists {

  /** In the order of the JSON. */
  static final List<Property> ALL =
      PartType.dossier().properties().stream().filter(RecordLists::holdsRecords).toList();

  private RecordLists() {}

  static boolean contains(Property property) {
    return ALL.contains(property);
  }

  /** {@return the records in a list of a dossier} */
  @SuppressWarnings("unchecked") // The list is one of those above.
  static List<Recorded> get(Property list, Dossier dossier) {
    Object held = list.get(dossier);
    return held == null ? List.of() : (List<Recorded>) held;
  }

  /** {@return the id of a record, or of a judgment that has one} */
  static Optional<Id> idOf(Part part) {
    if (part instanceof DossierRecord record) {
      return Optional.of(record.getId());
    }
    return part instanceof Judgment judgment ? judgment.getId() : Optional.empty();
  }

  private static boolean holdsRecords(Property property) {
    Shape item = property.item();
    if (item instanceof Shape.OneOf several) {
      return several.types().values().stream().allMatch(RecordLists::isRecord);
    }
    return item instanceof Shape.Nested nested && isRecord(nested.type());
  }

  private static boolean isRecord(PartType type) {
    return Recorded.class.isAssignableFrom(type.javaType());
  }
}
