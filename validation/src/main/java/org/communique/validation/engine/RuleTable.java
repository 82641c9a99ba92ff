package org.communique.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Part;
import org.communique.model.Ref;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rule.AcknowledgmentRule;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.RuleInfo;
import org.communique.validation.rule.ValueRule;

/**
 * The rules of a book by what they look at, so that running them asks no part what it is and reads
 * no property that no rule looks at. Made once for a validator.
 */
public final class RuleTable {

  /**
   * A rule on the parts of a type.
   *
   * @param number the place of the rule in the book
   * @param info what the catalogue says of it
   * @param rule its code; is given parts of that type only
   */
  record OnPart(int number, RuleInfo info, PartRule<Part> rule) {}

  /**
   * A rule on values.
   *
   * @param number the place of the rule in the book
   * @param info what the catalogue says of it
   * @param rule its code; is given values of that class only
   * @param wanted the class of the values
   */
  record OnValue(int number, RuleInfo info, ValueRule<Object> rule, Class<?> wanted) {}

  /**
   * The rules on what a property holds.
   *
   * @param property the property
   * @param rules the rules that may have something to say about its values; never none
   */
  record OnProperty(Property property, List<OnValue> rules) {}

  /**
   * The rules on parts of a type and on the values in them.
   *
   * @param parts the rules on the parts
   * @param properties the rules on their values
   */
  record OnType(List<OnPart> parts, List<OnProperty> properties) {}

  /**
   * A rule on dossiers.
   *
   * @param number the place of the rule in the book
   * @param info what the catalogue says of it
   * @param rule its code
   */
  record OnDossier(int number, RuleInfo info, DossierRule rule) {}

  /**
   * A rule on acknowledgments that accept nothing.
   *
   * @param info what the catalogue says of it
   * @param rule its code
   */
  record OnAcknowledgment(RuleInfo info, AcknowledgmentRule rule) {}

  private final List<OnAcknowledgment> onAcknowledgments = new ArrayList<>();
  private final Map<String, String> currentCodes = new HashMap<>();
  private final List<OnValue> onValues = new ArrayList<>();
  private final List<OnDossier> onDossier = new ArrayList<>();
  private final List<OnType> byType = new ArrayList<>(PartType.all().size());
  private final int size;

  /**
   * Sorts rules by what they look at.
   *
   * @param entries the rules
   */
  public RuleTable(List<BoundRule> entries) {
    size = entries.size();
    for (int number = 0; number < size; number++) {
      BoundRule entry = entries.get(number);
      currentCodes.put(entry.info().code(), entry.info().code());
      entry.info().formerly().forEach(former -> currentCodes.put(former, entry.info().code()));
      if (entry.check() instanceof AcknowledgmentRule rule) {
        onAcknowledgments.add(new OnAcknowledgment(entry.info(), rule));
      } else if (entry.check() instanceof ValueRule<?> rule) {
        onValues.add(new OnValue(number, entry.info(), onAnyValue(rule), entry.subject()));
      } else if (entry.check() instanceof DossierRule rule) {
        onDossier.add(new OnDossier(number, entry.info(), rule));
      }
    }
    for (PartType type : PartType.all()) {
      byType.add(new OnType(onParts(type, entries), onProperties(type)));
    }
  }

  /** {@return the rules on acknowledgments that accept nothing} */
  List<OnAcknowledgment> onAcknowledgments() {
    return onAcknowledgments;
  }

  /** {@return whether there are rules on acknowledgments that accept nothing} */
  public boolean looksAtAcknowledgments() {
    return !onAcknowledgments.isEmpty();
  }

  /**
   * {@return whether there is a rule that has a code, or had it before}
   *
   * @param code the code
   */
  public boolean has(String code) {
    return currentCodes.containsKey(code);
  }

  /** {@return the code that findings carry of the rule that has a code or had it before} */
  String currentCode(String code) {
    return currentCodes.getOrDefault(code, code);
  }

  /** {@return how many rules there are in the book} */
  int size() {
    return size;
  }

  /** {@return the rules on parts of a type and on the values in them} */
  OnType on(PartType type) {
    return byType.get(type.index());
  }

  /** {@return all rules on values} */
  List<OnValue> onValues() {
    return onValues;
  }

  /** {@return whether there are rules on dossiers} */
  public boolean looksAtDossiers() {
    return !onDossier.isEmpty();
  }

  /** {@return the rules on dossiers} */
  List<OnDossier> onDossier() {
    return onDossier;
  }

  private static List<OnPart> onParts(PartType type, List<BoundRule> entries) {
    List<OnPart> rules = new ArrayList<>();
    for (int number = 0; number < entries.size(); number++) {
      BoundRule entry = entries.get(number);
      if (entry.check() instanceof PartRule<?> rule
          && entry.subject().isAssignableFrom(type.javaType())
          && rule.concerns(type)) {
        rules.add(new OnPart(number, entry.info(), onAnyPart(rule)));
      }
    }
    return List.copyOf(rules);
  }

  private List<OnProperty> onProperties(PartType type) {
    List<OnProperty> all = new ArrayList<>();
    for (Property property : type.properties()) {
      Shape shape = property.item();
      List<OnValue> rules =
          onValues.stream()
              .filter(rule -> mayHold(shape, rule.wanted()))
              .filter(rule -> rule.rule().concerns(type, property))
              .toList();
      if (!rules.isEmpty()) {
        all.add(new OnProperty(property, rules));
      }
    }
    return List.copyOf(all);
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
    return void.class; // Parts have rules of their own, and a flag is always well.
  }

  private static boolean mayBe(Class<?> held, Class<?> wanted) {
    return wanted.isAssignableFrom(held) || held.isAssignableFrom(wanted);
  }

  @SuppressWarnings("unchecked") // The table gives it parts of its type only.
  private static PartRule<Part> onAnyPart(PartRule<?> rule) {
    return (PartRule<Part>) rule;
  }

  @SuppressWarnings("unchecked") // The run gives it values of its class only.
  private static ValueRule<Object> onAnyValue(ValueRule<?> rule) {
    return (ValueRule<Object>) rule;
  }
}
