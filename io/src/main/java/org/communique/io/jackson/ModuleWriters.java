package org.communique.io.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.communique.io.codec.ModelTypes;
import org.communique.model.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives a mapper our writers. */
final class ModuleWriters extends Serializers.Base {

  private static final ValueSerializer<Object> WRITER = new Ours();

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return ModelTypes.isOurs(type.getRawClass()) || ModelTypes.isFound(type.getRawClass())
        ? WRITER
        : null;
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return findSerializer(config, type, description, format);
  }

  /** Writes whatever is ours. */
  private static final class Ours extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      ModelTypes.write(out, value);
    }

    /** Our JSON says what it is; nothing is put around it. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
      serialize(value, out, context);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
      return value instanceof Extensions extensions && extensions.isEmpty();
    }
  }
}
