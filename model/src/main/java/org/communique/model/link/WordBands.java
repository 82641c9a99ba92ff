package org.communique.model.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Bands of the MinHash of a text's words.
 *
 * <p>A text is the set of its pairs of neighbouring words, in lower case. Of 64 hashes of the set
 * the least values are taken, in 16 bands of 4. Of two texts that share the part j of all their
 * pairs, a band is the same with probability j to the fourth, and at least one of sixteen with 99
 * in 100 at j = 0.7, 64 at 0.5, 12 at 0.3.
 */
final class WordBands {

  static final int BANDS = 16;
  private static final int ROWS = 4;

  /** Texts of fewer words are the same too often for no reason. */
  private static final int LEAST_WORDS = 5;

  /** The words of a longer text that are looked at. */
  private static final int MOST_WORDS = 100_000;

  private WordBands() {}

  /** {@return the bands, each with its number; none of a short text} */
  static List<String> of(String text) {
    List<String> words = words(text);
    if (words.size() < LEAST_WORDS) {
      return List.of();
    }
    Set<Long> pairs = new HashSet<>();
    for (int at = 0; at + 1 < words.size(); at++) {
      pairs.add(hash(words.get(at) + ' ' + words.get(at + 1)));
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long pair : pairs) {
      for (int row = 0; row < least.length; row++) {
        least[row] = Math.min(least[row], mixed(pair ^ mixed(row + 1)));
      }
    }
    List<String> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long sum = band;
      for (int row = 0; row < ROWS; row++) {
        sum = mixed(sum ^ least[band * ROWS + row]);
      }
      bands.add(String.format("%02d-%016x", band, sum));
    }
    return bands;
  }

  /** Letters and digits; where words are not spaced, as in Chinese, each character is one. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < text.length() && words.size() < MOST_WORDS; ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isIdeographic(c)) {
        end(word, words);
        words.add(Character.toString(c));
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.appendCodePoint(c);
      } else {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  /** FNV-1a over UTF-16 units: the same on every machine and in every version. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < text.length(); at++) {
      hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finalizer of SplitMix64. */
  private static long mixed(long value) {
    long mixed = value + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
