package org.communique.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CodePointOffsetsTest {

  /** Long enough for several steps, with letters of one unit and of two. */
  private static String text(String piece, int times) {
    return ("a\uD83E\uDD1D" + piece).repeat(times);
  }

  @Property
  void whatStandsBetweenTwoOffsetsIsCountedInCodePoints(
      @ForAll String piece,
      @ForAll @IntRange(min = 1, max = 300) int times,
      @ForAll @IntRange(min = -2, max = 1300) int start,
      @ForAll @IntRange(min = -2, max = 1300) int end) {
    String text = text(piece, times);
    int[] all = text.codePoints().toArray();
    Optional<String> expected =
        start >= 0 && start < end && end <= all.length
            ? Optional.of(new String(all, start, end - start))
            : Optional.empty();
    assertThat(new CodePointOffsets(text).between(start, end)).isEqualTo(expected);
  }

  @Property
  void offsetsAndIndicesAreInverse(
      @ForAll String piece,
      @ForAll @IntRange(min = 1, max = 300) int times,
      @ForAll @IntRange(min = 0, max = 1300) int offset) {
    String text = text(piece, times);
    CodePointOffsets offsets = new CodePointOffsets(text);
    if (offset <= offsets.count()) {
      int index = offsets.index(offset).orElseThrow();
      assertThat(index).isEqualTo(text.offsetByCodePoints(0, offset));
      assertThat(offsets.offset(index)).isEqualTo(offset);
    } else {
      assertThat(offsets.index(offset)).isEmpty();
    }
  }
}
