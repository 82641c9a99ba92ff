package org.communique.io.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values that were read and are not yet put together into parts and lists: one room for all, so
 * that none has to be made for each object of a text. For one thread.
 */
final class ValueStack {

  private @Nullable Object[] values = new Object[256];
  private int top;

  /** {@return where there is now room for so many values, all of them still absent} */
  int reserve(int count) {
    int base = top;
    top += count;
    if (top > values.length) {
      values = Arrays.copyOf(values, Math.max(top, 2 * values.length));
    }
    return base;
  }

  void set(int at, Object value) {
    values[at] = value;
  }

  Object get(int at) {
    return Objects.requireNonNull(values[at]);
  }

  /**
   * Gives room back.
   *
   * @param base where it begins; all behind it is given back
   * @param used which values were set, as bits
   */
  void release(int base, long used) {
    for (long bits = used; bits != 0; bits &= bits - 1) {
      values[base + Long.numberOfTrailingZeros(bits)] = null;
    }
    top = base;
  }

  void push(Object value) {
    int at = reserve(1); // Before the array is named: another may take its place.
    values[at] = value;
  }

  /** {@return the last values, which are taken away, in the order in which they came} */
  List<Object> pop(int count) {
    int base = top - count;
    if (count == 1) { // As most lists are.
      Object only = get(base);
      release(base, 1);
      return List.of(only);
    }
    Object[] taken = Arrays.copyOfRange(values, base, top);
    Arrays.fill(values, base, top, null);
    top = base;
    return Arrays.asList(taken);
  }
}
