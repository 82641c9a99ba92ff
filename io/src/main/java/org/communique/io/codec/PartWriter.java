package org.communique.io.codec;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import org.communique.model.Part;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes parts of one type: what they have of its properties, in their order, then extensions. */
final class PartWriter implements ValueWriter {

  private final Property[] properties;
  private final SerializableString[] names;
  private final ValueWriter[] writers;
  private final Function<Shape, ValueWriter> shapes;

  PartWriter(PartType type, Function<Shape, ValueWriter> writers) {
    List<Property> all = type.properties();
    this.shapes = writers;
    this.properties = all.toArray(Property[]::new);
    this.names =
        all.stream().map(p -> new SerializedString(p.name())).toArray(SerializableString[]::new);
    this.writers = all.stream().map(Property::shape).map(writers).toArray(ValueWriter[]::new);
  }

  @Override
  public void write(JsonGenerator out, Object value) {
    write(out, value, Map.of());
  }

  /** Writes a part, and in some of its lists JSON texts at their positions. */
  void write(JsonGenerator out, Object value, Map<String, NavigableMap<Integer, String>> kept) {
    Part part = (Part) value;
    out.writeStartObject();
    for (int at = 0; at < properties.length; at++) {
      Object held = properties[at].get(part);
      NavigableMap<Integer, String> among = kept.isEmpty() ? null : kept.get(properties[at].name());
      if (among != null) {
        out.writeName(names[at]);
        writeAmong(out, held == null ? List.of() : (List<?>) held, properties[at], among);
      } else if (held != null) {
        out.writeName(names[at]);
        writers[at].write(out, held);
      }
    }
    Extensions extensions = part.getExtensions();
    if (!extensions.isEmpty()) {
      FreeWriter.writeMembers(out, withoutWritten(extensions, part));
    }
    out.writeEndObject();
  }

  /** What was kept of unknown properties gives way to what the part has of these. */
  private Map<String, ? extends @Nullable Object> withoutWritten(Extensions extensions, Part part) {
    List<String> unknown = extensions.unknownNames();
    if (unknown.isEmpty()) {
      return extensions.asMap();
    }
    Map<String, @Nullable Object> left = new LinkedHashMap<>(extensions.asMap());
    for (Property property : properties) {
      if (property.get(part) != null) {
        left.remove(property.name());
      }
    }
    return left;
  }

  private void writeAmong(
      JsonGenerator out, List<?> items, Property property, NavigableMap<Integer, String> among) {
    ValueWriter writer = items(property);
    Iterator<?> item = items.iterator();
    int at = 0;
    out.writeStartArray();
    for (Map.Entry<Integer, String> raw : among.entrySet()) {
      for (; at < raw.getKey() && item.hasNext(); at++) {
        writer.write(out, item.next());
      }
      out.writeRawValue(raw.getValue());
      at++;
    }
    while (item.hasNext()) {
      writer.write(out, item.next());
    }
    out.writeEndArray();
  }

  private ValueWriter items(Property list) {
    if (list.shape() instanceof Shape.Many many) {
      return shapes.apply(many.item());
    }
    throw new AssertionError(list + " is no list");
  }
}
