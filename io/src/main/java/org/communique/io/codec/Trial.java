package org.communique.io.codec;

import java.io.StringReader;
import java.util.List;
import org.communique.io.reading.ReadLimits;
import org.communique.io.syntax.Parsers;
import org.communique.model.vocabulary.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Tries whether a text could be read as a value, before a fix says so. */
final class Trial {

  private static final Parsers PARSERS = new Parsers(ReadLimits.defaults());

  private Trial() {}

  /**
   * {@return whether a text can be read without any problem, as a value of a shape, and is or holds
   * no code that is not known}
   */
  static boolean succeeds(ValueReader reader, String json) {
    try (JsonParser parser = PARSERS.of(new StringReader(json))) {
      parser.nextToken();
      Object value =
          reader.read(Reading.untilFirstProblem(parser, ReadLimits.defaults(), () -> true));
      return value != null && isKnown(value);
    } catch (Stopped | JacksonException e) {
      return false;
    }
  }

  private static boolean isKnown(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return items.stream().allMatch(Trial::isKnown);
    }
    return !(value instanceof Code code) || code.isKnown();
  }
}
