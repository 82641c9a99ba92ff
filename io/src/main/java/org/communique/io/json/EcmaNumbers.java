package org.communique.io.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.core.io.NumberOutput;

/**
 * Numbers as ECMAScript spells them, which RFC 8785 asks for: the shortest digits that lead back to
 * the same double, and exponents only where they are short.
 */
public final class EcmaNumbers {

  /** Numbers of more digits before the point are written with an exponent. */
  private static final int MOST_WHOLE = 21;

  /** Numbers with more zeros after the point are written with an exponent. */
  private static final int LEAST = -6;

  private EcmaNumbers() {}

  /**
   * {@return a number as it stands in canonical JSON; zero has no sign}
   *
   * @param value the number
   * @throws IllegalArgumentException if it is not finite, which JSON cannot say
   */
  public static String of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    if (value == 0) {
      return "0";
    }
    String sign = value < 0 ? "-" : "";
    return sign + positive(Math.abs(value));
  }

  private static String positive(double value) {
    BigDecimal shortest = shortest(value);
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale(); // Digits before the point.
    if (digits.length() <= point && point <= MOST_WHOLE) {
      return digits + "0".repeat(point - digits.length());
    }
    if (0 < point && point <= MOST_WHOLE) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (LEAST < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    int exponent = point - 1;
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return mantissa + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }

  /** The JDK 17 gives more digits than are needed; Jackson's way gives two at least. */
  private static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    if (digits.precision() == 2) {
      BigDecimal one = digits.round(new MathContext(1, RoundingMode.HALF_EVEN));
      if (one.doubleValue() == value) {
        return one.stripTrailingZeros();
      }
    }
    return digits;
  }
}
