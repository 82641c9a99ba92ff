package org.communique.model.index;

import java.util.ArrayList;
import java.util.List;
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
 * @param parts the properties that hold parts or lists of them
 * @param references the properties that hold references or lists of them
 * @param recordId the property that is the id of a record or judgment; null for other parts
 */
record Outline(
    PartType type, List<Held> parts, List<Property> references, @Nullable Property recordId) {

  /**
   * A property that holds parts.
   *
   * @param property the property
   * @param outline that of their type; null if they may be of several types
   */
  record Held(Property property, @Nullable Outline outline) {}

  /** By the index of the type; each type comes after those that it holds. */
  private static final List<Outline> ALL = new ArrayList<>();

  static {
    PartType.all().forEach(type -> ALL.add(make(type)));
  }

  static Outline of(PartType type) {
    return ALL.get(type.index());
  }

  /** {@return whether parts of the type are records or judgments} */
  boolean isRecord() {
    return recordId != null;
  }

  private static Outline make(PartType type) {
    List<Held> parts = new ArrayList<>();
    List<Property> references = new ArrayList<>();
    for (Property property : type.properties()) {
      Shape item = property.item();
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
    return new Outline(type, List.copyOf(parts), List.copyOf(references), recordId);
  }

  /** Two outlines are equal if they are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return type.index();
  }

  /** {@return the name of the type} */
  @Override
  public String toString() {
    return type.name();
  }
}
