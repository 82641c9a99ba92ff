package org.communique.conformance.shapes;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * A family of documents of any size.
 *
 * @param name what it is called
 * @param text makes the document of a size; what is counted differs from shape to shape
 */
record Shape(String name, IntFunction<String> text) {

  private static final int MOST = 1 << 22;

  byte[] of(int n) {
    return text.apply(n).getBytes(StandardCharsets.UTF_8);
  }

  /** {@return the size at which the document has about so many bytes} */
  int sizeFor(int bytes) {
    int n = 16;
    int length = of(n).length;
    while (n < MOST && length < bytes / 2) {
      n *= 2;
      length = of(n).length;
    }
    n = (int) Math.min(MOST, (long) n * bytes / length);
    return n;
  }

  @Override
  public String toString() {
    return name;
  }
}
