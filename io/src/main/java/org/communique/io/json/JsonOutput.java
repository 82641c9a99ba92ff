package org.communique.io.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a JSON text to a stream, the same text on every system and version of Java. */
public enum JsonOutput {
  /** For people: one member or item a line, and a line end after the last. */
  PRETTY,
  /** For programs: all on one line, without space between. */
  COMPACT,
  /** YAML 1.2, with texts in quotation marks. */
  YAML;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  /**
   * Writes a text.
   *
   * @param out the stream, which is flushed and left open
   * @param text writes the one value of the text
   * @throws IOException if the stream fails
   */
  public void write(OutputStream out, Consumer<JsonGenerator> text) throws IOException {
    try (JsonGenerator generator = generator(new LeftOpen(out))) {
      text.accept(generator);
      if (this == PRETTY) {
        generator.writeRaw('\n');
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.flush();
  }

  private JsonGenerator generator(OutputStream out) {
    return this == YAML ? YamlOutput.generator(out) : FACTORY.createGenerator(context(), out);
  }

  private ObjectWriteContext context() {
    return this == PRETTY ? Layout.context() : ObjectWriteContext.empty();
  }

  /** Keeps the generator from closing a stream that is not its own. */
  private static final class LeftOpen extends FilterOutputStream {

    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() {}
  }
}
