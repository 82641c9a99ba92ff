package org.communique.model.evidence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A text with the differences of {@link Folding} taken out, and the way back to what it was. */
final class FoldedText {

  private final String source;
  private final String text;
  private final LineReading reading;

  /** For each character of the folded text, where the piece that it is from begins. */
  private final int[] starts;

  private FoldedText(String source, LineReading reading, String text, int[] starts) {
    this.source = source;
    this.reading = reading;
    this.text = text;
    this.starts = starts;
  }

  static FoldedText of(String source, LineReading reading) {
    StringBuilder folded = new StringBuilder(source.length());
    int[] starts = new int[source.length() + 16];
    FoldingScanner scanner = new FoldingScanner(source, reading, 0, source.length());
    int plain = 0;
    while (true) {
      int end = scanner.skipPlainWords();
      if (end > plain) {
        starts = withRoom(starts, folded.length() + end - plain);
        for (int at = plain, to = folded.length(); at < end; at++, to++) {
          starts[to] = at;
        }
        folded.append(source, plain, end);
      }
      if (!scanner.next()) {
        break;
      }
      plain = scanner.end();
      int from = folded.length();
      scanner.appendTo(folded);
      starts = withRoom(starts, folded.length());
      Arrays.fill(starts, from, folded.length(), scanner.start());
    }
    return new FoldedText(source, reading, folded.toString(), starts);
  }

  private static int[] withRoom(int[] starts, int length) {
    return length > starts.length ? Arrays.copyOf(starts, length + length / 2) : starts;
  }

  /** {@return words as they are sought in a folded text: folded, without white space around} */
  static String sought(String words) {
    return sought(words, LineReading.JOINED);
  }

  /** {@return the same, by one reading of the ends of lines} */
  static String sought(String words, LineReading reading) {
    return of(words, reading).text().strip();
  }

  /** {@return the folded text} */
  String text() {
    return text;
  }

  /** {@return where a character of the folded text comes from: the begin of its piece} */
  int sourceStart(int index) {
    return starts[index];
  }

  /** {@return the end of the piece that the last character before an index comes from} */
  int sourceEnd(int end) {
    FoldingScanner scanner = new FoldingScanner(source, reading, starts[end - 1], source.length());
    scanner.next();
    return scanner.end();
  }

  /**
   * {@return whether a stretch of the folded text is made of whole pieces, and takes no letter from
   * its mark}
   *
   * @param start where it starts
   * @param end where it ends
   */
  boolean isWhole(int start, int end) {
    return (start == 0 || starts[start - 1] != starts[start])
        && (end == text.length() || starts[end - 1] != starts[end]);
  }

  /**
   * {@return the index in the folded text of what is at an index of the source or after}
   *
   * @param sourceIndex an index of the source, in UTF-16 units
   */
  int indexOf(int sourceIndex) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < sourceIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return what has to be looked through to take one writing for another of the same words} */
  static Set<Folding> between(String one, String other, LineReading reading) {
    Set<Folding> folded = EnumSet.noneOf(Folding.class);
    if (!one.strip().equals(one) || !other.strip().equals(other)) {
      folded.add(Folding.WHITE_SPACE);
    }
    addUnmatched(one.strip(), other.strip(), reading, folded);
    addUnmatched(other.strip(), one.strip(), reading, folded);
    return folded;
  }

  private static void addUnmatched(
      String one, String other, LineReading reading, Set<Folding> folded) {
    Map<Integer, String> pieces = pieces(other, reading);
    FoldingScanner scanner = new FoldingScanner(one, reading, 0, one.length());
    int at = 0;
    while (scanner.next()) {
      String piece = one.substring(scanner.start(), scanner.end());
      if (scanner.outputLength() == 0
          ? !hasAt(pieces, -1 - at, piece)
          : !hasAt(pieces, at, piece)) {
        scanner.kind().ifPresent(folded::add);
      }
      at += scanner.outputLength();
    }
  }

  private static boolean hasAt(Map<Integer, String> pieces, int at, String piece) {
    return piece.equals(pieces.get(at));
  }

  /** {@return the pieces by where they are in the folded text; those left out, by -1 less that} */
  private static Map<Integer, String> pieces(String text, LineReading reading) {
    Map<Integer, String> pieces = new HashMap<>();
    FoldingScanner scanner = new FoldingScanner(text, reading, 0, text.length());
    int at = 0;
    while (scanner.next()) {
      String piece = text.substring(scanner.start(), scanner.end());
      pieces.put(scanner.outputLength() == 0 ? -1 - at : at, piece);
      at += scanner.outputLength();
    }
    return pieces;
  }
}
