package org.communique.io.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.communique.io.json.JsonOutput;
import org.communique.io.reading.ReadLimits;
import org.communique.io.syntax.Parsers;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The value of a property that another type of part has, turned back into plain JSON. */
final class ForeignValue {

  private ForeignValue() {}

  /**
   * {@return the value as extensions hold it}
   *
   * @param name the name of the property
   * @param value what was read of it
   * @param types the types of which one has the property
   */
  static @Nullable Object of(String name, Object value, List<PartType> types) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      JsonOutput.COMPACT.write(
          bytes,
          out -> {
            out.writeStartObject();
            out.writeName(name);
            Writers.writeValue(out, shapeOf(name, types), value);
            out.writeEndObject();
          });
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    ReadLimits limits = ReadLimits.defaults().withTextLength(Integer.MAX_VALUE);
    try (JsonParser parser = new Parsers(limits).of(bytes.toByteArray())) {
      parser.nextToken();
      OtherProperties one = new OtherProperties();
      one.read(Reading.noting(parser, limits, problem -> {}), parser.nextName());
      return one.value(name);
    }
  }

  private static Property shapeOf(String name, List<PartType> types) {
    for (PartType type : types) {
      Property property = type.property(name);
      if (property != null) {
        return property;
      }
    }
    throw new AssertionError("no type has " + name);
  }
}
