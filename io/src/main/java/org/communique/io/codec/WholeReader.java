package org.communique.io.codec;

import java.math.BigDecimal;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.meta.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * Reads whole numbers, however they are spelt: {@code 1}, {@code 1.0} and {@code 10e-1} are one.
 */
final class WholeReader extends ValueReader {

  /** No {@code int} has more digits. */
  private static final int MOST_DIGITS = 10;

  private final Shape.Whole shape;

  WholeReader(Shape.Whole shape) {
    this.shape = shape;
  }

  @Override
  public @Nullable Object read(Reading in) {
    JsonParser parser = in.parser;
    JsonToken token = parser.currentToken();
    if (!isNumber(token)) {
      return refuse(in);
    }
    if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == NumberType.INT) {
      return within(in, parser.getIntValue());
    }
    Integer value = whole(parser.getString());
    return value == null ? refuseValue(in) : within(in, value);
  }

  private @Nullable Object within(Reading in, int value) {
    return value >= shape.min() && value <= shape.max() ? (Object) value : refuseValue(in);
  }

  /** {@return the number, if it is whole and an {@code int}; its exponent is never written out} */
  private static @Nullable Integer whole(String spelling) {
    BigDecimal value = Numbers.parse(spelling);
    if (value == null) {
      return null;
    }
    if (value.signum() == 0) {
      return 0;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    long digits = (long) stripped.precision() - stripped.scale();
    return stripped.scale() > 0 || digits > MOST_DIGITS || !isInt(stripped)
        ? null
        : (Integer) stripped.intValueExact();
  }

  private static boolean isInt(BigDecimal whole) {
    long value = whole.longValueExact();
    return value == (int) value;
  }

  private @Nullable Object refuseValue(Reading in) {
    in.note(
        () ->
            Problem.of(
                    ReadingCode.MALFORMED_VALUE,
                    "expected " + bounds() + ", found " + found(in.parser))
                .with("expected", bounds())
                .with("found", found(in.parser)));
    return null;
  }

  private String bounds() {
    return "a whole number from " + shape.min() + " to " + shape.max();
  }

  @Override
  String expected() {
    return "a whole number";
  }

  @Override
  String fix(JsonToken found) {
    return found == JsonToken.VALUE_STRING ? "; write it without quotation marks" : "";
  }
}
