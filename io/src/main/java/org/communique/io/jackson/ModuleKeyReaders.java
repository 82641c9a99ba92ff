package org.communique.io.jackson;

import org.communique.io.codec.AtomReader;
import org.communique.io.codec.ModelTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Gives a mapper our readers for the keys of maps. */
final class ModuleKeyReaders implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return ModelTypes.isAtom(type.getRawClass())
            && ModuleTypes.reader(type).orElse(null) instanceof AtomReader reader
        ? new OfType(type.getRawClass(), reader)
        : null;
  }

  /** Reads keys of one type. */
  private static final class OfType extends KeyDeserializer {

    private final Class<?> type;
    private final AtomReader reader;

    OfType(Class<?> type, AtomReader reader) {
      this.type = type;
      this.reader = reader;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return new ModuleReading(context.getParser(), context).readName(reader, key, type);
    }
  }
}
