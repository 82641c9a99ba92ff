package org.communique.io.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.communique.io.reading.ReadLimits;
import org.jspecify.annotations.Nullable;
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
public final class Parsers {

  private static final long NOT_COUNTED = -1;

  private final ReadLimits limits;
  private final JsonFactory counting;
  private final JsonFactory notCounting;
  private final boolean yaml;

  /** Made when first asked for: without YAML its library is not loaded. */
  private volatile @Nullable YamlParsers yamlParsers;

  /**
   * Makes a factory of parsers.
   *
   * @param limits how much they put up with
   */
  public Parsers(ReadLimits limits) {
    this(limits, false);
  }

  /**
   * Makes a factory of parsers.
   *
   * @param limits how much they put up with
   * @param yaml whether characters are YAML
   */
  public Parsers(ReadLimits limits, boolean yaml) {
    this.limits = limits;
    this.yaml = yaml;
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
   *
   * @param bytes the bytes
   */
  public JsonParser of(byte[] bytes) {
    JsonFactory factory = bytes.length <= limits.tokens() ? notCounting : counting;
    return factory.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
  }

  /**
   * {@return a parser of a text in UTF-8}
   *
   * @param bytes the bytes
   */
  public JsonParser of(InputStream bytes) {
    return counting.createParser(ObjectReadContext.empty(), bytes);
  }

  /**
   * {@return a parser of characters}
   *
   * @param characters the characters
   */
  public JsonParser of(Reader characters) {
    if (yaml) {
      YamlParsers made = yamlParsers;
      if (made == null) {
        made = YamlParsers.of(limits);
        yamlParsers = made;
      }
      return made.parser(characters);
    }
    return counting.createParser(ObjectReadContext.empty(), new StrictEscapes(characters));
  }

  /**
   * Throws what the disk threw, if that is why a parser failed; it failed over the text otherwise.
   *
   * @param failure why the parser failed
   * @throws IOException what the disk threw
   */
  public static void throwIfDisk(JacksonException failure) throws IOException {
    if (failure instanceof JacksonIOException disk) {
      throw disk.getCause();
    }
  }
}
