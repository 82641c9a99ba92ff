package org.communique.model.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns indices in UTF-16 units into offsets in code points and back, without counting from the
 * beginning each time.
 */
public final class CodePointOffsets {

  private static final int STEP = 1_024;

  private final String text;
  private final int count;

  /** How many code points begin before each {@value STEP}th unit; empty if all are one unit. */
  private final int[] before;

  /**
   * Counts a text once.
   *
   * @param text the text
   */
  public CodePointOffsets(String text) {
    this.text = text;
    this.count = text.codePointCount(0, text.length());
    this.before = count == text.length() ? new int[0] : counted(text);
  }

  private static int[] counted(String text) {
    int[] before = new int[text.length() / STEP + 1];
    int counted = 0;
    for (int at = 0; at < text.length(); at++) {
      if (at % STEP == 0) {
        before[at / STEP] = counted;
      }
      if (!isSecondHalf(text, at)) {
        counted++;
      }
    }
    if (text.length() % STEP == 0) {
      before[text.length() / STEP] = counted;
    }
    return before;
  }

  private static boolean isSecondHalf(String text, int at) {
    return at > 0
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** {@return how many code points the text has} */
  public int count() {
    return count;
  }

  /**
   * {@return the offset of what begins at an index}
   *
   * @param index an index in UTF-16 units
   */
  public int offset(int index) {
    if (before.length == 0) {
      return index;
    }
    int counted = before[index / STEP];
    for (int at = index / STEP * STEP; at < index; at++) {
      counted += isSecondHalf(text, at) ? 0 : 1;
    }
    return counted;
  }

  /**
   * {@return the index of an offset; empty if the text is not as long}
   *
   * @param offset an offset in code points
   */
  public OptionalInt index(int offset) {
    if (offset < 0 || offset > count) {
      return OptionalInt.empty();
    }
    if (before.length == 0) {
      return OptionalInt.of(offset);
    }
    int low = 0;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int at = low * STEP;
    if (at > 0 && at < text.length() && isSecondHalf(text, at)) {
      at++; // Its first half was counted before.
    }
    return OptionalInt.of(text.offsetByCodePoints(at, offset - before[low]));
  }

  /**
   * {@return what stands between two offsets; empty if that is nothing, or not in the text}
   *
   * @param start the offset of the first code point
   * @param end the offset after the last
   */
  public Optional<String> between(int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    OptionalInt from = index(start);
    OptionalInt to = index(end);
    return from.isPresent() && to.isPresent()
        ? Optional.of(text.substring(from.getAsInt(), to.getAsInt()))
        : Optional.empty();
  }
}
