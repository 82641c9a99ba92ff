package org.communique.validation;

import java.util.List;
import java.util.Map;
import org.communique.model.LanguageMap;
import org.communique.model.LanguageTag;
import org.communique.model.Part;
import org.communique.model.Ref;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;

/**
 * A {@link ValueRule} made into a rule on the parts of one type: it goes through the properties
 * that may hold such values, and through no others.
 *
 * @param <V> the type of value
 */
final class EachValue<V> implements PartRule<Part> {

  private final ValueRule<V> rule;
  private final Class<V> wanted;
  private final List<Property> properties;

  private EachValue(ValueRule<V> rule, Class<V> wanted, List<Property> properties) {
    this.rule = rule;
    this.wanted = wanted;
    this.properties = properties;
  }

  /** {@return the rule on parts of a type} */
  static <V> PartRule<Part> of(ValueRule<V> rule, Class<V> wanted, PartType type) {
    List<Property> properties =
        type.properties().stream().filter(p -> mayHold(Outline.item(p), wanted)).toList();
    return new EachValue<>(rule, wanted, properties);
  }

  private static boolean mayHold(Shape shape, Class<?> wanted) {
    if (shape instanceof Shape.Texts) {
      return mayBe(String.class, wanted)
          || mayBe(LanguageTag.class, wanted)
          || mayBe(LanguageMap.class, wanted);
    }
    Class<?> held = held(shape);
    return held != void.class && mayBe(held, wanted);
  }

  private static Class<?> held(Shape shape) {
    if (shape instanceof Shape.Atom atom) {
      return atom.type();
    }
    if (shape instanceof Shape.Coded coded) {
      return coded.vocabulary().type();
    }
    if (shape instanceof Shape.Text) {
      return String.class;
    }
    if (shape instanceof Shape.Reference) {
      return Ref.class;
    }
    if (shape instanceof Shape.Whole) {
      return Integer.class;
    }
    if (shape instanceof Shape.Decimal) {
      return Double.class;
    }
    return void.class; // parts have rules of their own, and a flag is always well
  }

  private static boolean mayBe(Class<?> held, Class<?> wanted) {
    return wanted.isAssignableFrom(held) || held.isAssignableFrom(wanted);
  }

  @Override
  public void check(Part part, Findings findings) {
    if (!part.getExtensions().isEmpty()) {
      rule.checkExtensions(part.getExtensions(), findings);
    }
    for (Property property : properties) {
      Object value = property.get(part);
      if (value instanceof List<?> list) {
        for (int at = 0; at < list.size(); at++) {
          checkHeld(list.get(at), property, at, findings);
        }
      } else if (value != null) {
        checkHeld(value, property, Place.NO_POSITION, findings);
      }
    }
  }

  private void checkHeld(Object value, Property property, int position, Findings findings) {
    findings.enter(property, position);
    checkOne(value, findings);
    if (value instanceof LanguageMap texts) {
      for (Map.Entry<LanguageTag, String> text : texts.entries()) {
        findings.enter(text.getKey().toString());
        checkOne(text.getKey(), findings);
        checkOne(text.getValue(), findings);
      }
    }
  }

  private void checkOne(Object value, Findings findings) {
    if (wanted.isInstance(value)) {
      rule.check(wanted.cast(value), findings);
    }
  }
}
