package org.communique.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;

/**
 * Which properties of a type of part hold parts, and which hold references: what a walk has to look
 * at, so that it need not look at the rest. One for each type, made once.
 *
 * @param type the type
 * @param index the place of the type among all types
 * @param parts the properties that hold parts or lists of them
 * @param references the properties that hold references or lists of them
 */
record Outline(PartType type, int index, List<Property> parts, List<Property> references) {

  private static final Map<PartType, Outline> ALL = all();

  static int count() {
    return ALL.size();
  }

  static Iterable<Outline> each() {
    return ALL.values();
  }

  static Outline of(PartType type) {
    Outline found = ALL.get(type);
    if (found == null) {
      throw new AssertionError(type + " is not among all types");
    }
    return found;
  }

  /** What a property holds, or its list holds. */
  static Shape item(Property property) {
    return property.shape() instanceof Shape.Many many ? many.item() : property.shape();
  }

  private static Map<PartType, Outline> all() {
    Map<PartType, Outline> all = new LinkedHashMap<>();
    for (PartType type : PartType.all()) {
      all.put(type, make(type, all.size()));
    }
    return all;
  }

  private static Outline make(PartType type, int index) {
    List<Property> parts = new ArrayList<>();
    List<Property> references = new ArrayList<>();
    for (Property property : type.properties()) {
      Shape item = item(property);
      if (item instanceof Shape.Nested || item instanceof Shape.OneOf) {
        parts.add(property);
      } else if (item instanceof Shape.Reference) {
        references.add(property);
      }
    }
    return new Outline(type, index, List.copyOf(parts), List.copyOf(references));
  }
}
