package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Folding passes over plain words quickly, and must come to the same as piece by piece. */
class FoldedTextTest {

  @Property
  void plainWordsAreFoldedAsPieceByPiece(
      @ForAll("texts") String text, @ForAll LineReading reading) {
    StringBuilder folded = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    FoldingScanner scanner = new FoldingScanner(text, reading, 0, text.length());
    while (scanner.next()) {
      scanner.appendTo(folded);
      while (starts.size() < folded.length()) {
        starts.add(scanner.start());
      }
    }

    FoldedText actual = FoldedText.of(text, reading);

    assertThat(actual.text()).isEqualTo(folded.toString());
    for (int at = 0; at < starts.size(); at++) {
      assertThat(actual.sourceStart(at)).as("start of " + at).isEqualTo(starts.get(at));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "peace",
            "A1",
            " ",
            "  ",
            "\u0301",
            "\u00E9",
            "\u2019",
            "\"",
            "''",
            "-",
            "-\n",
            "\u00AD",
            "\r\n",
            ". . .",
            "...",
            "!",
            " ?",
            "\u4F1A",
            "\u200B",
            "\uFE0F",
            "\u202F",
            "\u0640",
            "\uD83D\uDC4B",
            "\uFB01",
            "<<",
            ",")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}
