package org.communique.validation.rules.structure;

import java.util.List;
import org.communique.model.Part;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** Lists and numbers out of bounds. The form of atoms is checked when they are made. */
@Rule(
    severity = Severity.ERROR,
    summary = "Lists have as many items, and numbers the size, that the format allows.",
    because = "A value that is out of bounds can be written, but no reader accepts it.")
public final class MalformedValue implements PartRule<Part> {

  /** The properties of each type of part that have bounds, which are few, in their order. */
  private static final List<List<Property>> BOUNDED =
      PartType.all().stream().map(MalformedValue::boundedOf).toList();

  private static List<Property> boundedOf(PartType type) {
    return type.properties().stream().filter(property -> isBounded(property.shape())).toList();
  }

  private static boolean isBounded(Shape shape) {
    return shape instanceof Shape.Whole
        || shape instanceof Shape.Decimal
        || shape instanceof Shape.Many many && (many.min() > 0 || many.max() < Integer.MAX_VALUE);
  }

  @Override
  public boolean concerns(PartType type) {
    return !BOUNDED.get(type.index()).isEmpty();
  }

  @Override
  public void check(Part part, Reporter reporter) {
    List<Property> those = BOUNDED.get(PartType.of(part).index());
    for (int at = 0; at < those.size(); at++) {
      Property property = those.get(at);
      Object value = property.get(part);
      Shape shape = property.shape();
      if (shape instanceof Shape.Many many) {
        checkSize(many, value instanceof List<?> list ? list.size() : 0, property, reporter);
      } else if (shape instanceof Shape.Whole whole && value instanceof Integer number) {
        boolean within = number >= whole.min() && number <= whole.max();
        checkNumber(within, number, whole.expected(), property, reporter);
      } else if (shape instanceof Shape.Decimal decimal && value instanceof Double number) {
        boolean within = number >= decimal.min() && number <= decimal.max();
        checkNumber(within, number, decimal.expected(), property, reporter);
      }
    }
  }

  private static void checkSize(Shape.Many bounds, int size, Property property, Reporter reporter) {
    if (size < bounds.min() || size > bounds.max()) {
      reporter
          .at(property.name())
          .with("found", size)
          .with("expected", bounds.expected())
          .add(
              "found a list of "
                  + (size == 1 ? "1 item" : size + " items")
                  + ", expected "
                  + bounds.expected());
    }
  }

  private static void checkNumber(
      boolean within, Number found, String expected, Property property, Reporter reporter) {
    if (!within) {
      reporter
          .at(property.name())
          .with("found", found)
          .with("expected", expected)
          .add("found " + found + ", expected " + expected);
    }
  }
}
