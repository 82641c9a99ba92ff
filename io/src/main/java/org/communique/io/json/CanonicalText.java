package org.communique.io.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Canonical JSON, RFC 8785: members sorted by the UTF-16 units of their names, no space, numbers as
 * ECMAScript spells doubles, and as few escapes as can be. For one text.
 */
public final class CanonicalText {

  /** What was built in Java may be written, whatever a reader would put up with. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(10_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(1_100_000)
                  .build())
          .build();

  private final JsonParser parser;

  private CanonicalText(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * {@return a JSON text in canonical form}
   *
   * @param json a JSON text in UTF-8, without members of one name
   * @throws IllegalArgumentException if it has a number beyond the range of a double, or half a
   *     character
   */
  public static String of(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      StringBuilder out = new StringBuilder(json.length);
      new CanonicalText(parser).value(out);
      return out.toString();
    }
  }

  private void value(StringBuilder out) {
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT -> object(out);
      case START_ARRAY -> list(out);
      case VALUE_STRING -> text(parser.getString(), out);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.append(number(parser.getString()));
      default -> out.append(token.asString());
    }
  }

  private void object(StringBuilder out) {
    Map<String, String> members = new TreeMap<>(); // Strings compare by UTF-16 units.
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      StringBuilder member = new StringBuilder();
      value(member);
      members.put(name, member.toString());
    }
    char before = '{';
    for (Map.Entry<String, String> member : members.entrySet()) {
      out.append(before);
      text(member.getKey(), out);
      out.append(':').append(member.getValue());
      before = ',';
    }
    out.append(members.isEmpty() ? "{}" : "}");
  }

  private void list(StringBuilder out) {
    char before = '[';
    boolean empty = true;
    for (@Nullable JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      out.append(before);
      value(out);
      before = ',';
      empty = false;
    }
    out.append(empty ? "[]" : "]");
  }

  private static String number(String spelling) {
    double value = new BigDecimal(spelling).doubleValue();
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "canonical JSON has no number as large as "
              + (spelling.length() > 40 ? spelling.substring(0, 40) + "…" : spelling)
              + "; put it in quotation marks");
    }
    return EcmaNumbers.of(value);
  }

  private static void text(String text, StringBuilder out) {
    if (Surrogates.firstLone(text) >= 0) {
      throw new IllegalArgumentException("canonical JSON has no half of a character (a surrogate)");
    }
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
