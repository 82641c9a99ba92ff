package org.communique.io.jackson;

import org.communique.io.codec.ModelTypes;
import org.communique.io.codec.ValueReader;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Gives a mapper our readers. */
final class ModuleReaders extends Deserializers.Base {

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelTypes.isOurs(type) || ModelTypes.isFound(type);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return findBeanDeserializer(type, config, description);
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    if (type.hasRawClass(Finding.class)) {
      return FindingReader.FINDING;
    }
    if (type.hasRawClass(Report.class)) {
      return FindingReader.REPORT;
    }
    return ModelTypes.isOurs(type.getRawClass()) ? new OfType(type) : null;
  }

  /** Reads values of one type. */
  private static final class OfType extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final @Nullable ValueReader reader;

    OfType(JavaType type) {
      this.type = type.getRawClass();
      this.reader = ModuleTypes.reader(type).orElse(null);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      ValueReader asked = reader;
      if (asked == null) {
        return context.reportBadDefinition(
            type,
            type.getSimpleName()
                + " stands for several types that JSON does not tell apart; ask for one of them");
      }
      return type.cast(new ModuleReading(parser, context).read(asked, type));
    }

    /** What {@code readerForUpdating} calls: our values are immutable. */
    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context, Object known) {
      return context.reportBadDefinition(
          type,
          type.getSimpleName()
              + " is immutable and cannot be updated by a reader; read the whole of it, or merge the"
              + " change into its tree (mapper.valueToTree) and read that");
    }

    /** {@return that it cannot: a property that asks for merging is replaced} */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
      return Boolean.FALSE;
    }

    /** Our JSON says what it is; whatever a mapper would put around it is not looked for. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }
}
