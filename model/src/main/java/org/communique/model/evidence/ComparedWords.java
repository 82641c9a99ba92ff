package org.communique.model.evidence;

import java.util.Arrays;

/**
 * The words of a text as numbers, with writing, letter case and punctuation left out, to be
 * compared with those of other texts.
 *
 * <p>A letter of a script without spaces stands for a word of its own here and counts half of one,
 * since a Chinese word has about two. So lengths are in half words.
 */
final class ComparedWords {

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final String folded;
  private int count;
  private int[] words = new int[64];
  private int[] starts = new int[64];

  /** Half words before each word, and before the end. */
  private int[] halves = new int[64];

  /** Fingerprints of all words before each word, and before the end. */
  private long[] prefixes = new long[64];

  private ComparedWords(String folded) {
    this.folded = folded;
  }

  /**
   * {@return the words of a text}
   *
   * @param text the text
   */
  static ComparedWords of(String text) {
    ComparedWords words = new ComparedWords(FoldedText.sought(text));
    words.read();
    return words;
  }

  private void read() {
    int length;
    for (int at = 0; at < folded.length(); at += length) {
      int c = folded.codePointAt(at);
      length = Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        boolean isUnspaced = WordBoundaries.isUnspaced(c);
        length = isUnspaced ? lengthOfLetter(at) : lengthOfWord(at);
        add(at, length, isUnspaced ? 1 : 2);
      }
    }
  }

  private int lengthOfLetter(int start) {
    int end = start + Character.charCount(folded.codePointAt(start));
    while (end < folded.length() && WordBoundaries.isMark(folded.codePointAt(end))) {
      end += Character.charCount(folded.codePointAt(end));
    }
    return end - start;
  }

  private int lengthOfWord(int start) {
    int end = start;
    while (end < folded.length()) {
      int c = folded.codePointAt(end);
      boolean goesOn =
          Character.isLetterOrDigit(c) && !WordBoundaries.isUnspaced(c) || WordBoundaries.isMark(c);
      if (!goesOn) {
        break;
      }
      end += Character.charCount(c);
    }
    return end - start;
  }

  private void add(int start, int length, int weight) {
    if (count + 1 >= words.length) {
      words = Arrays.copyOf(words, 2 * words.length);
      starts = Arrays.copyOf(starts, words.length);
      halves = Arrays.copyOf(halves, words.length);
      prefixes = Arrays.copyOf(prefixes, words.length);
    }
    int word = 17;
    int c;
    for (int at = start; at < start + length; at += Character.charCount(c)) {
      c = folded.codePointAt(at);
      word = 31 * word + Character.toLowerCase(c);
    }
    words[count] = word;
    starts[count] = start;
    halves[count + 1] = halves[count] + weight;
    prefixes[count + 1] = prefixes[count] * BASE + word;
    count++;
  }

  /** {@return how many there are, a letter of a script without spaces being one} */
  int count() {
    return count;
  }

  /** {@return how long the text is, in half words} */
  int length() {
    return halves[count];
  }

  /** {@return how long a stretch is, in half words} */
  int length(int start, int end) {
    return halves[end] - halves[start];
  }

  /** {@return whether two words are the same} */
  boolean isSame(int word, ComparedWords other, int otherWord) {
    return words[word] == other.words[otherWord];
  }

  /** {@return the text from a word to another, as it is folded} */
  String text(int start, int end) {
    return folded.substring(starts[start], end == count ? folded.length() : starts[end]).strip();
  }

  /** Called with the fingerprint of each stretch. */
  @FunctionalInterface
  interface Stretches {

    /**
     * Takes a stretch.
     *
     * @param fingerprint the same for stretches of the same words
     * @param start its first word
     */
    void take(long fingerprint, int start);
  }

  /** Goes once through all stretches that are as short as they can be and at least so long. */
  void eachStretch(int length, Stretches stretches) {
    long[] powers = powers(length);
    int end = 0;
    for (int start = 0; length(start, count) >= length; start++) {
      while (length(start, end) < length) {
        end++;
      }
      long fingerprint = prefixes[end] - prefixes[start] * powers[end - start];
      stretches.take(fingerprint, start);
    }
  }

  private static long[] powers(int most) {
    long[] powers = new long[most + 1];
    powers[0] = 1;
    for (int at = 1; at <= most; at++) {
      powers[at] = powers[at - 1] * BASE;
    }
    return powers;
  }
}
