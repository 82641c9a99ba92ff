package org.communique.io.codec;

import java.util.List;
import java.util.function.Function;
import org.communique.model.Part;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.Extensions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes parts of one type: what they have of its properties, in their order, then extensions. */
final class PartWriter implements ValueWriter {

  private final Property[] properties;
  private final SerializableString[] names;
  private final ValueWriter[] writers;

  PartWriter(PartType type, Function<Shape, ValueWriter> writers) {
    List<Property> all = type.properties();
    this.properties = all.toArray(Property[]::new);
    this.names =
        all.stream().map(p -> new SerializedString(p.name())).toArray(SerializableString[]::new);
    this.writers = all.stream().map(Property::shape).map(writers).toArray(ValueWriter[]::new);
  }

  @Override
  public void write(JsonGenerator out, Object value) {
    Part part = (Part) value;
    out.writeStartObject();
    for (int at = 0; at < properties.length; at++) {
      Object held = properties[at].get(part);
      if (held != null) {
        out.writeName(names[at]);
        writers[at].write(out, held);
      }
    }
    Extensions extensions = part.getExtensions();
    if (!extensions.isEmpty()) {
      FreeWriter.writeMembers(out, extensions.asMap());
    }
    out.writeEndObject();
  }
}
