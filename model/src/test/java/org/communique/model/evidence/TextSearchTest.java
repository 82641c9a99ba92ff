package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextSearchTest {

  /** Of two letters, so that words overlap themselves. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', 'b').ofMaxLength(200);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars('a', 'b').ofMaxLength(24),
        Arbitraries.strings().withChars("aaaaaaab").ofMinLength(1).ofMaxLength(24));
  }

  @Property
  void allPlacesAreFoundThoseThatOverlapTooAndOnlyThose(
      @ForAll("texts") String text,
      @ForAll("words") String words,
      @ForAll @IntRange(min = 1, max = 4) int step) {
    List<Integer> expected = new ArrayList<>();
    for (int at = 0; !words.isEmpty() && at + words.length() <= text.length(); at++) {
      if (text.startsWith(words, at) && at % step == 0) {
        expected.add(at);
      }
    }

    assertThat(search(text).places(words, 1_000, at -> at % step == 0))
        .containsExactly(expected.stream().mapToInt(at -> at).toArray());
  }

  @Property
  void aRepeatedPieceIsFoundAtEachOfItsPlaces(
      @ForAll("words") String piece,
      @ForAll @IntRange(min = 1, max = 6) int once,
      @ForAll @IntRange(min = 1, max = 12) int often) {
    String words = piece.repeat(once);
    String text = piece.repeat(often) + "b" + piece.repeat(often);
    List<Integer> expected = new ArrayList<>();
    for (int at = 0; !words.isEmpty() && at + words.length() <= text.length(); at++) {
      if (text.startsWith(words, at)) {
        expected.add(at);
      }
    }

    assertThat(search(text).places(words, 1_000, at -> true))
        .containsExactly(expected.stream().mapToInt(at -> at).toArray());
  }

  @Test
  void noMorePlacesAreSoughtThanAreEnough() {
    assertThat(search("abababab").places("ab", 2, at -> true)).containsExactly(0, 2);
  }

  private static TextSearch search(String text) {
    return new TextSearch(text, new SearchBudget());
  }
}
