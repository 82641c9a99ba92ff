package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.StringWriter;
import org.communique.io.codec.Detached;
import org.communique.io.codec.ModelTypes;
import org.communique.model.DossierRecord;
import org.communique.model.finding.Report;
import org.jspecify.annotations.Nullable;

/** Gives a mapper our readers. */
final class Jackson2Readers extends Deserializers.Base {

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelTypes.isOurs(type);
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return findBeanDeserializer(config.constructType(type), config, description);
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return ModelTypes.isOurs(type.getRawClass()) ? new OfType(type) : null;
  }

  /** {@return what a reference of some type leads to} */
  static Class<? extends DossierRecord> target(JavaType ref) {
    JavaType target = ref.containedType(0);
    return target != null && DossierRecord.class.isAssignableFrom(target.getRawClass())
        ? target.getRawClass().asSubclass(DossierRecord.class)
        : DossierRecord.class;
  }

  /** Reads values of one type: copies them to a text, and reads that. */
  private static final class OfType extends JsonDeserializer<Object> {

    private static final JsonFactory COPIES = new JsonFactory();

    private final Class<?> type;
    private final Class<? extends DossierRecord> target;

    OfType(JavaType type) {
      this.type = type.getRawClass();
      this.target = target(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (ModelTypes.reader(type, target).isEmpty()) {
        return context.reportBadDefinition(
            type,
            type.getSimpleName()
                + " stands for several types that JSON does not tell apart; ask for one of them");
      }
      Report.Builder report = Report.builder();
      return Detached.read(copied(parser), type, target, report)
          .orElseThrow(() -> new UnreadableException(parser, report.build()));
    }

    private static String copied(JsonParser parser) throws IOException {
      StringWriter text = new StringWriter();
      try (JsonGenerator copy = COPIES.createGenerator(text)) {
        Tokens.copy(parser, copy);
      }
      return text.toString();
    }

    /** What {@code readerForUpdating} calls: our values are immutable. */
    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context, Object known)
        throws IOException {
      return context.reportBadDefinition(
          type,
          type.getSimpleName()
              + " is immutable and cannot be updated by a reader; read the whole of it, or merge"
              + " the change into its tree (mapper.valueToTree) and read that");
    }

    /** {@return that it cannot: a property that asks for merging is replaced} */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
      return Boolean.FALSE;
    }

    /** Our JSON says what it is; whatever a mapper would put around it is not looked for. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }
  }
}
