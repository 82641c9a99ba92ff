package org.communique.conformance;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.finding.Finding;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.validation.RuleBook;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which rules concern which types: those that are given parts of the type, and those that find
 * something at such a part, or within such a record, in their own example.
 *
 * <p>A rule about values, or about every part, is of no one type.
 */
final class RulesOfTypes {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<PartType, Set<String>> rules = new LinkedHashMap<>();
  private final List<String> general = new ArrayList<>();

  private RulesOfTypes() {}

  static RulesOfTypes collect() throws IOException {
    RulesOfTypes all = new RulesOfTypes();
    for (RuleInfo rule : RuleBook.standard().rules()) {
      all.take(rule);
    }
    return all;
  }

  /** {@return the codes of the rules that concern a type, in the order of the catalogue} */
  Set<String> of(PartType type) {
    return rules.getOrDefault(type, Set.of());
  }

  /** {@return the codes of the rules that are about parts and values of every type} */
  List<String> general() {
    return general;
  }

  private void take(RuleInfo rule) throws IOException {
    Class<?> subject = subject(rule);
    if (subject == Part.class || subject != null && !Part.class.isAssignableFrom(subject)) {
      general.add(rule.code());
      return;
    }
    for (PartType type : PartType.all()) {
      if (subject != null && subject.isAssignableFrom(type.javaType())) {
        add(type, rule);
      }
    }
    takeExample(rule);
  }

  private void takeExample(RuleInfo rule) throws IOException {
    RuleExample example = RuleExample.of(rule.code());
    JsonNode document = MAPPER.readTree(example.violating());
    for (Finding finding : example.draws(example.violating())) {
      if (finding.code().equals(rule.code())) {
        for (PartType type : at(finding.pointer().toString(), document)) {
          add(type, rule);
        }
      }
    }
  }

  private void add(PartType type, RuleInfo rule) {
    rules.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(rule.code());
  }

  /** {@return the type that the class of the rule names; null for a rule about a whole dossier} */
  private static @Nullable Class<?> subject(RuleInfo rule) {
    for (Type view : ruleClass(rule).getGenericInterfaces()) {
      if (view instanceof ParameterizedType given) {
        Type argument = given.getActualTypeArguments()[0];
        return argument instanceof Class<?> found ? found : PartRule.class;
      }
    }
    return null;
  }

  private static Class<?> ruleClass(RuleInfo rule) {
    StringBuilder name = new StringBuilder();
    for (String word : rule.code().split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    try {
      return Class.forName("org.communique.validation.rules." + rule.area() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(rule.code() + " has no class where its chapter is", e);
    }
  }

  /** {@return the types of the part at a place and of the record that it is in} */
  private static Set<PartType> at(String pointer, JsonNode document) {
    Set<PartType> types = new LinkedHashSet<>();
    PartType type = PartType.dossier();
    JsonNode node = document;
    Property property = null;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
      boolean inList = property != null && property.shape() instanceof Shape.Many;
      if (property == null) {
        property = type.property(step);
        if (property == null) {
          break;
        }
        if (property.shape() instanceof Shape.Many) {
          continue;
        }
      } else if (!inList) {
        break;
      }
      PartType held = held(property.item(), node);
      if (held == null) {
        break;
      }
      if (Recorded.class.isAssignableFrom(held.javaType())) {
        types.add(held);
      }
      type = held;
      property = null;
    }
    types.add(type);
    return types;
  }

  private static @Nullable PartType held(Shape item, JsonNode node) {
    if (item instanceof Shape.Nested nested) {
      return nested.type();
    }
    if (item instanceof Shape.OneOf oneOf) {
      return oneOf.types().get(node.path(oneOf.discriminator()).asString(""));
    }
    return null;
  }
}
