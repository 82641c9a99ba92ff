package org.communique.io.json;

import java.io.StringWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Values as JSON text without space between, which is equal where the values are spelt alike. */
public final class RawJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private RawJson() {}

  /**
   * Takes the value that a parser stands on, and leaves the parser on its last token.
   *
   * @param parser the parser, on the first token of a value
   * @param most how many characters the value may take
   * @return the text; null if it is longer, the parser having gone past it all the same
   */
  public static @Nullable String take(JsonParser parser, int most) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      int depth = 0;
      long length = 0;
      do {
        JsonToken token = parser.currentToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        length += token.isStructEnd() ? 1 : parser.getStringLength() + 2L;
        if (length > most) {
          skip(parser, depth);
          return null;
        }
        copy(parser, out);
      } while (depth > 0 && parser.nextToken() != null);
    }
    return text.toString();
  }

  private static void copy(JsonParser parser, JsonGenerator out) {
    switch (parser.currentToken()) {
      case PROPERTY_NAME -> Strings.writeName(out, parser.currentName());
      case VALUE_STRING -> Strings.write(out, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
      default -> out.copyCurrentEvent(parser);
    }
  }

  private static void skip(JsonParser parser, int depth) {
    for (int open = depth; open > 0; ) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return;
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
  }

  /**
   * {@return the same value without space; empty if it is not one JSON value}
   *
   * @param json a text
   */
  public static Optional<String> compact(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      String compact = take(parser, Integer.MAX_VALUE);
      return parser.nextToken() == null ? Optional.ofNullable(compact) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return a text that is written as a JSON string; empty if it is none}
   *
   * @param json the string with its quotation marks
   */
  public static Optional<String> string(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return parser.nextToken() == JsonToken.VALUE_STRING
          ? Optional.of(parser.getString())
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return the only item of a list; empty if it is no list, or has none or several}
   *
   * @param json a JSON text
   */
  public static Optional<String> onlyItem(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_ARRAY
          || parser.nextToken() == JsonToken.END_ARRAY) {
        return Optional.empty();
      }
      String item = take(parser, Integer.MAX_VALUE);
      return parser.nextToken() == JsonToken.END_ARRAY
          ? Optional.ofNullable(item)
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
