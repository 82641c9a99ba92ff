package org.communique.io.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object of a schema while it is made: its members in the order in which they are put. */
final class SchemaObject {

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** {@return an object that says of which type a value is} */
  static SchemaObject ofType(String type) {
    return new SchemaObject().put("type", type);
  }

  /** {@return a reference to a definition} */
  static SchemaObject reference(String definition) {
    return new SchemaObject().put("$ref", "#/$defs/" + definition);
  }

  SchemaObject put(String name, String value) {
    members.put(name, value);
    return this;
  }

  SchemaObject put(String name, boolean value) {
    members.put(name, value);
    return this;
  }

  SchemaObject put(String name, double value) {
    members.put(
        name, new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()));
    return this;
  }

  SchemaObject put(String name, SchemaObject value) {
    members.put(name, value.members);
    return this;
  }

  /** Puts a list of texts, or of objects of a schema. */
  SchemaObject put(String name, List<?> values) {
    members.put(
        name,
        values.stream().map(v -> v instanceof SchemaObject object ? object.members : v).toList());
    return this;
  }

  /** Puts all members of another object after those that are there. */
  SchemaObject putAll(SchemaObject other) {
    members.putAll(other.members);
    return this;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  Map<String, Object> members() {
    return members;
  }
}
