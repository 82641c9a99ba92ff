package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.communique.io.codec.Detached;
import org.communique.io.codec.ModelTypes;
import org.communique.model.value.Extensions;
import org.jspecify.annotations.Nullable;

/** Gives a mapper our writers, of values or of the keys of maps. */
final class Jackson2Writers extends Serializers.Base {

  static final JsonSerializer<Object> VALUE = new OfValues();
  static final JsonSerializer<Object> KEY = new OfKeys();

  private final JsonSerializer<Object> writer;

  Jackson2Writers(JsonSerializer<Object> writer) {
    this.writer = writer;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Class<?> raw = type.getRawClass();
    boolean isOurs =
        writer == KEY ? ModelTypes.isAtom(raw) : ModelTypes.isOurs(raw) || ModelTypes.isFound(raw);
    return isOurs ? writer : null;
  }

  /** Writes whatever is ours: to a text, and from there token by token. */
  private static final class OfValues extends JsonSerializer<Object> {

    /** Reads what we wrote ourselves, so nothing bounds it. */
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (ModelTypes.isAtom(value.getClass())) {
        out.writeString(value.toString());
        return;
      }
      try (JsonParser json = FACTORY.createParser(Detached.write(value))) {
        json.nextToken();
        Tokens.copy(json, out);
      }
    }

    /** Our JSON says what it is; nothing is put around it. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, out, provider);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Object value) {
      return value instanceof Extensions extensions && extensions.isEmpty();
    }
  }

  /** Writes whatever is ours and has a text form. */
  private static final class OfKeys extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeFieldName(value.toString());
    }
  }
}
