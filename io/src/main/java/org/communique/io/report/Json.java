package org.communique.io.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.communique.io.json.JsonOutput;
import org.communique.io.json.Strings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** JSON of reports, in memory: one finding or one head at a time. */
final class Json {

  private Json() {}

  /** {@return one JSON value on one line, printable} */
  static String line(Consumer<JsonGenerator> value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      JsonOutput.COMPACT.write(bytes, value);
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return PrintableJson.of(bytes.toString(StandardCharsets.UTF_8));
  }

  /** Writes a property whose value is a text. */
  static void text(JsonGenerator out, String name, String value) {
    out.writeName(name);
    Strings.write(out, value);
  }

  /** Writes a property of a row: null where nothing is known. */
  static void cell(JsonGenerator out, String name, @Nullable Object value) {
    out.writeName(name);
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else {
      Strings.write(out, value.toString());
    }
  }

  /** Writes an object. */
  static void object(JsonGenerator out, Runnable members) {
    out.writeStartObject();
    members.run();
    out.writeEndObject();
  }

  /** Writes a property whose value is an object. */
  static void object(JsonGenerator out, String name, Runnable members) {
    out.writeName(name);
    object(out, members);
  }

  /** Writes a property whose value is a list. */
  static void list(JsonGenerator out, String name, Runnable items) {
    out.writeName(name);
    out.writeStartArray();
    items.run();
    out.writeEndArray();
  }
}
