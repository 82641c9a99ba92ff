package org.communique.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Recorded;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Which properties of a type of part hold parts, and which hold references: what a walk has to look
 * at, so that it need not look at the rest. One for each type, made once.
 *
 * @param type the type
 * @param index the place of the type among all types
 * @param parts the properties that hold parts or lists of them
 * @param references the properties that hold references or lists of them
 * @param recordId the property that is the id of a record or judgment; null for other parts
 */
record Outline(
    PartType type,
    int index,
    List<Held> parts,
    List<Property> references,
    @Nullable Property recordId) {

  /**
   * A property that holds parts.
   *
   * @param property the property
   * @param outline that of their type; null if they may be of several types
   */
  record Held(Property property, @Nullable Outline outline) {}

  private static final List<Outline> ALL = new ArrayList<>();
  private static final Map<PartType, Outline> BY_TYPE = new HashMap<>();

  static {
    // Each type comes after those that it holds.
    for (PartType type : PartType.all()) {
      Outline made = make(type, ALL.size());
      ALL.add(made);
      BY_TYPE.put(type, made);
    }
  }

  static int count() {
    return ALL.size();
  }

  static Iterable<Outline> each() {
    return ALL;
  }

  static Outline of(PartType type) {
    Outline found = BY_TYPE.get(type);
    if (found == null) {
      throw new AssertionError(type + " is not among all types");
    }
    return found;
  }

  /** {@return whether parts of the type are records or judgments} */
  boolean isRecord() {
    return recordId != null;
  }

  /** What a property holds, or its list holds. */
  static Shape item(Property property) {
    return property.shape() instanceof Shape.Many many ? many.item() : property.shape();
  }

  private static Outline make(PartType type, int index) {
    List<Held> parts = new ArrayList<>();
    List<Property> references = new ArrayList<>();
    for (Property property : type.properties()) {
      Shape item = item(property);
      if (item instanceof Shape.Nested nested) {
        parts.add(new Held(property, of(nested.type())));
      } else if (item instanceof Shape.OneOf) {
        parts.add(new Held(property, null));
      } else if (item instanceof Shape.Reference) {
        references.add(property);
      }
    }
    boolean isRecord = Recorded.class.isAssignableFrom(type.javaType());
    Property recordId = isRecord ? type.property("id") : null;
    return new Outline(type, index, List.copyOf(parts), List.copyOf(references), recordId);
  }

  /** Two outlines are equal if they are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  /** {@return the name of the type} */
  @Override
  public String toString() {
    return type.name();
  }
}
