package org.communique.conformance;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a document in one place or a few, as people and programs get it wrong: something is left
 * out, of another type, misspelt, null, there twice, or a date, an id, a code is damaged.
 */
final class JsonMutations {

  /** What people put into values by mistake, and what is hard on patterns. */
  private static final List<String> PIECES =
      List.of(
          "0",
          "1",
          "9",
          "00",
          "X",
          "-",
          "--",
          "/",
          ".",
          "..",
          "?",
          "~",
          "%",
          "T",
          "Z",
          "S",
          "E",
          "Y",
          "P",
          "W",
          "D",
          "M",
          "+",
          ":",
          "#",
          "@",
          ",",
          "[",
          "]",
          "{",
          "}",
          "a",
          "x",
          "en",
          "_",
          " ",
          "\n",
          "\t",
          "\u00a0",
          "\u200b",
          "é",
          "會",
          "\uD83E\uDD1D",
          "\uDB40\uDC41",
          "~2",
          "%2",
          "%zz",
          "i-",
          "u-");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;
  private final List<Slot> slots = new ArrayList<>();

  private JsonMutations(Random random) {
    this.random = random;
  }

  /**
   * A value within a document.
   *
   * @param parent the object or list that holds it
   * @param name the name of the property; empty in a list
   * @param index the position in a list
   * @param shape what the value should be; null if it is an extension or within one
   */
  private record Slot(JsonNode parent, String name, int index, @Nullable Shape shape) {

    JsonNode value() {
      return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }

    boolean isAtom() {
      return shape instanceof Shape.Atom
          || shape instanceof Shape.Coded
          || shape instanceof Shape.Reference
          || shape instanceof Shape.Whole
          || shape instanceof Shape.Decimal;
    }
  }

  /** {@return a copy of a dossier, changed in one to three places, as text} */
  static String of(JsonNode dossier, Random random) {
    JsonNode copy = dossier.deepCopy();
    @Nullable Slot twice = null;
    int changes = 1 + random.nextInt(8) / 6;
    for (int i = 0; i < changes; i++) {
      JsonMutations mutations = new JsonMutations(random);
      mutations.walk(new Shape.Nested(PartType.dossier()), copy);
      twice = mutations.change();
    }
    return text(copy, twice);
  }

