package org.communique.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes parsers that keep the limits of a reader. What the text is encoded in was looked at before.
 * Safe to share between threads.
 */
final class Parsers {

  private static final long NOT_COUNTED = -1;

  private final ReadLimits limits;
  private final JsonFactory counting;
  private final JsonFactory notCounting;

  Parsers(ReadLimits limits) {
    this.limits = limits;
    this.counting = factory(limits, limits.tokens());
    this.notCounting = factory(limits, NOT_COUNTED);
  }

  private static JsonFactory factory(ReadLimits limits, long tokens) {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        // Names that were chosen to collide are then looked up more slowly, and that is all.
        .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxTokenCount(tokens)
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build())
        .build();
  }

  /**
   * {@return a parser; it need not count the tokens of a text that is too short to have so many}
   */
  JsonParser of(byte[] bytes) {
    JsonFactory factory = bytes.length <= limits.tokens() ? notCounting : counting;
    return factory.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
  }

  JsonParser of(InputStream bytes) {
    return counting.createParser(ObjectReadContext.empty(), bytes);
  }

  JsonParser of(Reader characters) {
    return counting.createParser(ObjectReadContext.empty(), new StrictEscapes(characters));
  }

  /**
   * Throws what the disk threw, if that is why a parser failed; it failed over the text otherwise.
   */
  static void throwIfDisk(JacksonException failure) throws IOException {
    if (failure instanceof JacksonIOException disk) {
      throw disk.getCause();
    }
  }
}
