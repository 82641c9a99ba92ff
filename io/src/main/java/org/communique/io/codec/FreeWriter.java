package org.communique.io.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.communique.io.json.Strings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the values of extensions, which may be any JSON. */
public final class FreeWriter {

  private FreeWriter() {}

  /**
   * Writes names and values into an object that was begun.
   *
   * @param out where to write; it stands within an object
   * @param members names and the JSON values of {@code Extensions}
   */
  public static void writeMembers(JsonGenerator out, Map<?, ? extends @Nullable Object> members) {
    members.forEach(
        (name, value) -> {
          Strings.writeName(out, (String) name);
          write(out, value);
        });
  }

  /**
   * Writes a value.
   *
   * @param out where to write
   * @param value a JSON value of {@code Extensions}
   */
  static void write(JsonGenerator out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      Strings.write(out, text);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(item -> write(out, item));
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      writeMembers(out, map);
      out.writeEndObject();
    } else {
      throw new AssertionError("extensions hold no " + value.getClass());
    }
  }
}
