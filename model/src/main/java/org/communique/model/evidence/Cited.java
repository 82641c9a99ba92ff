package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;

/**
 * A citation, and where in a dossier it stands.
 *
 * @param pointer where the citation is, from the root of the dossier
 * @param record the record that it is evidence for, or for a part of
 * @param citation the citation
 */
public record Cited(Pointer pointer, DossierRecord record, Citation citation) {

  /**
   * {@return all citations of a dossier, in the order of the JSON}
   *
   * @param dossier the dossier
   */
  public static List<Cited> in(Dossier dossier) {
    List<Cited> found = new ArrayList<>();
    for (Property list : PartType.dossier().properties()) {
      if (list.get(dossier) instanceof List<?> records) {
        Pointer place = Pointer.ROOT.child(list.name());
        for (int item = 0; item < records.size(); item++) {
          if (records.get(item) instanceof DossierRecord record) {
            collect(record, place.child(item), record, found);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static void collect(Part part, Pointer pointer, DossierRecord record, List<Cited> found) {
    if (part instanceof Citation citation) {
      found.add(new Cited(pointer, record, citation));
      return;
    }
    for (Property property : Citing.properties(PartType.of(part))) {
      Object value = property.get(part);
      if (value instanceof List<?> items) {
        Pointer place = pointer.child(property.name());
        for (int item = 0; item < items.size(); item++) {
          collect((Part) items.get(item), place.child(item), record, found);
        }
      } else if (value != null) {
        collect((Part) value, pointer.child(property.name()), record, found);
      }
    }
  }

  /** The properties that hold citations, or parts of a type that has some; made on first use. */
  private static final class Citing {

    private static final Map<PartType, List<Property>> BY_TYPE =
        PartType.all().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    type -> type,
                    type ->
                        type.properties().stream().filter(each -> holds(each.shape())).toList()));

    private Citing() {}

    static List<Property> properties(PartType type) {
      return BY_TYPE.getOrDefault(type, List.of());
    }

    private static boolean holds(Shape shape) {
      if (shape instanceof Shape.Many many) {
        return holds(many.item());
      }
      return shape instanceof Shape.Nested nested
          && (nested.type().javaType() == Citation.class
              || nested.type().properties().stream().anyMatch(inner -> holds(inner.shape())));
    }
  }
}
