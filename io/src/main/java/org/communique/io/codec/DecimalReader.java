package org.communique.io.codec;

import java.math.BigDecimal;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.meta.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads numbers within bounds. */
final class DecimalReader extends ValueReader {

  private final Shape.Decimal shape;

  DecimalReader(Shape.Decimal shape) {
    this.shape = shape;
  }

  @Override
  public @Nullable Object read(Reading in) {
    if (!isNumber(in.parser.currentToken())) {
      return refuse(in);
    }
    double value = in.parser.getDoubleValue();
    if (value > shape.min() && value < shape.max() || isBound(value, in.parser.getString())) {
      return value;
    }
    in.note(() -> outside(found(in.parser)));
    return null;
  }

  /** What lies closely beyond a bound is rounded onto it, and is beyond it all the same. */
  private boolean isBound(double value, String spelling) {
    if (value != shape.min() && value != shape.max()) {
      return false;
    }
    BigDecimal exact = new BigDecimal(spelling);
    return exact.compareTo(BigDecimal.valueOf(shape.min())) >= 0
        && exact.compareTo(BigDecimal.valueOf(shape.max())) <= 0;
  }

  private Problem outside(String found) {
    String expected = "a number from " + plain(shape.min()) + " to " + plain(shape.max());
    return Problem.of(ReadingCode.MALFORMED_VALUE, "expected " + expected + ", found " + found)
        .with("expected", expected)
        .with("found", found);
  }

  private static String plain(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  @Override
  String expected() {
    return "a number";
  }

  @Override
  String fix(JsonToken found) {
    return found == JsonToken.VALUE_STRING ? "; write it without quotation marks" : "";
  }
}