  private void walk(@Nullable Shape shape, JsonNode node) {
    if (shape instanceof Shape.Nested nested) {
      members(nested.type(), node);
    } else if (shape instanceof Shape.OneOf oneOf) {
      PartType type = oneOf.types().get(node.path(oneOf.discriminator()).asString(""));
      if (type != null) {
        members(type, node);
      }
    } else if (shape instanceof Shape.Many many && node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        slots.add(new Slot(node, "", i, many.item()));
        walk(many.item(), node.get(i));
      }
    } else if (shape instanceof Shape.Texts && node.isObject()) {
      node.propertyNames()
          .forEach(language -> slots.add(new Slot(node, language, 0, new Shape.Text())));
    }
  }

  private void members(PartType type, JsonNode node) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      Shape shape = type.find(member.getKey()).map(Property::shape).orElse(null);
      slots.add(new Slot(node, member.getKey(), 0, shape));
      walk(shape, member.getValue());
    }
  }

  /** {@return what is to stand there twice; null if something else was changed} */
  private @Nullable Slot change() {
    if (slots.isEmpty()) {
      return null;
    }
    switch (random.nextInt(10)) {
      case 0 -> pick(slots).remove();
      case 1 -> retype(pick(slots));
      case 2 -> misspell();
      case 3 -> pick(slots).set(NODES.nullNode());
      case 4 -> {
        List<Slot> named = slots.stream().filter(slot -> !slot.name.isEmpty()).toList();
        return pick(named);
      }
      case 5 -> addForeign();
      case 6 -> resize();
      default -> corrupt();
    }
    return null;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private void retype(Slot slot) {
    JsonNode old = slot.value();
    slot.set(
        switch (random.nextInt(9)) {
          case 0 -> NODES.numberNode(random.nextInt(10) - 2);
          case 1 -> NODES.numberNode(new java.math.BigDecimal("1.5"));
          case 2 -> NODES.booleanNode(random.nextBoolean());
          case 3 -> NODES.stringNode(old.isString() ? "" : old.toString());
          case 4 -> NODES.arrayNode();
          case 5 -> NODES.arrayNode().add(old.deepCopy());
          case 6 -> NODES.objectNode();
          case 7 -> NODES.objectNode().set("en", old.deepCopy());
          default ->
              old.isArray() && !old.isEmpty() ? old.get(0).deepCopy() : NODES.stringNode("en");
        });
  }

  private void misspell() {
    Slot slot = pick(slots.stream().filter(each -> !each.name.isEmpty()).toList());
    JsonNode value = slot.value();
    slot.remove();
    ((ObjectNode) slot.parent).set(damaged(slot.name), value);
  }

  private void addForeign() {
    List<Slot> holders = slots.stream().filter(slot -> slot.parent.isObject()).toList();
    ObjectNode object = (ObjectNode) pick(holders).parent;
    PartType type = pick(List.copyOf(PartType.all()));
    Property property = pick(type.properties());
    object.set(property.name(), NODES.stringNode("talks"));
  }

  private void resize() {
    List<Slot> lists = slots.stream().filter(slot -> slot.value().isArray()).toList();
    if (lists.isEmpty()) {
      return;
    }
    ArrayNode list = (ArrayNode) pick(lists).value();
    if (random.nextBoolean() || list.isEmpty()) {
      list.removeAll();
    } else {
      list.add(list.get(0).deepCopy());
    }
  }

  private void corrupt() {
    List<Slot> atoms = slots.stream().filter(Slot::isAtom).toList();
    Slot slot = pick(atoms.isEmpty() ? slots : atoms);
    JsonNode old = slot.value();
    if (old.isString()) {
      String damaged = old.asString();
      for (int i = random.nextInt(4) / 2; i >= 0; i--) {
        damaged = damaged(damaged);
      }
      slot.set(NODES.stringNode(damaged));
    } else if (old.isNumber()) {
      slot.set(number(old));
    }
  }

  private JsonNode number(JsonNode old) {
    return switch (random.nextInt(6)) {
      case 0 -> NODES.numberNode(old.decimalValue().negate());
      case 1 -> NODES.numberNode(old.decimalValue().add(new java.math.BigDecimal("0.5")));
      case 2 -> NODES.numberNode(new java.math.BigDecimal("1e3"));
      case 3 -> NODES.numberNode(2_147_483_648L);
      case 4 -> NODES.numberNode(new java.math.BigDecimal("3.0"));
      default -> NODES.numberNode(181);
    };
  }

  /** {@return the text with a piece put in, taken out, exchanged or doubled} */
  private String damaged(String text) {
    int at = boundary(text);
    int next = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
    return switch (random.nextInt(8)) {
      case 0, 1 -> text.substring(0, at) + pick(PIECES) + text.substring(at);
      case 2, 3 -> text.substring(0, at) + pick(PIECES) + text.substring(next);
      case 4 -> text.substring(0, at) + text.substring(next);
      case 5 -> text.substring(0, at) + text.substring(at, next) + text.substring(at);
      case 6 -> text.substring(0, at);
      default -> random.nextInt(8) > 0 ? text.toUpperCase(java.util.Locale.ROOT) : text.repeat(60);
    };
  }

  /** {@return an index that does not part the halves of a character} */
  private int boundary(String text) {
    int points = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, random.nextInt(points + 1));
  }

  private static String text(JsonNode document, @Nullable Slot twice) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = SchemaCheck.MAPPER.createGenerator(text)) {
      write(out, document, twice);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, JsonNode node, @Nullable Slot twice) {
    if (node instanceof ObjectNode object) {
      out.writeStartObject();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        out.writeName(member.getKey());
        write(out, member.getValue(), twice);
        if (twice != null && twice.parent == node && twice.name.equals(member.getKey())) {
          out.writeName(member.getKey());
          write(out, member.getValue(), null);
        }
      }
      out.writeEndObject();
    } else if (node instanceof ArrayNode array) {
      out.writeStartArray();
      array.forEach(item -> write(out, item, twice));
      out.writeEndArray();
    } else if (node.isString()) {
      out.writeString(node.asString());
    } else {
      out.writeRawValue(node.toString());
    }
  }
}
