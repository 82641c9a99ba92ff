package org.communique.io.schema;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A short example of each type of part, from the resource {@code examples.json}. */
final class TypeExamples {

  private static final Map<?, ?> EXAMPLES = read();

  private TypeExamples() {}

  /** {@return an example of a type as it stands in JSON, empty if the resource has none} */
  static Optional<Object> of(String type) {
    return Optional.ofNullable(EXAMPLES.get(type));
  }

  private static Map<?, ?> read() {
    InputStream resource =
        Objects.requireNonNull(TypeExamples.class.getResourceAsStream("examples.json"));
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), resource)) {
      parser.nextToken();
      return (Map<?, ?>) value(parser);
    }
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      default -> throw new AssertionError("no example has a " + parser.currentToken());
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<Object> list(JsonParser parser) {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }
}
