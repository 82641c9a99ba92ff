package org.communique.io.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.communique.io.codec.ModelTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives a mapper our writers for the keys of maps. */
final class ModuleKeyWriters extends Serializers.Base {

  private static final ValueSerializer<Object> WRITER = new Ours();

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return ModelTypes.isAtom(type.getRawClass()) ? WRITER : null;
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return findSerializer(config, type, description, format);
  }

  /** Writes whatever is ours and has a text form. */
  private static final class Ours extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      out.writeName(value.toString());
    }
  }
}
