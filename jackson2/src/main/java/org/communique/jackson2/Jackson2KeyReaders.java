package org.communique.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import org.communique.io.codec.Detached;
import org.communique.io.codec.ModelTypes;
import org.communique.model.DossierRecord;
import org.communique.model.finding.Report;
import org.jspecify.annotations.Nullable;

/** Gives a mapper our readers for the keys of maps. */
final class Jackson2KeyReaders implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return ModelTypes.isAtom(type.getRawClass()) ? new OfType(type) : null;
  }

  /** Reads keys of one type. */
  private static final class OfType extends KeyDeserializer {

    private final Class<?> type;
    private final Class<? extends DossierRecord> target;

    OfType(JavaType type) {
      this.type = type.getRawClass();
      this.target = Jackson2Readers.target(type);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      Report.Builder report = Report.builder();
      String json = TextNode.valueOf(key).toString();
      return Detached.read(json, type, target, report)
          .orElseThrow(() -> new UnreadableException(context.getParser(), report.build()));
    }
  }
}
