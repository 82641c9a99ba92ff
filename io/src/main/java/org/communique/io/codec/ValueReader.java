package org.communique.io.codec;

import java.util.function.Function;
import org.communique.io.json.RawJson;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the values of one shape.
 *
 * <p>Made once, used by all threads: what belongs to a document is in {@link Reading}.
 */
public abstract class ValueReader {

  /**
   * Reads a value. The parser stands on its first token, and afterwards on its last.
   *
   * @param in what is read
   * @return the value; null if there is none, which was then noted
   */
  public abstract @Nullable Object read(Reading in);

  /** {@return what values of this shape are, with article, such as "a whole number"} */
  abstract String expected();

  /**
   * {@return how something else is perhaps made right, to be added to a message; often empty}
   *
   * @param found the first token of what stands there
   */
  String fix(JsonToken found) {
    return "";
  }

  /** Notes that something else stands there, and goes past it. */
  final @Nullable Object refuse(Reading in) {
    JsonParser parser = in.parser;
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      in.note(ValueReader::nothing);
      parser.skipChildren();
    } else if (in.isNoting()) {
      TokenStreamLocation at = in.mark();
      JsonToken found = parser.currentToken();
      Problem problem = wrongType(parser);
      String json = in.take();
      in.note(at, () -> problem.fixedBy(json == null ? null : correction(found, json)));
    } else {
      in.note(() -> wrongType(parser));
    }
    return null;
  }

  /**
   * {@return how a value of another type can be made one of this shape; null if it cannot}
   *
   * @param found the first token of the value
   * @param json the value
   */
  @Nullable Function<Pointer, Fix> correction(JsonToken found, String json) {
    return found == JsonToken.START_ARRAY
        ? RawJson.onlyItem(json)
            .filter(item -> Trial.succeeds(this, item))
            .map(item -> Corrections.replacing("take the only item out of [ ]", item))
            .orElse(null)
        : null;
  }

  private static Problem nothing() {
    return Problem.of(
            ReadingCode.NULL_VALUE,
            "found null; leave out what is not known, together with its" + " name")
        .with("found", "null");
  }

  private Problem wrongType(JsonParser parser) {
    String found = found(parser);
    return Problem.of(
            ReadingCode.WRONG_TYPE,
            "expected " + expected() + ", found " + found + fix(parser.currentToken()))
        .with("expected", expected())
        .with("found", found);
  }

  /** {@return what the parser stands on, in words} */
  static String found(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Quoted.text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + number(parser.getString());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "something that is no JSON";
    };
  }

  private static String number(String spelling) {
    return spelling.length() <= Quoted.MAX_LENGTH
        ? spelling
        : spelling.substring(0, Quoted.MAX_LENGTH) + "…";
  }

  static boolean isNumber(JsonToken token) {
    return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
  }
}
