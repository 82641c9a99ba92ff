package org.communique.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communique.model.Part;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.LanguageMap;

/**
 * Makes parts that can be built in Java and that no reader would let through: numbers below zero,
 * lists too short and too long, anchors that hold nothing, halves of characters.
 */
final class Spoiled {

  private final Random random;

  private Spoiled(long seed) {
    this.random = new Random(seed);
  }

  /** {@return the part with about one in four of its values spoiled, the same for the same seed} */
  static Part copy(Part part, long seed) {
    return new Spoiled(seed).part(part);
  }

  private Part part(Part part) {
    PartType type = PartType.of(part);
    Object builder = type.newBuilder();
    type.extend(builder, part.getExtensions());
    for (Property property : type.properties()) {
      Object value = property.get(part);
      if (value == null || property.isDiscriminator()) {
        continue;
      }
      boolean mayBeLeftOut = !property.isRequired() || property.shape() instanceof Shape.Many;
      if (!mayBeLeftOut || random.nextInt(8) > 0) {
        property.set(builder, value(property.shape(), value));
      }
    }
    return type.build(builder);
  }

  private Object value(Shape shape, Object value) {
    if (shape instanceof Shape.Many many) {
      return list(many, (List<?>) value);
    }
    if (value instanceof Part part) {
      return part(part);
    }
    boolean kept = random.nextInt(4) > 0;
    if (kept) {
      return value;
    }
    if (shape instanceof Shape.Whole) {
      return -1 - random.nextInt(3);
    }
    if (shape instanceof Shape.Text) {
      return value + "\udd4a";
    }
    return shape instanceof Shape.Texts ? LanguageMap.of("en", "\ud83d") : value;
  }

  private List<Object> list(Shape.Many shape, List<?> values) {
    List<Object> spoiled = new ArrayList<>();
    for (Object value : values) {
      int copies = random.nextInt(6);
      for (int copy = copies == 5 ? 2 : Math.min(copies, 1); copy > 0; copy--) {
        spoiled.add(value(shape.item(), value));
      }
    }
    return spoiled;
  }
}
